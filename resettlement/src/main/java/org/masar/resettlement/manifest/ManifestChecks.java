package org.masar.resettlement.manifest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.resettlement.manifest.ManifestRequest.Arc;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.GroupLink;
import org.masar.resettlement.manifest.ManifestRequest.Quota;

/** What annotations cannot say about groups and flights. */
final class ManifestChecks {

    private static final String GROUP = "an id of groups[]";
    private static final String FLIGHT = "an id of flights[]";

    private final String prefix;
    private final List<Problem> problems;
    private final Map<String, Integer> groups = new HashMap<>();
    private final Set<String> flights = new HashSet<>();

    ManifestChecks(String prefix, List<Problem> problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    private String at(Object... steps) {
        return prefix + Problem.at(steps);
    }

    Set<String> groupIds() {
        return groups.keySet();
    }

    Set<String> flightIds() {
        return flights;
    }

    void check(ManifestRequest request) {
        if (request.groups() == null) {
            problems.add(Problem.missing(at("groups")));
        }
        if (request.flights() == null) {
            problems.add(Problem.missing(at("flights")));
        }
        for (int i = 0; request.flights() != null && i < request.flights().size(); i++) {
            if (!flights.add(request.flights().get(i).id())) {
                problems.add(Problem.contradiction(at("flights", i, "id")));
            }
        }
        for (int i = 0; request.groups() != null && i < request.groups().size(); i++) {
            group(request.groups().get(i), i);
        }
        for (int i = 0; request.arcs() != null && i < request.arcs().size(); i++) {
            Arc arc = request.arcs().get(i);
            known(groups.keySet(), arc.group(), GROUP, at("arcs", i, "group"));
            known(flights, arc.flight(), FLIGHT, at("arcs", i, "flight"));
        }
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; request.arcs() != null && i < request.arcs().size(); i++) {
            Arc arc = request.arcs().get(i);
            if (!pairs.add(List.of(arc.group(), arc.flight()))) {
                problems.add(Problem.contradiction(at("arcs", i, "flight")));
            }
        }
        for (int i = 0; request.links() != null && i < request.links().size(); i++) {
            link(request, request.links().get(i), i);
        }
        Set<String> quotas = new HashSet<>();
        for (int i = 0; request.quotas() != null && i < request.quotas().size(); i++) {
            quota(request.quotas().get(i), i, quotas);
        }
        Set<Object> days = new HashSet<>();
        for (int i = 0;
                request.escortLimits() != null && i < request.escortLimits().size();
                i++) {
            if (!days.add(request.escortLimits().get(i).date())) {
                problems.add(Problem.contradiction(at("escortLimits", i, "date")));
            }
        }
    }

    private void group(Group group, int i) {
        if (groups.put(group.id(), i) != null) {
            problems.add(Problem.contradiction(at("groups", i, "id")));
        }
        if (group.window() != null
                && group.window().from() != null
                && group.window().to() != null
                && group.window().from().isAfter(group.window().to())) {
            problems.add(Problem.contradiction(at("groups", i, "window", "to")));
        }
        if (group.fixedTo() != null) {
            known(flights, group.fixedTo(), FLIGHT, at("groups", i, "fixedTo"));
        }
    }

    private void link(ManifestRequest request, GroupLink link, int i) {
        boolean a = known(groups.keySet(), link.a(), GROUP, at("links", i, "a"));
        boolean b = known(groups.keySet(), link.b(), GROUP, at("links", i, "b"));
        if (link.a().equals(link.b())) {
            problems.add(Problem.contradiction(at("links", i, "b")));
        } else if (a && b && Links.holds(link, request.links() == null ? List.of() : request.links())) {
            String one = fixed(request, link.a());
            String other = fixed(request, link.b());
            if (one != null && other != null && !one.equals(other)) {
                problems.add(Problem.contradiction(at("links", i)));
            }
        }
    }

    private @Nullable String fixed(ManifestRequest request, String group) {
        Integer index = groups.get(group);
        return index == null || request.groups() == null
                ? null
                : request.groups().get(index).fixedTo();
    }

    private void quota(Quota quota, int i, Set<String> seen) {
        if (!seen.add(quota.id())) {
            problems.add(Problem.contradiction(at("quotas", i, "id")));
        }
        for (int j = 0; quota.groups() != null && j < quota.groups().size(); j++) {
            known(groups.keySet(), quota.groups().get(j), GROUP, at("quotas", i, "groups", j));
        }
        for (int j = 0; quota.flights() != null && j < quota.flights().size(); j++) {
            known(flights, quota.flights().get(j), FLIGHT, at("quotas", i, "flights", j));
        }
    }

    /** What stands there may be a name: it is not repeated, and neither are the names that exist. */
    boolean known(Set<String> known, @Nullable String given, String expected, String pointer) {
        boolean is = given != null && known.contains(given);
        if (!is) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE, pointer, Message.of("problem.badValue.form", "expected", expected)));
        }
        return is;
    }
}
