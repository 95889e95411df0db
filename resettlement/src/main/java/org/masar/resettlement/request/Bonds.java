package org.masar.resettlement.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.resettlement.request.MovementAnswer.SoftLink;
import org.masar.resettlement.request.MovementAnswer.TravelGroup;
import org.masar.resettlement.request.MovementRequest.LinkKind;
import org.masar.resettlement.request.MovementRequest.LinkedCase;
import org.masar.resettlement.request.MovementRequest.MovementCase;
import org.masar.resettlement.request.MovementRequest.Together;

/** Which cases travel together. */
final class Bonds {

    private final List<MovementCase> cases;
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<Set<Integer>> dissolved = new HashSet<>();

    Bonds(List<MovementCase> cases) {
        this.cases = cases;
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).caseNumber() != null) {
                index.put(cases.get(i).caseNumber(), i);
            }
        }
        for (int i = 0; i < cases.size(); i++) {
            for (LinkedCase link : links(i)) {
                Integer other = index.get(link.caseNumber());
                if (other != null && link.dissolvedBy() != null) {
                    dissolved.add(pair(i, other));
                }
            }
        }
    }

    private static Set<Integer> pair(int one, int other) {
        return new HashSet<>(List.of(one, other)); // a set, whichever side says it
    }

    ImmutableList<LinkedCase> links(int i) {
        List<LinkedCase> links = cases.get(i).linkedCases();
        return links == null ? ImmutableList.of() : ImmutableList.copyOf(links);
    }

    boolean isKnown(LinkedCase link) {
        return index.containsKey(link.caseNumber());
    }

    /** A decision that dissolves a link does so from both sides. */
    private boolean holds(int i, LinkedCase link) {
        Integer other = index.get(link.caseNumber());
        return other != null && !dissolved.contains(pair(i, other));
    }

    private boolean isHard(int i, LinkedCase link) {
        return link.travelTogether() == Together.HARD && holds(i, link);
    }

    /** Cases that accompany a case, from whichever side the link stands. */
    ImmutableList<MovementCase> escorts(int of) {
        ImmutableList.Builder<MovementCase> escorts = ImmutableList.builder();
        for (int i = 0; i < cases.size(); i++) {
            for (LinkedCase link : links(i)) {
                Integer other = index.get(link.caseNumber());
                if (other != null && link.kind() == LinkKind.ESCORT && isHard(i, link)) {
                    if (i == of) {
                        escorts.add(cases.get(other));
                    } else if (other == of) {
                        escorts.add(cases.get(i));
                    }
                }
            }
        }
        return escorts.build();
    }

    ImmutableList<TravelGroup> groups() {
        int[] parent = new int[cases.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (LinkedCase link : links(i)) {
                Integer other = index.get(link.caseNumber());
                if (other != null && isHard(i, link)) {
                    int one = root(parent, i);
                    int two = root(parent, other);
                    parent[Math.max(one, two)] = Math.min(one, two);
                }
            }
        }
        Map<Integer, List<MovementCase>> members = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(parent, i), first -> new ArrayList<>()).add(cases.get(i));
        }
        return members.values().stream().map(Bonds::group).collect(ImmutableList.toImmutableList());
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private static TravelGroup group(List<MovementCase> members) {
        ImmutableSortedSet.Builder<String> numbers = ImmutableSortedSet.naturalOrder();
        int persons = 0;
        for (MovementCase member : members) {
            String number = member.caseNumber();
            if (number != null) {
                numbers.add(number);
            }
            persons += member.persons() == null ? 0 : member.persons().size();
        }
        return new TravelGroup(numbers.build().asList(), persons);
    }

    ImmutableList<SoftLink> soft() {
        ImmutableList.Builder<SoftLink> soft = ImmutableList.builder();
        Set<Set<Integer>> seen = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            for (LinkedCase link : links(i)) {
                Integer other = index.get(link.caseNumber());
                String own = cases.get(i).caseNumber();
                if (other != null
                        && own != null
                        && link.travelTogether() != Together.HARD
                        && holds(i, link)
                        && seen.add(pair(i, other))) {
                    soft.add(new SoftLink(own, link.caseNumber()));
                }
            }
        }
        return soft.build();
    }
}
