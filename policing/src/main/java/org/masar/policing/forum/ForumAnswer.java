package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How the forum stands; a part is absent where nothing was given for it.
 *
 * @param representation members against the people
 * @param closure how long issues take
 * @param issues which may take the step they wish
 * @param plan what the plan delivers
 * @param establishment how far the forum is set up
 * @param evaluation change between two samples
 * @param tension whether counts are unusual
 */
public record ForumAnswer(
        @Nullable RepresentationView representation,
        @Nullable ClosureView closure,
        @Nullable ImmutableList<IssueView> issues,
        @Nullable PlanView plan,
        @Nullable EstablishmentView establishment,
        @Nullable ImmutableList<ChangeView> evaluation,
        @Nullable ImmutableList<TensionView> tension) {

    /**
     * Members against the people.
     *
     * @param ratios by group, in the order of the request
     * @param missing groups of at least one per cent of the people without any member
     * @param underGap sum of what groups lack, 0..1; absent without members
     * @param shannon Shannon's diversity of the members, natural logarithm; absent without members
     * @param evenness diversity over its largest value; absent for fewer than two groups
     * @param giniSimpson one less the sum of squared shares; absent without members
     */
    public record RepresentationView(
            ImmutableList<RatioView> ratios,
            ImmutableList<String> missing,
            @Nullable Double underGap,
            @Nullable Double shannon,
            @Nullable Double evenness,
            @Nullable Double giniSimpson) {
        @Override
        public String toString() {
            return "RepresentationView";
        }
    }

    /**
     * A group.
     *
     * @param group its name
     * @param ratio share of members over share of people, 1 is parity; absent where either is of nobody
     * @param lower lower end of the ratio, by the score interval of the members' share at 95 per cent
     * @param upper upper end of the ratio
     */
    public record RatioView(
            String group,
            @Nullable Double ratio,
            @Nullable Double lower,
            @Nullable Double upper) {
        @Override
        public String toString() {
            return "RatioView";
        }
    }

    /**
     * How long issues take, by Kaplan and Meier: open ones count until today.
     *
     * @param survival share still open after each day on which one was closed
     * @param medianDays first day after which at most half are open; absent while more are
     */
    public record ClosureView(
            ImmutableList<SurvivalView> survival, @Nullable Integer medianDays) {
        @Override
        public String toString() {
            return "ClosureView";
        }
    }

    /**
     * A step of the curve.
     *
     * @param days days
     * @param survival share still open after them
     */
    public record SurvivalView(int days, double survival) {
        @Override
        public String toString() {
            return "SurvivalView";
        }
    }

    /**
     * An issue.
     *
     * @param id its id
     * @param allowed whether it may take the step
     * @param missing what it lacks
     */
    public record IssueView(String id, boolean allowed, ImmutableList<Gate> missing) {
        @Override
        public String toString() {
            return "IssueView";
        }
    }

    /**
     * What the plan delivers.
     *
     * @param due actions due by the day of the review
     * @param onTime of these, done by their due date
     * @param overdue of these, not done
     * @param onTimeShare on time over due; absent if none is due
     */
    public record PlanView(
            int due, int onTime, int overdue, @Nullable Double onTimeShare) {
        @Override
        public String toString() {
            return "PlanView";
        }
    }

    /**
     * How far the forum is set up.
     *
     * @param stage where it stands
     * @param next what comes next; absent once it is established
     */
    public record EstablishmentView(Establishment.Stage stage, Establishment.@Nullable Step next) {
        @Override
        public String toString() {
            return "EstablishmentView";
        }
    }

    /**
     * A change between two independent samples.
     *
     * @param measure what was asked
     * @param before share before
     * @param after share after
     * @param difference after less before
     * @param lower lower end of its interval at 95 per cent, Newcombe's method 10
     * @param upper upper end of its interval
     * @param small whether a sample has fewer than 30: say it in words, no decimals
     */
    public record ChangeView(
            String measure, double before, double after, double difference, double lower, double upper, boolean small) {
        @Override
        public String toString() {
            return "ChangeView";
        }
    }

    /**
     * Whether the latest count is unusual: about places and weeks, never about persons.
     *
     * @param series what was counted
     * @param expected mean of the weeks before
     * @param probability chance of a count this high or higher if nothing changed
     * @param level how unusual that is
     * @param falseAlarms chance of an alarm in a week in which nothing changed, for these counts
     */
    public record TensionView(
            String series, double expected, double probability, EarlyWarning.Level level, double falseAlarms) {
        @Override
        public String toString() {
            return "TensionView";
        }
    }

    @Override
    public String toString() {
        return "ForumAnswer";
    }
}
