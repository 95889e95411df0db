package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/** Spouses and registered partners: AufenthG 28(1) s.1 no.1, 29(3), 29(4), 30. */
final class SpouseRoute {

    private static final ImmutableSet<TitleSection> RESEARCH =
            Sets.immutableEnumSet(TitleSection.S_18D, TitleSection.S_18F);

    /** Nationals who may enter and stay without a visa. Source: AufenthV 41(1) and (2). */
    private static final ImmutableSet<String> VISA_FREE =
            ImmutableSet.of("AU", "IL", "JP", "CA", "KR", "NZ", "US", "GB", "AD", "BR", "SV", "HN", "MC", "SM");

    private static final int MONTHS_HELD = 24;

    private final Reading reading;
    private final Draft draft;
    private final Means means;
    private final Marriage marriage;

    SpouseRoute(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
        this.means = new Means(reading);
        this.marriage = new Marriage(reading);
    }

    void german() {
        reading.restsOn("DE-28-1");
        draft.claim("AufenthG 28(1) s.1 no.1", Draft.Strength.MUST).waive(Requirement.LIVELIHOOD);
        simpleGerman("AufenthG 28(1) s.5");
    }

    void forCause() {
        draft.claim("AufenthG 30(1)", Draft.Strength.MAY);
        ForCause.admissionReason(reading, draft);
        means.requireBoth(draft);
        simpleGerman(null);
    }

    void temporary() {
        ForCause.temporaryProtection(reading, draft);
    }

    void general() {
        claim();
        if (draft.isClosed()) {
            return;
        }
        means.protectedOrOrdinary(draft);
        simpleGerman(null);
    }

