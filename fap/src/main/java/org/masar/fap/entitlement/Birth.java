package org.masar.fap.entitlement;

import java.time.LocalDate;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * When somebody was born, as far as facts and suppositions say: a range of days that a supposition narrows, so that one
 * age supposed never contradicts another. Born on 29 February, a year is completed on 1 March (BGB 187(2), 188(2)).
 */
final class Birth {

    private final Attribute<FamilyFacts, ?> ask;
    private final Reading reading;
    private LocalDate earliest;
    private LocalDate latest;

    Birth(Attribute<FamilyFacts, ?> ask, Reading reading, LocalDate earliest, LocalDate latest) {
        this.ask = ask;
        this.reading = reading;
        this.earliest = earliest;
        this.latest = latest;
    }

    static LocalDate birthday(LocalDate birth, int years) {
        return DateMath.plusYears(birth, years, Rounding.UP);
    }

    /** Whether the person is under an age on a day, as far as is known. */
    Truth under(int years, LocalDate day) {
        if (birthday(earliest, years).isAfter(day)) {
            return Truth.TRUE;
        }
        return birthday(latest, years).isAfter(day) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The same, supposed where it is not known. */
    boolean isUnder(int years, LocalDate day) {
        reading.use(ask);
        Truth known = under(years, day);
        if (known != Truth.UNKNOWN) {
            return known.isTrue();
        }
        LocalDate firstUnder = DateMath.plusYears(day, -years, Rounding.DOWN);
        while (!birthday(firstUnder, years).isAfter(day)) {
            firstUnder = firstUnder.plusDays(1);
        }
        if (reading.supposeHolds(ask)) {
            earliest = firstUnder;
            return true;
        }
        latest = firstUnder.minusDays(1);
        return false;
    }

    /** Whether a birthday lies in a range of days, both ends included; supposed where it is not known. */
    boolean birthdayWithin(int years, LocalDate first, LocalDate last) {
        return isUnder(years, first.minusDays(1)) && !isUnder(years, last);
    }

    boolean isExact() {
        return earliest.equals(latest);
    }

    LocalDate earliest() {
        return earliest;
    }

    LocalDate latest() {
        return latest;
    }
}
