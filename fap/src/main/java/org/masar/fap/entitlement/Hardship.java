package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/**
 * Facts that support admission from abroad under AufenthG 22 s.1: illness, danger, death near, or a separation as long
 * as in the cases reported so far. They open the route and promise nothing.
 */
final class Hardship {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Reading reading;

    Hardship(Reading reading) {
        this.reading = reading;
    }

    /** Facts that speak against 22 s.1; named, never subtracted in silence. */
    static ImmutableList<String> against(FamilyFacts facts) {
        Family family = facts.knownFamily();
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (Boolean.TRUE.equals(family.thirdCountryUnityPossible())) {
            names.add("family.thirdCountryUnityPossible");
        }
        if (Boolean.TRUE.equals(family.settlementConditionsMet())) {
            names.add("family.settlementConditionsMet");
        }
        if (Boolean.TRUE.equals(family.separationChosen())) {
            names.add("family.separationChosen");
        }
        Integer delay = family.familyDelayMonths();
        if (delay != null && delay > 0) {
            names.add("family.familyDelayMonths");
        }
        return names.build();
    }

    boolean isSupported() {
        boolean shown = reading.shows(Support.HARDSHIP_22) || longSeparation();
        if (!shown) {
            reading.wantToReopen(Facts.FAMILY_SEPARATION_SINCE);
            reading.wantToReopen(Facts.FAMILY_YOUNGEST_CHILD_BIRTH_DATE);
            reading.wantToReopen(Facts.APPLICANT_DANGER_TO_LIFE_LIMB_LIBERTY);
            reading.wantToReopen(Facts.APPLICANT_SERIOUS_ILLNESS);
            reading.wantToReopen(Facts.SPONSOR_SERIOUS_ILLNESS);
        }
        reading.wantToReopen(Facts.FAMILY_THIRD_COUNTRY_TIE);
        return shown;
    }

    private boolean longSeparation() {
        PartialDate since = reading.family.separationSince();
        if (since == null) {
            return false;
        }
        reading.use(Facts.FAMILY_SEPARATION_SINCE);
        String tie = Boolean.TRUE.equals(reading.family.thirdCountryTie()) ? ".thirdCountryTie" : "";
        return reached(since, "hardship22.separation" + tie + ".years")
                || (smallChild() && reached(since, "hardship22.separation.toddler" + tie + ".years"));
    }

    private boolean smallChild() {
        PartialDate born = reading.family.youngestChildBirthDate();
        if (born == null) {
            return reading.facts.relation() == Relation.CHILD
                    && reading.applicantBirth()
                            .under(reading.law.years("hardship22.toddler.ageBelow", reading.lawDay()), reading.asOf)
                            .isTrue();
        }
        reading.use(Facts.FAMILY_YOUNGEST_CHILD_BIRTH_DATE);
        int below = reading.law.years("hardship22.toddler.ageBelow", reading.lawDay());
        return Truth.of(Birth.birthday(born.earliest(), below).isAfter(reading.asOf))
                .isTrue();
    }

    private boolean reached(PartialDate since, String parameter) {
        LocalDate day = reading.lawDay();
        return reading.law
                .parameter(parameter, day)
                .map(years -> !DateMath.plusMonths(
                                since.latest(), years.multiply(MONTHS).intValueExact(), Rounding.UP)
                        .isAfter(reading.asOf))
                .orElse(false);
    }
}
