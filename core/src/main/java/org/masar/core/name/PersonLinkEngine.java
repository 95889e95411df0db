package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * Duplicate registrations by Fellegi-Sunter with EM: the engine {@code core.person.link}. A link is a proposal for a
 * person to resolve; records with two document numbers, two sexes or birth years more than five apart never share a
 * cluster.
 */
public final class PersonLinkEngine implements Engine<PersonLinkRequest, PersonLinkAnswer> {

    static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private static final EngineInfo<PersonLinkRequest, PersonLinkAnswer> INFO = new EngineInfo<>(
            "core.person.link",
            "1.0.0",
            "Which registrations may be one person?",
            PersonLinkRequest.class,
            PersonLinkAnswer.class);
    private static final double START_M = 0.9;
    private static final double START_U = 0.1;
    private static final double START_LAMBDA = 0.1;
    private static final double THRESHOLD = 0.95;

    /** Creates the engine. */
    public PersonLinkEngine() {}

    @Override
    public EngineInfo<PersonLinkRequest, PersonLinkAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(PersonLinkRequest request) {
        return PersonLinkCheck.check(request);
    }

    @Override
    public PersonLinkAnswer answer(PersonLinkRequest request) {
        if (request.patterns() != null) {
            TreeMap<String, Long> patterns = new TreeMap<>(request.patterns());
            FellegiSunter model = model(request, patterns, patterns.firstKey().length());
            ImmutableSortedMap.Builder<String, Double> posteriors = ImmutableSortedMap.naturalOrder();
            patterns.keySet().forEach(pattern -> posteriors.put(pattern, model.posterior(pattern)));
            return answer(model, posteriors.buildOrThrow(), null, null, null);
        }
        return link(request, given(request.records()), given(request.fields()));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static FellegiSunter model(PersonLinkRequest request, SortedMap<String, Long> patterns, int fields) {
        PersonLinkRequest.Model fixed = request.model();
        if (fixed != null) {
            return new FellegiSunter(
                    doubles(fixed.m()), doubles(fixed.u()), fixed.lambda().doubleValue(), 0, true);
        }
        PersonLinkRequest.Em em =
                request.em() == null ? new PersonLinkRequest.Em(null, null, null, null) : request.em();
        PersonLinkRequest.Start start = em.start() == null ? new PersonLinkRequest.Start(null, null, null) : em.start();
        return FellegiSunter.estimate(
                patterns,
                start.m() == null ? filled(fields, START_M) : doubles(start.m()),
                start.u() == null ? filled(fields, START_U) : doubles(start.u()),
                start.lambda() == null ? START_LAMBDA : start.lambda().doubleValue(),
                em.maxIterations() == null ? 1000 : em.maxIterations(),
                em.tolerance() == null ? 1e-12 : em.tolerance().doubleValue(),
                em.clamp() == null ? 1e-6 : em.clamp().doubleValue());
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] doubles(List<BigDecimal> values) {
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static PersonLinkAnswer answer(
            FellegiSunter model,
            @Nullable ImmutableSortedMap<String, Double> posteriors,
            @Nullable ImmutableList<PersonLinkAnswer.Link> links,
            @Nullable ImmutableList<ImmutableList<String>> clusters,
            @Nullable ImmutableList<PersonLinkAnswer.Conflict> conflicts) {
        return new PersonLinkAnswer(
                FellegiSunter.list(model.m),
                FellegiSunter.list(model.u),
                model.lambda,
                model.iterations,
                model.converged,
                posteriors,
                new PersonLinkAnswer.Weights(model.agree(), model.disagree(), model.prior()),
                links,
                clusters,
                conflicts);
    }

    /** A pair above the threshold. */
    record Found(int i, int j, double probability) {}

    private static PersonLinkAnswer link(
            PersonLinkRequest request, List<PersonLinkRequest.Entry> records, List<PersonLinkRequest.Field> fields) {
        RecordPairs pairs = new RecordPairs(records, fields);
        List<int[]> candidates = pairs.candidates();
        TreeMap<String, Long> patterns = new TreeMap<>();
        List<String> patternOf = new ArrayList<>(candidates.size());
        for (int[] pair : candidates) {
            String pattern = pairs.pattern(pair[0], pair[1]);
            patternOf.add(pattern);
            patterns.merge(pattern, 1L, Long::sum);
        }
        if (patterns.isEmpty()) {
            patterns.put(".".repeat(fields.size()), 1L);
        }
        FellegiSunter model = model(request, patterns, fields.size());
        double threshold =
                request.threshold() == null ? THRESHOLD : request.threshold().doubleValue();
        List<Found> found = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            int i = candidates.get(c)[0];
            int j = candidates.get(c)[1];
            double factor = pairs.frequencyFactor(i, j, patternOf.get(c), model.u);
            double probability = model.posterior(patternOf.get(c), factor);
            if (probability >= threshold && patternOf.get(c).indexOf('1') >= 0) {
                found.add(new Found(i, j, probability));
            }
        }
        found.sort(Comparator.comparingDouble(Found::probability)
                .reversed()
                .thenComparing(pair -> records.get(pair.i()).id())
                .thenComparing(pair -> records.get(pair.j()).id()));
        Clusters clusters = Clusters.of(records, pairs, found);
        return answer(model, null, clusters.links(), clusters.clusters(), clusters.conflicts());
    }

    static boolean oneLength(Map<String, Long> patterns) {
        return patterns.keySet().stream().mapToInt(String::length).distinct().count() == 1;
    }
}
