package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/** What is wrong with a spec beyond its annotations. */
final class SpecCheck {

    private final CompositeSpec spec;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> known = new LinkedHashMap<>();

    private SpecCheck(CompositeSpec spec) {
        this.spec = spec;
    }

    static List<Problem> of(CompositeSpec spec) {
        SpecCheck check = new SpecCheck(spec);
        check.indicators();
        check.steps();
        check.nodes();
        check.top();
        if (spec.counting() != null) {
            check.counting(spec.counting());
        }
        return check.problems;
    }

    private void name(String id, String at) {
        String other = known.putIfAbsent(id, at);
        if (other != null) {
            problems.add(Problem.contradiction(other));
            problems.add(Problem.contradiction(at));
        }
    }

    private void indicators() {
        for (int i = 0; i < spec.indicators().size(); i++) {
            Indicator indicator = spec.indicators().get(i);
            String at = Problem.at("spec", "indicators", i);
            name(indicator.id(), at + "/id");
            Integer direction = indicator.direction();
            if (direction != null && direction != 1 && direction != -1) {
                problems.add(Problem.outOfRange(at + "/direction", "1, -1"));
            }
            Indicator.Clamp clamp = indicator.clamp();
            if (clamp != null && clamp.min() != null && clamp.max() != null && clamp.min() > clamp.max()) {
                problems.add(Problem.contradiction(at + "/clamp/min"));
                problems.add(Problem.contradiction(at + "/clamp/max"));
            }
            if (indicator.normalise() != null) {
                normalisation(indicator.normalise(), at + "/normalise", problems);
            }
        }
    }

    private void steps() {
        for (int i = 0; i < spec.stepList().size(); i++) {
            Step step = spec.stepList().get(i);
            String at = Problem.at("spec", "steps", i);
            if (step instanceof Step.Normalise normalise) {
                normalisation(normalise.asNormalisation(), at, problems);
            } else if (step instanceof Step.Impute impute
                    && impute.method() == Step.Filling.GROUP_MEAN
                    && impute.by() == null) {
                problems.add(Problem.missing(at + "/by"));
            }
        }
    }

    private static void normalisation(Normalisation how, String at, List<Problem> problems) {
        how.lacking().forEach(name -> problems.add(Problem.missing(at + Problem.at(name))));
        boolean posts = how.method() == Normalisation.Method.MIN_MAX || how.method() == Normalisation.Method.GOALPOSTS;
        if (posts && how.low() != null && how.low().equals(how.high())) {
            problems.add(Problem.outOfRange(at + "/high", "≠ low"));
        }
        if (how.method() == Normalisation.Method.GOALPOSTS && Boolean.TRUE.equals(how.log())) {
            positive(how.low(), at + "/low", problems);
            positive(how.high(), at + "/high", problems);
        }
    }

    private static void positive(@Nullable Double value, String at, List<Problem> problems) {
        if (value != null && value <= 0) {
            problems.add(Problem.outOfRange(at, "> 0"));
        }
    }

    private void nodes() {
        List<String> later = spec.nodeList().stream().map(Node::id).toList();
        for (int n = 0; n < spec.nodeList().size(); n++) {
            Node node = spec.nodeList().get(n);
            String at = Problem.at("spec", "nodes", n);
            if (node.constant() != null) {
                if (node.children() != null) {
                    problems.add(Problem.contradiction(at + "/constant"));
                    problems.add(Problem.contradiction(at + "/children"));
                }
            } else if (node.children() == null || node.children().isEmpty()) {
                problems.add(Problem.missing(at + "/children"));
            } else {
                children(node, at, later);
            }
            name(node.id(), at + "/id");
        }
    }

