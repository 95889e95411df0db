package org.masar.fap.navigator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.person.Contact;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.FactKind;

/**
 * The next question, or a contradiction to clear up, or the result.
 *
 * @param state which of the three
 * @param question the next best question; absent unless the state is QUESTION
 * @param clarify what does not fit together; absent unless the state is CLARIFY
 * @param result what comes out; absent unless the state is RESULT
 * @param privateTopics whether there are things to tell alone that could matter; they are never asked here
 * @param contact where they can be told; absent where there are none, and where no organisation names a contact that was
 *     confirmed lately
 * @param asked how many facts are given, withheld or not known so far
 * @param warnings for example that a language the person named has no catalogue here
 */
public record NavigatorAnswer(
        State state,
        @Nullable Question question,
        @Nullable Clarify clarify,
        @Nullable Result result,
        Boolean privateTopics,
        @Nullable Contact contact,
        Integer asked,
        ImmutableList<Message> warnings) {

    /** Where the conversation stands. */
    public enum State {
        /** There is a question. */
        QUESTION,
        /** Two answers do not fit together. */
        CLARIFY,
        /** Nothing more needs to be asked. */
        RESULT
    }

    /**
     * A question.
     *
     * @param fact dotted name of the fact
     * @param key message key of the question
     * @param args its arguments
     * @param words the same as a message, so that the reader's language can be added
     * @param why why it is asked
     * @param kind kind of answer
     * @param choices the codes to choose from; absent where there are none
     * @param unit unit of a number; absent where it has none
     * @param mayNotKnow whether "I don't know" is an answer
     * @param mayDecline whether "I'd rather not say" is an answer
     */
    public record Question(
            String fact,
            String key,
            ImmutableMap<String, Object> args,
            Message words,
            Message why,
            FactKind kind,
            @Nullable ImmutableList<Choice> choices,
            @Nullable String unit,
            Boolean mayNotKnow,
            Boolean mayDecline) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /**
     * One answer to choose.
     *
     * @param code its code in the facts
     * @param key message key of its name
     * @param words the same as a message
     */
    public record Choice(String code, String key, Message words) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    /**
     * Answers that cannot all be true.
     *
     * @param facts dotted names
     * @param key message key
     * @param args its arguments
     * @param words the same as a message
     */
    public record Clarify(ImmutableList<String> facts, String key, ImmutableMap<String, Object> args, Message words) {
        @Override
        public String toString() {
            return "Clarify";
        }
    }

    /**
     * What comes out.
     *
     * @param entitlement the answer of {@code fap.entitlement} on the same facts
     * @param summary what it means, in plain words; from open facts only, so that it may stand on a shared screen
     * @param brief the same in one message
     * @param steps what to do next, most urgent first
     */
    public record Result(
            EntitlementAnswer entitlement,
            ImmutableList<Message> summary,
            @JsonProperty("short") Message brief,
            ImmutableList<Step> steps) {
        @Override
        public String toString() {
            return "Result";
        }
    }

    /**
     * Something to do.
     *
     * @param code what
     * @param key message key
     * @param args its arguments
     * @param words the same as a message
     * @param by the last day on which it is in time; absent if there is none
     */
    public record Step(
            StepCode code,
            String key,
            ImmutableMap<String, Object> args,
            Message words,
            @Nullable LocalDate by) {
        @Override
        public String toString() {
            return "Step";
        }
    }

    /** What a family can do next. */
    public enum StepCode {
        /** File the visa application. */
        FILE_APPLICATION,
        /** Send the deadline notice. */
        FILE_DEADLINE_NOTICE,
        /** Send a hardship notice. */
        FILE_HARDSHIP_NOTICE,
        /** Get a certificate of German at level A1. */
        GET_A1,
        /** Get the other parent's consent, or the decision that replaces it. */
        GET_CONSENT,
        /** Gather the papers. */
        GATHER_DOCUMENTS,
        /** Show the income. */
        SHOW_INCOME,
        /** Show the dwelling. */
        SHOW_HOUSING,
        /** Wait: the route is frozen by law. */
        WAIT_FROZEN,
        /** Speak with a free adviser. */
        SPEAK_TO_ADVISER,
        /** Contest a refusal. */
        CONTEST
    }

    @Override
    public String toString() {
        return "NavigatorAnswer";
    }
}
