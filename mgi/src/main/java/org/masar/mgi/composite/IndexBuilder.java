package org.masar.mgi.composite;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link CompositeSpec} in Java, from the leaves up. Not for several threads. */
public final class IndexBuilder {

    private final String id;
    private final String version;
    private final String unit;
    private final ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    private final ImmutableList.Builder<Node> nodes = ImmutableList.builder();
    private @Nullable MissingRule missing;

    private IndexBuilder(String id, String version, String unit) {
        this.id = id;
        this.version = version;
        this.unit = unit;
    }

    /**
     * Begins an index.
     *
     * @param id its name
     * @param version its version
     * @param unit column that names the units
     * @return the builder
     */
    public static IndexBuilder index(String id, String version, String unit) {
        return new IndexBuilder(id, version, unit);
    }

    /**
     * The rule for missing children.
     *
     * @param rule for every node that does not say otherwise
     * @return this
     */
    public IndexBuilder missing(MissingRule rule) {
        missing = rule;
        return this;
    }

    /**
     * A leaf of weight 1 whose column has its name.
     *
     * @param name id and column
     * @param direction 1 or −1: more is better or worse
     * @return this
     */
    public IndexBuilder indicator(String name, int direction) {
        return indicator(new Indicator(name, null, direction, null, null, null, null, null));
    }

    /**
     * A leaf.
     *
     * @param indicator with everything it needs
     * @return this
     */
    public IndexBuilder indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /**
     * The next step.
     *
     * @param step with its parameters
     * @return this
     */
    public IndexBuilder step(Step step) {
        steps.add(step);
        return this;
    }

    /**
     * The next node, with the children's own weights.
     *
     * @param name id
     * @param method how the children become one
     * @param children indicators and earlier nodes
     * @return this
     */
    public IndexBuilder node(String name, Node.Method method, String... children) {
        return node(new Node(name, List.of(children), null, method, null, null, null, null, null, null, null, null));
    }

    /**
     * The next node.
     *
     * @param node with everything it needs
     * @return this
     */
    public IndexBuilder node(Node node) {
        nodes.add(node);
        return this;
    }

    /**
     * The spec; units are ranked by the top, the largest first.
     *
     * @param top the node that is the index
     * @return the spec; the engine says what is wrong with it
     */
    public CompositeSpec top(String top) {
        return new CompositeSpec(
                id,
                version,
                null,
                unit,
                null,
                missing,
                indicators.build(),
                steps.build(),
                nodes.build(),
                top,
                new CompositeSpec.Rank(top, CompositeSpec.Order.DESCENDING),
                null,
                null);
    }
}