    private void children(Node node, String at, List<String> later) {
        List<String> children = node.children() == null ? List.of() : node.children();
        for (int c = 0; c < children.size(); c++) {
            String child = children.get(c);
            if (!known.containsKey(child)) {
                problems.add(
                        later.contains(child)
                                ? Problem.contradiction(at + Problem.at("children", c))
                                : Problem.badCode(at + Problem.at("children", c), known.keySet(), child));
            }
        }
        if (node.method() == null) {
            problems.add(Problem.missing(at + "/method"));
        } else if (node.method() == Node.Method.RATIO && children.size() != 2) {
            problems.add(Problem.outOfRange(at + "/children", "2"));
        } else if (node.method() == Node.Method.GENERALISED && node.p() == null) {
            problems.add(Problem.missing(at + "/p"));
        } else if (node.scale() != null && !(node.scale() > 0)) {
            problems.add(Problem.outOfRange(at + "/scale", "> 0"));
        }
        NodeWeights weights = node.weights();
        if (weights != null
                && (weights.kind() == NodeWeights.Kind.GIVEN || weights.kind() == NodeWeights.Kind.OPTIMISE)) {
            weights(
                    weights,
                    children,
                    at + (weights.kind() == NodeWeights.Kind.GIVEN ? "/weights" : "/weights/optimise"));
        }
    }

    private void weights(NodeWeights weights, List<String> children, String at) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.values().entrySet()) {
            if (!children.contains(entry.getKey())) {
                problems.add(Problem.unknown(
                        Problem.Code.UNKNOWN_FIELD, at + Problem.at(entry.getKey()), children, entry.getKey()));
            }
            if (entry.getValue() < 0) {
                problems.add(Problem.outOfRange(at + Problem.at(entry.getKey()), "≥ 0"));
            }
            sum += entry.getValue();
        }
        for (String child : children) {
            if (!weights.values().containsKey(child)) {
                problems.add(Problem.missing(at + Problem.at(child)));
            }
        }
        if (!(sum > 0)) {
            problems.add(Problem.outOfRange(at, "> 0"));
        }
    }

    private void top() {
        if (spec.top() == null && spec.counting() == null) {
            problems.add(Problem.missing("/spec/top"));
        } else if (spec.top() != null && !known.containsKey(spec.top())) {
            problems.add(Problem.badCode("/spec/top", known.keySet(), spec.top()));
        }
        if (spec.rank() != null && !known.containsKey(spec.rank().node())) {
            problems.add(Problem.badCode(
                    "/spec/rank/node", known.keySet(), spec.rank().node()));
        }
        List<CompositeSpec.ScoreClass> classes = spec.classes() == null ? List.of() : spec.classes();
        Double last = null;
        for (int i = 0; i < classes.size(); i++) {
            Double below = classes.get(i).below();
            String at = Problem.at("spec", "classes", i, "below");
            if (i < classes.size() - 1 && below == null) {
                problems.add(Problem.missing(at));
            } else if (i == classes.size() - 1 && below != null) {
                problems.add(Problem.contradiction(at));
            } else if (last != null && below != null && below <= last) {
                problems.add(Problem.outOfRange(at, "> " + last));
            }
            last = below;
        }
    }

    private void counting(Counting counting) {
        if ((counting.cutoffs() == null) == (counting.score() == null)) {
            problems.add(
                    counting.cutoffs() == null
                            ? Problem.missing("/spec/counting/cutoffs")
                            : Problem.contradiction("/spec/counting/cutoffs"));
            if (counting.score() != null) {
                problems.add(Problem.contradiction("/spec/counting/score"));
            }
        }
        if (counting.cutoffs() != null) {
            ImmutableList<String> ids =
                    spec.indicators().stream().map(Indicator::id).collect(ImmutableList.toImmutableList());
            if (counting.cutoffs().isEmpty()) {
                problems.add(Problem.missing("/spec/counting/cutoffs"));
            }
            counting.cutoffs().forEach((id, cutoff) -> {
                if (!ids.contains(id)) {
                    problems.add(Problem.unknown(
                            Problem.Code.UNKNOWN_FIELD, Problem.at("spec", "counting", "cutoffs", id), ids, id));
                }
            });
        }
    }
}
