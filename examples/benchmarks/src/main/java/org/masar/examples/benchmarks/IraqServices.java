package org.masar.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.masar.core.engine.DataFile;
import org.masar.core.json.Json;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServiceDirectory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Made-up services spread over Iraq as services are: most in and round the towns, in proportion to how many people live
 * there, thinning out with the distance; a tenth along the roads between towns; some hotlines without a place. Hours,
 * languages, staff, papers and freshness vary as directories do. The weights are orders of magnitude, chosen for a
 * realistic crowding, and no statistics. The same seed gives the same services.
 */
final class IraqServices {

    private record Town(double lat, double lon, int weight) {}

    /** Positions of the towns to a hundredth of a degree. */
    private static final List<Town> TOWNS = List.of(
            new Town(33.31, 44.37, 70),
            new Town(36.34, 43.13, 18),
            new Town(30.51, 47.78, 15),
            new Town(36.19, 44.01, 13),
            new Town(35.47, 44.39, 10),
            new Town(35.56, 45.43, 9),
            new Town(32.00, 44.33, 8),
            new Town(32.61, 44.02, 7),
            new Town(31.06, 46.26, 6),
            new Town(36.87, 42.99, 6),
            new Town(32.48, 44.43, 5),
            new Town(33.43, 43.30, 5),
            new Town(31.84, 47.15, 5),
            new Town(31.99, 44.93, 4),
            new Town(32.50, 45.83, 4),
            new Town(33.75, 44.63, 4),
            new Town(34.61, 43.68, 3),
            new Town(31.31, 45.28, 3),
            new Town(36.32, 41.87, 2),
            new Town(33.35, 43.78, 3));

    private static final List<String> DAYS = List.of("SU,MO,TU,WE,TH", "SA,SU,MO,TU,WE,TH", "SU,MO,TU,WE", "SU,TU,TH");
    private static final List<String> LANGUAGES = List.of("ckb", "kmr", "en", "tr", "syr", "fa");
    private static final int TENTH = 10;

    private final Random random;

    IraqServices(long seed) {
        random = new Random(seed);
    }

    /** A directory of so many services. */
    ServiceDirectory directory(int services) {
        ObjectNode document = (ObjectNode) Json.parse("{}");
        ArrayNode rows = document.putArray("rows");
        for (int i = 0; i < services; i++) {
            service(i, rows.addObject());
        }
        return ServiceDirectory.read(
                DataFile.of("services.json", document.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Where somebody is: in a town, or between two. */
    GeoPoint point() {
        Town town = town();
        if (random.nextInt(TENTH) == 0) {
            Town other = town();
            double part = random.nextDouble();
            return GeoPoint.of(
                    town.lat() + part * (other.lat() - town.lat()) + random.nextGaussian() * 0.05,
                    town.lon() + part * (other.lon() - town.lon()) + random.nextGaussian() * 0.05);
        }
        double spread = random.nextInt(4) == 0 ? 0.2 : 0.04;
        return GeoPoint.of(town.lat() + random.nextGaussian() * spread, town.lon() + random.nextGaussian() * spread);
    }

    private Town town() {
        int at = random.nextInt(TOWNS.stream().mapToInt(Town::weight).sum());
        for (Town town : TOWNS) {
            at -= town.weight();
            if (at < 0) {
                return town;
            }
        }
        return TOWNS.get(0);
    }

    private boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    private void service(int number, ObjectNode row) {
        row.put("id", "s" + number);
        row.put("name", "Service " + number);
        row.put("status", in(95) ? "active" : "inactive");
        row.put("organizationId", "o" + random.nextInt(800));
        ServiceCategory category = category();
        row.putArray("categories").add(category.name());
        row.putArray("taxonomyCodes").add("T" + category.ordinal() + "-" + random.nextInt(40));
        if (in(97)) {
            GeoPoint point = point();
            row.put("lat", point.lat());
            row.put("lon", point.lon());
        }
        ArrayNode languages = row.putArray("languages").add("ar");
        if (in(40)) {
            languages.add(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        }
        hours(row);
        if (in(15)) {
            row.put("minAge", 18);
        } else if (in(10)) {
            row.put("maxAge", 17);
        }
        if (in(20)) {
            row.putArray("sexes").add("FEMALE");
        }
        ArrayNode staff = row.putArray("staffGender").add("MALE");
        if (in(55)) {
            staff.add("FEMALE");
        }
        row.put("interpreter", in(15));
        if (in(35)) {
            row.putArray("papersAsked").add(in(70) ? "NATIONAL_ID" : "RESIDENCE_CARD");
        }
        if (in(30)) {
            row.putArray("accessibility").add("WHEELCHAIR");
        }
        if (in(3)) {
            row.putArray("unsafeFor").add("STATE_ACTOR");
        }
        row.put("police", category == ServiceCategory.POLICE_PROTECTION);
        row.put("placePublic", category != ServiceCategory.SAFETY_SHELTER);
        if (in(50)) {
            row.put("capacity", in(10) ? 0 : 1 + random.nextInt(30));
            row.put("capacityUpdated", "2026-11-" + (10 + random.nextInt(20)));
        }
        row.put("lastConfirmed", "2026-0" + (1 + random.nextInt(9)) + "-15");
    }

    /** Health care and schools are many, shelters few. */
    private ServiceCategory category() {
        ServiceCategory[] all = ServiceCategory.values();
        return in(20)
                ? ServiceCategory.HEALTH_GENERAL
                : in(10) ? ServiceCategory.EDUCATION : all[random.nextInt(all.length)];
    }

    private void hours(ObjectNode row) {
        if (in(15)) {
            return;
        }
        ObjectNode hours = row.putArray("hours").addObject();
        if (in(12)) {
            hours.put("byday", "MO,TU,WE,TH,FR,SA,SU").put("opens", "00:00").put("closes", "23:59");
            return;
        }
        hours.put("byday", DAYS.get(random.nextInt(DAYS.size())));
        hours.put("opens", "0" + (7 + random.nextInt(3)) + (in(50) ? ":00" : ":30"));
        hours.put("closes", 12 + random.nextInt(8) + (in(50) ? ":00" : ":30"));
        if (in(20)) {
            hours.put("validFrom", "2026-01-01").put("validTo", "2027-0" + (1 + random.nextInt(9)) + "-28");
        }
    }
}
