package org.masar.border.crossing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which keys are one person, and the one it goes by: the key that no link leads away from. */
final class PersonKeys {

    private final Map<String, String> keyOf = new HashMap<>();

    PersonKeys(@Nullable List<ReconcileRequest.Link> links) {
        if (links == null) {
            return;
        }
        Map<String, Set<String>> neighbours = new HashMap<>();
        Set<String> left = new HashSet<>();
        for (ReconcileRequest.Link link : links) {
            if (!link.from().equals(link.to())) {
                neighbours.computeIfAbsent(link.from(), key -> new HashSet<>()).add(link.to());
                neighbours.computeIfAbsent(link.to(), key -> new HashSet<>()).add(link.from());
                left.add(link.from());
            }
        }
        for (String start : neighbours.keySet()) {
            if (!keyOf.containsKey(start)) {
                NavigableSet<String> person = reached(start, neighbours);
                String key = person.stream()
                        .filter(candidate -> !left.contains(candidate))
                        .findFirst()
                        .orElse(person.first());
                person.forEach(member -> keyOf.put(member, key));
            }
        }
    }

    private static NavigableSet<String> reached(String start, Map<String, Set<String>> neighbours) {
        TreeSet<String> person = new TreeSet<>();
        List<String> open = new ArrayList<>();
        open.add(start);
        while (!open.isEmpty()) {
            String key = open.remove(open.size() - 1);
            if (person.add(key)) {
                open.addAll(neighbours.getOrDefault(key, Set.of()));
            }
        }
        return person;
    }

    String of(String key) {
        return keyOf.getOrDefault(key, key);
    }

    boolean linked(String key) {
        return keyOf.containsKey(key);
    }
}