    private void claim() {
        String article = "AufenthG 30(1) s.1 no.3 ";
        if (reading.in(SPONSOR_RESIDENCE_TITLE, Titles.SETTLEMENT)) {
            reading.restsOn("SP-30-1-3-AB");
            draft.claim(article + "a", Draft.Strength.MUST);
        } else if (reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.DA_EU)) {
            reading.restsOn("SP-30-1-3-AB");
            draft.claim(article + "b", Draft.Strength.MUST);
        } else if (reading.in(
                SPONSOR_RESIDENCE_TITLE,
                Sets.immutableEnumSet(ResidenceTitle.AE_25_1, ResidenceTitle.AE_25_2_A1, ResidenceTitle.AE_25_2_A2))) {
            reading.restsOn("SP-30-1-3-C");
            draft.claim(article + "c", Draft.Strength.MUST);
        } else if (reading.in(
                SPONSOR_RESIDENCE_TITLE, Sets.immutableEnumSet(ResidenceTitle.BLUE_CARD, ResidenceTitle.ICT))) {
            reading.restsOn("SP-30-1-3-G");
            draft.claim(article + "g", Draft.Strength.MUST);
        } else if (reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.SKILLED)
                && reading.in(Facts.SPONSOR_TITLE_SECTION, RESEARCH)) {
            reading.restsOn("SP-30-1-3-C");
            draft.claim(article + "c", Draft.Strength.MUST);
        } else {
            otherPermit(article);
        }
    }

    private void otherPermit(String article) {
        boolean resettled = reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_23_4);
        if (resettled) {
            reading.restsOn("SP-30-1-3-E");
            if (marriage.beforeTitle()) {
                draft.claim(article + "e", Draft.Strength.MUST);
                confirmStay();
                return;
            }
        }
        LocalDate twoYearsAgo = DateMath.plusMonths(reading.asOf, -MONTHS_HELD, Rounding.DOWN);
        boolean held = reading.onOrBefore(
                reading.sponsor.titleSince(), twoYearsAgo, "sponsor.titleSince", Facts.SPONSOR_TITLE_SINCE);
        if (held && !reading.shown(Facts.SPONSOR_RENEWAL_EXCLUDED, true)) {
            reading.restsOn("SP-30-1-3-D");
            draft.claim(article + "d", Draft.Strength.MUST);
            if (reading.sponsor.renewalExcluded() == null) {
                draft.confirm(Requirement.RENEWAL_NOT_EXCLUDED);
            }
            return;
        }
        reading.restsOn("SP-30-1-3-E");
        draft.claim(article + "e", Draft.Strength.MUST);
        confirmStay();
        if (resettled || !marriage.beforeTitle() || reading.shown(Facts.SPONSOR_STAY_EXPECTED_OVER_ONE_YEAR, false)) {
            draft.discretion("SP-30-1-3-E", "AufenthG 30(2) s.2");
        }
    }

    private void confirmStay() {
        if (reading.sponsor.stayExpectedOverOneYear() == null) {
            draft.confirm(Requirement.STAY_OVER_ONE_YEAR);
        }
    }

    /** A1 and its exceptions. The order of the marriage counts only where nothing else settles the matter. */
    private void simpleGerman(@Nullable String reference) {
        reading.restsOn("SP-30-1-2");
        boolean privileged = reference == null
                && reading.in(SPONSOR_RESIDENCE_TITLE, Titles.PROTECTED)
                && reading.inForce("SP-A1-1");
        if (privileged && marriage.knownBeforeMove().isTrue()) {
            waiveGerman(reference, "AufenthG 30(1) s.3 no.1");
            return;
        }
        String exception = exception();
        if (exception != null) {
            waiveGerman(reference, exception);
            return;
        }
        reading.use(Facts.APPLICANT_GERMAN_LEVEL);
        Applicant.GermanLevel level = reading.applicant.germanLevel();
        if (level != null && level.compareTo(Applicant.GermanLevel.A1) >= 0) {
            return;
        }
        if (privileged && marriage.knownBeforeMove().isUnknown() && marriage.beforeMove()) {
            waiveGerman(reference, "AufenthG 30(1) s.3 no.1");
            return;
        }
        reading.want(Facts.APPLICANT_GERMAN_LEVEL);
        reading.want(Facts.APPLICANT_UNIVERSITY_DEGREE);
        reading.want(Facts.APPLICANT_LANGUAGE_EFFORT_UNREASONABLE);
        reading.want(Facts.APPLICANT_ILLNESS_PREVENTS_LEARNING);
        draft.miss(Requirement.A1, "AufenthG 30(1) s.1 no.2");
    }

    private void waiveGerman(@Nullable String reference, String exception) {
        if (reference == null) {
            draft.waive(Requirement.A1, exception);
        } else {
            draft.waive(Requirement.A1, reference, exception);
        }
    }

    private @Nullable String exception() {
        if (reading.shown(Facts.APPLICANT_ILLNESS_PREVENTS_LEARNING, true)) {
            reading.restsOn("SP-A1-2");
            return "AufenthG 30(1) s.3 no.2";
        }
        boolean lowNeed = reading.shown(Facts.APPLICANT_UNIVERSITY_DEGREE, true)
                && reading.shown(Facts.APPLICANT_INTEGRATION_WITHOUT_HELP_EXPECTED, true);
        if (lowNeed || reading.shown(Facts.APPLICANT_INTEGRATION_COURSE_ENTITLEMENT, false)) {
            reading.restsOn("SP-A1-3");
            return "AufenthG 30(1) s.3 no.3";
        }
        if (reading.sponsor.residenceTitle() != ResidenceTitle.GERMAN && Countries.anyOf(reading.sponsor, VISA_FREE)) {
            reading.use(Facts.SPONSOR_NATIONALITY);
            reading.restsOn("SP-A1-4");
            return "AufenthG 30(1) s.3 no.4";
        }
        if (Skilled.germanWaived(reading)) {
            return "AufenthG 30(1) s.3 no.5";
        }
        if (reading.shown(Facts.APPLICANT_LANGUAGE_EFFORT_UNREASONABLE, true) && reading.inForce("SP-A1-6")) {
            return "AufenthG 30(1) s.3 no.6";
        }
        if (Skilled.heldImmediatelyBefore(reading, "SP-A1-7")) {
            return "AufenthG 30(1) s.3 no.7";
        }
        if (reading.sponsor.titleSection() == TitleSection.S_38A
                && reading.shown(Facts.FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE, true)) {
            return "AufenthG 30(1) s.2";
        }
        return null;
    }
}
