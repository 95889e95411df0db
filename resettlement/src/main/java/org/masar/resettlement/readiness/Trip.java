package org.masar.resettlement.readiness;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.readiness.ReadinessRequest.Leg;
import org.masar.resettlement.readiness.ReadinessRequest.Travel;

/**
 * The days of a journey.
 *
 * @param departs instant of departure
 * @param departure local day of departure
 * @param arrival local day of arrival
 * @param lastArrival the day the last leg arrives
 */
record Trip(
        @Nullable OffsetDateTime departs,
        @Nullable LocalDate departure,
        @Nullable LocalDate arrival,
        @Nullable LocalDate lastArrival) {

    static Trip of(@Nullable Travel travel) {
        if (travel == null) {
            return new Trip(null, null, null, null);
        }
        List<Leg> legs = travel.legs() == null ? List.of() : travel.legs();
        LocalDate firstLeg = legs.stream()
                .map(Leg::departureDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate lastLeg = legs.stream()
                .map(leg -> leg.arrivalDate() == null ? leg.departureDate() : leg.arrivalDate())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate departure = first(travel.departureDate(), day(travel.departure()), firstLeg);
        LocalDate arrival = first(travel.arrivalDate(), day(travel.arrival()), lastLeg);
        return new Trip(travel.departure(), departure, arrival, first(lastLeg, arrival, departure));
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime instant) {
        return instant == null ? null : instant.toLocalDate();
    }

    private static @Nullable LocalDate first(
            @Nullable LocalDate one, @Nullable LocalDate two, @Nullable LocalDate three) {
        return one != null ? one : two != null ? two : three;
    }

    /** Days from departure to arrival; 0 where not both are known. */
    long days() {
        return departure == null || arrival == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(departure, arrival));
    }

    /** Days from departure to the arrival of the last leg. */
    long daysToLastArrival() {
        return departure == null || lastArrival == null
                ? days()
                : Math.max(0, ChronoUnit.DAYS.between(departure, lastArrival));
    }
}
