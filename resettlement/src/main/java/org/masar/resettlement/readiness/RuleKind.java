package org.masar.resettlement.readiness;

/** How a rule is judged. Each kind reads its own parameters of {@link RuleParameters}. */
public enum RuleKind {
    /** An item is good for so many months or days from the day it was made, both ends inclusive. */
    VALIDITY,
    /** An item was made so many hours before departure, limits inclusive. */
    HOURS_BEFORE,
    /** An item was made at most so many days before departure, limit inclusive. */
    DAYS_BEFORE,
    /** Completed weeks of pregnancy on the day the last leg arrives. */
    PREGNANCY,
    /** A notice reaches the receiving side so many of its working days before arrival. */
    LEAD_TIME,
    /** No arrivals on some days of the week or on holidays. */
    WEEKDAY_BAN,
    /** At most so many refugees on one flight. */
    PASSENGER_LIMIT,
    /** An item is there. */
    PRESENT,
    /** The person is at least so many days old at departure. */
    MINIMUM_AGE;

    /** Whether the rule is about the journey and not about each person. */
    boolean isAboutTheTrip() {
        return this == LEAD_TIME || this == WEEKDAY_BAN || this == PASSENGER_LIMIT;
    }
}
