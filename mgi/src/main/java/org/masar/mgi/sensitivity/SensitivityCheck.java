package org.masar.mgi.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.IndexModel;
import org.masar.mgi.composite.Node;
import org.masar.mgi.composite.Step;
import org.masar.mgi.sensitivity.SensitivityRequest.Evaluations;
import org.masar.mgi.sensitivity.SensitivityRequest.Function;
import org.masar.mgi.sensitivity.SensitivityRequest.TestFunction;
import org.masar.mgi.sensitivity.SensitivityRequest.Vary;

/** What is wrong with a request beyond its annotations, before anything is computed. */
final class SensitivityCheck {

    /** Runs of one request, so that it ends. */
    static final long MOST_RUNS = 20_000_000;

    private static final int MOST_INPUTS = 500;
    private static final int MOST_VARIANTS = 1_024;

    private final SensitivityRequest request;
    private final List<Problem> problems = new ArrayList<>();

    private SensitivityCheck(SensitivityRequest request) {
        this.request = request;
    }

    static List<Problem> of(SensitivityRequest request) {
        SensitivityCheck check = new SensitivityCheck(request);
        check.oneOf();
        check.sample();
        if (request.test() != null) {
            check.function(request.test());
        }
        if (request.evaluations() != null) {
            check.evaluations(request.evaluations());
        }
        if (request.spec() != null) {
            check.vary(request.spec());
        }
        return check.problems;
    }

    private void oneOf() {
        List<String> given = new ArrayList<>();
        addIf(given, "spec", request.spec());
        addIf(given, "test", request.test());
        addIf(given, "evaluations", request.evaluations());
        if (given.isEmpty()) {
            problems.add(Problem.missing(""));
        } else if (given.size() > 1) {
            given.forEach(name -> problems.add(Problem.contradiction(Problem.at(name))));
        }
    }

