package org.masar.core.name;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Trains {@code name-frequency.tsv} and {@code name-model.tsv} and measures what training would give on persons it has
 * not seen. Run its {@code main} with the folder of the reference data, and with a folder to write to for new tables.
 *
 * <p>Rows: the labelled pairs; invented chains against their own variants, brothers, sons and strangers; and hard
 * negatives, found in two rounds as the list names that come nearest to invented travellers and to list persons whose
 * birth years rule them out. Validation: persons in three folds; a pair is scored by a model and a frequency table that
 * saw neither of its persons.
 */
final class NameTraining {

    private static final double RIDGE = 2;
    private static final double INVENTED_WEIGHT = 0.2;
    private static final double MINED_WEIGHT = 1;
    private static final int INVENTED = 600;
    private static final int MINED_FROM = 350;
    private static final int NEAREST = 3;
    private static final int ROUNDS = 2;
    private static final int FOLDS = 3;

    /** Persons that must bear a word before its count is written: a word of fewer could point at a person. */
    private static final int LEAST_PERSONS = 5;

    /** Log odds from which a pair counts as a match: F1 on pairs against the share of strangers who are stopped. */
    private static final double MATCH_FROM = -0.4;

    private static final ImmutableSet<String> RAISE = ImmutableSet.of(
            "matchedBitsTo8",
            "matchedBitsTo14",
            "matchedBitsTo24",
            "worstMatch",
            "shareOfShorter",
            "shareOfLonger",
            "headsAgree",
            "sameLetters",
            "sameTitle",
            "rarestMatched",
            "coverFull",
            "coverRich",
            "headsRich",
            "chainPrefix");
    private static final ImmutableSet<String> LOWER = ImmutableSet.of(
            "conflictBits",
            "looseness",
            "otherScriptLooseness",
            "missingBits",
            "conflictParts",
            "missingParts",
            "headsCross",
            "oneHeadAlone",
            "bothHeadsAlone",
            "bothTailsAlone",
            "oneTailAlone",
            "inversions",
            "shift",
            "kunyaConflict",
            "nearMatches",
            "servantDropped",
            "thinAndMissing",
            "thinAndConflict",
            "thinAndTurned",
            "singleAgainstMany",
            "missingRich",
            "surnameInside");

    private final DevelopmentData data;
    private final Map<String, int[]> birthYears = new HashMap<>();

    NameTraining(DevelopmentData data) {
        this.data = data;
        for (DevelopmentData.Listed listed : data.listed) {
            for (int year : listed.birthYears()) {
                int[] span = birthYears.computeIfAbsent(listed.person(), p -> new int[] {year, year});
                span[0] = Math.min(span[0], year);
                span[1] = Math.max(span[1], year);
            }
        }
    }

    /** One pair with the log odds of a model that knows neither person. */
    record Scored(DevelopmentData.Pair pair, double logit) {}

    public static void main(String[] args) throws IOException {
        NameTraining training = new NameTraining(DevelopmentData.read(Path.of(args[0])));
        List<Scored> unseen = training.validate();
        System.out.println(report(unseen));
        if (args.length > 1) {
            Path folder = Path.of(args[1]);
            ImmutableList<List<String>> frequency = training.frequency(Set.of());
            Lexicon lexicon = new Lexicon(frequency);
            double[] weights = training.train(Set.of(), lexicon, 1);
            StringBuilder words = new StringBuilder("# Persons per 10,000 on the development list who bear a word with"
                    + " this skeleton key; words of fewer than " + LEAST_PERSONS
                    + " persons are left out.\n# Written by NameTraining.\n");
            frequency.forEach(row ->
                    words.append(row.get(0)).append('\t').append(row.get(1)).append('\n'));
            Files.writeString(folder.resolve("name-frequency.tsv"), words.toString(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("name-model.tsv"), pack(weights, unseen), StandardCharsets.UTF_8);
        }
    }

    /** Scores every labelled pair with models that saw neither of its persons. */
    List<Scored> validate() {
        Map<String, Integer> fold = folds();
        List<Scored> unseen = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            for (int g = f; g < FOLDS; g++) {
                Set<String> held = new HashSet<>();
                for (Map.Entry<String, Integer> person : fold.entrySet()) {
                    if (person.getValue() == f || person.getValue() == g) {
                        held.add(person.getKey());
                    }
                }
                Lexicon lexicon = new Lexicon(frequency(held));
                double[] weights = train(held, lexicon, 10L * f + g);
                for (DevelopmentData.Pair pair : data.pairs) {
                    int a = requireNonNull(fold.get(pair.personA()));
                    int b = requireNonNull(fold.get(pair.personB()));
                    if (Math.min(a, b) == f && Math.max(a, b) == g) {
                        unseen.add(new Scored(
                                pair,
                                Logistic.dot(
                                        weights,
                                        features(parse(pair.a(), lexicon), parse(pair.b(), lexicon), lexicon))));
                    }
                }
            }
        }
        return unseen;
    }

