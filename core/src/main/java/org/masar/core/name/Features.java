package org.masar.core.name;

import com.google.common.collect.ImmutableList;

/** What an alignment says in numbers; the same for (a, b) and (b, a). */
final class Features {

    static final ImmutableList<String> NAMES = ImmutableList.of(
            "matchedBitsTo8",
            "matchedBitsTo14",
            "matchedBitsTo24",
            "conflictBits",
            "missingBits",
            "shareOfShorter",
            "shareOfLonger",
            "looseness",
            "worstMatch",
            "matchedParts1",
            "matchedParts2",
            "matchedParts3",
            "conflictParts",
            "missingParts",
            "headsAgree",
            "headsCross",
            "oneHeadAlone",
            "bothHeadsAlone",
            "tailsAgree",
            "bothTailsAlone",
            "oneTailAlone",
            "inversions",
            "shift",
            "oneWordOnly",
            "otherScript",
            "otherScriptLooseness",
            "kunyaOnly",
            "kunyaConflict",
            "sameLetters",
            "sameTitle",
            "headWeakAgree",
            "rarestMatched",
            "coverFull",
            "nearMatches",
            "servantDropped",
            "thinAndMissing",
            "thinAndConflict",
            "thinAndTurned",
            "singleAgainstMany",
            "coverRich",
            "headsRich",
            "missingRich",
            "surnameInside",
            "chainPrefix");

    private Features() {}

    static double[] of(Alignment x) {
        int n = x.a.size();
        int m = x.b.size();
        double[] f = new double[NAMES.size()];
        double matched = 0;
        double loose = 0;
        double worst = 1;
        double rarest = 0;
        double same = 0;
        double near = 0;
        int pairs = 0;
        int servants = 0;
        int kunyas = 0;
        boolean otherScript = false;
        for (int i = 0; i < n; i++) {
            int j = x.partnerOfA[i];
            if (j < 0) {
                continue;
            }
            Part p = x.a.get(i);
            Part q = x.b.get(j);
            double quality = (x.match[i].likeness() - PartMatch.PARTNERS) / (1000.0 - PartMatch.PARTNERS);
            double bits = Math.min(p.weight(), q.weight()) / 10.0;
            matched += quality * bits;
            loose += (1 - quality) * bits;
            worst = Math.min(worst, quality);
            rarest = Math.max(rarest, quality * bits);
            same += x.match[i].rule() == PartMatch.Rule.SAME_LETTERS ? bits : 0;
            near += x.match[i].likeness() < PartMatch.VARIANT ? 1 : 0;
            servants += x.match[i].rule() == PartMatch.Rule.SERVANT_DROPPED ? 1 : 0;
            kunyas += p.kind() == Part.Kind.FATHER_OF || q.kind() == Part.Kind.FATHER_OF ? 1 : 0;
            otherScript |= p.arabic() != q.arabic();
            pairs++;
        }
        double aloneA = alone(x.a, x.partnerOfA);
        double aloneB = alone(x.b, x.partnerOfB);
        double conflict = Math.min(aloneA, aloneB);
        double missing = Math.max(aloneA, aloneB) - conflict;
        double totalA = matched + loose + aloneA;
        double totalB = matched + loose + aloneB;
        boolean headA = n > 0 && x.partnerOfA[0] >= 0;
        boolean headB = m > 0 && x.partnerOfB[0] >= 0;
        boolean heads = headA && x.partnerOfA[0] == 0;
        boolean tailA = n > 0 && x.partnerOfA[n - 1] >= 0;
        boolean tailB = m > 0 && x.partnerOfB[m - 1] >= 0;
        boolean tails = tailA && x.partnerOfA[n - 1] == m - 1 && pairs > 1;
        int leftA = n - pairs;
        int leftB = m - pairs;
        int k = 0;
        f[k++] = within(matched, 0, 8);
        f[k++] = within(matched, 8, 14);
        f[k++] = within(matched, 14, 24);
        f[k++] = Math.min(conflict, 25) / 10;
        f[k++] = Math.min(missing, 30) / 10;
        f[k++] = matched / Math.max(1, Math.min(totalA, totalB));
        f[k++] = matched / Math.max(1, Math.max(totalA, totalB));
        f[k++] = loose / 10;
        f[k++] = pairs == 0 ? 0 : worst;
        f[k++] = pairs == 1 ? 1 : 0;
        f[k++] = pairs == 2 ? 1 : 0;
        f[k++] = pairs >= 3 ? 1 : 0;
        f[k++] = Math.min(3, Math.min(leftA, leftB));
        f[k++] = Math.min(4, Math.abs(leftA - leftB));
        f[k++] = heads ? (x.match[0].likeness() - PartMatch.PARTNERS) / (1000.0 - PartMatch.PARTNERS) : 0;
        f[k++] = !heads && headA && headB ? 1 : 0;
        f[k++] = headA != headB ? 1 : 0;
        f[k++] = !headA && !headB ? 1 : 0;
        f[k++] = tails ? 1 : 0;
        f[k++] = !tailA && !tailB ? 1 : 0;
        f[k++] = tailA != tailB ? 1 : 0;
        f[k++] = inversions(x) / (double) Math.max(1, pairs * (pairs - 1) / 2);
        f[k++] = shift(x, pairs) ? 1 : 0;
        f[k++] = Math.min(n, m) <= 1 ? 1 : 0;
        f[k++] = otherScript ? 1 : 0;
        f[k++] = otherScript ? loose / 10 : 0;
        f[k++] = pairs > 0 && kunyas == pairs ? 1 : 0;
        f[k++] = kunyaConflict(x) ? 1 : 0;
        f[k++] = Math.min(same, 40) / 10;
        f[k++] = x.sameTitle ? 1 : 0;
        f[k++] = heads && x.match[0].likeness() < PartMatch.VARIANT ? 1 : 0;
        f[k++] = rarest / 10;
        f[k++] = pairs >= 2 && Math.min(leftA, leftB) == 0 ? 1 : 0;
        f[k++] = Math.min(3, near);
        f[k++] = servants;
        double thin = Math.max(0, 18 - matched) / 10;
        f[k++] = Math.max(leftA, leftB) > 0 ? thin : 0;
        f[k++] = Math.min(leftA, leftB) > 0 ? thin : 0;
        f[k++] = inversions(x) > 0 ? thin : 0;
        f[k++] = Math.min(n, m) == 1 && Math.max(n, m) > 1 ? 1 : 0;
        double rich = within(matched, 7, 16);
        f[k++] = pairs >= 2 && Math.min(leftA, leftB) == 0 ? rich : 0;
        f[k++] = heads ? rich : 0;
        f[k++] = Math.max(leftA, leftB) > 0 ? rich : 0;
        f[k++] = surnameInside(x.a, x.b, x.partnerOfA) || surnameInside(x.b, x.a, x.partnerOfB) ? 1 : 0;
        f[k] = chainPrefix(x, pairs) ? 1 : 0;
        return f;
    }

