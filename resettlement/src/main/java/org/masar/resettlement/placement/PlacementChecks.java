package org.masar.resettlement.placement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.PlacementCase;
import org.masar.resettlement.placement.PlacementRequest.PlacementMember;

/** What annotations cannot say about cases, families and places. */
final class PlacementChecks {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private PlacementChecks() {}

    private static void known(Set<String> known, String given, String expected, List<Problem> problems, Object... at) {
        if (!known.contains(given)) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE, Problem.at(at), Message.of("problem.badValue.form", "expected", expected)));
        }
    }

    private static Set<String> locations(PlacementRequest request, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        if (request.locations() == null) {
            problems.add(Problem.missing("/locations"));
            return ids;
        }
        for (int i = 0; i < request.locations().size(); i++) {
            if (!ids.add(request.locations().get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("locations", i, "id")));
            }
        }
        return ids;
    }

    static void preferences(PlacementRequest request, List<Problem> problems) {
        Set<String> places = locations(request, problems);
        Set<String> families = new HashSet<>();
        if (request.families() == null) {
            problems.add(Problem.missing("/families"));
            return;
        }
        for (int i = 0; i < request.families().size(); i++) {
            if (!families.add(request.families().get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("families", i, "id")));
            }
            List<String> wishes = request.families().get(i).preferences();
            Set<String> named = new HashSet<>();
            for (int j = 0; wishes != null && j < wishes.size(); j++) {
                known(places, wishes.get(j), "an id of locations[]", problems, "families", i, "preferences", j);
                if (!named.add(wishes.get(j))) {
                    problems.add(Problem.contradiction(Problem.at("families", i, "preferences", j)));
                }
            }
        }
        for (int i = 0; request.locations() != null && i < request.locations().size(); i++) {
            Location location = request.locations().get(i);
            for (int j = 0;
                    location.priorities() != null && j < location.priorities().size();
                    j++) {
                known(
                        families,
                        location.priorities().get(j),
                        "an id of families[]",
                        problems,
                        "locations",
                        i,
                        "priorities",
                        j);
            }
        }
    }

    static void weights(PlacementRequest request, List<Problem> problems) {
        Set<String> places = locations(request, problems);
        if (request.cases() == null) {
            problems.add(Problem.missing("/cases"));
            return;
        }
        Set<String> ids = new HashSet<>();
        boolean members = false;
        for (int i = 0; i < request.cases().size(); i++) {
            PlacementCase of = request.cases().get(i);
            if (!ids.add(of.id())) {
                problems.add(Problem.contradiction(Problem.at("cases", i, "id")));
            }
            members |= of.members() != null;
            for (int j = 0; of.members() != null && j < of.members().size(); j++) {
                PlacementMember member = of.members().get(j);
                if (member.p() != null) {
                    for (String place : member.p().keySet()) {
                        known(places, place, "ids of locations[]", problems, "cases", i, "members", j, "p", place);
                    }
                }
            }
        }
        if (request.weights() == null) {
            if (!members && !request.cases().isEmpty()) {
                problems.add(Problem.missing("/weights"));
            }
            return;
        }
        request.weights().forEach((of, own) -> {
            known(ids, of, "ids of cases[] as names", problems, "weights", of);
            own.forEach((place, weight) -> {
                known(places, place, "ids of locations[] as names", problems, "weights", of, place);
                if (weight != null && weight.abs().compareTo(LARGEST) > 0) {
                    problems.add(Problem.outOfRange(Problem.at("weights", of, place), "-1000000..1000000"));
                }
            });
        });
    }
}
