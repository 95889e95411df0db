package org.masar.fap.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.masar.core.rule.Policy;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Validity;

/** The two times in which 36a, and what stood in its place, was or is frozen: AufenthG 104(13) of 2016, 104(14). */
final class Suspensions {

    /** What a suspension does to a case. */
    enum Freeze {
        /** Frozen by 104(13) of 2016. */
        FROZEN_2016,
        /** Frozen by 104(14). */
        FROZEN_2025,
        /** Invited to collect the visa in time, or owed it under a settlement. */
        EXEMPT,
        /** None runs, or the permit is older than the first one. */
        NONE
    }

    static final LocalDate FIRST_CUT = LocalDate.of(2016, 3, 17);

    private static final LocalDate SECOND_START =
            Objects.requireNonNull(Law.GERMAN.rule("SUSP-2025").from());

    /** The first hits permits issued after 17 March 2016, the second everybody not already invited. */
    static final Policy<Reading, Freeze> FREEZE = Law.readings("fap.subsidiary.suspension", Freeze.NONE)
            .rule(Law.GERMAN
                    .dated("SUSP-2016", Findings.TITLE_BEFORE_THE_FIRST_SUSPENSION, Freeze.NONE)
                    .named("SUSP-2016-OLDER-PERMIT"))
            .rule(Law.GERMAN.dated("SUSP-2016", Findings.TITLE_BEFORE_THE_FIRST_SUSPENSION.not(), Freeze.FROZEN_2016))
            .rule(Law.GERMAN.dated("SUSP-2025-EXC", Findings.EXEMPT_FROM_THE_SECOND_SUSPENSION, Freeze.EXEMPT))
            .rule(Law.GERMAN.dated("SUSP-2025", Findings.EXEMPT_FROM_THE_SECOND_SUSPENSION.not(), Freeze.FROZEN_2025))
            .build();

    private Suspensions() {}

    static boolean olderPermit(Reading reading) {
        return reading.onOrBefore(
                reading.sponsor.titleSince(), FIRST_CUT, "sponsor.titleSince", Facts.SPONSOR_TITLE_SINCE);
    }

    static boolean exempt(Reading reading) {
        reading.use(Facts.APPLICATION_INVITED_TO_COLLECT_VISA_ON);
        reading.use(Facts.APPLICATION_VISA_OWED_UNDER_SETTLEMENT);
        return isExempt(reading.application);
    }

    static boolean isExempt(Application application) {
        LocalDate invited = application.invitedToCollectVisaOn();
        return (invited != null && !invited.isAfter(SECOND_START))
                || Boolean.TRUE.equals(application.visaOwedUnderSettlement());
    }

    /** Whether the applicant's 18th birthday, already past, lay in a suspension that hit this sponsor. */
    static boolean frozeEighteenthBirthday(Reading reading) {
        PartialDate since = reading.sponsor.titleSince();
        boolean older = since != null && !since.latest().isAfter(FIRST_CUT);
        for (String rule : List.of("SUSP-2016", "SUSP-2025")) {
            Validity days = reading.law.rule(rule).validity();
            LocalDate from = Objects.requireNonNull(days.from());
            LocalDate lastDay = Objects.requireNonNull(days.until()).minusDays(1);
            boolean hit = rule.equals("SUSP-2016") ? !older : !exempt(reading);
            if (from.isAfter(reading.asOf) || !hit) {
                continue;
            }
            LocalDate last = lastDay.isAfter(reading.asOf) ? reading.asOf : lastDay;
            if (reading.applicantBirth().birthdayWithin(Ages.MAJORITY, from, last)) {
                reading.restsOn(rule);
                return true;
            }
        }
        return false;
    }
}
