package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.readiness.ReadinessRequest.Link;
import org.masar.resettlement.readiness.ReadinessRequest.Person;
import org.masar.resettlement.readiness.ReadinessRequest.Strength;

/**
 * People who travel together.
 *
 * @param cases sorted; empty for people without a case
 * @param persons in the order of the request
 */
record Company(ImmutableList<String> cases, ImmutableList<Person> persons) {

    /** Groups in the order of their first persons. */
    static ImmutableList<Company> of(List<Person> persons, List<Link> links) {
        Map<String, String> parent = new LinkedHashMap<>();
        for (Person person : persons) {
            if (person.caseId() != null) {
                parent.put(person.caseId(), person.caseId());
            }
        }
        for (Link link : links) {
            if (link.kind() == Strength.HARD && parent.containsKey(link.a()) && parent.containsKey(link.b())) {
                parent.put(root(parent, link.a()), root(parent, link.b()));
            }
        }
        Map<String, List<Person>> members = new LinkedHashMap<>();
        for (Person person : persons) {
            // No case has the empty name.
            String group = person.caseId() == null ? "" : root(parent, person.caseId());
            members.computeIfAbsent(group, name -> new ArrayList<>()).add(person);
        }
        return members.values().stream()
                .map(group -> new Company(cases(group), ImmutableList.copyOf(group)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> cases(List<Person> group) {
        ImmutableSortedSet.Builder<String> cases = ImmutableSortedSet.naturalOrder();
        for (Person person : group) {
            String name = person.caseId();
            if (name != null) {
                cases.add(name);
            }
        }
        return cases.build().asList();
    }

    private static String root(Map<String, String> parent, String of) {
        String at = of;
        @Nullable String above = parent.get(at);
        while (above != null && !above.equals(at)) {
            at = above;
            above = parent.get(at);
        }
        return at;
    }
}
