package org.masar.mgi.composite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.PackFile;
import org.masar.core.json.StrictReader;

/**
 * An index, described: leaves, steps, and nodes from the leaves up. In JSON an object, or the id of a shipped one (HDI,
 * GDI, GII, PHDI, INFORM-2020, ASEM-2018).
 *
 * @param id its name
 * @param version its version
 * @param title one line
 * @param unit column that names the units, each once
 * @param na texts that mean missing; the empty cell always does
 * @param missing rule for nodes that do not say otherwise; null is NEEDS_ALL
 * @param indicators every leaf
 * @param steps in order
 * @param nodes children before parents
 * @param top the node that is the index; required unless something is counted
 * @param rank what units are ranked by
 * @param classes of the index, lowest first; the last has no upper end
 * @param counting counts the deprived, instead of nodes
 */
public record CompositeSpec(
        @NotNull String id,
        @NotNull String version,
        @Nullable String title,
        @NotNull String unit,
        @Nullable List<String> na,
        @Nullable MissingRule missing,
        @NotNull List<@Valid Indicator> indicators,
        @Nullable List<@Valid Step> steps,
        @Nullable List<@Valid Node> nodes,
        @Nullable String top,
        @Nullable @Valid Rank rank,
        @Nullable List<@Valid ScoreClass> classes,
        @Nullable @Valid Counting counting) {

    private static final ImmutableMap<String, String> SHIPPED = ImmutableMap.of(
            "ASEM-2018",
            "asem-2018.json",
            "GDI",
            "gdi.json",
            "GII",
            "gii.json",
            "HDI",
            "hdi.json",
            "INFORM-2020",
            "inform-2020.json",
            "PHDI",
            "phdi.json");

    static final ImmutableList<PackFile> PACKS = SHIPPED.values().stream()
            .map(file -> PackFile.of(CompositeSpec.class, file))
            .collect(ImmutableList.toImmutableList());

    /**
     * What units are ranked by.
     *
     * @param node a node or indicator
     * @param order best first; null is DESCENDING
     */
    public record Rank(@NotNull String node, @Nullable Order order) {
        @Override
        public String toString() {
            return "Rank";
        }
    }

    /** Which end is best. */
    public enum Order {
        /** The largest. */
        DESCENDING,
        /** The smallest. */
        ASCENDING
    }

    /**
     * A class of the index.
     *
     * @param code as it is published
     * @param below its values are below this; null in the last
     */
    public record ScoreClass(@NotNull String code, @Nullable Double below) {
        @Override
        public String toString() {
            return "ScoreClass";
        }
    }

    /**
     * Reads the components.
     *
     * @param id its name
     * @param version its version
     * @param title one line
     * @param unit column that names the units
     * @param na texts that mean missing
     * @param missing rule for nodes
     * @param indicators every leaf
     * @param steps in order
     * @param nodes children before parents
     * @param top the index
     * @param rank what units are ranked by
     * @param classes of the index
     * @param counting counts the deprived
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public CompositeSpec {}

    /**
     * A shipped spec.
     *
     * @param id HDI, GDI, GII, PHDI, INFORM-2020 or ASEM-2018
     * @return the spec
     * @throws IllegalArgumentException for another id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CompositeSpec shipped(String id) {
        String file = SHIPPED.get(id);
        if (file == null) {
            throw new IllegalArgumentException("spec must be an object or one of " + SHIPPED.keySet() + ".");
        }
        return StrictReader.of(CompositeSpec.class).shipped(file);
    }

    List<Node> nodeList() {
        return nodes == null ? List.of() : nodes;
    }

    List<Step> stepList() {
        return steps == null ? List.of() : steps;
    }

    @Override
    public String toString() {
        return "CompositeSpec";
    }
}