    private Map<String, Integer> folds() {
        TreeSet<String> persons = new TreeSet<>();
        data.pairs.forEach(pair -> Collections.addAll(persons, pair.personA(), pair.personB()));
        List<String> shuffled = new ArrayList<>(persons);
        Collections.shuffle(shuffled, new Random(7));
        Map<String, Integer> fold = new TreeMap<>();
        shuffled.forEach(person -> fold.put(person, fold.size() % FOLDS));
        return fold;
    }

    /** Share of persons, in ten-thousandths, who bear a word of each skeleton. */
    ImmutableList<List<String>> frequency(Set<String> held) {
        Lexicon none = new Lexicon(List.of());
        Map<String, Set<String>> bearers = new TreeMap<>();
        Set<String> persons = new HashSet<>();
        for (DevelopmentData.Listed listed : data.listed) {
            if (held.contains(listed.person())) {
                continue;
            }
            persons.add(listed.person());
            for (Part part : parse(listed.name(), none)) {
                if (!part.skeleton().isEmpty() && part.kind() != Part.Kind.TITLE) {
                    bearers.computeIfAbsent(NameParser.key(part.kind(), part.skeleton()), k -> new HashSet<>())
                            .add(listed.person());
                }
            }
        }
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        bearers.forEach((key, who) -> {
            if (who.size() >= LEAST_PERSONS) {
                rows.add(List.of(key, String.valueOf(Math.max(1, Math.round(10_000.0 * who.size() / persons.size())))));
            }
        });
        return rows.build();
    }

    double[] train(Set<String> held, Lexicon lexicon, long seed) {
        List<Logistic.Row> rows = new ArrayList<>();
        for (DevelopmentData.Pair pair : data.pairs) {
            if (!held.contains(pair.personA()) && !held.contains(pair.personB())) {
                rows.add(new Logistic.Row(
                        features(parse(pair.a(), lexicon), parse(pair.b(), lexicon), lexicon), pair.same(), 1));
            }
        }
        invent(new InventedNames(seed + 100), lexicon, rows);
        double[] weights = Logistic.fit(rows, RIDGE, signs());
        for (int round = 0; round < ROUNDS; round++) {
            mine(weights, lexicon, held, seed + round, rows);
            weights = Logistic.fit(rows, RIDGE, signs());
        }
        return weights;
    }

    /** What agreement may only raise and what disagreement may only lower. */
    private static int[] signs() {
        return Features.NAMES.stream()
                .mapToInt(name -> RAISE.contains(name) ? 1 : LOWER.contains(name) ? -1 : 0)
                .toArray();
    }

    private static void invent(InventedNames names, Lexicon lexicon, List<Logistic.Row> rows) {
        for (int i = 0; i < INVENTED; i++) {
            InventedNames.Chain chain = names.chain();
            String name = names.random().nextInt(3) == 0 ? names.arabic(chain) : names.latin(chain, false);
            add(name, names.latin(chain, false), true, lexicon, rows);
            if (i % 2 == 0) {
                add(name, names.latin(names.shorter(chain), false), true, lexicon, rows);
            }
            add(name, names.latin(names.brother(chain), false), false, lexicon, rows);
            add(name, names.latin(names.son(chain), false), false, lexicon, rows);
            add(name, names.latin(names.chain(), false), false, lexicon, rows);
        }
    }

    private static void add(String a, String b, boolean same, Lexicon lexicon, List<Logistic.Row> rows) {
        rows.add(new Logistic.Row(features(parse(a, lexicon), parse(b, lexicon), lexicon), same, INVENTED_WEIGHT));
    }

