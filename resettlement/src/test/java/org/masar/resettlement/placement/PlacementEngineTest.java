package org.masar.resettlement.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.problems;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.resettlement.Resettlement;
import org.masar.resettlement.manifest.SearchLimits;
import org.masar.resettlement.placement.PlacementRequest.CapacityMode;
import org.masar.resettlement.placement.PlacementRequest.Family;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.Mechanism;
import org.masar.resettlement.placement.PlacementRequest.Mode;
import org.masar.resettlement.placement.PlacementRequest.PlacementData;
import org.masar.resettlement.placement.PlacementRequest.Unit;

class PlacementEngineTest {

    private static final List<List<String>> WISHES = List.of(
            List.of(),
            List.of("X"),
            List.of("Y"),
            List.of("Z"),
            List.of("X", "Y"),
            List.of("Y", "X"),
            List.of("X", "Z"),
            List.of("Z", "X"),
            List.of("Y", "Z"),
            List.of("Z", "Y"),
            List.of("X", "Y", "Z"),
            List.of("X", "Z", "Y"),
            List.of("Y", "X", "Z"),
            List.of("Y", "Z", "X"),
            List.of("Z", "X", "Y"),
            List.of("Z", "Y", "X"));

    /** Whatever else a family might say, it is not placed where it would rather be. */
    @Test
    void nobodyGainsByMisstatingAWishUnderTheThreshold() {
        SplittableRandom random = new SplittableRandom(4);
        int tries = Boolean.getBoolean("masar.deep") ? 20_000 : 400;
        for (int i = 0; i < tries; i++) {
            List<Family> families = new ArrayList<>();
            int count = 2 + random.nextInt(4);
            for (int f = 0; f < count; f++) {
                families.add(new Family("f" + f, 1 + random.nextInt(4), WISHES.get(random.nextInt(WISHES.size()))));
            }
            List<Location> locations = new ArrayList<>();
            for (String place : List.of("X", "Y", "Z")) {
                List<String> order =
                        new ArrayList<>(families.stream().map(Family::id).toList());
                java.util.Collections.shuffle(order, new java.util.Random(random.nextLong()));
                locations.add(new Location(place, ImmutableMap.of(Unit.PERSONS, random.nextInt(8)), order));
            }
            int liar = random.nextInt(count);
            Family honest = families.get(liar);
            int truth = rank(honest, placed(families, locations).get(honest.id()));
            for (List<String> lie : WISHES) {
                List<Family> others = new ArrayList<>(families);
                others.set(liar, new Family(honest.id(), honest.size(), lie));
                assertThat(rank(honest, placed(others, locations).get(honest.id())))
                        .as("case " + i)
                        .isGreaterThanOrEqualTo(truth);
            }
        }
    }

    private static int rank(Family family, @org.jspecify.annotations.Nullable String place) {
        List<String> wishes = family.preferences() == null ? List.of() : family.preferences();
        int rank = place == null ? -1 : wishes.indexOf(place);
        // Nowhere is worse than each wish and better than a place not wished for.
        return place == null ? wishes.size() : rank < 0 ? wishes.size() + 1 : rank;
    }

    private static ImmutableMap<String, String> placed(List<Family> families, List<Location> locations) {
        return Resettlement.placement(new PlacementRequest(
                        Mode.PREFERENCES, null, null, locations, null, families, Mechanism.THRESHOLD_DA, null, null))
                .placement();
    }

    /** FY16 of one agency, optimum proved elsewhere; the tables stay outside the project. */
    @Test
    void thePublishedYearIsPlacedWithinAThousandth() throws IOException {
        String reference = System.getProperty("masar.reference");
        Assumptions.assumeTrue(reference != null && !reference.isEmpty(), "needs -Dmasar.reference=PATH");
        Path folder = Path.of(String.valueOf(reference), "resettlement", "placement");
        for (String line : Files.readAllLines(folder.resolve("expected.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("fy16")) {
                continue;
            }
            PlacementAnswer answer = Engines.ask(
                    new PlacementEngine(),
                    new PlacementRequest(
                            Mode.WEIGHTS,
                            cells[1].equals("dims_actual") ? CapacityMode.DIMS_ACTUAL : CapacityMode.PERSONS_ACTUAL,
                            null,
                            null,
                            null,
                            null,
                            null,
                            new SearchLimits(null, 2_000L, null, 1L),
                            new PlacementData(
                                    Files.readString(folder.resolve("fy16_size.csv")),
                                    Files.readString(folder.resolve("fy16_compatibility.csv")),
                                    Files.readString(folder.resolve("fy16_employment_weight.csv")),
                                    Files.readString(folder.resolve("fy16_cap.csv")),
                                    ImmutableMap.of("NY-HIAS New York", "NY-NEW YORK CITY"))));
            BigDecimal optimum = new BigDecimal(cells[3]);
            assertThat(answer.value())
                    .isBetween(optimum.multiply(new BigDecimal("0.999")), optimum.add(BigDecimal.ONE));
            assertThat(answer.bound()).isGreaterThanOrEqualTo(optimum);
            assertThat(answer.unplaced().stream()
                            .filter(each -> each.reasons().get(0).key().equals("NO_COMPATIBLE_LOCATION")))
                    .hasSize(10);
        }
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("placement", "{\"mode\":\"WEIGHTS\"}")).isEqualTo("MISSING /cases\nMISSING /locations");
        assertThat(problems("placement", """
                {"mode":"WEIGHTS","cases":[{"id":"a"},{"id":"a"}],"locations":[{"id":"X"}],"weights":{"b":{"X":1},"a":{"Y":2000000}}}""")).isEqualTo("""
                CONTRADICTION /cases/1/id
                BAD_VALUE /weights/a/Y
                OUT_OF_RANGE /weights/a/Y
                BAD_VALUE /weights/b""");
        assertThat(problems("placement", """
                {"mode":"PREFERENCES","families":[{"id":"a","preferences":["X","X","Q"]}],"locations":[{"id":"X","priorities":["z"]}]}""")).isEqualTo("""
                CONTRADICTION /families/0/preferences/1
                BAD_VALUE /families/0/preferences/2
                BAD_VALUE /locations/0/priorities/0""");
        assertThat(problems("placement", """
                {"mode":"WEIGHTS","data":{"size":"a,b\\n1,2,3","compatibility":"c,X\\n1,1","weight":"c,X\\n1,1"}}""")).isEqualTo("""
                MISSING /data/capacity
                BAD_VALUE /data/size""");
    }
}
