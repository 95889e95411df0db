package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;

/**
 * What the rule says on the facts given, and why. A person still decides: the authority, on the file.
 *
 * @param verdict the answer in a word
 * @param outcome what the rule says
 * @param basis citations, the one that fixes the outcome first
 * @param waived requirements of this route that fall away
 * @param missingOrOpen requirements not met, not yet shown, or to be checked
 * @param toConfirm general conditions nobody has stated yet; for staff only
 * @param alternatives other routes the known facts leave open, strongest first
 * @param reasons why, decisive first
 * @param asks unknown facts that can still change the outcome, best first
 * @param counterfactuals lawful changes that improve the outcome
 * @param deadlines the days that matter, earliest first
 * @param fee visa fee for everybody who applies; absent if unknown
 * @param verifiedUntil last day for which the law was read
 * @param standing how far the law was checked
 * @param review who decides, and how to contest
 * @param warnings facts ignored for this relation, assessments relied on
 * @param receipt what the answer was made with
 */
public record EntitlementAnswer(
        Verdict verdict,
        Outcome outcome,
        ImmutableList<String> basis,
        ImmutableList<Requirement> waived,
        ImmutableList<Requirement> missingOrOpen,
        ImmutableList<Requirement> toConfirm,
        ImmutableList<Alternative> alternatives,
        ImmutableList<Reason> reasons,
        ImmutableList<Question> asks,
        ImmutableList<Counterfactual> counterfactuals,
        ImmutableList<Deadline> deadlines,
        @Nullable Money fee,
        LocalDate verifiedUntil,
        Standing standing,
        Review review,
        ImmutableList<Message> warnings,
        Receipt receipt) {

    /**
     * Why.
     *
     * @param key message key
     * @param args its arguments
     * @param citations where it stands
     * @param facts dotted names of the facts looked at; private ones are left out
     */
    public record Reason(
            String key,
            ImmutableMap<String, Object> args,
            ImmutableList<String> citations,
            ImmutableList<String> facts) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    /**
     * A fact to ask for.
     *
     * @param fact dotted name
     * @param key message key of the question
     * @param args its arguments
     * @param setting where it may be asked
     */
    public record Question(String fact, String key, ImmutableMap<String, Object> args, Setting setting) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /**
     * A lawful change that improves the outcome.
     *
     * @param changes what would be different; one or two facts
     * @param outcome what would follow
     * @param lastOn last day on which it still works; absent if no such day is known
     */
    public record Counterfactual(
            ImmutableList<Change> changes,
            Outcome outcome,
            @Nullable LocalDate lastOn) {}

    /**
     * One fact that would be different.
     *
     * @param fact dotted name
     * @param to its value then, as in the request
     */
    public record Change(String fact, String to) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * A day that matters.
     *
     * @param kind what happens
     * @param on the day; the earliest it can be where a birth date is known in part
     * @param of whom it is about; absent if nobody in particular
     * @param closes whether the route ends or weakens on that day
     */
    public record Deadline(
            DeadlineKind kind, LocalDate on, @Nullable Who of, Boolean closes) {}

    /**
     * Who decides, and how to contest.
     *
     * @param decidedBy who really decides
     * @param contest how to contest a refusal
     * @param complaint where to complain in confidence
     * @param notice who gives this answer, and that help is free; absent where no organisation is named
     */
    public record Review(
            Message decidedBy,
            Message contest,
            Message complaint,
            @Nullable Message notice) {}

    @Override
    public String toString() {
        return "EntitlementAnswer";
    }
}
