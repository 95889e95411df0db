package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.name.Agreement;
import org.masar.core.name.NameComparer;
import org.masar.core.name.NameComparison;

/**
 * Who on a list was taken for whom among the documents scanned: by the number of a document first, then by name and date
 * of birth, last by a name in full where nothing speaks against it. Each is taken once.
 */
final class ManifestPairs {

    /** How a name on the list answers one in a zone. */
    enum Names {
        /** Spellings of one name. */
        AGREE,
        /** Nearly: a typing error, or another name. */
        CLOSE,
        /** Other names. */
        DIFFER,
        /** One side has none. */
        UNKNOWN
    }

    private record Candidate(int person, int scan, int tier, int agreements) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::tier)
            .thenComparing(Comparator.comparingInt(Candidate::agreements).reversed())
            .thenComparingInt(Candidate::person)
            .thenComparingInt(Candidate::scan);

    private ManifestPairs() {}

    static Names names(Traveller a, Traveller b) {
        if (a.name() == null || b.name() == null) {
            return Names.UNKNOWN;
        }
        if (a.letters().equals(b.letters())) {
            return Names.AGREE;
        }
        NameComparison comparison = NameComparer.shipped().compare(a.name(), b.name());
        boolean conflict = comparison.parts().stream().anyMatch(part -> part.agreement() == Agreement.CONFLICT);
        if (!comparison.band().match() || conflict) {
            return Names.DIFFER;
        }
        boolean fuzzy = comparison.parts().stream().anyMatch(part -> part.agreement() == Agreement.FUZZY);
        return fuzzy ? Names.CLOSE : Names.AGREE;
    }

    /** For each person the index of the document, or -1. Documents that were scanned before are left out. */
    static int[] find(List<Traveller> people, List<@Nullable Traveller> scans, Set<Integer> leftOut) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int scan = 0; scan < scans.size(); scan++) {
            Traveller zone = scans.get(scan);
            if (zone != null && !leftOut.contains(scan)) {
                for (String key : keys(zone)) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(scan);
                }
            }
        }
        for (int person = 0; person < people.size(); person++) {
            Set<Integer> near = new LinkedHashSet<>();
            for (String key : keys(people.get(person))) {
                near.addAll(byKey.getOrDefault(key, ImmutableList.of()));
            }
            for (int scan : near) {
                Traveller zone = scans.get(scan);
                Candidate candidate = zone == null ? null : candidate(people.get(person), zone, person, scan);
                if (candidate != null) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(BEST_FIRST);
        int[] pairs = new int[people.size()];
        Arrays.fill(pairs, -1);
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (pairs[candidate.person] < 0 && taken.add(candidate.scan)) {
                pairs[candidate.person] = candidate.scan;
            }
        }
        return pairs;
    }

    /** Two that share none of these are not one person by any of the tiers. */
    private static List<String> keys(Traveller traveller) {
        List<String> keys = new ArrayList<>();
        traveller.numbers().forEach(number -> keys.add("number " + number));
        String birthDate = traveller.birthDate();
        if (birthDate != null) {
            keys.add("birth " + birthDate);
            keys.add("year " + birthDate.substring(0, Math.min(2, birthDate.length())));
        }
        keys.add("name " + traveller.letters());
        return keys;
    }

    private static @Nullable Candidate candidate(Traveller person, Traveller zone, int at, int scan) {
        Boolean number = Traveller.sameNumber(person, zone);
        Boolean birth = Traveller.sameBirthDate(person, zone);
        boolean inFull = person.letters().equals(zone.letters());
        if (!Boolean.TRUE.equals(number) && !Boolean.TRUE.equals(birth) && !inFull) {
            return null;
        }
        Names names = names(person, zone);
        Boolean sex = Traveller.same(person.sex(), zone.sex());
        boolean alike = names == Names.AGREE || names == Names.CLOSE;
        int tier;
        if (Boolean.TRUE.equals(number)) {
            tier = alike || Boolean.TRUE.equals(birth) ? 0 : 1;
        } else if (alike && Boolean.TRUE.equals(birth)) {
            tier = 2;
        } else if (names == Names.AGREE && inFull && !Boolean.FALSE.equals(sex)) {
            tier = 3;
        } else {
            return null;
        }
        int agreements = (names == Names.AGREE ? 2 : alike ? 1 : 0)
                + (Boolean.TRUE.equals(birth) ? 1 : 0)
                + (Boolean.TRUE.equals(sex) ? 1 : 0)
                + (Boolean.TRUE.equals(Traveller.same(person.nationality(), zone.nationality())) ? 1 : 0);
        return new Candidate(at, scan, tier, agreements);
    }
}