    private void mine(double[] weights, Lexicon lexicon, Set<String> held, long seed, List<Logistic.Row> rows) {
        List<DevelopmentData.Listed> list =
                data.listed.stream().filter(l -> !held.contains(l.person())).toList();
        List<List<Part>> parsed = new ArrayList<>();
        list.forEach(listed -> parsed.add(parse(listed.name(), lexicon)));
        InventedNames names = new InventedNames(seed);
        Random random = new Random(seed);
        for (int i = 0; i < MINED_FROM; i++) {
            InventedNames.Chain chain = names.chain();
            String name = i % 2 == 0 ? names.latin(chain, false) : names.arabic(chain);
            nearest(parse(name, lexicon), null, list, parsed, weights, lexicon, rows);
            if (i % 2 == 0) {
                int at = random.nextInt(list.size());
                nearest(parsed.get(at), list.get(at).person(), list, parsed, weights, lexicon, rows);
            }
        }
    }

    private void nearest(
            List<Part> name,
            @Nullable String person,
            List<DevelopmentData.Listed> list,
            List<List<Part>> parsed,
            double[] weights,
            Lexicon lexicon,
            List<Logistic.Row> rows) {
        PriorityQueue<Map.Entry<Double, double[]>> best = new PriorityQueue<>(Comparator.comparing(Map.Entry::getKey));
        for (int i = 0; i < list.size(); i++) {
            if (person == null || otherPerson(person, list.get(i).person())) {
                double[] features = features(name, parsed.get(i), lexicon);
                best.add(Map.entry(Logistic.dot(weights, features), features));
                if (best.size() > NEAREST) {
                    best.poll();
                }
            }
        }
        best.forEach(entry -> rows.add(new Logistic.Row(entry.getValue(), false, MINED_WEIGHT)));
    }

    /** Surely two persons: the birth years given for them lie more than two years apart. */
    private boolean otherPerson(String a, String b) {
        int[] x = birthYears.get(a);
        int[] y = birthYears.get(b);
        return !a.equals(b) && x != null && y != null && (x[0] > y[1] + 2 || y[0] > x[1] + 2);
    }

    private static List<Part> parse(String name, Lexicon lexicon) {
        return ParsedName.of(name, NameForm.TEXT, null, lexicon).parts();
    }

    private static double[] features(List<Part> a, List<Part> b, Lexicon lexicon) {
        return Features.of(Alignment.of(a, b, false, lexicon));
    }

    private static String pack(double[] weights, List<Scored> unseen) {
        List<Logistic.Row> rows = new ArrayList<>();
        double same = 0;
        for (Scored scored : unseen) {
            rows.add(new Logistic.Row(
                    new double[] {scored.logit() - MATCH_FROM}, scored.pair().same(), 1));
            same += scored.pair().same() ? 1 : 0;
        }
        double[] calibration = Logistic.fit(rows, 0);
        double shareSame = same / unseen.size();
        StringBuilder out =
                new StringBuilder("# Weights of the evidence in a comparison of two names; log odds, shifted so"
                        + " that a match begins at 0.\n# Written by NameTraining from labelled pairs of published names; no name"
                        + " stands in it.\n");
        for (int i = 0; i < Features.NAMES.size(); i++) {
            line(out, Features.NAMES.get(i), weights[i]);
        }
        line(out, "constant", weights[weights.length - 1] - MATCH_FROM);
        out.append("# Posterior odds are exp(slope * log odds + constant) * prior odds.\n");
        line(out, "calibration.slope", calibration[0]);
        line(out, "calibration.constant", calibration[1] - StrictMath.log(shareSame / (1 - shareSame)));
        out.append("threshold.weak\t0.1\nthreshold.possible\t0.5\nthreshold.strong\t0.95\n");
        return out.toString();
    }

    private static void line(StringBuilder out, String name, double value) {
        out.append(name).append(String.format(Locale.ROOT, "\t%.4f%n", value).replace("\r", ""));
    }

    private static String report(List<Scored> unseen) {
        return NameEvaluation.of(evaluated(unseen), 0.5, 20).toText();
    }

    static List<NameEvaluation.Pair> evaluated(List<Scored> unseen) {
        List<NameEvaluation.Pair> pairs = new ArrayList<>();
        for (Scored scored : unseen) {
            DevelopmentData.Pair pair = scored.pair();
            pairs.add(new NameEvaluation.Pair(
                    pair.a(),
                    pair.b(),
                    pair.same(),
                    pair.crossScript(),
                    pair.origin(),
                    ScoreModel.score(scored.logit() - MATCH_FROM)));
        }
        return pairs;
    }
}
