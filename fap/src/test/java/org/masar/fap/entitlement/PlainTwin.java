package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Outcome.CONDITIONAL;
import static org.masar.fap.entitlement.Outcome.DISCRETIONARY;
import static org.masar.fap.entitlement.Outcome.ENTITLED;
import static org.masar.fap.entitlement.Outcome.NOT_ELIGIBLE;
import static org.masar.fap.entitlement.Outcome.NOT_ELIGIBLE_AS_RULE;
import static org.masar.fap.entitlement.Outcome.SHOULD;
import static org.masar.fap.entitlement.Outcome.SUSPENDED;

import java.time.LocalDate;
import java.util.Set;

/** The core of the law again, from September 2018, by plain ifs on families whose facts are all known. */
final class PlainTwin {

    private static final Set<String> BARRED =
            Set.of("AE_25_4", "AE_25_4B", "AE_25_5", "AE_25A_2", "AE_25B_4", "AE_104A_104B", "AE_104C");
    private static final Set<String> CAUSE =
            Set.of("AE_22", "AE_23_1", "AE_23_2", "AE_25_3", "AE_25_4A_1", "AE_25A_1", "AE_25B_1");
    private static final Set<String> PROTECTED =
            Set.of("AE_23_4", "AE_25_1", "AE_25_2_A1", "AE_25_2_A2", "NE_26_3", "NE_26_4_EX_A2");
    private static final Set<String> PARENTS = Set.of("AE_23_4", "AE_25_1", "AE_25_2_A1", "NE_26_3", "NE_26_4_EX_A2");
    private static final Set<String> SKILLED = Set.of("BLUE_CARD", "ICT", "SKILLED", "NE_18C_3");

    private PlainTwin() {}

    static Outcome outcome(RandomFamily f) {
        String t = f.title.name();
        if (f.relation == Relation.SPOUSE && !BARRED.contains(t) && !t.equals("NONE")) {
            boolean childBride = f.marriage.isBefore(f.applicantBirth.plusYears(16))
                    || f.marriage.isBefore(f.sponsorBirth.plusYears(16));
            if (childBride || f.otherSpouse) {
                return NOT_ELIGIBLE;
            }
        }
        boolean tooYoung = f.relation == Relation.SPOUSE
                && (under(f.applicantBirth, 18, f.asOf) || under(f.sponsorBirth, 18, f.asOf));
        Outcome outcome = route(f, t);
        return tooYoung && outcome != SUSPENDED && outcome != NOT_ELIGIBLE_AS_RULE ? NOT_ELIGIBLE : outcome;
    }

    private static Outcome route(RandomFamily f, String t) {
        if (t.equals("GERMAN")) {
            return german(f);
        } else if (BARRED.contains(t) || t.equals("NONE")) {
            return NOT_ELIGIBLE;
        } else if (t.equals("AE_25_2_A2")) {
            return subsidiary(f);
        } else if (f.relation == Relation.PARENT) {
            return parent(f, t);
        } else if (t.equals("AE_24")) {
            boolean minor = f.relation == Relation.SPOUSE || appliedUnder(f, 18);
            Outcome open =
                    f.relation == Relation.SPOUSE ? ENTITLED : unlessFilingIsUrgent(f, f.applicantBirth, ENTITLED);
            return f.separatedByFlight && f.needsProtection && minor ? open : NOT_ELIGIBLE;
        } else if (CAUSE.contains(t)) {
            return cause(f);
        }
        return f.relation == Relation.SPOUSE ? spouse(f, t) : child(f, t);
    }

    private static boolean under(LocalDate birth, int years, LocalDate day) {
        return birthday(birth, years).isAfter(day);
    }

    private static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return birth.getDayOfMonth() == day.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static boolean appliedUnder(RandomFamily f, int years) {
        return under(f.applicantBirth, years, f.applied == null ? f.asOf : f.applied);
    }

    /** Nothing filed, and an 18th birthday in the coming year that only filing keeps. */
    private static Outcome unlessFilingIsUrgent(RandomFamily f, LocalDate birth, Outcome outcome) {
        LocalDate eighteen = birthday(birth, 18);
        boolean urgent = f.applied == null && eighteen.isAfter(f.asOf) && !eighteen.isAfter(f.asOf.plusDays(365));
        return urgent && (outcome == ENTITLED || outcome == SHOULD) ? CONDITIONAL : outcome;
    }

    private static Outcome german(RandomFamily f) {
        if (f.relation == Relation.SPOUSE) {
            return f.german || f.ill ? ENTITLED : CONDITIONAL;
        } else if (f.relation == Relation.CHILD) {
            return appliedUnder(f, 18) ? unlessFilingIsUrgent(f, f.applicantBirth, ENTITLED) : NOT_ELIGIBLE;
        }
        return under(f.sponsorBirth, 18, f.asOf) && f.hasCustody ? ENTITLED : NOT_ELIGIBLE;
    }

