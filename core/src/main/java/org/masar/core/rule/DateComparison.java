package org.masar.core.rule;

import java.time.LocalDate;
import java.time.Period;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** Compares dates that may be known to the month or year only. */
final class DateComparison {

    private DateComparison() {}

    static Truth test(
            PartialDate date, Condition.Operator operator, PartialDate reference, Period after, Rounding rounding) {
        LocalDate early = DateMath.plus(reference.earliest(), after, rounding);
        LocalDate late = DateMath.plus(reference.latest(), after, rounding);
        boolean lowest = operator.holds(date.earliest().compareTo(late));
        boolean highest = operator.holds(date.latest().compareTo(early));
        // Each operator is monotone in both dates, so the two extreme pairs bound all others.
        return lowest == highest ? Truth.of(lowest) : Truth.UNKNOWN;
    }
}
