package org.masar.resettlement.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ManifestEngineTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 20_000 : 400;

    /** A random plan to make, and all that can be said about it in plain loops. */
    private static final class Sample {
        final int groups;
        final int flights;
        final int[] size;
        final int[] tier;
        final int[] deferred;
        final int[] cost;
        final boolean[] chair;
        final int[] link;
        final int[] seats;
        final int[] chairs;
        final int quota;

        Sample(SplittableRandom random) {
            groups = 2 + random.nextInt(5);
            flights = 1 + random.nextInt(3);
            size = random.ints(groups, 1, 5).toArray();
            tier = random.ints(groups, 0, 3).toArray();
            deferred = random.ints(groups, 0, 4).toArray();
            cost = random.ints(groups, 0, 9).toArray();
            chair = new boolean[groups];
            link = new int[groups];
            for (int g = 0; g < groups; g++) {
                chair[g] = random.nextInt(3) == 0;
                link[g] = g > 0 && random.nextInt(4) == 0 ? g - 1 : g;
            }
            seats = random.ints(flights, 1, 9).toArray();
            chairs = random.ints(flights, 0, 3).toArray();
            quota = random.nextInt(groups * 2);
        }

        String json() {
            List<String> given = new ArrayList<>();
            List<String> links = new ArrayList<>();
            for (int g = 0; g < groups; g++) {
                given.add(
                        "{\"id\":\"g%d\",\"size\":%d,\"priority\":\"%s\",\"deferredTimes\":%d,\"cost\":%d,\"demand\":{\"SEAT\":%d%s}}"
                                .formatted(
                                        g,
                                        size[g],
                                        Priority.values()[tier[g]],
                                        deferred[g],
                                        cost[g],
                                        size[g],
                                        chair[g] ? ",\"WCHC\":1" : ""));
                if (link[g] != g) {
                    links.add("{\"a\":\"g%d\",\"b\":\"g%d\",\"kind\":\"HARD\"}".formatted(g, link[g]));
                }
            }
            List<String> planes = new ArrayList<>();
            for (int f = 0; f < flights; f++) {
                planes.add("{\"id\":\"F%d\",\"capacity\":{\"SEAT\":%d,\"WCHC\":%d}}".formatted(f, seats[f], chairs[f]));
            }
            return "{\"groups\":[%s],\"flights\":[%s],\"links\":[%s],\"quotas\":[{\"id\":\"q\",\"limit\":%d,\"unit\":\"GROUPS\",\"flights\":[\"F0\"]}]}"
                    .formatted(String.join(",", given), String.join(",", planes), String.join(",", links), quota);
        }

        boolean holds(int[] at) {
            int[] used = new int[flights];
            int[] usedChairs = new int[flights];
            int onFirst = 0;
            for (int g = 0; g < groups; g++) {
                if (at[g] != at[link[g]]) {
                    return false;
                }
                if (at[g] >= 0) {
                    used[at[g]] += size[g];
                    usedChairs[at[g]] += chair[g] ? 1 : 0;
                    onFirst += at[g] == 0 ? 1 : 0;
                }
            }
            for (int f = 0; f < flights; f++) {
                if (used[f] > seats[f] || usedChairs[f] > chairs[f]) {
                    return false;
                }
            }
            return onFirst <= quota;
        }

        /** Seated by tier (twice deferred one tier up), then times deferred, then less cost. */
        List<Integer> rank(int[] at) {
            int[] rank = new int[5];
            for (int g = 0; g < groups; g++) {
                if (at[g] >= 0) {
                    rank[deferred[g] >= 2 && tier[g] > 0 ? tier[g] - 1 : tier[g]]++;
                    rank[3] += deferred[g];
                    rank[4] -= cost[g];
                }
            }
            return Arrays.stream(rank).boxed().toList();
        }

        List<Integer> best() {
            int[] at = new int[groups];
            List<Integer> best = null;
            long all = Math.round(StrictMath.pow(flights + 1, groups));
            for (long code = 0; code < all; code++) {
                long rest = code;
                for (int g = 0; g < groups; g++) {
                    at[g] = (int) (rest % (flights + 1)) - 1;
                    rest /= flights + 1;
                }
                if (holds(at)) {
                    List<Integer> rank = rank(at);
                    best = best == null || Arrays.compare(ints(rank), ints(best)) > 0 ? rank : best;
                }
            }
            return best == null ? List.of() : best;
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Test
    void plansAreThoseOfTryingEverythingAndEveryRuleHolds() {
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < CASES; i++) {
            Sample sample = new Sample(random);
            JsonNode answer = answer("manifest", sample.json());
            assertThat(answer.get("status").asString()).isEqualTo("OPTIMAL");
            int[] at = new int[sample.groups];
            for (int g = 0; g < sample.groups; g++) {
                String flight = answer.get("assigned").path("g" + g).asString("F-1");
                at[g] = Integer.parseInt(flight.substring(1));
            }
            assertThat(sample.holds(at)).as("case " + i).isTrue();
            assertThat(sample.rank(at)).as("case " + i).isEqualTo(sample.best());
            explained(sample, answer, at);
        }
    }

    /** Who is left behind either has no flight, or each flight lacks something that somebody else holds. */
    private static void explained(Sample sample, JsonNode answer, int[] at) {
        for (JsonNode left : answer.get("leftBehind")) {
            int g = Integer.parseInt(left.get("group").asString().substring(1));
            assertThat(at[g]).isNegative();
            long removed = left.get("removed").size();
            long bound = left.get("binding")
                    .valueStream()
                    .map(each -> each.get("flight").asString())
                    .distinct()
                    .count();
            assertThat(removed + bound).isEqualTo(sample.flights);
            if (removed < sample.flights) {
                // Nothing is lost where somebody of the same rank gives way.
                assertThat(left.at("/cheapestChange/loss").decimalValue().signum())
                        .isNotNegative();
            }
            assertThat(left.get("familyText").toString()).doesNotContain("F0", "g" + (g == 0 ? 1 : 0) + "\"");
        }
    }

    @Test
    void aDissolvedLinkBindsNobodyWhicheverSideSaysSo() {
        String request = """
                {"groups":[{"id":"a","size":2},{"id":"b","size":2}],"flights":[{"id":"F","capacity":{"SEAT":2}}],
                "links":[{"a":"a","b":"b","kind":"HARD"}%s]}""";
        assertThat(answer("manifest", request.formatted("")).get("assigned").size())
                .isZero();
        assertThat(answer(
                                "manifest",
                                request.formatted(",{\"a\":\"b\",\"b\":\"a\",\"kind\":\"HARD\",\"dissolvedBy\":\"d\"}"))
                        .get("assigned")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void singlePeopleDoNotAlwaysWait() {
        String request = """
                {"sizeNeutral":%s,"groups":[{"id":"family","size":3},{"id":"one","size":1},{"id":"two","size":1}],
                "flights":[{"id":"F","capacity":{"SEAT":3}}]}""";
        assertThat(answer("manifest", request.formatted("true")).get("assigned").has("family"))
                .isFalse();
        assertThat(answer("manifest", request.formatted("false"))
                        .get("assigned")
                        .has("family"))
                .isTrue();
    }

    @Test
    void whatMakesAPlanImpossibleIsNamed() {
        assertThat(answer("manifest", """
                {"assignAll":true,"groups":[{"id":"a","size":3},{"id":"b","size":3}],"flights":[{"id":"F","capacity":{"SEAT":5}}]}""").at("/infeasibleBecause/0/key").asString())
                .isEqualTo("resettlement.manifest.infeasible.seats");
        assertThat(answer("manifest", """
                {"groups":[{"id":"a","size":3,"fixedTo":"F"},{"id":"b","size":3,"fixedTo":"F"}],
                "flights":[{"id":"F","capacity":{"SEAT":5}}]}""")
                        .at("/infeasibleBecause/0/args/resource")
                        .asString())
                .isEqualTo("SEAT");
        assertThat(answer("manifest", """
                {"problem":"GAP","data":{"instance":"1 2 1 1 3 3 5"}}""").get("status").asString()).isEqualTo("INFEASIBLE");
    }

    @Test
    void tiersOutweighEverythingBelowInLargePlansToo() {
        StringBuilder groups = new StringBuilder();
        for (int g = 0; g < 400; g++) {
            groups.append(g == 0 ? "" : ",")
                    .append("{\"id\":\"g%d\",\"size\":%d,\"priority\":\"%s\",\"cost\":%d}"
                            .formatted(g, 1 + g % 3, g % 20 == 0 ? "EMERGENCY" : "NORMAL", 1_000 * (g % 7)));
        }
        JsonNode answer = answer("manifest", """
                {"groups":[%s],"flights":[{"id":"F","capacity":{"SEAT":150}}],"limits":{"rounds":5}}""".formatted(groups));
        assertThat(answer.at("/seatedByTier/EMERGENCY").asInt()).isEqualTo(20);
        assertThat(answer.at("/loads/F/SEAT").asInt()).isLessThanOrEqualTo(150);
        assertThat(answer.get("gap").asDouble()).isLessThan(0.01);
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("manifest", """
                {"groups":[{"id":"a","size":0},{"id":"b","destination":"Toronto","window":{"from":"2026-02-02","to":"2026-02-01"},"fixedTo":"X"},
                {"id":"b"}],"flights":[{"id":"F","capacity":{"SEAT":-1}}],"links":[{"a":"a","b":"a","kind":"HARD"},{"a":"a","b":"z","kind":"SOFT"}],
                "arcs":[{"group":"a","flight":"G"}],"quotas":[{"id":"q","limit":-2,"unit":"PERSONS"}]}""")).isEqualTo("""
                OUT_OF_RANGE /flights/0/capacity/SEAT
                OUT_OF_RANGE /groups/0/size
                BAD_VALUE /groups/1/destination
                OUT_OF_RANGE /quotas/0/limit""");
        assertThat(problems("manifest", """
                {"groups":[{"id":"a"},{"id":"b","window":{"from":"2026-02-02","to":"2026-02-01"},"fixedTo":"X"},{"id":"b"}],
                "flights":[{"id":"F"}],"links":[{"a":"a","b":"a","kind":"HARD"},{"a":"a","b":"z","kind":"SOFT"}],
                "arcs":[{"group":"a","flight":"G"}],"quotas":[{"id":"q","limit":2,"unit":"PERSONS","flights":["G"]}]}""")).isEqualTo("""
                BAD_VALUE /arcs/0/flight
                CONTRADICTION /groups/1/window/to
                BAD_VALUE /groups/1/fixedTo
                CONTRADICTION /groups/2/id
                CONTRADICTION /links/0/b
                BAD_VALUE /links/1/b
                BAD_VALUE /quotas/0/flights/0""".lines()
                .sorted(java.util.Comparator.comparing(line -> line.substring(line.indexOf('/'))))
                .collect(java.util.stream.Collectors.joining("\n")));
        assertThat(problems("manifest", "{\"problem\":\"GAP\",\"data\":{\"instance\":\"2 2 1 2 3\"}}"))
                .isEqualTo("BAD_VALUE /data/instance");
        assertThat(problems("manifest", "{\"problem\":\"MKP\"}")).isEqualTo("MISSING /data/instance");
        assertThat(problems("manifest", "{}")).isEqualTo("MISSING /flights\nMISSING /groups");
    }
}