    private static double within(double value, double from, double to) {
        return Math.max(0, Math.min(value, to) - from) / (to - from);
    }

    /** Both sides give a name that the other lacks. */
    static boolean conflict(Alignment x) {
        return alone(x.a, x.partnerOfA) > 0 && alone(x.b, x.partnerOfB) > 0;
    }

    private static double alone(ImmutableList<Part> parts, int[] partners) {
        double sum = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                sum += parts.get(i).weight() / 10.0;
            }
        }
        return sum;
    }

    private static int inversions(Alignment x) {
        int count = 0;
        for (int i = 0; i < x.partnerOfA.length; i++) {
            for (int k = i + 1; k < x.partnerOfA.length; k++) {
                if (x.partnerOfA[i] >= 0 && x.partnerOfA[k] >= 0 && x.partnerOfA[i] > x.partnerOfA[k]) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Father and son: one head is alone and all partners stand exactly one place further on than on that side. */
    private static boolean shift(Alignment x, int pairs) {
        if (pairs < 2) {
            return false;
        }
        int by = 0;
        for (int i = 0; i < x.partnerOfA.length; i++) {
            if (x.partnerOfA[i] >= 0) {
                int step = x.partnerOfA[i] - i;
                boolean lastOfBoth = i == x.partnerOfA.length - 1 && x.partnerOfA[i] == x.partnerOfB.length - 1;
                if (by == 0 && Math.abs(step) == 1) {
                    by = step;
                } else if (step != by && !(lastOfBoth && by != 0)) {
                    return false;
                }
            }
        }
        return (by == 1 && x.partnerOfA[0] == 1) || (by == -1 && x.partnerOfB[0] == 1);
    }

    /** What is said to be a family name here stands within the chain there, where it is a father's name. */
    private static boolean surnameInside(ImmutableList<Part> names, ImmutableList<Part> others, int[] partners) {
        if (others.stream().anyMatch(Part::surname)) {
            return false;
        }
        for (int i = 0; i < partners.length; i++) {
            int j = partners[i];
            boolean inside = j >= 0 && j < others.size() - 1 && !others.get(j).article();
            if (inside && names.get(i).surname()) {
                return true;
            }
        }
        return false;
    }

    /** One name is the beginning of the other: only the tail of the chain is missing. */
    private static boolean chainPrefix(Alignment x, int pairs) {
        if (pairs < 2 || pairs != Math.min(x.a.size(), x.b.size()) || x.a.size() == x.b.size()) {
            return false;
        }
        for (int i = 0; i < pairs; i++) {
            if (x.partnerOfA[i] != i || x.a.get(i).surname() || x.b.get(i).surname()) {
                return false;
            }
        }
        return true;
    }

    private static boolean kunyaConflict(Alignment x) {
        boolean a = false;
        boolean b = false;
        for (int i = 0; i < x.partnerOfA.length; i++) {
            a |= x.partnerOfA[i] < 0 && x.a.get(i).kind() == Part.Kind.FATHER_OF;
        }
        for (int j = 0; j < x.partnerOfB.length; j++) {
            b |= x.partnerOfB[j] < 0 && x.b.get(j).kind() == Part.Kind.FATHER_OF;
        }
        return a && b;
    }
}