    private static Outcome cause(RandomFamily f) {
        if (!f.reasonInFile || !f.livelihood || !f.housing) {
            return NOT_ELIGIBLE;
        }
        if (f.relation == Relation.SPOUSE) {
            return DISCRETIONARY;
        }
        boolean minor = appliedUnder(f, 18)
                && (under(f.applicantBirth, 18, f.asOf) || under(f.applicantBirth, 18, f.titleSince.minusDays(1)));
        boolean sixteen = !appliedUnder(f, 16) && !f.together && !f.forecast;
        return minor && custody(f) != 0 && !sixteen ? DISCRETIONARY : NOT_ELIGIBLE;
    }

    /** 2: both parents or sole custody; 1: joint custody and the other stays; 0: no claim. */
    private static int custody(RandomFamily f) {
        boolean gone = f.status == Family.OtherParentStatus.DECEASED
                || f.status == Family.OtherParentStatus.MISSING
                || f.status == Family.OtherParentStatus.UNKNOWN_PARENT;
        boolean both = f.status == Family.OtherParentStatus.MOVES_TOO
                || (f.status == Family.OtherParentStatus.IN_GERMANY
                        && f.otherTitle != ResidenceTitle.NONE
                        && f.otherTitle != ResidenceTitle.AE_25_2_A2);
        return switch (f.custody) {
            case SPONSOR_SOLE -> 2;
            case JOINT -> gone || both ? 2 : 1;
            case OTHER_PARENT_SOLE -> both ? 2 : 0;
            case OTHER_PERSON -> 0;
        };
    }

    private static boolean inTime(RandomFamily f) {
        LocalDate limit = (f.resettled() ? f.titleSince : f.recognised).plusMonths(3);
        boolean once = f.title == ResidenceTitle.NE_26_4_EX_A2 || f.title == ResidenceTitle.AE_25_2_A2;
        if (once
                && !f.recognised.isBefore(LocalDate.of(2011, 1, 1))
                && f.recognised.isBefore(LocalDate.of(2015, 8, 1))) {
            limit = LocalDate.of(2015, 11, 1);
        }
        return (f.applied != null && !f.applied.isAfter(limit)) || (f.notice != null && !f.notice.isAfter(limit));
    }

    /** What the means of 29(2), 29(5) and 5(1) leave: null if nothing is in the way. */
    private static Outcome means(RandomFamily f, String t) {
        if (PROTECTED.contains(t)) {
            boolean waived = inTime(f) && !f.thirdCountry;
            return waived || (f.livelihood && f.housing) ? ENTITLED : DISCRETIONARY;
        }
        boolean housing = f.housing || (SKILLED.contains(t) && !f.asOf.isBefore(LocalDate.of(2024, 3, 1)));
        return f.livelihood && housing ? ENTITLED : NOT_ELIGIBLE;
    }

    private static Outcome spouse(RandomFamily f, String t) {
        Outcome means = means(f, t);
        if (means == NOT_ELIGIBLE) {
            return NOT_ELIGIBLE;
        }
        boolean discretion = means == DISCRETIONARY;
        boolean settled = t.startsWith("NE") || t.equals("DA_EU");
        boolean listed = settled
                || t.equals("AE_25_1")
                || t.equals("AE_25_2_A1")
                || t.equals("BLUE_CARD")
                || t.equals("ICT")
                || (t.equals("SKILLED") && f.section18d);
        if (!listed) {
            boolean twoYears = !f.titleSince.isAfter(f.asOf.minusMonths(24));
            boolean existed = !f.marriage.isAfter(f.titleSince);
            discretion |= !twoYears && !existed;
        }
        boolean german = f.german || f.ill || (PROTECTED.contains(t) && !f.marriage.isAfter(f.entered));
        if (SKILLED.contains(t)) {
            boolean cards = t.equals("BLUE_CARD") || t.equals("ICT");
            boolean wide = !f.asOf.isBefore(LocalDate.of(2022, 12, 31));
            german |= wide || (cards && !f.asOf.isBefore(LocalDate.of(2020, 3, 1)));
        }
        return discretion ? DISCRETIONARY : german ? ENTITLED : CONDITIONAL;
    }

