package org.masar.mgi.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;
import org.masar.mgi.assessment.Sdg1072Part;
import org.masar.mgi.strategy.StrategyRequest.Language;

/**
 * A draft for people to work on.
 *
 * @param title what this paper is
 * @param gaps what is not at its best, by id
 * @param unknown what nobody answered, by id
 * @param actions of the Global Compact that bear on the gaps, in order of gaps
 * @param minimalSets fewest answers that reach the category aimed at, by part; null without {@code sdg1072}
 * @param coverage which objectives the actions and the plans so far cover
 * @param markdown the draft to print, by language
 * @param banner what this is not
 */
public record StrategyAnswer(
        String title,
        ImmutableList<Gap> gaps,
        ImmutableList<String> unknown,
        ImmutableList<Action> actions,
        @Nullable ImmutableMap<Sdg1072Part, Reform> minimalSets,
        Coverage coverage,
        ImmutableMap<Language, String> markdown,
        Message banner) {

    /**
     * A sub-category or question that is not at its best code.
     *
     * @param id the sub-category or question
     * @param from the same: a gap comes from one answer
     * @param current its answer
     * @param next the best code; for a count, how many there are
     * @param distance 1, or 0.5 where it is half there
     * @param provenance where this line comes from
     */
    public record Gap(String id, String from, String current, String next, BigDecimal distance, Provenance provenance) {
        @Override
        public String toString() {
            return "Gap";
        }
    }

    /**
     * Where a line comes from.
     *
     * @param rule what made it
     * @param inputs ids it was made from
     * @param source documents behind the inputs
     * @param date of the input
     */
    public record Provenance(String rule, ImmutableList<String> inputs, String source, LocalDate date) {
        @Override
        public String toString() {
            return "Provenance";
        }
    }

    /**
     * An action.
     *
     * @param gap the gap it bears on
     * @param gcmAction number and letter in the Global Compact; null where only the objective is mapped
     * @param objective of the Global Compact, 1..23
     * @param principles guiding principles, P01..P10
     * @param sdgTargets targets of the 2030 Agenda
     * @param responsible body, where the request names one
     * @param indicator what shows progress
     * @param baseline its value now
     * @param target its value wanted
     * @param due when, where the request says so
     * @param mapping PROJECT: gap and action are linked by this project, not by the United Nations
     */
    public record Action(
            String gap,
            @Nullable String gcmAction,
            int objective,
            ImmutableList<String> principles,
            ImmutableList<String> sdgTargets,
            @Nullable String responsible,
            String indicator,
            String baseline,
            String target,
            @Nullable LocalDate due,
            Mapping mapping) {
        @Override
        public String toString() {
            return "Action";
        }
    }

    /** Who made a link. */
    public enum Mapping {
        /** This project. */
        PROJECT
    }

    /**
     * Objectives of the Global Compact.
     *
     * @param covered ascending
     * @param open the others of 1..23, ascending
     */
    public record Coverage(ImmutableList<Integer> covered, ImmutableList<Integer> open) {

        /** From the covered ones, in any order, each any number of times. */
        static Coverage of(Iterable<Integer> covered) {
            ImmutableSortedSet<Integer> sorted = ImmutableSortedSet.copyOf(covered);
            ImmutableList.Builder<Integer> open = ImmutableList.builder();
            for (int objective = 1; objective <= GlobalCompact.OBJECTIVES; objective++) {
                if (!sorted.contains(objective)) {
                    open.add(objective);
                }
            }
            return new Coverage(sorted.asList(), open.build());
        }
    }

    @Override
    public String toString() {
        return "StrategyAnswer";
    }
}
