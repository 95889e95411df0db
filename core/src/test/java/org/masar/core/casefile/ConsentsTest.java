package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.audit.AuditAction;
import org.masar.core.audit.AuditEntry;
import org.masar.core.audit.AuditLog;
import org.masar.core.protection.Consent;
import org.masar.core.protection.Disclosure;
import org.masar.core.protection.PendingShares;
import org.masar.core.protection.ProtectionLog;
import org.masar.core.protection.Purpose;
import org.masar.core.protection.ReferralTicket;

class ConsentsTest {

    private static final CaseId ONE = new CaseId("case-1");
    private static final Instant GIVEN = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final Purpose HOUSING = Purpose.of("HOUSING");
    private static final Consent PHONE =
            new Consent(Consent.Giver.INDIVIDUAL, HOUSING, "partner-1", List.of("phone"), GIVEN, null, null);

    @TempDir
    Path folder;

    private KeyVault vault = KeyVault.folder(Path.of("target", "no-keys"), new SecretKeySpec(new byte[32], "AES"));
    private Sealer sealer = new Sealer(vault);
    private final CaseStore store = CaseStore.inMemory();

    @BeforeEach
    void agree() {
        vault = KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES"));
        sealer = new Sealer(vault);
        store.append(
                ONE,
                0,
                List.of(
                        Consents.given(sealer, ONE, Events.note("a"), "s-1", "c-1", PHONE),
                        Consents.given(sealer, ONE, Events.note("b"), "s-2", "c-2", PHONE)));
    }

    private PendingShares pending() {
        return PendingShares.none()
                .add(
                        "share-1",
                        Disclosure.offer(HOUSING, "partner-1", List.of("phone")).warned(),
                        new Disclosure.Subject(30, false),
                        Consents.of(store.read(ONE, 0), sealer, "s-1").values().asList(),
                        false,
                        new ReferralTicket("p1-XYZ", ImmutableSet.of("RENT")),
                        Map.of("phone", "0770"));
    }

    private static EventNote at(String id, Instant at) {
        return new EventNote(id, at, LocalDate.of(2026, 3, 1), "staff-1", null, null);
    }

    @Test
    void aConsentIsKeptSealed() {
        assertThat(Consents.of(store.read(ONE, 0), sealer, "s-1")).containsExactly(Map.entry("c-1", PHONE));
        assertThat(store.read(ONE, 0).get(0).event().data()).isEqualTo("{\"consent\":\"c-1\",\"subject\":\"s-1\"}");
        vault.destroy("s-1");
        assertThat(Consents.of(store.read(ONE, 0), sealer, "s-1")).isEmpty();
        assertThat(Consents.of(store.read(ONE, 0), sealer, "s-2")).hasSize(1);
    }

    @Test
    void aWithdrawalReachesWhatIsOnItsWay() {
        try (AuditLog audit = AuditLog.open(folder.resolve("audit.jsonl"), sealer)) {
            ProtectionLog log = Consents.audited(audit, "staff-1", "s-1", ONE, "c-1");
            PendingShares before = pending();
            Instant day = GIVEN.plusSeconds(86_400);
            assertThat(before.fetch("share-1", "partner-1", day, log)).isPresent();
            PendingShares after = Consents.withdraw(store, sealer, ONE, 2, at("w", day), "s-1", "c-1", before, log);
            assertThat(after.fetch("share-1", "partner-1", day, log)).isEmpty();
            // Repeated after a lost answer: nothing is appended twice.
            Consents.withdraw(store, sealer, ONE, 2, at("w", day), "s-1", "c-1", before, log);
            assertThat(store.read(ONE, 0)).hasSize(3);
            assertThat(Consents.of(store.read(ONE, 0), sealer, "s-1"))
                    .containsExactly(Map.entry("c-1", PHONE.withdrawn(day)));
            assertThat(Consents.of(store.read(ONE, 0), sealer, "s-2")).containsExactly(Map.entry("c-2", PHONE));
            assertThat(pending().fetch("share-1", "partner-1", day, log)).isEmpty();

            AuditEntry disclosed = audit.read(0).orElseThrow();
            assertThat(disclosed.action()).isEqualTo(AuditAction.DISCLOSED);
            assertThat(disclosed.consent()).isEqualTo("c-1");
            assertThat(disclosed.receiver()).isEqualTo("partner-1");
            assertThat(disclosed.items()).containsExactly("phone");
            List<AuditAction> actions = java.util.stream.IntStream.range(0, audit.size())
                    .mapToObj(index -> audit.read(index).orElseThrow().action())
                    .toList();
            assertThat(actions)
                    .startsWith(
                            AuditAction.DISCLOSED,
                            AuditAction.DISCLOSED,
                            AuditAction.CONSENT_WITHDRAWN,
                            AuditAction.DENIED);
            assertThatThrownBy(() -> Consents.withdraw(store, sealer, ONE, 3, at("x", day), "s-1", "c-9", before, log))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void aConsentOfALaterReleaseIsNotGuessed() {
        CaseEvent later = Consents.given(sealer, ONE, Events.note("z"), "s-1", "c-3", PHONE);
        CaseEvent unreadable = sealer.seal(
                ONE,
                CaseEvent.of("y", Consents.GIVEN, 1, GIVEN, LocalDate.of(2026, 2, 3), "staff-1", later.data()),
                "s-1",
                "{\"to\":\"all\"}");
        assertThatThrownBy(() -> Consents.of(List.of(StoredEvent.of(1, ONE, 1, unreadable)), sealer, "s-1"))
                .isInstanceOfSatisfying(CaseStoreException.class, e -> assertThat(e.kind())
                        .isEqualTo(CaseStoreException.Kind.UNKNOWN_SHAPE));
    }
}
