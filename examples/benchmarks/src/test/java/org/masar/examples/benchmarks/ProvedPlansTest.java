package org.masar.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.engine.Engines;
import org.masar.resettlement.manifest.ManifestAnswer;
import org.masar.resettlement.manifest.ManifestAnswer.Status;
import org.masar.resettlement.manifest.ManifestEngine;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.Objective;
import org.masar.resettlement.manifest.ManifestRequest.Quota;

/** Plans beside those that CP-SAT proves best, every rule added up again from request and answer alone. */
class ProvedPlansTest {

    @ParameterizedTest
    @CsvSource({
        "20, 5, PRIORITY",
        "20, 5, MAX_VALUE",
        "60, 10, MAX_VALUE",
        "100, 10, MAX_VALUE",
        "150, 15, MAX_VALUE",
    })
    void plansAreWithinAHundredthOfTheProvedOptimum(int groups, int flights, Objective objective) {
        ManifestRequest request = CharterSeason.of(groups, flights, objective, null);
        ManifestAnswer own = Engines.ask(new ManifestEngine(), request);
        keepsEveryRule(request, own);
        Optional<OrToolsSolver> solver = OrToolsSolver.of(OrToolsSolver.Kind.CP_SAT, Duration.ofSeconds(10));
        Assumptions.assumeTrue(solver.isPresent(), "no native library of OR-Tools for this machine");
        ManifestAnswer proved = Engines.ask(new ManifestEngine(solver.orElseThrow()), request);
        keepsEveryRule(request, proved);
        Assumptions.assumeTrue(proved.status() == Status.OPTIMAL, "not proved in time");
        double optimum = proved.value() == null ? 0 : proved.value().doubleValue();
        double value = own.value() == null ? 0 : own.value().doubleValue();
        double bound = own.bound() == null ? 0 : own.bound().doubleValue();
        assertThat(value).isBetween(0.99 * optimum, optimum * (1 + 1e-12));
        assertThat(bound).isGreaterThanOrEqualTo(optimum * (1 - 1e-12));
        if (own.status() == Status.OPTIMAL) {
            assertThat(own.value()).isEqualByComparingTo(proved.value());
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 20", "1000, 40", "2000, 60"})
    void largeSeasonsSplitNobodyAndBreakNoRule(int groups, int flights) {
        for (Objective objective : List.of(Objective.PRIORITY, Objective.MAX_VALUE)) {
            ManifestRequest request = CharterSeason.of(groups, flights, objective, null);
            ManifestAnswer answer = Engines.ask(new ManifestEngine(), request);
            keepsEveryRule(request, answer);
            assertThat(answer.gap()).isNotNull();
            assertThat(answer.gap() == null ? 1 : answer.gap().doubleValue()).isLessThan(0.01);
        }
    }

    private static void keepsEveryRule(ManifestRequest request, ManifestAnswer answer) {
        Map<String, String> at = answer.assigned();
        Map<String, Flight> flights = new HashMap<>();
        Map<String, Map<String, Integer>> left = new HashMap<>();
        for (Flight flight : given(request.flights())) {
            flights.put(flight.id(), flight);
            left.put(flight.id(), new HashMap<>(Map.copyOf(orEmpty(flight.capacity()))));
        }
        List<String> behind = new ArrayList<>();
        for (Group group : given(request.groups())) {
            Flight flight = flights.get(at.get(group.id()));
            if (flight == null) {
                behind.add(group.id());
                continue;
            }
            assertThat(flight.destination()).isEqualTo(group.destination());
            LocalDate day = flight.date();
            var window = group.window();
            if (window != null && day != null && window.from() != null && window.to() != null) {
                assertThat(day).isBetween(window.from(), window.to());
            }
            Map<String, Integer> rest = left.getOrDefault(flight.id(), new HashMap<>());
            orEmpty(group.demand()).forEach((resource, units) -> rest.merge(resource, -units, Integer::sum));
        }
        left.values().forEach(rest -> assertThat(rest.values()).allMatch(units -> units >= 0));
        given(request.links()).forEach(link -> assertThat(at.get(link.a())).isEqualTo(at.get(link.b())));
        for (Quota quota : given(request.quotas())) {
            List<String> counted = given(quota.flights());
            int persons = given(request.groups()).stream()
                    .filter(group -> counted.contains(at.getOrDefault(group.id(), "")))
                    .mapToInt(group -> group.size() == null ? 1 : group.size())
                    .sum();
            assertThat(persons).isLessThanOrEqualTo(quota.limit());
        }
        assertThat(answer.leftBehind().stream().map(ManifestAnswer.LeftBehind::group))
                .containsExactlyElementsOf(behind);
    }

    private static <T> List<T> given(@org.jspecify.annotations.Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Map<String, Integer> orEmpty(@org.jspecify.annotations.Nullable Map<String, Integer> map) {
        return map == null ? Map.of() : map;
    }
}
