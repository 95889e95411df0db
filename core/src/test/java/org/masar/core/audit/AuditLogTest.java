package org.masar.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    /** Not a cipher: what matters here is what the log does with one. */
    private static final class Toy implements Seals {
        final Set<String> gone = new HashSet<>();

        @Override
        public byte[] seal(String subject, byte[] plain, byte[] context) {
            byte[] sealed = plain.clone();
            for (int i = 0; i < sealed.length; i++) {
                sealed[i] ^= 0x5a;
            }
            return sealed;
        }

        @Override
        public Optional<byte[]> open(String subject, byte[] sealed, byte[] context) {
            return gone.contains(subject) ? Optional.empty() : Optional.of(seal(subject, sealed, context));
        }
    }

    private final Toy seals = new Toy();

    private Path file() {
        return folder.resolve("audit.jsonl");
    }

    private static AuditEntry entry(int i, @Nullable String subject) {
        return new AuditEntry(
                AT.plusSeconds(i),
                "staff-" + i,
                i % 2 == 0 ? AuditAction.READ : AuditAction.DISCLOSED,
                subject,
                "case-1",
                "partner-1",
                "REFERRAL",
                "consent-1",
                ImmutableList.of("phone"));
    }

    private void fill(int entries) {
        try (AuditLog log = AuditLog.open(file(), seals)) {
            for (int i = 0; i < entries; i++) {
                assertThat(log.append(entry(i, i % 3 == 0 ? null : "s-" + i % 3)))
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void keepsAndProves() {
        fill(9);
        try (AuditLog log = AuditLog.open(file(), seals)) {
            Checkpoint early = log.checkpoint("office", AT);
            log.append(entry(9, null));
            for (int i = 0; i < 10; i++) {
                assertThat(log.read(i)).contains(entry(i, i % 3 == 0 ? null : "s-" + i % 3));
            }
            Checkpoint late = log.checkpoint("office", AT);
            assertThat(MerkleProof.continues(
                            early.size(),
                            late.size(),
                            log.consistency(early.size(), late.size()),
                            HexFormat.of().parseHex(early.root()),
                            HexFormat.of().parseHex(late.root())))
                    .isTrue();
        }
        try (AuditLog log = AuditLog.open(file(), seals)) {
            Checkpoint now = log.checkpoint("office", AT);
            byte[] root = HexFormat.of().parseHex(now.root());
            assertThat(MerkleProof.includes(log.leaf(4), 4, now.size(), log.inclusion(4, now.size()), root))
                    .isTrue();
            assertThat(Checkpoint.parse(now.text() + "\n")).isEqualTo(now);
            assertThat(AuditLog.verify(file(), List.of(now)).isSound()).isTrue();
        }
    }

    @Test
    void forgetsAPersonAndStillFits() {
        fill(9);
        Checkpoint kept;
        try (AuditLog log = AuditLog.open(file(), seals)) {
            kept = log.checkpoint("office", AT);
            seals.gone.add("s-1");
            assertThat(log.read(1)).isEmpty();
            assertThat(log.read(2)).isPresent();
        }
        assertThat(AuditLog.verify(file(), List.of(kept)))
                .isEqualTo(new AuditReport(9, kept.root(), ImmutableList.of()));
    }

    @Test
    void saysNothingOfAPersonInClear() throws IOException {
        try (AuditLog log = AuditLog.open(file(), seals)) {
            log.append(entry(1, "s-1"));
            log.append(entry(1, "s-1"));
        }
        List<String> lines = Files.readAllLines(file(), UTF_8);
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("partner-1", "consent-1", "phone"));
        assertThat(AuditLines.leafOf(lines.get(0))).isNotEqualTo(AuditLines.leafOf(lines.get(1)));
        assertThat(entry(1, "s-1")).hasToString("AuditEntry");
    }

    @Test
    void findsEveryFlippedBit() throws IOException {
        fill(4);
        byte[] good = Files.readAllBytes(file());
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << (at % 8));
            Files.write(file(), bad);
            assertThat(AuditLog.verify(file(), List.of()).isSound())
                    .as("byte %s", at)
                    .isFalse();
        }
    }

    @Test
    void findsWhatWasCutOffOrWrittenAnew() throws IOException {
        fill(6);
        Checkpoint kept;
        try (AuditLog log = AuditLog.open(file(), seals)) {
            kept = log.checkpoint("office", AT);
        }
        List<String> lines = Files.readAllLines(file(), UTF_8);
        Files.writeString(file(), String.join("\n", lines.subList(0, 4)) + "\n", UTF_8);
        assertThat(AuditLog.verify(file(), List.of()).isSound()).isTrue();
        assertThat(AuditLog.verify(file(), List.of(kept)).findings())
                .containsExactly(new AuditFinding(6, AuditFinding.Kind.SHORTER_THAN_CHECKPOINT));
        Files.delete(file());
        fill(6);
        assertThat(AuditLog.verify(file(), List.of(kept)).findings())
                .containsExactly(new AuditFinding(6, AuditFinding.Kind.NOT_AS_AT_CHECKPOINT));
    }

    @Test
    void takesAnUnfinishedLineBackAndNothingElse() throws IOException {
        fill(3);
        byte[] good = Files.readAllBytes(file());
        Files.write(file(), "{\"leaf\":{\"ent".getBytes(UTF_8), StandardOpenOption.APPEND);
        assertThat(AuditLog.verify(file(), List.of()).findings())
                .containsExactly(new AuditFinding(4, AuditFinding.Kind.UNFINISHED_LINE));
        AuditLog.open(file(), seals).close();
        assertThat(Files.readAllBytes(file())).isEqualTo(good);

        Files.write(file(), "noise\n".getBytes(UTF_8), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> AuditLog.open(file(), seals))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining("line 4");
        assertThat(Files.size(file())).isEqualTo(good.length + 6L);
    }

    @Test
    void oneWritesAtATime() {
        try (AuditLog log = AuditLog.open(file(), seals)) {
            assertThatThrownBy(() -> AuditLog.open(file(), seals)).isInstanceOf(AuditException.class);
            assertThat(log.append(entry(0, null))).isZero();
        }
    }

    @Test
    void aDisclosureNamesReceiverPurposeAndConsent() {
        assertThatThrownBy(() -> new AuditEntry(
                        AT,
                        "staff-1",
                        AuditAction.DISCLOSED,
                        "s-1",
                        null,
                        "partner",
                        "REFERRAL",
                        null,
                        ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class);
        for (String bad : List.of("", "a b c", "a 01 " + "0".repeat(64) + " " + AT, "a 1 00 " + AT, "a 1 x y")) {
            assertThatThrownBy(() -> Checkpoint.parse(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
