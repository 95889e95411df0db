package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/** Spouses and registered partners: AufenthG 28(1) s.1 no.1, 29(3), 29(4), 30. */
final class SpouseRoute {

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
        means.bySponsorsTitle(draft);
        simpleGerman(null);
    }

    private void claim() {
        Optional<String> byTitle = reading.first(SpouseRules.CLAIM_BY_TITLE, Optional.empty());
        if (byTitle.isPresent()) {
            draft.claim(byTitle.get(), Draft.Strength.MUST);
        } else {
            otherPermit("AufenthG 30(1) s.1 no.3 ");
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
        Optional<String> exception = reading.first(SpouseRules.WITHOUT_GERMAN, Optional.empty());
        if (exception.isPresent()) {
            waiveGerman(reference, exception.get());
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
}
