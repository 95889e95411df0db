package org.masar.policing.directory;

import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;
import org.masar.core.place.GeoPoint;

/** Reads a pair of coordinates. */
final class Coordinates {

    private static final double MOST_LAT = 90;
    private static final double MOST_LON = 180;

    private Coordinates() {}

    /** The point, or null without one that can be used; beyond the planet is told. */
    static @Nullable GeoPoint read(Findings findings, Table table, Row row, Row cells, String lat, String lon) {
        Double north = HsdsFields.number(PlainInput.digits(cells.get(lat)));
        Double east = HsdsFields.number(PlainInput.digits(cells.get(lon)));
        if (table.kind() == Kind.TEMPLATE) {
            text(findings, table, row, cells, lat, north);
            text(findings, table, row, cells, lon, east);
        }
        boolean offLat = north != null && StrictMath.abs(north) > MOST_LAT;
        boolean offLon = east != null && StrictMath.abs(east) > MOST_LON;
        if (offLat || offLon) {
            findings.add(DefectCode.COORDINATES_OUT_OF_RANGE, table, row, offLat ? lat : lon, true);
            return null;
        }
        return north == null || east == null ? null : GeoPoint.of(north, east);
    }

    private static void text(Findings findings, Table table, Row row, Row cells, String name, @Nullable Double number) {
        if (number == null && !cells.get(name).isEmpty()) {
            findings.add(DefectCode.WRONG_TYPE, table, row, name, true);
        }
    }
}
