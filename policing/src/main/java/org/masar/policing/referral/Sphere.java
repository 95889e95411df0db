package org.masar.policing.referral;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;

/**
 * Points as vectors on the unit sphere, in blocks of neighbours. The straight line between two vectors, the chord, grows
 * with the way over ground and costs three multiplications; where a chord leaves a doubt, {@link GeoPoint#metresTo}
 * decides. Only sums, products and square roots, so the same on every machine.
 */
final class Sphere {

    /**
     * More than the rounding of a chord and of a haversine together (some 1e-15), as a chord of the unit sphere: about
     * a hundredth of a millimetre.
     */
    static final double SLACK = 2e-12;

    private static final double HALF_ROUND = 2 * GeoPoint.MEAN_RADIUS_M * StrictMath.asin(1);
    private static final double ALL = 3;

    private final IntFunction<@Nullable GeoPoint> points;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final long[] placed;

    /** Centre and radius of the smallest ball found round each block. */
    private final double[] centreX;

    private final double[] centreY;
    private final double[] centreZ;
    private final double[] radius;

    Sphere(int size, IntFunction<@Nullable GeoPoint> points) {
        this.points = points;
        x = new double[size];
        y = new double[size];
        z = new double[size];
        int blocks = Slots.words(size);
        placed = new long[blocks];
        centreX = new double[blocks];
        centreY = new double[blocks];
        centreZ = new double[blocks];
        radius = new double[blocks];
        for (int slot = 0; slot < size; slot++) {
            GeoPoint point = points.apply(slot);
            if (point != null) {
                Vector vector = Vector.of(point);
                x[slot] = vector.x();
                y[slot] = vector.y();
                z[slot] = vector.z();
                placed[slot >> 6] |= 1L << slot;
            }
        }
        for (int block = 0; block < blocks; block++) {
            enclose(block);
        }
    }

    private void enclose(int block) {
        int count = Long.bitCount(placed[block]);
        for (long left = placed[block]; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            centreX[block] += x[slot] / count;
            centreY[block] += y[slot] / count;
            centreZ[block] += z[slot] / count;
        }
        for (long left = placed[block]; left != 0; left &= left - 1) {
            int slot = slot(block, left);
            double dx = x[slot] - centreX[block];
            double dy = y[slot] - centreY[block];
            double dz = z[slot] - centreZ[block];
            radius[block] = Math.max(radius[block], Math.sqrt(dx * dx + dy * dy + dz * dz));
        }
    }

    private static int slot(int block, long left) {
        return (block << 6) + Long.numberOfTrailingZeros(left);
    }

    /** A point as a vector; it prints no more than a point does. */
    record Vector(double x, double y, double z) {
        static Vector of(GeoPoint point) {
            double lat = StrictMath.toRadians(point.lat());
            double lon = StrictMath.toRadians(point.lon());
            return new Vector(
                    StrictMath.cos(lat) * StrictMath.cos(lon),
                    StrictMath.cos(lat) * StrictMath.sin(lon),
                    StrictMath.sin(lat));
        }

        @Override
        public String toString() {
            return "Vector";
        }
    }

    /** The chord of a way over ground; more than any where every point is that near. */
    private static double chordOf(double metres) {
        return metres >= HALF_ROUND ? ALL : 2 * StrictMath.sin(metres / (2 * GeoPoint.MEAN_RADIUS_M));
    }

    double chord(Vector from, int slot) {
        double dx = x[slot] - from.x();
        double dy = y[slot] - from.y();
        double dz = z[slot] - from.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private double toCentre(Vector from, int block) {
        double dx = centreX[block] - from.x();
        double dy = centreY[block] - from.y();
        double dz = centreZ[block] - from.z();
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** A chord no point of the block is nearer than. */
    double atLeast(Vector from, int block) {
        return toCentre(from, block) - radius[block];
    }

    /** Removes the points outside a circle, or those inside it; its edge is inside. Slots without a point stay. */
    void cut(long[] from, GeoPoint centre, double metres, boolean inside) {
        Vector vector = Vector.of(centre);
        double limit = chordOf(metres);
        for (int block = 0; block < from.length; block++) {
            long here = from[block] & placed[block];
            if (here == 0) {
                continue;
            }
            double middle = toCentre(vector, block);
            if (middle - radius[block] > limit + SLACK) {
                from[block] &= inside ? -1L : ~here;
            } else if (middle + radius[block] < limit - SLACK) {
                from[block] &= inside ? ~here : -1L;
            } else {
                for (long left = here; left != 0; left &= left - 1) {
                    if (isWithin(slot(block, left), centre, vector, metres, limit) == inside) {
                        from[block] &= ~Long.lowestOneBit(left);
                    }
                }
            }
        }
    }

    private boolean isWithin(int slot, GeoPoint centre, Vector vector, double metres, double limit) {
        double chord = chord(vector, slot);
        if (Math.abs(chord - limit) > SLACK) {
            return chord < limit;
        }
        GeoPoint point = points.apply(slot);
        return point != null && centre.metresTo(point) <= metres;
    }
}
