package org.masar.core.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.protection.Consent.Giver;

class ProtectionTest {

    private static final Instant AT = Instant.parse("2026-02-02T07:00:00Z");
    private static final Purpose CARE = Purpose.of("MEDICAL_CARE");

    private static Consent by(Giver giver, String... items) {
        return new Consent(giver, CARE, "clinic-7", List.of(items), AT.minusSeconds(60), null, null);
    }

    private static @Nullable Refusal reason(@Nullable Integer age, boolean suspected, Consent... consents) {
        DisclosureAnswer answer = Engines.ask(
                new DiscloseEngine(),
                new DisclosureRequest(
                        CARE, "clinic-7", List.of("PHONE"), AT, true, age, suspected, List.of(consents), null));
        return answer.refused().isEmpty() ? null : answer.refused().get(0).reason();
    }

    @Test
    void whoMustAgree() {
        Consent own = by(Giver.INDIVIDUAL, "PHONE");
        Consent caregiver = by(Giver.CAREGIVER, "PHONE");
        Consent worker = by(Giver.OTHER, "PHONE");
        assertThat(reason(30, false, own)).isNull();
        assertThat(reason(null, false, own)).isNull();
        assertThat(reason(18, false, caregiver, worker)).isEqualTo(Refusal.NO_CONSENT);
        assertThat(reason(17, false, own, caregiver)).isNull();
        assertThat(reason(17, false, own)).isEqualTo(Refusal.CHILD_NEEDS_CAREGIVER);
        assertThat(reason(17, false, caregiver)).isEqualTo(Refusal.CHILD_NEEDS_ASSENT);
        assertThat(reason(17, false)).isEqualTo(Refusal.NO_CONSENT);
        assertThat(reason(15, true, own)).isNull();
        assertThat(reason(15, true, caregiver)).isEqualTo(Refusal.CHILD_NEEDS_ASSENT);
        assertThat(reason(14, true, own)).isEqualTo(Refusal.NO_CONSENT);
        assertThat(reason(14, true, own, worker)).isNull();
        assertThat(reason(14, true, worker)).isEqualTo(Refusal.CHILD_NEEDS_ASSENT);
        assertThat(reason(14, true, own, caregiver)).isEqualTo(Refusal.NO_CONSENT);
    }

    @Test
    void theConsentThatComesNearestGivesTheReason() {
        Consent own = by(Giver.INDIVIDUAL, "PHONE");
        Consent gone = own.withdrawn(AT);
        Consent ended = new Consent(Giver.INDIVIDUAL, CARE, "clinic-7", List.of("PHONE"), AT.minusSeconds(9), AT, null);
        Consent later =
                new Consent(Giver.INDIVIDUAL, CARE, "clinic-7", List.of("PHONE"), AT.plusSeconds(1), null, null);
        Consent elsewhere = new Consent(Giver.INDIVIDUAL, CARE, "clinic-8", List.of("PHONE"), AT, null, null);
        Consent legal =
                new Consent(Giver.INDIVIDUAL, Purpose.of("LEGAL"), "clinic-7", List.of("PHONE"), AT, null, null);
        assertThat(reason(30, false, gone)).isEqualTo(Refusal.WITHDRAWN);
        assertThat(reason(30, false, gone, ended)).isEqualTo(Refusal.EXPIRED);
        assertThat(reason(30, false, later, ended)).isEqualTo(Refusal.NOT_YET);
        assertThat(reason(30, false, elsewhere, later)).isEqualTo(Refusal.OTHER_RECEIVER);
        assertThat(reason(30, false, legal, elsewhere)).isEqualTo(Refusal.OTHER_PURPOSE);
        assertThat(reason(30, false, legal, by(Giver.INDIVIDUAL, "NAME"))).isEqualTo(Refusal.ITEM_NOT_NAMED);
        assertThat(own.withdrawn(AT).withdrawn(AT.plusSeconds(5)).withdrawnAt()).isEqualTo(AT);
    }

    @Test
    void packagesHoldOnlyWhatMayGo() {
        List<ProtectionLog.Entry> log = new ArrayList<>();
        Disclosure.Offer offer = Disclosure.offer(CARE, "clinic-7", List.of("FIRST_NAME", "PHONE"));
        assertThat(offer.warning().key()).isEqualTo("core.protection.disclose.warning");
        Disclosure.Outcome outcome = offer.warned()
                .share(
                        new Disclosure.Subject(30, false),
                        List.of(by(Giver.INDIVIDUAL, "PHONE")),
                        false,
                        AT,
                        new ReferralTicket("X", ImmutableSet.of("HEALTH_GENERAL")),
                        ImmutableMap.of("FIRST_NAME", "marker-1", "PHONE", "marker-2", "ADDRESS", "marker-3"),
                        log::add);
        ReferralPackage shared = outcome.shared().orElseThrow();
        assertThat(shared.items()).containsExactly(java.util.Map.entry("PHONE", "marker-2"));
        assertThat(shared.item("FIRST_NAME")).isEmpty();
        assertThat(shared.toString() + log + outcome.answer()).doesNotContain("marker");
        assertThat(log).extracting(ProtectionLog.Entry::kind).containsExactly(ProtectionLog.Kind.SHARED);
        offer.decline(AT, log::add);
        assertThat(log.get(1).kind()).isEqualTo(ProtectionLog.Kind.NOTHING_SHARED);
    }

    @Test
    void pseudonymsCannotBeJoined() {
        byte[] secret = new byte[32];
        Pseudonymizer one = Pseudonymizer.of(secret, CARE, "clinic-7");
        assertThat(one.pseudonym("case-1")).hasSize(32).isEqualTo(one.pseudonym("case-1"));
        assertThat(ImmutableSet.of(
                        one.pseudonym("case-1"),
                        one.pseudonym("case-2"),
                        Pseudonymizer.of(secret, CARE, "clinic-8").pseudonym("case-1"),
                        Pseudonymizer.of(secret, Purpose.of("MEDICAL_CAR"), "Eclinic-7")
                                .pseudonym("case-1"),
                        Pseudonymizer.of(secret, Purpose.of("LEGAL"), "clinic-7")
                                .pseudonym("case-1")))
                .hasSize(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonymizer.of(new byte[16], CARE, "clinic-7"))
                .withMessageContaining("32");
    }
}
