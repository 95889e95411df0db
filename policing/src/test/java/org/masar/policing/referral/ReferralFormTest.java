package org.masar.policing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;
import org.masar.core.protection.Consent;
import org.masar.core.protection.Disclosure;
import org.masar.core.protection.Purpose;
import org.masar.core.protection.ReferralPackage;
import org.masar.core.protection.ReferralTicket;
import org.masar.policing.PolicingMessages;
import org.masar.policing.gbv.DelayBand;
import org.masar.policing.referral.MoveRequest.State;
import org.masar.policing.referral.ReferralFigures.Figures;
import org.masar.policing.referral.ReferralFigures.Referral;
import org.masar.policing.referral.ReferralFigures.Share;
import org.masar.policing.referral.RouteRequest.Sex;

class ReferralFormTest {

    private static final Instant AT = Instant.parse("2026-11-22T07:00:00Z");

    @Test
    void showsOnlyWhatMayGo() {
        Purpose purpose = Purpose.of("LEGAL_AID");
        Consent consent = new Consent(
                Consent.Giver.INDIVIDUAL, purpose, "office", List.of("CLIENT_CODE", "PRIORITY"), AT, null, null);
        ReferralPackage content = Disclosure.offer(
                        purpose, "office", List.of("PRIORITY", "CLIENT_CODE", "SAFE_CONTACT", "ADDRESS"))
                .warned()
                .share(
                        new Disclosure.Subject(30, false),
                        List.of(consent),
                        false,
                        AT,
                        new ReferralTicket("P", ImmutableSet.of("LEGAL_AID_WLCO")),
                        ImmutableMap.of(
                                "PRIORITY",
                                "urgent",
                                "CLIENT_CODE",
                                "K-7",
                                "SAFE_CONTACT",
                                "marker",
                                "ADDRESS",
                                "marker"),
                        entry -> {})
                .shared()
                .orElseThrow();
        ReferralForm form = ReferralForm.of(content, false);
        assertThat(form.missing())
                .contains(FormField.SAFE_CONTACT, FormField.CONSENT)
                .doesNotContain(FormField.CLIENT_CODE, FormField.ADDRESS, FormField.CAREGIVER);
        assertThat(ReferralForm.of(content, true).missing()).contains(FormField.CAREGIVER);
        Messages messages = Messages.of(new PolicingMessages(), new CoreMessages());
        for (Language language : new Language[] {Language.EN, Language.AR, Language.CKB}) {
            String text = form.text(messages, language);
            assertThat(text).contains("K-7", "urgent").doesNotContain("marker", "policing.");
            assertThat(text.lines().count()).isGreaterThan(14);
        }
        assertThat(form).hasToString("ReferralForm");
    }

    @Test
    void figures() {
        Figures figures = ReferralFigures.of(List.of(
                new Referral("a", Sex.FEMALE, State.DONE, AT, AT.plusSeconds(60), true),
                new Referral("a", Sex.FEMALE, State.REJECTED, AT, AT.plusSeconds(180), false),
                new Referral("b", null, State.IN_PROGRESS, AT, null, false),
                new Referral("c", Sex.MALE, State.ACCEPTED, AT, AT.plusSeconds(120), false)));
        assertThat(figures.acceptance()).isEqualTo(new Share(2, 3));
        assertThat(figures.success()).isEqualTo(new Share(1, 4));
        assertThat(figures.successBySex())
                .containsEntry("FEMALE", new Share(1, 2))
                .containsEntry("UNKNOWN", new Share(0, 1));
        assertThat(figures.medianResponse()).isEqualTo(Duration.ofMinutes(2));
        assertThat(figures.referralsPerCase()).isEqualTo(new Share(4, 3));
        assertThat(ReferralFigures.of(List.of()).medianResponse()).isNull();
    }

    @Test
    void figuresOfCases() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        CaseFigures.Figures figures = CaseFigures.of(
                List.of(
                        new CaseFigures.Case(
                                day,
                                day.plusDays(4),
                                day.plusDays(14),
                                CaseFigures.Risk.HIGH,
                                AT,
                                AT.plusSeconds(86_400),
                                1,
                                1,
                                4),
                        new CaseFigures.Case(
                                day, day, day.plusDays(20), CaseFigures.Risk.HIGH, AT, AT.plusSeconds(86_401), 2, 0, 2),
                        new CaseFigures.Case(null, day, null, CaseFigures.Risk.MEDIUM, AT, null, 0, 0, 0),
                        new CaseFigures.Case(day, day.minusDays(1), null, CaseFigures.Risk.LOW, AT, null, 0, 0, 3)),
                AT.plusSeconds(72 * 3_600));
        assertThat(figures.reportingDelay())
                .containsEntry(DelayBand.DAYS_0_3, new Share(1, 2))
                .containsEntry(DelayBand.DAYS_4_5, new Share(1, 2))
                .containsEntry(DelayBand.OVER_1_MONTH, new Share(0, 2));
        assertThat(figures.medianDelayDays()).isZero();
        assertThat(figures.lifetimeDays()).isEqualTo(new Share(30, 2));
        assertThat(figures.medianLifetimeDays()).isEqualTo(10);
        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.goals()).isEqualTo(new Share(4, 9));
        assertThat(figures.answeredInTime()).isEqualTo(new Share(1, 2));
        CaseFigures.Figures none = CaseFigures.of(List.of(), AT);
        assertThat(none.medianDelayDays()).isNull();
        assertThat(none.answeredInTime()).isEqualTo(new Share(0, 0));
    }
}
