package org.masar.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.validation.constraints.NotNull;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource({
        "90.0000001, 0",
        "-91, 0",
        "0, 180.0000001",
        "0, -181",
        "NaN, 0",
        "0, NaN",
        "Infinity, 0",
        "0, -Infinity",
        "44, 360"
    })
    void pointsOffThePlanetAreErrors(double lat, double lon) {
        assertThatThrownBy(() -> GeoPoint.of(lat, lon))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" degrees\nMaybe")
                .hasMessageNotContaining(Double.toString(lat == 0 ? lon : lat));
    }

    @Test
    void theEdgesAreOnThePlanet() {
        assertThat(GeoPoint.of(90, 180).metresTo(GeoPoint.of(90, -180))).isCloseTo(0, within(1e-6));
        assertThat(GeoPoint.of(-90, 0).metresTo(GeoPoint.of(90, 0)))
                .isCloseTo(StrictMath.PI * 6_371_008.8, within(1e-6));
        assertThat(GeoPoint.of(0, 179.5).metresTo(GeoPoint.of(0, -179.5)))
                .isCloseTo(StrictMath.PI * 6_371_008.8 / 180, within(1e-6));
        assertThat(GeoPoint.of(0, 0).metresTo(GeoPoint.of(0, 180)))
                .isCloseTo(StrictMath.PI * 6_371_008.8, within(1e-6));
    }

    @Test
    void printsOnlyItsType() {
        assertThat(GeoPoint.of(36.19, 44.01)).hasToString("GeoPoint");
    }

    @Test
    void isAnObjectInJson() {
        JsonMapper mapper = JsonMapper.builder().build();
        GeoPoint erbil = GeoPoint.of(36.19, 44.01);
        assertThat(mapper.writeValueAsString(erbil)).isEqualTo("{\"lat\":36.19,\"lon\":44.01}");
        assertThat(mapper.readValue("{\"lat\":36.19,\"lon\":44.01}", GeoPoint.class))
                .isEqualTo(erbil);
        assertThat(GeoPoint.class.getRecordComponents())
                .allSatisfy(part -> assertThat(part.getAnnotatedType().isAnnotationPresent(NotNull.class)
                                || part.getAccessor().isAnnotationPresent(NotNull.class))
                        .isTrue());
    }

    @Property
    void theWayIsTheSameInBothDirections(
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -90, max = 90) double otherLat,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLon) {
        GeoPoint a = GeoPoint.of(lat, lon);
        GeoPoint b = GeoPoint.of(otherLat, otherLon);
        assertThat(a.metresTo(b)).isEqualTo(b.metresTo(a)).isBetween(0.0, StrictMath.PI * 6_371_008.8 + 1e-6);
        assertThat(a.metresTo(a)).isZero();
    }

    /** The twin puts both points on a ball in space and takes the angle from cross and dot product. */
    @Test
    void agreesWithAngleBetweenVectors() {
        Random random = new Random(11);
        int tries = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
        for (int i = 0; i < tries; i++) {
            double lat = random.nextDouble() * 180 - 90;
            double lon = random.nextDouble() * 360 - 180;
            boolean near = i % 2 == 0;
            double otherLat = near ? Math.max(-90, Math.min(90, lat + random.nextGaussian() * 0.1)) : -lat / 2;
            double otherLon = near ? Math.max(-180, Math.min(180, lon + random.nextGaussian() * 0.1)) : -lon;
            double[] u = vector(lat, lon);
            double[] v = vector(otherLat, otherLon);
            double[] cross = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
            double sin = Math.sqrt(cross[0] * cross[0] + cross[1] * cross[1] + cross[2] * cross[2]);
            double cos = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
            double expected = Math.atan2(sin, cos) * 6_371_008.8;
            assertThat(GeoPoint.of(lat, lon).metresTo(GeoPoint.of(otherLat, otherLon)))
                    .isCloseTo(expected, within(1e-3));
        }
    }

    private static double[] vector(double lat, double lon) {
        double phi = Math.toRadians(lat);
        double lambda = Math.toRadians(lon);
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }
}