    private static void addIf(List<String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.add(name);
        }
    }

    private void sample() {
        Integer n = request.n();
        if (n != null && Integer.bitCount(n) != 1) {
            problems.add(Problem.outOfRange("/n", "2, 4, 8, … 1048576"));
        }
    }

    private void function(TestFunction test) {
        List<Double> a = test.a().values();
        if (test.function() == Function.ISHIGAMI) {
            if (a.size() != 1) {
                problems.add(Problem.outOfRange("/test/a", "1"));
            }
            if (test.b() == null) {
                problems.add(Problem.missing("/test/b"));
            }
        } else {
            if (a.isEmpty() || a.size() > MOST_INPUTS) {
                problems.add(Problem.outOfRange("/test/a", "1.." + MOST_INPUTS));
            }
            for (int i = 0; i < a.size(); i++) {
                if (!(a.get(i) >= 0)) {
                    problems.add(Problem.outOfRange(Problem.at("test", "a", i), "≥ 0"));
                }
            }
            if (test.b() != null) {
                problems.add(Problem.contradiction("/test/b"));
            }
        }
        runs(test.function() == Function.ISHIGAMI ? 3 : a.size());
    }

    private void runs(int inputs) {
        if ((long) SensitivityEngine.n(request) * (inputs + 2) > MOST_RUNS) {
            problems.add(Problem.outOfRange("/n", "n · (inputs + 2) ≤ " + MOST_RUNS));
        }
    }

    private void evaluations(Evaluations given) {
        int n = given.yA().size();
        if (n < 2) {
            problems.add(Problem.outOfRange("/evaluations/yA", "≥ 2"));
        }
        if (given.yB().size() != n) {
            problems.add(Problem.outOfRange("/evaluations/yB", String.valueOf(n)));
        }
        for (int i = 0; i < given.yAB().size(); i++) {
            if (given.yAB().get(i).size() != n) {
                problems.add(Problem.outOfRange(Problem.at("evaluations", "yAB", i), String.valueOf(n)));
            }
        }
    }

    private void vary(CompositeSpec spec) {
        List<Vary> inputs = request.vary() == null ? List.of() : request.vary();
        if (inputs.isEmpty()) {
            problems.add(Problem.missing("/vary"));
        }
        if (spec.top() == null) {
            problems.add(Problem.missing("/spec/top"));
        }
        Map<String, Integer> first = new HashMap<>();
        long variants = 1;
        for (int i = 0; i < inputs.size(); i++) {
            Vary vary = inputs.get(i);
            String at = Problem.at("vary", i);
            Integer other = first.putIfAbsent(vary.input(), i);
            if (other != null) {
                problems.add(Problem.contradiction(Problem.at("vary", other, "input")));
                problems.add(Problem.contradiction(at + "/input"));
            }
            kind(spec, vary, at);
            variants = Math.min(variants * Variants.choices(vary), Integer.MAX_VALUE);
        }
        if (variants > MOST_VARIANTS) {
            problems.add(Problem.outOfRange("/vary", "≤ " + MOST_VARIANTS));
        }
        runs(inputs.size());
    }

    private void kind(CompositeSpec spec, Vary vary, String at) {
        List<String> kinds = new ArrayList<>();
        addIf(kinds, "normalise", vary.normalise());
        addIf(kinds, "aggregate", vary.aggregate());
        addIf(kinds, "weights", vary.weights());
        addIf(kinds, "maxWinsorised", vary.maxWinsorised());
        addIf(kinds, "impute", vary.impute());
        if (kinds.isEmpty()) {
            problems.add(Problem.missing(at));
        } else if (kinds.size() > 1) {
            kinds.forEach(kind -> problems.add(Problem.contradiction(at + Problem.at(kind))));
        }
        needs(spec, vary.normalise(), Step.Stage.NORMALISE, at + "/normalise");
        needs(spec, vary.maxWinsorised(), Step.Stage.TREAT, at + "/maxWinsorised");
        needs(spec, vary.impute(), Step.Stage.IMPUTE, at + "/impute");
        Set<String> known = new LinkedHashSet<>();
        for (Node node : Variants.nodes(spec)) {
            if (node.children() != null) {
                known.add(node.id());
            }
        }
        if (vary.normalise() != null) {
            for (int j = 0; j < vary.normalise().size(); j++) {
                String here = at + Problem.at("normalise", j);
                vary.normalise()
                        .get(j)
                        .lacking()
                        .forEach(name -> problems.add(Problem.missing(here + Problem.at(name))));
            }
        }
        if (vary.aggregate() != null) {
            nodes(vary.aggregate().nodes(), known, at + "/aggregate/nodes");
            for (int j = 0; j < vary.aggregate().methods().size(); j++) {
                method(spec, vary.aggregate(), j, at + Problem.at("aggregate", "methods", j));
            }
        }
        if (vary.weights() != null) {
            boolean byName = vary.weights().nodes() != null;
            boolean byLevel = vary.weights().level() != null;
            if (byName == byLevel) {
                problems.add(
                        byName ? Problem.contradiction(at + "/weights/level") : Problem.missing(at + "/weights/nodes"));
            } else if (vary.weights().nodes() != null) {
                nodes(vary.weights().nodes(), known, at + "/weights/nodes");
            }
        }
    }

    /** A ratio needs two children, a power mean its power. */
    private void method(CompositeSpec spec, SensitivityRequest.Aggregate aggregate, int choice, String at) {
        Node.Method method = aggregate.methods().get(choice);
        for (Node node : Variants.nodes(spec)) {
            boolean wanted = aggregate.nodes().contains(node.id()) && node.children() != null;
            boolean fails = (method == Node.Method.RATIO
                            && node.children() != null
                            && node.children().size() != 2)
                    || (method == Node.Method.GENERALISED && node.p() == null);
            if (wanted && fails) {
                problems.add(Problem.contradiction(at));
                return;
            }
        }
    }

    private void needs(CompositeSpec spec, @Nullable Object given, Step.Stage stage, String at) {
        List<Step> steps = spec.steps() == null ? List.of() : spec.steps();
        if (given != null && steps.stream().noneMatch(step -> step.stage() == stage)) {
            problems.add(Problem.contradiction(at));
        }
    }

    private void nodes(List<String> given, Set<String> known, String at) {
        for (int i = 0; i < given.size(); i++) {
            if (!known.contains(given.get(i))) {
                problems.add(Problem.badCode(at + Problem.at(i), known, given.get(i)));
            }
        }
    }

    /** What only a spec without other problems can be asked. */
    static void levels(CompositeSpec spec, List<Vary> inputs, List<Problem> problems) {
        for (int i = 0; i < inputs.size(); i++) {
            SensitivityRequest.Noise noise = inputs.get(i).weights();
            if (noise != null
                    && noise.level() != null
                    && IndexModel.level(spec, noise.level()).isEmpty()) {
                problems.add(Problem.outOfRange(Problem.at("vary", i, "weights", "level"), "1.."));
            }
        }
    }
}
