package org.masar.core.place;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A point on the earth, WGS 84. Where a person or a shelter is must not leak: it prints only its type.
 *
 * @param lat latitude in degrees, -90 (south) to 90, both inclusive
 * @param lon longitude in degrees, -180 (west) to 180, both inclusive
 */
public record GeoPoint(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {

    /** Mean radius of the earth in metres: (2a + b) / 3 of WGS 84, rounded to a decimetre. */
    public static final double MEAN_RADIUS_M = 6_371_008.8;

    private static final double MOST_LAT = 90;
    private static final double MOST_LON = 180;

    /**
     * Checks that the point is on the planet.
     *
     * @param lat latitude in degrees
     * @param lon longitude in degrees
     * @throws IllegalArgumentException if a coordinate is out of range or no number; it is not quoted
     */
    public GeoPoint {
        // Not written as "outside": a comparison with no number is false.
        if (!(StrictMath.abs(lat) <= MOST_LAT)) {
            throw new IllegalArgumentException(
                    "lat must be -90 to 90 degrees\nMaybe latitude and longitude stand in the wrong order.");
        }
        if (!(StrictMath.abs(lon) <= MOST_LON)) {
            throw new IllegalArgumentException(
                    "lon must be -180 to 180 degrees\nMaybe it is given in minutes or in another grid.");
        }
    }

    /**
     * A point.
     *
     * @param lat latitude in degrees, -90 to 90
     * @param lon longitude in degrees, -180 to 180
     * @return the point
     * @throws IllegalArgumentException if a coordinate is out of range or no number
     */
    public static GeoPoint of(double lat, double lon) {
        return new GeoPoint(lat, lon);
    }

    /**
     * The way to another point along a great circle, by the haversine formula on a sphere of {@link #MEAN_RADIUS_M}.
     * The same on every machine; up to about half a per cent from the way on the ellipsoid.
     *
     * @param other the other point
     * @return metres, 0 to half the circumference; the same in both directions
     */
    public double metresTo(GeoPoint other) {
        double north = StrictMath.sin(StrictMath.toRadians(other.lat - lat) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat)) * StrictMath.cos(StrictMath.toRadians(other.lat));
        double haversine = north * north + cosines * (east * east);
        return 2 * MEAN_RADIUS_M * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(haversine)));
    }

    /**
     * The type alone.
     *
     * @return {@code GeoPoint}
     */
    @Override
    public String toString() {
        return "GeoPoint";
    }
}
