package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What SDG indicator 10.7.2 says. Which components are there depends on what was asked; the others are null.
 *
 * @param domains score of each domain; with answers
 * @param overall mean of the six domain values; with answers
 * @param missing sub-categories without an answer, in table order; with answers
 * @param reforms smallest changes that reach the next category, by part; a part at category 4 or without a value has
 *     none; with answers
 * @param possible values each domain can have in completions that agree with everything given, ascending; with
 *     categories that agree
 * @param overallMin smallest overall value of those completions
 * @param overallMax largest overall value of those completions
 * @param overallCategories overall categories that the domain categories alone leave open, ascending; with categories
 * @param consistent false where no answers give these categories; with categories
 * @param percent share of countries with data that meet or fully meet, 0..100, one decimal; a part that no country has
 *     data for has none; with a group
 * @param countriesWithData members with at least one category; with a group
 * @param listed members; with a group
 */
public record Sdg1072Answer(
        @Nullable ImmutableMap<Sdg1072Part, Score> domains,
        @Nullable Score overall,
        @Nullable ImmutableList<SubCategory> missing,
        @Nullable ImmutableMap<Sdg1072Part, Reform> reforms,
        @Nullable ImmutableMap<Sdg1072Part, ImmutableList<BigDecimal>> possible,
        @Nullable BigDecimal overallMin,
        @Nullable BigDecimal overallMax,
        @Nullable ImmutableList<Integer> overallCategories,
        @Nullable Boolean consistent,
        @Nullable ImmutableMap<Sdg1072Part, BigDecimal> percent,
        @Nullable Integer countriesWithData,
        @Nullable Integer listed) {

    /**
     * One score: a value with its category, or an interval with the categories in it, or neither.
     *
     * @param answered number of answers that were there
     * @param value 0..100, to 12 significant digits
     * @param category 1..4, decided on the exact value
     * @param min smallest value that the missing answers leave possible
     * @param max largest value that they leave possible
     * @param categories categories that they leave possible, ascending
     */
    public record Score(
            int answered,
            @Nullable BigDecimal value,
            @Nullable Integer category,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable ImmutableList<Integer> categories) {}

    /**
     * The smallest sets of answers that lead to the next category. An answer that changes becomes the best of its
     * scale; a missing one is never changed. Answers are not a reform: this is arithmetic, what it takes stands
     * elsewhere.
     *
     * @param to category to be reached, 2..4
     * @param changes size of each set
     * @param count number of such sets
     * @param sets the first of them, at most 20, in order of their ids
     */
    public record Reform(int to, int changes, long count, ImmutableList<ImmutableList<Change>> sets) {}

    /**
     * One answer to be changed.
     *
     * @param id which
     * @param answer what it becomes
     */
    public record Change(SubCategory id, PolicyAnswer answer) {}

    static Sdg1072Answer ofAnswers(
            ImmutableMap<Sdg1072Part, Score> domains,
            Score overall,
            ImmutableList<SubCategory> missing,
            ImmutableMap<Sdg1072Part, Reform> reforms) {
        return new Sdg1072Answer(domains, overall, missing, reforms, null, null, null, null, null, null, null, null);
    }

    static Sdg1072Answer ofCategories(
            @Nullable ImmutableMap<Sdg1072Part, ImmutableList<BigDecimal>> possible,
            @Nullable BigDecimal overallMin,
            @Nullable BigDecimal overallMax,
            ImmutableList<Integer> overallCategories) {
        return new Sdg1072Answer(
                null,
                null,
                null,
                null,
                possible,
                overallMin,
                overallMax,
                overallCategories,
                possible != null,
                null,
                null,
                null);
    }

    static Sdg1072Answer ofGroup(ImmutableMap<Sdg1072Part, BigDecimal> percent, int countriesWithData, int listed) {
        return new Sdg1072Answer(
                null, null, null, null, null, null, null, null, null, percent, countriesWithData, listed);
    }
}
