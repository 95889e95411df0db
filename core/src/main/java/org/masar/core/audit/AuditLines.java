package org.masar.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Entries as lines, in canonical JSON (RFC 8785). A line is the leaf and the root up to it. A leaf is the entry itself
 * where nobody is concerned; else the person's code, a commitment, HMAC-SHA-256 of the entry with a random salt as the
 * key, and the salt and the entry under the person's key. The commitment binds: a ciphertext alone could be opened with
 * a second key to another text.
 */
final class AuditLines {

    private static final int SALT = 32;
    private static final String BEGIN = "{\"leaf\":";
    private static final String MIDDLE = ",\"root\":\"";
    private static final String END = "\"}";
    private static final int TAIL = MIDDLE.length() + 2 * MerkleTree.HASH + END.length();

    private final Seals seals;
    private final SecureRandom random = new SecureRandom();

    AuditLines(Seals seals) {
        this.seals = seals;
    }

    static String line(String leaf, String root) {
        return BEGIN + leaf + MIDDLE + root + END + "\n";
    }

    /** The part of a line between its fixed ends; null if it is too short for one. */
    static @Nullable String leafOf(String line) {
        return line.length() <= BEGIN.length() + TAIL ? null : line.substring(BEGIN.length(), line.length() - TAIL);
    }

    String leaf(AuditEntry entry, int index) {
        String text = CanonicalJson.of(Json.tree(members(entry)));
        String subject = entry.subject();
        if (subject == null) {
            return "{\"entry\":" + text + "}";
        }
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] plain = Arrays.copyOf(salt, SALT + text.getBytes(UTF_8).length);
        System.arraycopy(text.getBytes(UTF_8), 0, plain, SALT, plain.length - SALT);
        return CanonicalJson.of(Json.tree(ImmutableMap.of(
                "commitment", commitment(salt, text),
                "sealed", Base64.getEncoder().encodeToString(seals.seal(subject, plain, context(index))),
                "subject", subject)));
    }

    Optional<AuditEntry> entry(String leaf, int index) {
        try {
            JsonNode tree = Json.parse(leaf);
            JsonNode open = tree.get("entry");
            if (open != null) {
                return Optional.of(entry(open));
            }
            byte[] sealed = Base64.getDecoder().decode(text(tree, "sealed"));
            Optional<byte[]> plain = seals.open(text(tree, "subject"), sealed, context(index));
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            byte[] salt = Arrays.copyOf(plain.get(), SALT);
            String text = new String(plain.get(), SALT, plain.get().length - SALT, UTF_8);
            if (!MessageDigest.isEqual(
                    commitment(salt, text).getBytes(UTF_8),
                    text(tree, "commitment").getBytes(UTF_8))) {
                throw changed(index);
            }
            return Optional.of(entry(Json.parse(text)));
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw changed(index);
        }
    }

    private static AuditException changed(int index) {
        return new AuditException("entry " + index + " of the log is not what it was committed to be", null);
    }

    private static byte[] context(int index) {
        return ("audit " + index).getBytes(UTF_8);
    }

    private static String commitment(byte[] salt, String text) {
        return HexFormat.of()
                .formatHex(Hashing.hmacSha256(salt).hashString(text, UTF_8).asBytes());
    }

    private static ImmutableMap<String, Object> members(AuditEntry entry) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        members.put("at", entry.at().toString());
        members.put("actor", entry.actor());
        members.put("action", entry.action().name());
        put(members, "subject", entry.subject());
        put(members, "caseId", entry.caseId());
        put(members, "receiver", entry.receiver());
        put(members, "purpose", entry.purpose());
        put(members, "consent", entry.consent());
        members.put("items", entry.items());
        return members.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static AuditEntry entry(JsonNode tree) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        for (JsonNode item : tree.path("items")) {
            items.add(item.stringValue());
        }
        return new AuditEntry(
                Instant.parse(text(tree, "at")),
                text(tree, "actor"),
                AuditAction.valueOf(text(tree, "action")),
                optional(tree, "subject"),
                optional(tree, "caseId"),
                optional(tree, "receiver"),
                optional(tree, "purpose"),
                optional(tree, "consent"),
                items.build());
    }

    private static String text(JsonNode tree, String member) {
        String value = optional(tree, member);
        if (value == null) {
            throw new IllegalArgumentException(member + " must be there");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode tree, String member) {
        JsonNode value = tree.get(member);
        return value == null ? null : value.stringValue();
    }
}
