package org.masar.fap.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Truth;

/** The visa fee: AufenthV 46(2), 50(1), 52, 53(2). Free for spouses and minor children of Germans and their parents. */
final class Fees {

    private static final int MAJORITY = 18;

    private Fees() {}

    static @Nullable Money of(Reading reading) {
        Relation relation = reading.facts.relation();
        ResidenceTitle title = reading.sponsor.residenceTitle();
        if (relation == null || title == null) {
            return null;
        }
        if (Boolean.TRUE.equals(reading.application.feeWaived())
                || (title == ResidenceTitle.GERMAN && free(reading, relation))) {
            return Money.euro(BigDecimal.ZERO);
        }
        LocalDate day = Objects.requireNonNullElse(reading.application.visaApplicationOn(), reading.asOf);
        Optional<BigDecimal> adult = reading.law.parameter("fee.nationalVisa.adult", day);
        Optional<BigDecimal> minor = reading.law.parameter("fee.nationalVisa.minor", day);
        if (adult.isEmpty() || minor.isEmpty()) {
            return null;
        }
        Application.Persons persons = reading.application.persons();
        int adults;
        int minors;
        if (persons != null) {
            adults = Objects.requireNonNullElse(persons.adults(), 0);
            minors = Objects.requireNonNullElse(persons.minors(), 0);
        } else {
            boolean child = reading.applicantBirth().under(MAJORITY, day) == Truth.TRUE;
            boolean both = relation == Relation.PARENT && reading.applicant.role() == Applicant.Role.BOTH_PARENTS;
            adults = child ? 0 : both ? 2 : 1;
            minors = child ? 1 : 0;
        }
        return Money.euro(
                adult.get().multiply(BigDecimal.valueOf(adults)).add(minor.get().multiply(BigDecimal.valueOf(minors))));
    }

    private static boolean free(Reading reading, Relation relation) {
        LocalDate day = Objects.requireNonNullElse(reading.application.visaApplicationOn(), reading.asOf);
        return switch (relation) {
            case SPOUSE, PARTNER -> true;
            case CHILD -> reading.applicantBirth().under(MAJORITY, day) == Truth.TRUE;
            case PARENT -> reading.sponsorBirth().under(MAJORITY, day) == Truth.TRUE;
            default -> false;
        };
    }
}
