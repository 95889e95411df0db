package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Offer;

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
 * @param attendance who comes to the meetings, and whom they stand for
 * @param escalations what can be done with issues that were raised
 */
public record ForumAnswer(
        @Nullable RepresentationView representation,
        @Nullable ClosureView closure,
        @Nullable ImmutableList<IssueView> issues,
        @Nullable PlanView plan,
        @Nullable EstablishmentView establishment,
        @Nullable ImmutableList<ChangeView> evaluation,
        @Nullable ImmutableList<TensionView> tension,
        @Nullable AttendanceView attendance,
        @Nullable ImmutableList<EscalationView> escalations) {

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
     * @param sides the three sides of the problem triangle; absent where nothing was said of any
     */
    public record IssueView(
            String id,
            boolean allowed,
            ImmutableList<Gate> missing,
            @Nullable ImmutableList<SideView> sides) {
        @Override
        public String toString() {
            return "IssueView";
        }
    }

    /**
     * A side of the problem triangle.
     *
     * @param side the side
     * @param controller who could change it
     * @param lookedAt whether anything was found out about it
     * @param controllerActs whether the controller does; absent while not known. Where not, a response can begin there
     * @param tested how many causes were tested
     * @param causes those that the test bore out, in the order of the request
     */
    public record SideView(
            TriangleSide side,
            TriangleSide.Controller controller,
            boolean lookedAt,
            @Nullable Boolean controllerActs,
            int tested,
            ImmutableList<String> causes) {
        @Override
        public String toString() {
            return "SideView";
        }
    }

    /**
     * Who comes to the meetings.
     *
     * @param meetings each meeting, in the order of the request
     * @param groups each group, in the order of {@code representation}
     * @param representation those who came against the people, each as often as they came; without intervals, since the
     *     same people come again
     */
    public record AttendanceView(
            ImmutableList<MeetingView> meetings,
            ImmutableList<GroupAttendance> groups,
            RepresentationView representation) {
        @Override
        public String toString() {
            return "AttendanceView";
        }
    }

    /**
     * A meeting.
     *
     * @param date the day
     * @param present how many came
     * @param share of all members, 0..1; absent without members
     * @param absent groups with members of whom nobody came
     */
    public record MeetingView(
            LocalDate date, int present, @Nullable Double share, ImmutableList<String> absent) {
        @Override
        public String toString() {
            return "MeetingView";
        }
    }

    /**
     * A group over all meetings.
     *
     * @param group its name
     * @param came how many came, over all meetings
     * @param share of its seats over all meetings, 0..1; absent without seats or meetings
     * @param meetings meetings at which at least one came
     */
    public record GroupAttendance(
            String group, int came, @Nullable Double share, int meetings) {
        @Override
        public String toString() {
            return "GroupAttendance";
        }
    }

    /**
     * An issue that was raised.
     *
     * @param issue its code
     * @param moves what leads on from where it is, in the order of the table; none at an end
     */
    public record EscalationView(String issue, ImmutableList<OfferView> moves) {
        @Override
        public String toString() {
            return "EscalationView";
        }
    }

    /**
     * A move.
     *
     * @param move its name
     * @param to where it leads
     * @param state whether it can be made
     * @param needs codes of what is not met or not known
     */
    public record OfferView(String move, Escalation.Stage to, Offer.State state, ImmutableList<String> needs) {
        @Override
        public String toString() {
            return "OfferView";
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
