package org.masar.fap.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.Money;

/**
 * The checklist of one family for one mission.
 *
 * @param state whether the file is complete
 * @param items the papers needed or perhaps needed, in the order of the desk
 * @param missing codes of papers that are needed and not at hand
 * @param expiring papers at hand whose validity is over, or ends before the appointment
 * @param fee visa fee for everybody who applies; absent if unknown
 * @param asks unknown facts that change the list
 */
public record DocumentsAnswer(
        State state,
        ImmutableList<Item> items,
        ImmutableList<PaperCode> missing,
        ImmutableList<Expiring> expiring,
        @Nullable Money fee,
        ImmutableList<EntitlementAnswer.Question> asks) {

    /** Whether a file is complete. */
    public enum State {
        /** Everything needed is there and valid on the day of the appointment. */
        COMPLETE,
        /** Something needed is missing, no longer valid, or not translated or certified. */
        INCOMPLETE,
        /** Everything is there, but something ends before the appointment. */
        EXPIRING,
        /** Unknown facts leave it open. */
        UNDETERMINED
    }

    /** How a paper stands. */
    public enum Status {
        /** At hand and in order. */
        HAVE,
        /** Needed and not at hand. */
        MISSING,
        /** No longer valid. */
        EXPIRED,
        /** Ends before the appointment. */
        EXPIRING,
        /** At hand without the German translation. */
        NOT_TRANSLATED,
        /** At hand without over-certification or legalisation. */
        NOT_CERTIFIED,
        /** Depends on an unknown fact, or is voluntary. */
        MAYBE
    }

    /** Who must provide a paper. */
    public enum Provider {
        /** Who wants to come. */
        APPLICANT,
        /** The person in Germany. */
        SPONSOR,
        /** The child's other parent. */
        OTHER_PARENT,
        /** A doctor. */
        DOCTOR,
        /** A court. */
        COURT,
        /** An authority. */
        AUTHORITY
    }

    /** In which form a paper is handed in. */
    public enum Form {
        /** The original. */
        ORIGINAL,
        /** The original, and copies beside it. */
        ORIGINAL_AND_COPY,
        /** A copy. */
        COPY,
        /** A print-out. */
        PRINT,
        /** As a file. */
        ELECTRONIC
    }

    /** Into which language a paper is translated. */
    public enum Translation {
        /** None is needed. */
        NONE,
        /** German, fixed to the original or to a copy. */
        GERMAN
    }

    /** How a foreign paper is confirmed. */
    public enum Certification {
        /** Not at all. */
        NONE,
        /** By the foreign ministry in Baghdad. */
        OVER_CERTIFICATION_IRAQ,
        /** By the Department of Foreign Relations of the Kurdistan Region. */
        OVER_CERTIFICATION_KRI,
        /** By the Syrian foreign ministry and the German embassy in Beirut. */
        LEGALISATION_SYRIA
    }

    /**
     * A paper of the list.
     *
     * @param code which
     * @param name its name in words
     * @param status how it stands
     * @param providedBy who must provide it
     * @param form in which form
     * @param copies how many copies, of a photo how many prints
     * @param translation into which language it is translated
     * @param certification how it is confirmed
     * @param validUntil last day on which it counts; absent if it has no end, or that is unknown
     * @param why why it is needed
     * @param alternatives what can stand in where it cannot be had
     * @param source where that is written
     * @param standing how far that was checked
     */
    public record Item(
            PaperCode code,
            Message name,
            Status status,
            Provider providedBy,
            Form form,
            Integer copies,
            Translation translation,
            Certification certification,
            @Nullable LocalDate validUntil,
            Message why,
            ImmutableList<PaperCode> alternatives,
            String source,
            Standing standing) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /**
     * A paper whose validity ends.
     *
     * @param code which
     * @param on its last day
     */
    public record Expiring(PaperCode code, LocalDate on) {
        @Override
        public String toString() {
            return "Expiring";
        }
    }

    @Override
    public String toString() {
        return "DocumentsAnswer";
    }
}
