package org.masar.policing.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at; each part may be absent.
 *
 * @param representation groups among members and people
 * @param durations how long issues have taken
 * @param issues issues that wish to move on
 * @param actions the plan; needs {@code at}
 * @param at the day of the review
 * @param establishment how far the forum is set up
 * @param evaluation shares before and after
 * @param tension counts of incidents, week by week
 * @param meetings who came to the meetings; needs {@code representation}
 * @param escalations issues on their way to the province and the ministry
 */
public record ForumRequest(
        @Nullable List<@NotNull @Valid Group> representation,
        @Nullable List<@NotNull @Valid Duration> durations,
        @Nullable List<@NotNull @Valid Issue> issues,
        @Nullable List<@NotNull @Valid Action> actions,
        @Nullable LocalDate at,
        @Nullable @Valid Establishment establishment,
        @Nullable List<@NotNull @Valid BeforeAfter> evaluation,
        @Nullable List<@NotNull @Valid Tension> tension,
        @Nullable List<@NotNull @Valid Meeting> meetings,
        @Nullable List<@NotNull @Valid Escalation> escalations) {

    /** Roles and codes: capital letters, so that no name fits in by accident. */
    static final String CODE = "[A-Z][A-Z0-9_]{0,63}";

    /**
     * A group.
     *
     * @param group its name
     * @param members members of the forum who belong to it
     * @param populationShare its share of the people, 0..1
     */
    public record Group(
            @NotNull @Size(min = 1, max = 100) String group,
            @NotNull @Min(0) Integer members,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal populationShare) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * How long an issue has taken.
     *
     * @param days days since it was raised, or until it was closed
     * @param closed whether it is closed; an open one has taken at least so long
     */
    public record Duration(
            @NotNull @Min(0) Integer days, @NotNull Boolean closed) {
        @Override
        public String toString() {
            return "Duration";
        }
    }

    /**
     * An issue and the step it wishes to take.
     *
     * @param id its id
     * @param step where it stands; not closed
     * @param to where it wishes to go
     * @param incidents like incidents that were counted
     * @param baselineCount count to start from
     * @param testedCause whether a cause was tested and borne out; with {@code sides} it follows from them
     * @param actionsWithOwnerAndDate whether all actions have owner and date
     * @param assessmentMeasure whether there is a measure of what came of it
     * @param policeConduct whether it is about the conduct of the police
     * @param sides what was found out about the sides of the problem triangle
     */
    public record Issue(
            @NotNull @Size(min = 1, max = 100) String id,
            @NotNull SaraStep step,
            @NotNull SaraStep to,
            @Nullable @Min(0) Integer incidents,
            @Nullable @Min(0) Integer baselineCount,
            @Nullable Boolean testedCause,
            @Nullable Boolean actionsWithOwnerAndDate,
            @Nullable Boolean assessmentMeasure,
            @Nullable Boolean policeConduct,
            @Nullable List<@NotNull @Valid Side> sides) {
        @Override
        public String toString() {
            return "Issue";
        }
    }

    /**
     * An action of the plan.
     *
     * @param owner the role that owns it
     * @param due by when
     * @param doneOn when it was done; one after the day of the review counts as not done
     */
    public record Action(
            @NotNull @Pattern(regexp = CODE) String owner,
            @NotNull LocalDate due,
            @Nullable LocalDate doneOn) {
        @Override
        public String toString() {
            return "Action";
        }
    }

    /**
     * Steps of setting a forum up; an absent one is not known to be done.
     *
     * @param membersTrained members were trained
     * @param policeTrained police were trained
     * @param charterAgreed a charter was agreed
     * @param firstMeetingHeld the first meeting was held
     */
    public record Establishment(
            @Nullable Boolean membersTrained,
            @Nullable Boolean policeTrained,
            @Nullable Boolean charterAgreed,
            @Nullable Boolean firstMeetingHeld) {
        @Override
        public String toString() {
            return "Establishment";
        }
    }

    /**
     * Two independent samples.
     *
     * @param measure what was asked
     * @param before the first sample
     * @param after the second one
     */
    public record BeforeAfter(
            @NotNull @Pattern(regexp = CODE) String measure,
            @NotNull @Valid Sample before,
            @NotNull @Valid Sample after) {
        @Override
        public String toString() {
            return "BeforeAfter";
        }
    }

    /**
     * A sample.
     *
     * @param x people who said so, 0 to {@code n}
     * @param n people who answered, 1 or more
     */
    public record Sample(
            @NotNull @Min(0) Integer x, @NotNull @Min(1) Integer n) {
        @Override
        public String toString() {
            return "Sample";
        }
    }

    /**
     * Incidents of one kind in one place.
     *
     * @param series what is counted where
     * @param weeks counts of the weeks before, at least eight
     * @param latest count of the week asked about
     */
    public record Tension(
            @NotNull @Pattern(regexp = CODE) String series,
            @NotNull @Size(min = 8, max = 520) List<@NotNull @Min(0) Integer> weeks,
            @NotNull @Min(0) Integer latest) {
        @Override
        public String toString() {
            return "Tension";
        }
    }

    @Override
    public String toString() {
        return "ForumRequest";
    }
}
