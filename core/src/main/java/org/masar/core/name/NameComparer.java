package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * Compares names part by part. Immutable; safe for many threads.
 *
 * <p>Weights come from training on labelled pairs of published names (the training code stands beside the tests); they
 * are shipped as {@code name-model.tsv} and {@code name-frequency.tsv}. On top of them two fixed rules hold: a name
 * without a part of two letters matches nothing, and a single word never matches a name of several parts,
 * and two single words, or two names that conflict in some part, are at most possible.
 */
public final class NameComparer {

    private static final NameComparer SHIPPED =
            new NameComparer(Lexicon.SHIPPED, new ScoreModel(Tables.rows("name-model.tsv")));

    /** The highest share of the threshold of a match that a single word reaches against a name of several parts. */
    private static final double BELOW_MATCH = 0.99;

    private final Lexicon lexicon;
    private final ScoreModel model;

    NameComparer(Lexicon lexicon, ScoreModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    /**
     * The comparer with the shipped weights.
     *
     * @return always the same one
     */
    public static NameComparer shipped() {
        return SHIPPED;
    }

    /**
     * The thresholds of the bands.
     *
     * @return the shipped values
     */
    public Thresholds thresholds() {
        return model.thresholds();
    }

    /**
     * How alike two names are, without explanation.
     *
     * @param a a name
     * @param b another name; the order of the two does not matter
     * @return 0..1
     */
    public double score(ParsedName a, ParsedName b) {
        return best(a, b).score();
    }

    /**
     * Compares two names and explains it.
     *
     * @param a a name
     * @param b another name; the order does not matter for the score
     * @return score, band, aligned parts, missing evidence
     */
    public NameComparison compare(ParsedName a, ParsedName b) {
        Scored best = best(a, b);
        Alignment found = best.turned() ? best.alignment().turned() : best.alignment();
        return new NameComparison(
                best.score(),
                model.thresholds().band(best.score()),
                Explanation.parts(found),
                Explanation.missing(a.parts(), b.parts()));
    }

    /**
     * A probability, for a caller who knows what share of his pairs are one person.
     *
     * @param score a score of this comparer
     * @param prior share of true pairs among the caller's pairs, 0..1
     * @return probability that a pair of this score is one person, 0..1; calibrated on published names of listed
     *     persons, so only as good as the caller's names are like those
     */
    public double probability(double score, double prior) {
        return model.probability(score, prior);
    }

    private record Scored(double score, Alignment alignment, boolean turned) {}

    /** Best over the readings that a zone name has. */
    private Scored best(ParsedName a, ParsedName b) {
        Scored best = scored(a.parts(), b.parts(), a.cut() || b.cut());
        for (List<Part> x : readings(a)) {
            for (List<Part> y : readings(b)) {
                if (x != a.parts() || y != b.parts()) {
                    Scored other = scored(x, y, a.cut() || b.cut());
                    best = other.score() > best.score() ? other : best;
                }
            }
        }
        return best;
    }

    private static ImmutableList<ImmutableList<Part>> readings(ParsedName name) {
        return name.letterCoded().isEmpty()
                ? ImmutableList.of(name.parts())
                : ImmutableList.of(name.parts(), name.letterCoded());
    }

    private Scored scored(List<Part> a, List<Part> b, boolean cut) {
        return scored(a, b, cut, (x, y, cutHere) -> PartMatch.of(x, y, cutHere, lexicon));
    }

    private Scored scored(List<Part> a, List<Part> b, boolean cut, Alignment.Matcher matcher) {
        boolean turn = order(a, b) > 0;
        Alignment alignment = turn
                ? Alignment.of(b, a, cut, (x, y, cutHere) -> matcher.match(y, x, cutHere))
                : Alignment.of(a, b, cut, matcher);
        return new Scored(score(alignment), alignment, turn);
    }

    /** Score of parts whose likeness somebody else knows. */
    double score(List<Part> a, List<Part> b, boolean cut, Alignment.Matcher matcher) {
        return scored(a, b, cut, matcher).score();
    }

    private double score(Alignment alignment) {
        if (!usable(alignment.a) || !usable(alignment.b)) {
            return 0;
        }
        boolean singleA = alignment.a.size() == 1;
        boolean singleB = alignment.b.size() == 1;
        if (singleA && singleB) {
            return single(alignment.match[0].likeness());
        }
        double score = ScoreModel.score(model.logit(Features.of(alignment)));
        if (singleA || singleB) {
            return Math.min(score, BELOW_MATCH * model.thresholds().possible());
        }
        return Features.conflict(alignment) ? neverStrong(score) : score;
    }

    /** Where both sides give another name somewhere, a match is possible at most: the range is drawn together. */
    private double neverStrong(double score) {
        double possible = model.thresholds().possible();
        double share = 0.99 * (model.thresholds().strong() - possible) / (1 - possible);
        return score <= possible ? score : Math.rint((possible + (score - possible) * share) * 1e6) / 1e6;
    }

    /** One word each: the same name is possible and never more, a likeness is weak. */
    private double single(int likeness) {
        Thresholds thresholds = model.thresholds();
        double from = likeness >= PartMatch.VARIANT ? thresholds.possible() : 0;
        double to = likeness >= PartMatch.VARIANT
                ? (thresholds.possible() + thresholds.strong()) / 2
                : thresholds.possible();
        double low = likeness >= PartMatch.VARIANT ? PartMatch.VARIANT : PartMatch.PARTNERS;
        double high = likeness >= PartMatch.VARIANT ? 1000 : PartMatch.VARIANT;
        double share = Math.max(0, likeness - low) / (high - low);
        return Math.rint((from + share * (to - from)) * 1e6) / 1e6;
    }

    private static boolean usable(List<Part> parts) {
        return parts.stream()
                .anyMatch(part ->
                        part.kind() != Part.Kind.INITIAL && part.folded().length() > 1);
    }

    /** An order of names that does not depend on which came first, so that a and b can be exchanged. */
    private static int order(List<Part> a, List<Part> b) {
        int bySize = Integer.compare(a.size(), b.size());
        for (int i = 0; bySize == 0 && i < a.size(); i++) {
            int byPart = a.get(i).folded().compareTo(b.get(i).folded());
            if (byPart != 0) {
                return byPart;
            }
        }
        return bySize;
    }

    static String code(PartMatch.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