    private static Outcome child(RandomFamily f, String t) {
        boolean refugee = t.equals("AE_25_1") || t.equals("AE_25_2_A1");
        boolean minorThen = appliedUnder(f, 18);
        LocalDate since = PROTECTED.contains(t) ? f.recognised : f.titleSince;
        boolean national =
                minorThen && (under(f.applicantBirth, 18, f.asOf) || under(f.applicantBirth, 18, since.minusDays(1)));
        if (!national) {
            LocalDate limit = f.recognised.plusMonths(3);
            boolean soon = f.applied != null ? !f.applied.isAfter(limit) : !limit.isBefore(f.asOf);
            boolean directive = refugee
                    && !f.asOf.isBefore(LocalDate.of(2022, 8, 1))
                    && under(f.applicantBirth, 18, f.asylum)
                    && soon;
            if (!directive) {
                return NOT_ELIGIBLE;
            }
        }
        int custody = custody(f);
        Outcome means = means(f, t);
        if (custody == 0 || means == NOT_ELIGIBLE) {
            return NOT_ELIGIBLE;
        }
        boolean exempt = PROTECTED.contains(t) || (SKILLED.contains(t) && !f.asOf.isBefore(LocalDate.of(2023, 11, 18)));
        boolean sixteen = minorThen && !appliedUnder(f, 16) && !f.together && !exempt;
        if (sixteen && !f.forecast) {
            return NOT_ELIGIBLE;
        }
        if (means == DISCRETIONARY) {
            return DISCRETIONARY;
        }
        boolean waitsForConsent = custody == 1 && !f.consent;
        boolean directLimit = f.applied == null
                && !birthday(f.applicantBirth, 18).isAfter(f.asOf)
                && !f.recognised.plusMonths(3).isBefore(f.asOf);
        if (waitsForConsent || directLimit) {
            return CONDITIONAL;
        }
        return unlessFilingIsUrgent(f, f.applicantBirth, custody == 1 ? SHOULD : ENTITLED);
    }

    private static Outcome parent(RandomFamily f, String t) {
        if (SKILLED.contains(t)) {
            boolean open =
                    !f.asOf.isBefore(LocalDate.of(2024, 3, 1)) && !f.titleSince.isBefore(LocalDate.of(2024, 3, 1));
            return open && f.livelihood && f.housing ? Outcome.UNDETERMINED : NOT_ELIGIBLE;
        }
        if (!PARENTS.contains(t) || f.parentInGermany) {
            return NOT_ELIGIBLE;
        }
        if (under(f.sponsorBirth, 18, f.asOf)) {
            return unlessFilingIsUrgent(f, f.sponsorBirth, ENTITLED);
        }
        if (!under(f.sponsorBirth, 18, f.asylum) || !f.unaccompanied) {
            return NOT_ELIGIBLE;
        }
        if (f.applied != null && under(f.sponsorBirth, 18, f.applied)) {
            return ENTITLED;
        }
        LocalDate limit = f.recognised.plusMonths(3);
        if (f.applied != null) {
            return f.applied.isAfter(limit) ? NOT_ELIGIBLE : ENTITLED;
        }
        return limit.isBefore(f.asOf) ? NOT_ELIGIBLE : CONDITIONAL;
    }

    private static Outcome subsidiary(RandomFamily f) {
        LocalDate start = LocalDate.of(2025, 7, 24);
        boolean olderLaw = !f.titleSince.isAfter(LocalDate.of(2016, 3, 17))
                && f.applied != null
                && !f.applied.isAfter(LocalDate.of(2018, 7, 31));
        if (olderLaw) {
            return f.relation == Relation.SPOUSE
                    ? spouse(f, "AE_25_1")
                    : f.relation == Relation.CHILD ? child(f, "AE_23_4") : Outcome.UNDETERMINED;
        }
        if (f.relation == Relation.CHILD) {
            LocalDate eighteen = birthday(f.applicantBirth, 18);
            boolean frozenThen = !eighteen.isAfter(f.asOf)
                    && (!eighteen.isBefore(start)
                            || (!eighteen.isBefore(LocalDate.of(2016, 3, 17))
                                    && eighteen.isBefore(LocalDate.of(2018, 8, 1))
                                    && f.titleSince.isAfter(LocalDate.of(2016, 3, 17))));
            boolean late = !eighteen.isAfter(f.asOf) && eighteen.isBefore(f.recognised);
            if (!appliedUnder(f, 18) || frozenThen || late) {
                return NOT_ELIGIBLE;
            }
        }
        if (f.relation == Relation.PARENT && (!under(f.sponsorBirth, 18, f.asOf) || f.parentInGermany)) {
            return NOT_ELIGIBLE;
        }
        if (!f.asOf.isBefore(start)) {
            return SUSPENDED;
        }
        return f.relation == Relation.SPOUSE && f.marriage.isAfter(f.leftHome) ? NOT_ELIGIBLE_AS_RULE : DISCRETIONARY;
    }
}
