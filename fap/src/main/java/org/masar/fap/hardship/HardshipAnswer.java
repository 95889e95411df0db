package org.masar.fap.hardship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.person.Contact;
import org.masar.fap.document.PaperCode;
import org.masar.fap.triage.Tier;

/**
 * What a hardship notice under AufenthG 22 s.1 can say. It promises nothing: the Foreign Office decides.
 *
 * @param open whether the notice is the way
 * @param supports facts that support it
 * @param against facts that may speak against it; to be explained in the notice, never left out
 * @param urgency how urgent the case is; for staff only
 * @param gather facts and papers still missing, most urgent first
 * @param dossier the notice as sections of text, for printing in German with a summary for the family
 * @param notPromised what the notice does not do
 * @param contact where it is sent, for staff: one that was not confirmed lately is confirmed first; absent where no
 *     organisation names one
 */
public record HardshipAnswer(
        Open open,
        ImmutableList<Support> supports,
        ImmutableList<Against> against,
        Tier urgency,
        ImmutableList<Gather> gather,
        ImmutableList<Part> dossier,
        ImmutableList<Message> notPromised,
        @Nullable Contact contact) {

    /** Whether the notice is the way. */
    public enum Open {
        /** The ordinary route of the core family is frozen or closed. */
        YES,
        /** An ordinary route is open: use it. */
        NO,
        /** The facts do not say. */
        UNKNOWN
    }

    /** What supports a notice. */
    public enum SupportCode {
        /** The family has been apart for long. */
        SEPARATION_LONG,
        /** The same, with a child under three. */
        SEPARATION_LONG_SMALL_CHILD,
        /** Severe illness of who wants to come or of the sponsor. */
        SEVERE_ILLNESS,
        /** Danger to life, limb or liberty. */
        DANGER,
        /** Death is near. */
        DEATH_NEAR
    }

    /** What may speak against it. */
    public enum Against {
        /** The family could live together in a third country. */
        UNITY_IN_THIRD_COUNTRY,
        /** The sponsor meets the conditions of a settlement permit, which ends the freeze. */
        SETTLEMENT_CONDITIONS_MET,
        /** The separation was chosen. */
        SEPARATION_CHOSEN,
        /** The family lost time itself. */
        OWN_DELAY,
        /** An exclusion of AufenthG 36a(3). */
        EXCLUSION_36A_3
    }

    /** A section of the dossier. */
    public enum Section {
        /** The person in Germany. */
        SPONSOR,
        /** Who wants to come. */
        FAMILY,
        /** Since when they are apart, and why. */
        SEPARATION,
        /** Why it cannot wait. */
        REASONS,
        /** What is enclosed. */
        PAPERS,
        /** What is asked for. */
        REQUEST
    }

    /**
     * Something that supports a notice.
     *
     * @param code what
     * @param value for a separation, its completed years; absent otherwise
     * @param reported for a separation, the years seen in the cases reported so far, never a test; absent otherwise
     */
    public record Support(
            SupportCode code,
            @Nullable Integer value,
            @Nullable BigDecimal reported) {
        @Override
        public String toString() {
            return "Support";
        }
    }

    /**
     * Something still to be gathered.
     *
     * @param fact dotted name of a fact; absent for a paper
     * @param code code of a paper; absent for a fact
     * @param key message key
     * @param args its arguments
     * @param words the same as a message
     */
    public record Gather(
            @Nullable String fact,
            @Nullable PaperCode code,
            String key,
            ImmutableMap<String, Object> args,
            Message words) {
        @Override
        public String toString() {
            return "Gather";
        }
    }

    /**
     * A section of the dossier.
     *
     * @param section which
     * @param paragraphs its text
     */
    public record Part(Section section, ImmutableList<Message> paragraphs) {
        @Override
        public String toString() {
            return "Part";
        }
    }

    @Override
    public String toString() {
        return "HardshipAnswer";
    }
}
