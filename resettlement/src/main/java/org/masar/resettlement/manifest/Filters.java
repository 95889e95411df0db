package org.masar.resettlement.manifest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.manifest.ManifestAnswer.RemovedBy;
import org.masar.resettlement.manifest.ManifestRequest.DayWindow;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;

/** Rules that need no count: an unknown place or day takes nothing away. */
final class Filters {

    private Filters() {}

    static boolean removes(RemovedBy rule, Group group, Flight flight, @Nullable LocalDate asOf) {
        return switch (rule) {
            case DESTINATION ->
                group.destination() != null
                        && flight.destination() != null
                        && !group.destination().equals(flight.destination());
            case WINDOW -> flight.date() != null && !contains(group.window(), flight.date());
            case NOTICE -> asOf != null && flight.lastNoticeDate() != null && asOf.isAfter(flight.lastNoticeDate());
            case CONNECTION ->
                flight.connectionMinutes() != null
                        && flight.minimumConnectionMinutes() != null
                        && flight.connectionMinutes() < flight.minimumConnectionMinutes();
            case TOO_LARGE, RESOURCE, QUOTA, NO_ARC -> false;
        };
    }

    private static boolean contains(@Nullable DayWindow window, LocalDate day) {
        return window == null
                || ((window.from() == null || !day.isBefore(window.from()))
                        && (window.to() == null || !day.isAfter(window.to())));
    }
}
