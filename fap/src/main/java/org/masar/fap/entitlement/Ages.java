package org.masar.fap.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Truth;
import org.masar.core.time.PartialDate;

/** On which day the age of a child counts, and what must hold on the 18th birthday too. */
final class Ages {

    static final int MAJORITY = 18;

    private final Reading reading;

    Ages(Reading reading) {
        this.reading = reading;
    }

    /** Whether the child was under an age when the application reached the mission; as if filed today if it was not. */
    boolean appliedUnder(int years) {
        reading.use(Facts.APPLICATION_VISA_APPLICATION_ON);
        LocalDate applied = reading.application.visaApplicationOn();
        Birth birth = reading.applicantBirth();
        if (applied != null) {
            return birth.isUnder(years, applied);
        }
        Integer then = reading.applicant.ageAtVisaApplication();
        if (then != null && reading.applicant.birthDate() == null) {
            reading.use(Facts.APPLICANT_AGE_AT_VISA_APPLICATION);
            return then < years;
        }
        if (birth.isUnder(years, reading.asOf)) {
            return true;
        }
        return !Filing.noApplication(reading.facts)
                && reading.suppose("applied under " + years, Facts.APPLICATION_VISA_APPLICATION_ON);
    }

    boolean applicantMinorNow() {
        return reading.applicantBirth().isUnder(MAJORITY, reading.asOf);
    }

    /** Whether the sponsor held the title when the child turned 18 (BVerwG 1 C 17.08: the double test). */
    boolean titleHeldOnEighteenthBirthday() {
        if (applicantMinorNow()) {
            return true;
        }
        reading.restsOn("CH-AGE-NAT");
        LocalDate first = firstDayOfTitle();
        if (first == null) {
            return reading.suppose("title held at 18", Facts.SPONSOR_TITLE_SINCE);
        }
        reading.use(Facts.SPONSOR_TITLE_SINCE);
        return reading.applicantBirth().isUnder(MAJORITY, first.minusDays(1));
    }

    private @Nullable LocalDate firstDayOfTitle() {
        PartialDate since = reading.sponsor.titleSince();
        LocalDate recognised = reading.sponsor.protectionRecognisedOn();
        if (recognised != null && Titles.PROTECTED.contains(title())) {
            return recognised;
        }
        return since == null ? null : since.latest();
    }

    private ResidenceTitle title() {
        ResidenceTitle title = reading.sponsor.residenceTitle();
        return title == null ? ResidenceTitle.NONE : title;
    }

    /** Whether the child was a minor when the parent asked for asylum (CJEU C-279/20). */
    boolean applicantMinorAtSponsorsAsylumApplication() {
        LocalDate asylum = reading.sponsor.asylumApplicationOn();
        LocalDate recognised = reading.sponsor.protectionRecognisedOn();
        Birth birth = reading.applicantBirth();
        if (asylum != null) {
            reading.use(Facts.SPONSOR_ASYLUM_APPLICATION_ON);
            return birth.isUnder(MAJORITY, asylum);
        }
        if (recognised != null && birth.under(MAJORITY, recognised).isTrue()) {
            return true;
        }
        return reading.suppose("child minor at asylum application", Facts.SPONSOR_ASYLUM_APPLICATION_ON);
    }

    /** Whether the sponsor was a minor when asking for asylum (CJEU C-550/16). */
    boolean sponsorMinorAtAsylumApplication() {
        Sponsor sponsor = reading.sponsor;
        LocalDate asylum = sponsor.asylumApplicationOn();
        Birth birth = reading.sponsorBirth();
        if (asylum != null) {
            reading.use(Facts.SPONSOR_ASYLUM_APPLICATION_ON);
            return birth.isUnder(MAJORITY, asylum);
        }
        if (sponsor.minorAtAsylumApplication() != null) {
            return reading.holds(Facts.SPONSOR_MINOR_AT_ASYLUM_APPLICATION);
        }
        LocalDate recognised = sponsor.protectionRecognisedOn();
        if (recognised != null && birth.under(MAJORITY, recognised).isTrue()) {
            return true;
        }
        return reading.suppose(
                "sponsor minor at asylum application",
                sponsor.birthDate() == null
                        ? Facts.SPONSOR_MINOR_AT_ASYLUM_APPLICATION
                        : Facts.SPONSOR_ASYLUM_APPLICATION_ON);
    }

    /** Whether the sponsor was still a minor when the parents applied. */
    boolean sponsorMinorAtVisaApplication() {
        LocalDate applied = reading.application.visaApplicationOn();
        if (applied != null) {
            return reading.sponsorBirth().isUnder(MAJORITY, applied);
        }
        return !Filing.noApplication(reading.facts)
                && reading.suppose("parents applied while sponsor minor", Facts.APPLICATION_VISA_APPLICATION_ON);
    }

    /** Whether the application came within three months of recognition, or still can. */
    boolean appliedWithinThreeMonthsOfRecognition() {
        reading.use(Facts.APPLICATION_VISA_APPLICATION_ON);
        reading.use(Facts.SPONSOR_PROTECTION_RECOGNISED_ON);
        LocalDate recognised = reading.sponsor.protectionRecognisedOn();
        LocalDate applied = reading.application.visaApplicationOn();
        if (recognised == null) {
            return reading.suppose("applied in three months", Facts.SPONSOR_PROTECTION_RECOGNISED_ON);
        }
        LocalDate limit = Means.limitAfter(reading.law, recognised, reading.lawDay());
        if (applied != null) {
            return !applied.isAfter(limit);
        }
        if (!limit.isBefore(reading.asOf)) {
            return true;
        }
        return !Filing.noApplication(reading.facts)
                && reading.suppose("applied in three months", Facts.APPLICATION_VISA_APPLICATION_ON);
    }

    /** Not told of the limit, and excusable: BVerwG 1 C 9.23. Counts only when both are shown. */
    boolean lateIsExcused() {
        reading.wantToReopen(Facts.APPLICATION_INFORMED_ABOUT_DEADLINE);
        reading.wantToReopen(Facts.APPLICATION_DELAY_EXCUSABLE);
        return reading.shown(Facts.APPLICATION_INFORMED_ABOUT_DEADLINE, false)
                && reading.shown(Facts.APPLICATION_DELAY_EXCUSABLE, true)
                && reading.inForce("CH-AGE-EU-BASIS");
    }

    /** Whether the sponsor is a minor today, as far as is known. */
    Truth sponsorMinorNow() {
        return reading.sponsorBirth().under(MAJORITY, reading.asOf);
    }
}
