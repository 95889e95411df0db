package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.Node;
import org.masar.mgi.composite.Normalisation;
import org.masar.mgi.composite.Step;
import org.masar.mgi.sensitivity.SensitivityRequest.Vary;

/** The specs that choices from lists lead to. */
final class Variants {

    private Variants() {}

    /** How many values an input has; 1 for noise, which leaves the spec as it is. */
    static int choices(Vary vary) {
        if (vary.normalise() != null) {
            return vary.normalise().size();
        }
        if (vary.aggregate() != null) {
            return vary.aggregate().methods().size();
        }
        if (vary.maxWinsorised() != null) {
            return vary.maxWinsorised().size();
        }
        return vary.impute() == null ? 1 : vary.impute().size();
    }

    /** Every combination; the last input changes fastest. */
    static ImmutableList<CompositeSpec> all(CompositeSpec spec, List<Vary> inputs) {
        List<CompositeSpec> specs = List.of(spec);
        for (Vary vary : inputs) {
            List<CompositeSpec> more = new ArrayList<>();
            for (CompositeSpec one : specs) {
                for (int choice = 0; choice < choices(vary); choice++) {
                    more.add(with(one, vary, choice));
                }
            }
            specs = more;
        }
        return ImmutableList.copyOf(specs);
    }

    private static CompositeSpec with(CompositeSpec spec, Vary vary, int choice) {
        if (vary.aggregate() != null) {
            Set<String> changed = Set.copyOf(vary.aggregate().nodes());
            Node.Method method = vary.aggregate().methods().get(choice);
            List<Node> nodes = new ArrayList<>();
            for (Node node : nodes(spec)) {
                nodes.add(changed.contains(node.id()) ? with(node, method) : node);
            }
            return with(spec, spec.steps(), nodes);
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : spec.steps() == null ? List.<Step>of() : spec.steps()) {
            steps.add(with(step, vary, choice));
        }
        return with(spec, spec.steps() == null ? null : steps, spec.nodes());
    }

    private static Step with(Step step, Vary vary, int choice) {
        if (vary.normalise() != null && step instanceof Step.Normalise) {
            Normalisation how = vary.normalise().get(choice);
            return Step.Normalise.of(how);
        }
        if (vary.maxWinsorised() != null && step instanceof Step.Treat treat) {
            return new Step.Treat(
                    treat.methods(), vary.maxWinsorised().get(choice), treat.skew(), treat.kurtosis(), treat.always());
        }
        if (vary.impute() != null && step instanceof Step.Impute impute) {
            return new Step.Impute(vary.impute().get(choice), impute.by());
        }
        return step;
    }

    static List<Node> nodes(CompositeSpec spec) {
        return spec.nodes() == null ? List.of() : spec.nodes();
    }

    private static Node with(Node node, Node.Method method) {
        return new Node(
                node.id(),
                node.children(),
                node.constant(),
                method,
                node.weight(),
                node.weights(),
                node.missing(),
                node.minShare(),
                node.linear(),
                node.decimals(),
                node.p(),
                node.scale());
    }

    private static CompositeSpec with(CompositeSpec spec, @Nullable List<Step> steps, @Nullable List<Node> nodes) {
        return new CompositeSpec(
                spec.id(),
                spec.version(),
                spec.title(),
                spec.unit(),
                spec.na(),
                spec.missing(),
                spec.indicators(),
                steps,
                nodes,
                spec.top(),
                spec.rank(),
                spec.classes(),
                spec.counting());
    }
}
