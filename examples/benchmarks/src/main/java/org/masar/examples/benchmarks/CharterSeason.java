package org.masar.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.manifest.ManifestRequest.DayWindow;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.GroupLink;
import org.masar.resettlement.manifest.ManifestRequest.LinkStrength;
import org.masar.resettlement.manifest.ManifestRequest.Objective;
import org.masar.resettlement.manifest.ManifestRequest.Quota;
import org.masar.resettlement.manifest.ManifestRequest.QuotaUnit;
import org.masar.resettlement.manifest.Priority;
import org.masar.resettlement.manifest.SearchLimits;

/**
 * Half a year of charter flights to five places, always the same for the same numbers: families of one to eight, some with
 * wheelchairs or stretchers, some linked, some urgent, windows of up to two months; about nine seats for ten people.
 */
final class CharterSeason {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 180;
    private static final List<String> PLACES = List.of("YYZ", "YUL", "ORD", "OSL", "HAJ");

    private CharterSeason() {}

    static ManifestRequest of(int groups, int flights, Objective objective, @Nullable SearchLimits limits) {
        SplittableRandom random = new SplittableRandom(31L * groups + flights);
        List<Group> all = new ArrayList<>();
        List<GroupLink> links = new ArrayList<>();
        int persons = 0;
        for (int g = 0; g < groups; g++) {
            int size = Math.min(1 + random.nextInt(4), 1 + random.nextInt(8));
            persons += size;
            boolean linked = g > 0 && random.nextInt(20) == 0;
            String place = linked ? all.get(g - 1).destination() : PLACES.get(random.nextInt(PLACES.size()));
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS - 20));
            all.add(new Group(
                    "g" + g,
                    size,
                    demand(random, size),
                    tier(random.nextInt(100)),
                    Math.max(0, random.nextInt(12) - 8),
                    new DayWindow(from.minusDays(40), from.plusDays(20 + random.nextInt(40))),
                    place,
                    BigDecimal.valueOf(100 + random.nextInt(900)),
                    BigDecimal.valueOf(300 + random.nextInt(700)),
                    null,
                    null));
            if (linked) {
                links.add(new GroupLink("g" + (g - 1), "g" + g, LinkStrength.HARD, null));
            }
        }
        List<Flight> planes = new ArrayList<>();
        for (int f = 0; f < flights; f++) {
            int seats = (int) (0.9 * persons / flights * (0.7 + 0.6 * random.nextDouble()));
            LocalDate day = FIRST.plusDays((long) f * DAYS / flights);
            planes.add(new Flight(
                    "F" + f,
                    Map.of("SEAT", seats, "WCHC", 2, "STCR", 1),
                    day,
                    PLACES.get(f % PLACES.size()),
                    null,
                    null,
                    null));
        }
        List<Quota> quotas =
                List.of(new Quota("first-month", persons / 8, QuotaUnit.PERSONS, null, firstMonth(planes)));
        return new ManifestRequest(
                null, objective, null, null, null, all, planes, null, links, quotas, null, limits, null);
    }

    private static List<String> firstMonth(List<Flight> planes) {
        LocalDate end = FIRST.plusMonths(1);
        return planes.stream()
                .filter(plane -> plane.date() != null && plane.date().isBefore(end))
                .map(Flight::id)
                .toList();
    }

    private static Map<String, Integer> demand(SplittableRandom random, int size) {
        Map<String, Integer> demand = new HashMap<>();
        demand.put("SEAT", size);
        int need = random.nextInt(200);
        if (need < 6) {
            demand.put("WCHC", 1);
        } else if (need == 6) {
            demand.put("STCR", 1);
            demand.put("SEAT", size + 3);
        }
        return demand;
    }

    private static Priority tier(int percent) {
        return percent < 3 ? Priority.EMERGENCY : percent < 20 ? Priority.URGENT : Priority.NORMAL;
    }
}
