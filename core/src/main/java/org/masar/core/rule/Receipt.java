package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;
import org.masar.core.message.Message;

/**
 * What an answer was made with, so that it can be made again. With the hashes of facts and answer it is personal data;
 * they are made with the case's own secret, because the few values a fact can have could otherwise be tried out, and
 * nothing of them can be recovered once the secret is gone.
 *
 * @param engine id of the engine, or name of the policy
 * @param version its version
 * @param asOf the day asked about; absent where the question has none
 * @param parts policies and data it was made with, in their order
 * @param facts HMAC-SHA-256 of the facts, in lower-case hexadecimal; absent until {@link #sealed}
 * @param answer HMAC-SHA-256 of the answer; absent until sealed
 */
public record Receipt(
        String engine,
        String version,
        @Nullable LocalDate asOf,
        ImmutableList<Part> parts,
        @Nullable String facts,
        @Nullable String answer) {

    private static final int LEAST_KEY = 16;

    /**
     * A policy, a rule or a body of data.
     *
     * @param name what it is called
     * @param version its version; of a rule the days it governs
     * @param sha256 hash over its canonical JSON, or of its bytes
     */
    public record Part(String name, String version, String sha256) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    /**
     * The same with keyed hashes of what was asked and answered.
     *
     * @param question the facts or the request
     * @param result the decision or the answer
     * @param key the case's own secret, 16 bytes or more
     * @return the sealed receipt
     * @throws IllegalArgumentException if the key is shorter
     */
    public Receipt sealed(Object question, Object result, byte[] key) {
        return new Receipt(engine, version, asOf, parts, hash("facts", question, key), hash("answer", result, key));
    }

    private static String hash(String purpose, Object value, byte[] key) {
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException(
                    "key must have 16 bytes or more.\nMaybe a password was given: derive a key from it first.");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(mac.doFinal(CanonicalJson.of(Json.tree(value)).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Why this receipt's answer cannot be made again with what another receipt was made with.
     *
     * @param here the receipt of the second time
     * @return one message a difference: another version, changed content, a missing part, another day, other facts,
     *     and, with all of these the same, another answer; none if the answer is the same
     */
    public ImmutableList<Message> differences(Receipt here) {
        ImmutableList.Builder<Message> found = ImmutableList.builder();
        if (!engine.equals(here.engine)) {
            found.add(Message.of("receipt.missing", ImmutableMap.of("name", engine, "needed", version)));
        } else if (!version.equals(here.version)) {
            found.add(other(engine, version, here.version));
        }
        for (Part part : parts) {
            Part same = here.parts.stream()
                    .filter(candidate -> candidate.name().equals(part.name()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                found.add(
                        Message.of("receipt.missing", ImmutableMap.of("name", part.name(), "needed", part.version())));
            } else if (!same.version().equals(part.version())) {
                if (!part.name().equals(engine)) {
                    found.add(other(part.name(), part.version(), same.version()));
                }
            } else if (!same.sha256().equals(part.sha256())) {
                found.add(
                        Message.of("receipt.changed", ImmutableMap.of("name", part.name(), "version", part.version())));
            }
        }
        if (!Objects.equals(asOf, here.asOf)) {
            found.add(Message.of("receipt.day"));
        }
        if (!Objects.equals(facts, here.facts)) {
            found.add(Message.of("receipt.facts"));
        }
        ImmutableList<Message> differences = found.build();
        return differences.isEmpty() && !Objects.equals(answer, here.answer)
                ? ImmutableList.of(Message.of("receipt.answer"))
                : differences;
    }

    private static Message other(String name, String needed, String here) {
        return Message.of("receipt.version", ImmutableMap.of("name", name, "needed", needed, "here", here));
    }

    @Override
    public String toString() {
        return "Receipt";
    }
}
