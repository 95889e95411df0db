package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.place.GeoPoint;

class ServiceAreaTest {

    private static final String SQUARE_WITH_HOLE = "{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[40,30],[44,30],[44,34],[40,34],[40,30]],[[41,31],[43,31],[43,33],[41,33],[41,31]]]}";

    private static boolean contains(String geoJson, double lat, double lon) {
        return requireNonNull(ServiceArea.parse(geoJson)).contains(GeoPoint.of(lat, lon));
    }

    @Test
    void edgesBelongAndHolesDoNot() {
        assertThat(contains(SQUARE_WITH_HOLE, 30.5, 40.5)).isTrue();
        assertThat(contains(SQUARE_WITH_HOLE, 32, 42)).isFalse();
        assertThat(contains(SQUARE_WITH_HOLE, 31, 42)).isTrue();
        assertThat(contains(SQUARE_WITH_HOLE, 34, 44)).isTrue();
        assertThat(contains(SQUARE_WITH_HOLE, 34.0001, 44)).isFalse();
    }

    @Test
    void allShapesThatHoldPolygons() {
        String feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + SQUARE_WITH_HOLE + "}";
        assertThat(contains(feature, 30.5, 40.5)).isTrue();
        assertThat(contains("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}", 30.5, 40.5))
                .isTrue();
        assertThat(contains(
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}",
                        5.2,
                        5.5))
                .isTrue();
    }

    @Test
    void whatIsNoAreaIsNone() {
        for (String text : new String[] {
            "extent",
            "",
            "{}",
            "[]",
            "{\"type\":\"Point\",\"coordinates\":[1,2]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,\"x\"],[3,3],[1,2]]]}",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null}]}",
            "{\"type\":\"Feature\",\"geometry\":".repeat(50) + "1" + "}".repeat(50),
        }) {
            assertThat(ServiceArea.parse(text)).as(text).isNull();
        }
    }

    /** Against triangles by the sign of their corners' areas. */
    @Test
    void equalsTrianglesByArea() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            int[] p = random.ints(8, 0, 12).toArray();
            int whole = Math.abs(twice(p[0], p[1], p[2], p[3], p[4], p[5]));
            int parts = Math.abs(twice(p[0], p[1], p[2], p[3], p[6], p[7]))
                    + Math.abs(twice(p[2], p[3], p[4], p[5], p[6], p[7]))
                    + Math.abs(twice(p[4], p[5], p[0], p[1], p[6], p[7]));
            if (whole == 0) {
                continue;
            }
            String triangle = "{\"type\":\"Polygon\",\"coordinates\":[[[" + p[0] + "," + p[1] + "],[" + p[2] + ","
                    + p[3] + "],[" + p[4] + "," + p[5] + "],[" + p[0] + "," + p[1] + "]]]}";
            assertThat(contains(triangle, p[7], p[6]))
                    .as(triangle + p[6] + " " + p[7])
                    .isEqualTo(parts == whole);
        }
    }

    private static int twice(int ax, int ay, int bx, int by, int cx, int cy) {
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    }

    /** Areas without a polygon say nothing; those of a service at a location go before those of the service. */
    @Test
    void whoseAreaItIs() {
        String far = "\"extent\":\"{\\\"type\\\":\\\"Polygon\\\",\\\"coordinates\\\":[[[0,0],[1,0],[1,1],[0,0]]]}\"";
        String document =
                "{\"services\":[{\"id\":\"a\",\"name\":\"n\",\"status\":\"active\",\"service_areas\":[{\"id\":\"1\","
                        + far
                        + "},{\"id\":\"2\",\"name\":\"and around\"}]},"
                        + "{\"id\":\"b\",\"name\":\"n\",\"status\":\"active\",\"service_areas\":[{\"id\":\"3\"," + far
                        + "}],"
                        + "\"service_at_locations\":[{\"id\":\"x\",\"location\":{\"id\":\"l\",\"location_type\":\"physical\"},"
                        + "\"service_areas\":[{\"id\":\"4\",\"name\":\"everywhere\"}]},"
                        + "{\"id\":\"y\",\"location\":{\"id\":\"m\",\"location_type\":\"physical\"}}]}]}";
        ServiceDirectory directory = ServiceDirectory.of(Json.parse(document), null, false);
        assertThat(directory.places()).hasSize(3);
        assertThat(directory.places().get(0).area()).isNull();
        assertThat(directory.places().get(1).area()).isNull();
        assertThat(directory.places().get(2).area()).isNotNull();
    }
}
