package org.masar.policing.directory;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;

/**
 * A service at one of its locations, or without any.
 *
 * @param service the service
 * @param point where it is; null without usable coordinates
 * @param hours when it is open there
 * @param languages codes and names of the languages spoken there
 * @param accessibility codes of what is provided there
 * @param area where the people it is for live; null means anywhere, or that nobody knows
 */
public record ServicePlace(
        Service service,
        @Nullable GeoPoint point,
        OpeningHours hours,
        ImmutableSet<String> languages,
        ImmutableSet<String> accessibility,
        @Nullable ServiceArea area) {

    @Override
    public String toString() {
        return "ServicePlace";
    }
}
