package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which part of one name answers which part of the other. Titles stand apart. */
final class Alignment {

    final ImmutableList<Part> a;
    final ImmutableList<Part> b;
    /** For each part of a its partner in b, or -1; and the other way round. */
    final int[] partnerOfA;

    final int[] partnerOfB;
    /** By part of a: how it matches its partner. */
    final PartMatch[] match;
    /** Titles that both sides give. */
    final boolean sameTitle;

    private Alignment(
            ImmutableList<Part> a,
            ImmutableList<Part> b,
            int[] partnerOfA,
            int[] partnerOfB,
            PartMatch[] match,
            boolean sameTitle) {
        this.a = a;
        this.b = b;
        this.partnerOfA = partnerOfA;
        this.partnerOfB = partnerOfB;
        this.match = match;
        this.sameTitle = sameTitle;
    }

    /** Tells how alike two parts are; an index knows it without asking anew. */
    @FunctionalInterface
    interface Matcher {
        PartMatch match(Part a, Part b, boolean cut);
    }

    static Alignment of(List<Part> allOfA, List<Part> allOfB, boolean cut, Lexicon lexicon) {
        return of(allOfA, allOfB, cut, (x, y, cutHere) -> PartMatch.of(x, y, cutHere, lexicon));
    }

    static Alignment of(List<Part> allOfA, List<Part> allOfB, boolean cut, Matcher matcher) {
        List<Part> a = new ArrayList<>(allOfA.size());
        List<Part> b = new ArrayList<>(allOfB.size());
        boolean sameTitle = split(allOfA, allOfB, a, b, matcher);
        PartMatch[][] all = matches(a, b, cut, matcher);
        boolean joinedInB = joinPairs(a, b, all);
        boolean joinedInA = joinPairs(b, a, transposed(all, all.length == 0 ? 0 : all[0].length));
        if (joinedInB || joinedInA) {
            all = matches(a, b, cut, matcher);
        }
        return assign(a, b, all, sameTitle);
    }

    /** Sets titles apart; true if both sides give the same one. */
    private static boolean split(List<Part> allOfA, List<Part> allOfB, List<Part> a, List<Part> b, Matcher matcher) {
        List<Part> titlesOfA = new ArrayList<>();
        List<Part> titlesOfB = new ArrayList<>();
        allOfA.forEach(part -> (part.kind() == Part.Kind.TITLE ? titlesOfA : a).add(part));
        allOfB.forEach(part -> (part.kind() == Part.Kind.TITLE ? titlesOfB : b).add(part));
        for (Part x : titlesOfA) {
            for (Part y : titlesOfB) {
                if (matcher.match(x, y, false).likeness() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PartMatch[][] matches(List<Part> a, List<Part> b, boolean cut, Matcher matcher) {
        PartMatch[][] all = new PartMatch[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                boolean last = i == a.size() - 1 || j == b.size() - 1;
                all[i][j] = matcher.match(a.get(i), b.get(j), cut && last);
            }
        }
        return all;
    }

    private static PartMatch[][] transposed(PartMatch[][] all, int columns) {
        PartMatch[][] turned = new PartMatch[columns][all.length];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j][i] = all[i][j];
            }
        }
        return turned;
    }

    /** Joins two neighbours of {@code b} that are one word in {@code a}: Hamid Reza, Hamidreza. */
    private static boolean joinPairs(List<Part> a, List<Part> b, PartMatch[][] all) {
        boolean joined = false;
        for (int j = 0; j + 1 < b.size(); j++) {
            Part x = b.get(j);
            Part y = b.get(j + 1);
            if (joined || x.kind() == Part.Kind.INITIAL || y.kind() != Part.Kind.PLAIN || hasPartner(all, j, j + 1)) {
                continue;
            }
            Part both = new Part(
                    x.shown() + " " + y.shown(),
                    x.kind(),
                    x.type(),
                    x.folded() + y.folded(),
                    x.sounds() + y.sounds(),
                    x.bare() + y.bare(),
                    x.arabic(),
                    x.article(),
                    x.skeleton() + y.skeleton(),
                    Math.max(x.weight(), y.weight()) + 20);
            for (Part word : a) {
                int longer = word.skeleton().length() - both.skeleton().length();
                if (word.kind() == x.kind()
                        && Math.abs(longer) <= 1
                        && SoundCosts.SHIPPED.likeness(word.sounds(), word.arabic(), both.sounds(), both.arabic())
                                >= PartMatch.VARIANT) {
                    b.set(j, both);
                    b.remove(j + 1);
                    joined = true;
                    break;
                }
            }
        }
        return joined;
    }

    private static boolean hasPartner(PartMatch[][] all, int j, int k) {
        for (PartMatch[] row : all) {
            if (row[j].likeness() >= PartMatch.VARIANT || row[k].likeness() >= PartMatch.VARIANT) {
                return true;
            }
        }
        return false;
    }

    /** Best pairs first; of equals those nearest in place. */
    private static Alignment assign(List<Part> a, List<Part> b, PartMatch[][] all, boolean sameTitle) {
        int n = a.size();
        int m = b.size();
        int[] partnerOfA = new int[n];
        int[] partnerOfB = new int[m];
        Arrays.fill(partnerOfA, -1);
        Arrays.fill(partnerOfB, -1);
        PartMatch[] match = new PartMatch[n];
        Arrays.fill(match, PartMatch.NONE);
        for (int round = Math.min(n, m); round > 0; round--) {
            int best = -1;
            int bestI = -1;
            int bestJ = -1;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    if (partnerOfA[i] < 0 && partnerOfB[j] < 0 && all[i][j].likeness() >= PartMatch.PARTNERS) {
                        int worth = all[i][j].likeness() * 16 - Math.min(15, Math.abs(i - j));
                        if (worth > best) {
                            best = worth;
                            bestI = i;
                            bestJ = j;
                        }
                    }
                }
            }
            if (best < 0) {
                break;
            }
            partnerOfA[bestI] = bestJ;
            partnerOfB[bestJ] = bestI;
            match[bestI] = all[bestI][bestJ];
        }
        return new Alignment(
                ImmutableList.copyOf(a), ImmutableList.copyOf(b), partnerOfA, partnerOfB, match, sameTitle);
    }

    /** The same alignment seen from the other name. */
    Alignment turned() {
        PartMatch[] turned = new PartMatch[partnerOfB.length];
        for (int j = 0; j < turned.length; j++) {
            turned[j] = partnerOfB[j] < 0 ? PartMatch.NONE : match[partnerOfB[j]];
        }
        return new Alignment(b, a, partnerOfB, partnerOfA, turned, sameTitle);
    }
}
