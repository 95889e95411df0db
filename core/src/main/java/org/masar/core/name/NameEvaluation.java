package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;

/**
 * How well scores tell pairs that are one person from pairs that are two. Component names are those of {@code masar
 * evaluate-names --json}. Prints without names; {@link #worst} holds them.
 *
 * @param pairs number of pairs
 * @param same how many of them are one person
 * @param precision of the pairs at or above the threshold, the share that is one person; 0 if there are none
 * @param recall of the pairs that are one person, the share at or above the threshold; 0 if there are none
 * @param f1 harmonic mean of the two; 0 if both are 0
 * @param auc chance that a pair of one person scores above a pair of two, ties counting half; null where one kind is
 *     missing
 * @param recallAtPrecision by precision ("0.95", "0.97", "0.99"), the highest recall that any threshold reaches with it
 * @param groups the same figures for ALL, SAME_SCRIPT, CROSS_SCRIPT and each origin; null within a group
 * @param calibration share of true pairs by score; null within a group
 * @param falseAlertsPer100000 expected for travellers on no list; null unless {@link #withFalseAlerts} set it
 * @param worst the largest errors, worst first; null within a group
 */
public record NameEvaluation(
        int pairs,
        int same,
        double precision,
        double recall,
        double f1,
        @Nullable Double auc,
        ImmutableSortedMap<String, Double> recallAtPrecision,
        @Nullable ImmutableMap<String, NameEvaluation> groups,
        @Nullable ImmutableList<Step> calibration,
        @Nullable Double falseAlertsPer100000,
        @Nullable ImmutableList<Mistake> worst) {

    private static final ImmutableList<String> PRECISIONS = ImmutableList.of("0.95", "0.97", "0.99");
    private static final int STEPS = 10;

    /**
     * One pair with its label and score. Prints without the names.
     *
     * @param nameA a name
     * @param nameB another
     * @param same whether they are one person
     * @param crossScript whether the scripts differ
     * @param origin group of the pair; empty for none
     * @param score as {@link NameComparer} gives it, 0..1
     */
    public record Pair(String nameA, String nameB, boolean same, boolean crossScript, String origin, double score) {

        @Override
        public String toString() {
            return "Pair[" + same + ", " + score + "]";
        }
    }

    /**
     * Pairs whose score lies in a tenth of the range.
     *
     * @param from lowest score, inclusive
     * @param to highest score, exclusive except for 1
     * @param pairs how many
     * @param shareSame share of them that is one person; null where there are none
     */
    public record Step(
            double from, double to, int pairs, @Nullable Double shareSame) {}

    /**
     * A pair on the wrong side of the threshold. Prints without the names.
     *
     * @param nameA a name
     * @param nameB another
     * @param same whether they are one person
     * @param score what the comparison said
     */
    public record Mistake(String nameA, String nameB, boolean same, double score) {

        @Override
        public String toString() {
            return "Mistake[" + same + ", " + score + "]";
        }
    }

    /**
     * Evaluates labelled pairs.
     *
     * @param pairs in any order
     * @param threshold score from which a pair counts as a match
     * @param errors how many of the largest errors to keep
     * @return the figures
     */
    public static NameEvaluation of(List<Pair> pairs, double threshold, int errors) {
        Map<String, List<Pair>> groups = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!pair.origin().isEmpty()) {
                groups.computeIfAbsent(pair.origin(), o -> new ArrayList<>()).add(pair);
            }
        }
        ImmutableMap.Builder<String, NameEvaluation> byGroup = ImmutableMap.builder();
        byGroup.put("ALL", figures(pairs, threshold));
        byGroup.put(
                "SAME_SCRIPT",
                figures(pairs.stream().filter(p -> !p.crossScript()).toList(), threshold));
        byGroup.put(
                "CROSS_SCRIPT", figures(pairs.stream().filter(Pair::crossScript).toList(), threshold));
        groups.forEach((origin, some) -> byGroup.put(origin, figures(some, threshold)));
        NameEvaluation all = figures(pairs, threshold);
        return new NameEvaluation(
                all.pairs,
                all.same,
                all.precision,
                all.recall,
                all.f1,
                all.auc,
                all.recallAtPrecision,
                byGroup.buildKeepingLast(),
                calibration(pairs),
                null,
                worst(pairs, threshold, errors));
    }

    /**
     * Reads labelled pairs and scores them with the shipped comparer.
     *
     * @param csv the header names at least {@code name_a, name_b, same} (1 or 0); {@code script_a, script_b, origin}
     *     group the result
     * @return the pairs with their scores, in the order of the rows
     * @throws IllegalArgumentException if a required column is missing or {@code same} is neither 1 nor 0; the text
     *     names the row, never a name
     */
    public static ImmutableList<Pair> readAndScore(String csv) {
        ImmutableList<ImmutableList<String>> rows = Csv.rows(csv);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the file is empty.\nMaybe another file was meant?");
        }
        ImmutableList<String> header = rows.get(0);
        for (String column : List.of("name_a", "name_b", "same")) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException(
                        "the header lacks the column " + column + ".\nMaybe it is named otherwise?");
            }
        }
        NameComparer comparer = NameComparer.shipped();
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (int i = 1; i < rows.size(); i++) {
            ImmutableList<String> row = rows.get(i);
            String same = cell(row, header, "same");
            if (!same.equals("1") && !same.equals("0")) {
                throw new IllegalArgumentException("same in row " + (i + 1) + " must be 1 or 0.");
            }
            String a = cell(row, header, "name_a");
            String b = cell(row, header, "name_b");
            boolean byLetters = NameText.mostlyArabic(a) ^ NameText.mostlyArabic(b);
            boolean byColumns = !cell(row, header, "script_a").equals(cell(row, header, "script_b"));
            boolean cross = header.containsAll(List.of("script_a", "script_b")) ? byColumns : byLetters;
            pairs.add(new Pair(
                    a,
                    b,
                    same.equals("1"),
                    cross,
                    cell(row, header, "origin"),
                    comparer.score(ParsedName.of(a), ParsedName.of(b))));
        }
        return pairs.build();
    }

    private static String cell(List<String> row, List<String> header, String column) {
        int at = header.indexOf(column);
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }

    /**
     * These figures with the false alerts that a list of names raises.
     *
     * @param alerts travellers on no list, of those tried, for whom some list name is a match by name alone
     * @param travellers how many were tried, at least 1
     * @return the figures with {@code falseAlertsPer100000}
     */
    public NameEvaluation withFalseAlerts(int alerts, int travellers) {
        return new NameEvaluation(
                pairs,
                same,
                precision,
                recall,
                f1,
                auc,
                recallAtPrecision,
                groups,
                calibration,
                rounded(100_000.0 * alerts / travellers),
                worst);
    }

    private static NameEvaluation figures(List<Pair> pairs, double threshold) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble(Pair::score).reversed());
        int same = (int) pairs.stream().filter(Pair::same).count();
        int hits = (int)
                pairs.stream().filter(p -> p.same() && p.score() >= threshold).count();
        int alerts = (int) pairs.stream().filter(p -> p.score() >= threshold).count();
        Map<String, Double> recalls = new TreeMap<>();
        PRECISIONS.forEach(precision -> recalls.put(precision, 0.0));
        double above = 0;
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < sorted.size()) {
            int goodHere = 0;
            int badHere = 0;
            double score = sorted.get(i).score();
            for (; i < sorted.size() && sorted.get(i).score() == score; i++) {
                if (sorted.get(i).same()) {
                    goodHere++;
                } else {
                    badHere++;
                }
            }
            above += badHere * (good + goodHere / 2.0);
            good += goodHere;
            bad += badHere;
            for (String precision : PRECISIONS) {
                if (good >= Double.parseDouble(precision) * (good + bad) && same > 0) {
                    recalls.put(precision, rounded((double) good / same));
                }
            }
        }
        double precision = alerts == 0 ? 0 : (double) hits / alerts;
        double recall = same == 0 ? 0 : (double) hits / same;
        double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new NameEvaluation(
                pairs.size(),
                same,
                rounded(precision),
                rounded(recall),
                rounded(f1),
                same == 0 || bad == 0 ? null : rounded(above / ((double) same * bad)),
                ImmutableSortedMap.copyOf(recalls),
                null,
                null,
                null,
                null);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    private static ImmutableList<Step> calibration(List<Pair> pairs) {
        int[] all = new int[STEPS];
        int[] same = new int[STEPS];
        for (Pair pair : pairs) {
            int step = Math.min(STEPS - 1, (int) (pair.score() * STEPS));
            all[step]++;
            same[step] += pair.same() ? 1 : 0;
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int i = 0; i < STEPS; i++) {
            steps.add(new Step(
                    i / 10.0, (i + 1) / 10.0, all[i], all[i] == 0 ? null : rounded((double) same[i] / all[i])));
        }
        return steps.build();
    }

    private static ImmutableList<Mistake> worst(List<Pair> pairs, double threshold, int most) {
        return pairs.stream()
                .filter(pair -> pair.same() != (pair.score() >= threshold))
                .sorted(Comparator.comparingDouble((Pair pair) -> pair.same() ? pair.score() : 1 - pair.score())
                        .thenComparing(Pair::nameA)
                        .thenComparing(Pair::nameB))
                .limit(most)
                .map(pair -> new Mistake(pair.nameA(), pair.nameB(), pair.same(), pair.score()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The figures as lines for people, with the names of the worst errors.
     *
     * @return some lines of English text, independent of the locale
     */
    public String toText() {
        StringBuilder out = new StringBuilder();
        if (groups != null) {
            groups.forEach((group, figures) -> out.append(figures.line(group)));
        } else {
            out.append(line("ALL"));
        }
        if (calibration != null) {
            calibration.forEach(step -> out.append(String.format(
                    Locale.ROOT,
                    "score %.1f-%.1f: %d pairs, same %s%n",
                    step.from,
                    step.to,
                    step.pairs,
                    step.shareSame)));
        }
        if (falseAlertsPer100000 != null) {
            out.append(String.format(
                    Locale.ROOT, "expected false alerts per 100,000 travellers: %.0f%n", falseAlertsPer100000));
        }
        if (worst != null) {
            worst.forEach(error -> out.append(String.format(
                    Locale.ROOT,
                    "%.3f %s: %s | %s%n",
                    error.score,
                    error.same ? "same" : "different",
                    error.nameA,
                    error.nameB)));
        }
        return out.toString();
    }

    private String line(String group) {
        return String.format(
                Locale.ROOT,
                "%-14s pairs %d same %d precision %.3f recall %.3f F1 %.3f AUC %s recall at precision %s%n",
                group,
                pairs,
                same,
                precision,
                recall,
                f1,
                auc,
                recallAtPrecision);
    }
}
