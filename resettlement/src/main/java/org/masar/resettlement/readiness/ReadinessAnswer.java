package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What holds and what binds. Engines advise: who may travel, people decide.
 *
 * @param checks one row for each rule and each subject: rules in order, then persons in order
 * @param groups people who travel together
 */
public record ReadinessAnswer(ImmutableList<CheckRow> checks, ImmutableList<Group> groups) {

    /** What came of a check. */
    public enum Status {
        /** It holds for the planned journey, or today where none is planned. */
        SATISFIED,
        /** The item or a fact is not there. */
        MISSING,
        /** The item does not cover the day. */
        EXPIRED,
        /** This day cannot work. */
        BLOCKED,
        /** The rule is not about this case. */
        NOT_APPLICABLE,
        /** It would close by a threshold nobody has verified: ask before closing anything. */
        UNDETERMINED
    }

    /** How much a rule weighs. */
    public enum Severity {
        /** Nobody travels against it. */
        HARD,
        /** It should be kept. */
        SOFT,
        /** A target for the offices. */
        TARGET
    }

    /** What carriers ask of a pregnant passenger. */
    public enum PregnancyOutcome {
        /** Nothing. */
        NO_CERTIFICATE_NEEDED,
        /** A medical certificate. */
        CERTIFICATE_NEEDED,
        /** They do not carry her at this stage. */
        REFUSED
    }

    /**
     * One rule judged for one subject.
     *
     * @param rule the rule
     * @param person the person; absent where the rule is about the journey
     * @param status what came of it
     * @param severity how much the rule weighs
     * @param from first day it covers
     * @param to last day it covers
     * @param latestSendDate last day for the notice
     * @param exceptionRequestBy last day to ask for an exception
     * @param hoursBefore hours between item and departure
     * @param gestationDays completed days of pregnancy when the last leg arrives
     * @param gestationWeeks completed weeks
     * @param exceptionWorkingDays working days before the flight by which an exception is asked for
     * @param allowed whether day or number is allowed
     * @param exemptedBy what lifts the ban
     * @param outcome what carriers ask of a pregnant passenger
     * @param earliestFix first day on which it could be mended
     */
    public record CheckRow(
            String rule,
            @Nullable String person,
            Status status,
            @Nullable Severity severity,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate latestSendDate,
            @Nullable LocalDate exceptionRequestBy,
            @Nullable BigDecimal hoursBefore,
            @Nullable Long gestationDays,
            @Nullable Long gestationWeeks,
            @Nullable Integer exceptionWorkingDays,
            @Nullable Boolean allowed,
            @Nullable String exemptedBy,
            @Nullable PregnancyOutcome outcome,
            @Nullable LocalDate earliestFix) {
        @Override
        public String toString() {
            return "CheckRow";
        }
    }

    /**
     * People who travel together or not at all.
     *
     * @param cases their cases, sorted; empty for persons without a case
     * @param window departure days on which all hard rules hold; absent if there are none
     * @param slackDays days from today to its end
     * @param bottleneck what ends it
     * @param nextExpiry what ends first from today on
     * @param nextFlight first feasible candidate
     * @param renew cheapest renewals that reach the next candidate, where none is feasible now
     * @param reasons what to know beside
     */
    public record Group(
            ImmutableList<String> cases,
            @Nullable Window window,
            @Nullable Long slackDays,
            @Nullable Bottleneck bottleneck,
            @Nullable Expiry nextExpiry,
            @Nullable String nextFlight,
            @Nullable ImmutableList<Renewal> renew,
            ImmutableList<Message> reasons) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * Departure days, both ends inclusive.
     *
     * @param from first day; open if absent
     * @param to last day; open if absent
     */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Window";
        }
    }

    /**
     * What ends the window.
     *
     * @param rule the rule, or WINDOW for a window known from elsewhere
     * @param person the person
     */
    public record Bottleneck(String rule, String person) {
        @Override
        public String toString() {
            return "Bottleneck";
        }
    }

    /**
     * What ends next.
     *
     * @param rule the rule
     * @param person the person
     * @param on its last day
     */
    public record Expiry(String rule, String person, LocalDate on) {
        @Override
        public String toString() {
            return "Expiry";
        }
    }

    /**
     * Something to renew.
     *
     * @param rule the rule
     * @param person the person
     */
    public record Renewal(String rule, String person) {
        @Override
        public String toString() {
            return "Renewal";
        }
    }

    @Override
    public String toString() {
        return "ReadinessAnswer";
    }
}
