package org.masar.fap.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Truth;
import org.masar.core.time.PartialDate;

/** When the couple married, measured against the sponsor's flight, move and title. */
final class Marriage {

    private static final String BEFORE_TITLE = "married before title";
    private static final String BEFORE_MOVE = "married before move";
    private static final int VOID_BELOW = 16;

    private final Reading reading;
    private final @Nullable PartialDate on;

    Marriage(Reading reading) {
        this.reading = reading;
        LocalDate again = reading.family.marriageConfirmedAsAdultOn();
        // A renewed marriage counts from its own day: the first one is void.
        this.on = again != null && weddingUnderAge(reading) ? PartialDate.of(again) : reading.family.marriageOn();
    }

    /** Whether a spouse was certainly under 16 at the wedding (EGBGB art.13(3)). */
    static boolean weddingUnderAge(Reading reading) {
        PartialDate wedding = reading.family.marriageOn();
        if (wedding == null) {
            return false;
        }
        reading.use(Facts.FAMILY_MARRIAGE_ON);
        return reading.applicantBirth().under(VOID_BELOW, wedding.latest()).isTrue()
                || reading.sponsorBirth().under(VOID_BELOW, wedding.latest()).isTrue();
    }

    Truth knownBeforeMove() {
        Truth dates = Reading.before(reading.sponsor.enteredGermanyOn(), on).not();
        if (!dates.isUnknown()) {
            reading.use(Facts.FAMILY_MARRIAGE_ON);
            reading.use(Facts.SPONSOR_ENTERED_GERMANY_ON);
            return dates;
        }
        Boolean flag = reading.family.marriageBeforeSponsorMoved();
        if (flag != null) {
            reading.use(Facts.FAMILY_MARRIAGE_BEFORE_SPONSOR_MOVED);
            return Truth.of(flag);
        }
        if (knownBeforeFlight().isTrue()) {
            return Truth.TRUE;
        }
        LocalDate asylum = reading.sponsor.asylumApplicationOn();
        if (asylum != null && on != null && on.earliest().isAfter(asylum)) {
            reading.use(Facts.SPONSOR_ASYLUM_APPLICATION_ON);
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    boolean beforeMove() {
        Truth known = knownBeforeMove();
        if (!known.isUnknown()) {
            return known.isTrue();
        }
        return reading.suppose(
                BEFORE_MOVE,
                missing(
                        Facts.SPONSOR_ENTERED_GERMANY_ON,
                        reading.sponsor.enteredGermanyOn(),
                        Facts.FAMILY_MARRIAGE_BEFORE_SPONSOR_MOVED));
    }

    /** The fact whose knowledge would settle it: the missing date, or the plain question if both are missing. */
    private Attribute<FamilyFacts, ?> missing(
            Attribute<FamilyFacts, ?> other, @Nullable Object otherValue, Attribute<FamilyFacts, ?> plain) {
        if (on == null) {
            return otherValue == null ? plain : Facts.FAMILY_MARRIAGE_ON;
        }
        return otherValue == null ? other : Facts.FAMILY_MARRIAGE_ON;
    }

    private Truth knownBeforeFlight() {
        Truth dates = Reading.before(reading.sponsor.leftHomeCountryOn(), on).not();
        if (!dates.isUnknown()) {
            reading.use(Facts.FAMILY_MARRIAGE_ON);
            reading.use(Facts.SPONSOR_LEFT_HOME_COUNTRY_ON);
            return dates;
        }
        reading.use(Facts.FAMILY_MARRIAGE_BEFORE_FLIGHT);
        return Truth.ofNullable(reading.family.marriageBeforeFlight());
    }

    boolean beforeFlight() {
        Truth known = knownBeforeFlight();
        if (!known.isUnknown()) {
            return known.isTrue();
        }
        if (knownBeforeMove().isFalse()) {
            return false;
        }
        return reading.suppose(
                "married before flight",
                missing(
                        Facts.SPONSOR_LEFT_HOME_COUNTRY_ON,
                        reading.sponsor.leftHomeCountryOn(),
                        Facts.FAMILY_MARRIAGE_BEFORE_FLIGHT));
    }

    /** Married on the way: only the reading of the courts tells that this is not "before the flight". */
    boolean onTheWay() {
        return knownBeforeMove().isTrue() && knownBeforeFlight().isFalse();
    }

    /** The title is issued after the move, so a marriage before the one existed at the other. */
    boolean beforeTitle() {
        Truth dates = Reading.before(reading.sponsor.titleSince(), on).not();
        if (!dates.isUnknown()) {
            reading.use(Facts.FAMILY_MARRIAGE_ON);
            reading.use(Facts.SPONSOR_TITLE_SINCE);
            return dates.isTrue();
        }
        Boolean flag = reading.family.marriageBeforeTitle();
        if (flag != null) {
            reading.use(Facts.FAMILY_MARRIAGE_BEFORE_TITLE);
            return flag;
        }
        if (knownBeforeMove().isTrue()) {
            return true;
        }
        return reading.suppose(
                BEFORE_TITLE,
                missing(Facts.SPONSOR_TITLE_SINCE, reading.sponsor.titleSince(), Facts.FAMILY_MARRIAGE_BEFORE_TITLE));
    }
}
