package org.masar.resettlement.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.AgeRange;
import org.masar.resettlement.request.MovementRequest.Member;

/**
 * Who is a child, on one day.
 *
 * @param day the day; null if none is known
 */
record Ages(@Nullable LocalDate day) {

    private static final int MAJORITY = 18;

    private Optional<AgeRange> age(Member person) {
        return person.birthDate() == null || day == null
                ? Optional.empty()
                : person.birthDate().ageOn(day);
    }

    /** For certain below 18; where the age is not known, a minor status says so. */
    boolean isMinor(Member person) {
        if (person.birthDate() == null || day == null) {
            return person.minorStatus() != null;
        }
        return age(person).map(range -> range.isCertainlyBelow(MAJORITY)).orElse(true);
    }

    /** For certain 18 or older. */
    boolean isAdult(Member person) {
        return age(person).map(range -> range.isCertainlyAtLeast(MAJORITY)).orElse(false);
    }
}
