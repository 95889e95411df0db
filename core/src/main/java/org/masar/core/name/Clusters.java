package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links made transitive, the surest first; a link that would bring two certain strangers together is cut. */
record Clusters(
        ImmutableList<PersonLinkAnswer.Link> links,
        ImmutableList<ImmutableList<String>> clusters,
        ImmutableList<PersonLinkAnswer.Conflict> conflicts) {

    private static final Comparator<Iterable<String>> BY_IDS =
            Ordering.<String>natural().lexicographical();

    static Clusters of(
            List<PersonLinkRequest.Entry> records, RecordPairs pairs, List<PersonLinkEngine.Found> surestFirst) {
        int n = records.size();
        int[] home = new int[n];
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            home[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
        List<PersonLinkAnswer.Link> links = new ArrayList<>();
        Set<PersonLinkAnswer.Conflict> conflicts = new LinkedHashSet<>();
        for (PersonLinkEngine.Found found : surestFirst) {
            int a = home[found.i()];
            int b = home[found.j()];
            PersonLinkAnswer.Conflict conflict =
                    a == b ? null : conflict(members.get(a), members.get(b), records, pairs);
            if (conflict != null) {
                conflicts.add(conflict);
                continue;
            }
            List<String> ids = sorted(records, found.i(), found.j());
            links.add(new PersonLinkAnswer.Link(ids.get(0), ids.get(1), found.probability()));
            if (a != b) {
                for (int moved : members.get(b)) {
                    home[moved] = a;
                    members.get(a).add(moved);
                }
            }
        }
        TreeMap<Integer, List<String>> byHome = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            byHome.computeIfAbsent(home[i], h -> new ArrayList<>())
                    .add(records.get(i).id());
        }
        return new Clusters(
                links.stream()
                        .sorted(Comparator.comparing(PersonLinkAnswer.Link::a).thenComparing(PersonLinkAnswer.Link::b))
                        .collect(ImmutableList.toImmutableList()),
                byHome.values().stream()
                        .map(ImmutableList::sortedCopyOf)
                        .sorted(BY_IDS)
                        .collect(ImmutableList.toImmutableList()),
                conflicts.stream()
                        .sorted(Comparator.comparing(PersonLinkAnswer.Conflict::records, BY_IDS))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static PersonLinkAnswer.@Nullable Conflict conflict(
            List<Integer> a, List<Integer> b, List<PersonLinkRequest.Entry> records, RecordPairs pairs) {
        for (int i : a) {
            for (int j : b) {
                PersonLinkAnswer.ConflictCode code = pairs.conflict(i, j);
                if (code != null) {
                    return new PersonLinkAnswer.Conflict(sorted(records, i, j), code);
                }
            }
        }
        return null;
    }

    private static ImmutableList<String> sorted(List<PersonLinkRequest.Entry> records, int i, int j) {
        return ImmutableList.sortedCopyOf(
                List.of(records.get(i).id(), records.get(j).id()));
    }
}
