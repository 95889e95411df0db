package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;
import org.masar.resettlement.readiness.ReadinessAnswer.Severity;

/**
 * The rules that ship, each with its source.
 *
 * @param id of the pack
 * @param version of the pack
 * @param rules in the order in which they are judged
 */
record RulePack(
        @NotNull String id,
        @NotNull String version,
        @NotNull List<@Valid Entry> rules) {

    /** Weight of a rule; HARD_IF_APPLIES is hard for those it is about. */
    enum Weight {
        HARD,
        HARD_IF_APPLIES,
        SOFT,
        TARGET;

        Severity severity() {
            return switch (this) {
                case HARD, HARD_IF_APPLIES -> Severity.HARD;
                case SOFT -> Severity.SOFT;
                case TARGET -> Severity.TARGET;
            };
        }
    }

    /** When a rule is judged although the request does not name it. */
    enum Chosen {
        ALWAYS,
        /** Where somebody has an item for it: no fact of the request says that it applies. */
        WITH_ITEM,
        NAMED
    }

    /** People a rule is about, where it is not about all. */
    enum About {
        MINORS_ALONE
    }

    record Entry(
            @NotNull String rule,
            @NotNull String destination,
            @NotNull RuleKind kind,
            @Nullable @Valid RuleParameters parameters,
            @NotNull Weight severity,
            @NotNull Chosen chosen,
            @NotNull Boolean memory,
            @NotNull String source,
            @Nullable About appliesTo,
            @Nullable Integer fromAge,
            @Nullable Integer surelyDays,
            @Nullable Boolean servedByCertificate,
            @Nullable Boolean forTheCase,
            @Nullable String exemptedBy,
            @Nullable List<Category> onlyCategories,
            @Nullable Boolean fridayAtPortOfEntry) {

        RuleParameters thresholds() {
            return parameters == null ? RuleParameters.NONE : parameters;
        }

        boolean isFor(@Nullable String state) {
            return destination.startsWith("ANY") || destination.equals(state);
        }
    }

    static final ImmutableMap<String, Entry> SHIPPED = load();

    static ImmutableList<String> ids() {
        return SHIPPED.keySet().asList();
    }

    private static ImmutableMap<String, Entry> load() {
        return Maps.uniqueIndex(
                StrictReader.of(RulePack.class).shipped("readiness-rules.json").rules(), Entry::rule);
    }
}
