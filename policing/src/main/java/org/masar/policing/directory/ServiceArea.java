package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.JsonDocument;
import org.masar.core.place.GeoPoint;
import tools.jackson.databind.JsonNode;

/**
 * Where the people a service is for live: polygons of GeoJSON (RFC 7946), straight lines between degrees of longitude and
 * latitude. Its edge belongs to it: nobody is sent away for living on the line. Prints as its type only.
 */
public final class ServiceArea {

    /** Rings of one polygon, the outer one first; longitude and latitude by turns. */
    private record Polygon(ImmutableList<ImmutableDoubleArray> rings) {}

    private static final int MOST_DEPTH = 8;

    private final ImmutableList<Polygon> polygons;
    private final ImmutableList<String> texts;

    private ServiceArea(ImmutableList<Polygon> polygons, ImmutableList<String> texts) {
        this.polygons = polygons;
        this.texts = texts;
    }

    /** The area of a GeoJSON text; null if it holds no polygon that can be read. */
    static @Nullable ServiceArea parse(String geoJson) {
        JsonDocument document = JsonDocument.scan(geoJson);
        if (!document.readable()) {
            return null;
        }
        List<Polygon> polygons = new ArrayList<>();
        boolean read = geometry(Json.parse(geoJson), polygons, 0);
        return read && !polygons.isEmpty()
                ? new ServiceArea(ImmutableList.copyOf(polygons), ImmutableList.of(geoJson))
                : null;
    }

    /** An area that is all of these together. */
    static ServiceArea union(List<ServiceArea> areas) {
        return areas.size() == 1
                ? areas.get(0)
                : new ServiceArea(
                        areas.stream().flatMap(area -> area.polygons.stream()).collect(ImmutableList.toImmutableList()),
                        areas.stream().flatMap(area -> area.texts.stream()).collect(ImmutableList.toImmutableList()));
    }

    /** As GeoJSON, as it was read. */
    ImmutableList<String> texts() {
        return texts;
    }

    private static boolean geometry(JsonNode node, List<Polygon> into, int depth) {
        if (depth > MOST_DEPTH || !node.isObject()) {
            return false;
        }
        return switch (node.path("type").asString("")) {
            case "Polygon" -> polygon(node.path("coordinates"), into);
            case "MultiPolygon" -> each(node.path("coordinates"), item -> polygon(item, into));
            case "Feature" -> geometry(node.path("geometry"), into, depth + 1);
            case "FeatureCollection" -> each(node.path("features"), item -> geometry(item, into, depth + 1));
            case "GeometryCollection" -> each(node.path("geometries"), item -> geometry(item, into, depth + 1));
            default -> false;
        };
    }

    private interface Part {
        boolean read(JsonNode item);
    }

    /** Half of an area is no area: all parts are read, or none. */
    private static boolean each(JsonNode list, Part part) {
        for (JsonNode item : list) {
            if (!part.read(item)) {
                return false;
            }
        }
        return list.isArray() && !list.isEmpty();
    }

    private static boolean polygon(JsonNode coordinates, List<Polygon> into) {
        ImmutableList.Builder<ImmutableDoubleArray> rings = ImmutableList.builder();
        boolean read = each(coordinates, ring -> {
            ImmutableDoubleArray.Builder points = ImmutableDoubleArray.builder();
            boolean all = ring.size() >= 4 && each(ring, point -> position(point, points));
            rings.add(points.build());
            return all;
        });
        if (read) {
            into.add(new Polygon(rings.build()));
        }
        return read;
    }

    private static boolean position(JsonNode point, ImmutableDoubleArray.Builder into) {
        boolean read = point.isArray()
                && point.size() >= 2
                && point.get(0).isNumber()
                && point.get(1).isNumber();
        if (read) {
            into.add(point.get(0).asDouble()).add(point.get(1).asDouble());
        }
        return read;
    }

    /**
     * Whether a point lies in the area or on its edge.
     *
     * @param point the point
     * @return true if it does
     */
    public boolean contains(GeoPoint point) {
        for (Polygon polygon : polygons) {
            boolean inside = false;
            for (ImmutableDoubleArray ring : polygon.rings()) {
                int side = side(ring, point.lon(), point.lat());
                if (side == 0) {
                    return true;
                }
                inside ^= side > 0;
            }
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** 1 inside, -1 outside, 0 on the line; by the crossings of a ray to the east. */
    private static int side(ImmutableDoubleArray ring, double x, double y) {
        int points = ring.length() / 2;
        boolean inside = false;
        for (int i = 0, j = points - 1; i < points; j = i++) {
            double ax = ring.get(2 * i);
            double ay = ring.get(2 * i + 1);
            double bx = ring.get(2 * j);
            double by = ring.get(2 * j + 1);
            double turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
            if (turn == 0
                    && x >= Math.min(ax, bx)
                    && x <= Math.max(ax, bx)
                    && y >= Math.min(ay, by)
                    && y <= Math.max(ay, by)) {
                return 0;
            }
            if (ay > y != by > y && turn > 0 == by > ay) {
                inside = !inside;
            }
        }
        return inside ? 1 : -1;
    }

    @Override
    public String toString() {
        return "ServiceArea";
    }
}
