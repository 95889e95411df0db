package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import org.masar.core.message.Message;

/**
 * What comes before the consequence. Prints as its type only.
 *
 * @param outcome what to do now; never "refuse"
 * @param signals what calls for protection, in the order of the type
 * @param referTo who to turn to, in the order of the type
 * @param doNotAsk what is not for a border post to ask
 * @param ask names of the questions still open
 * @param refusalRecordAllowed whether a record of refusal may be made: all asked, nothing found, all of it in writing
 * @param missingForRefusal names of what such a record lacks
 */
public record ProtectionFirstAnswer(
        Outcome outcome,
        ImmutableList<Signal> signals,
        ImmutableList<Referral> referTo,
        ImmutableList<Message> doNotAsk,
        ImmutableList<String> ask,
        boolean refusalRecordAllowed,
        ImmutableList<String> missingForRefusal) {

    /** What to do now. */
    public enum Outcome {
        /** Stop, and refer. */
        STOP_REFER,
        /** Ask what was not asked. */
        ASK_FIRST,
        /** All asked, nothing found: a person decides. */
        PERSON_DECIDES
    }

    /** What calls for protection. */
    public enum Signal {
        /** The person fears to return. */
        FEAR_OF_RETURN,
        /** The person wishes to ask for asylum. */
        ASYLUM_WISH,
        /** A child without any adult. */
        UNACCOMPANIED_CHILD,
        /** A child without parents or guardian. */
        SEPARATED_CHILD,
        /** Indicators of trafficking were seen. */
        TRAFFICKING_SIGNAL,
        /** The person needs care at once. */
        MEDICAL_EMERGENCY,
        /** The document is one of a stateless person or a refugee. */
        PROTECTION_DOCUMENT
    }

    /** Who to turn to. */
    public enum Referral {
        /** The authority that receives asylum claims. */
        ASYLUM_AUTHORITY,
        /** Child protection. */
        CHILD_PROTECTION,
        /** The referral mechanism for presumed victims of trafficking. */
        TRAFFICKING_REFERRAL,
        /** Health care. */
        HEALTH
    }

    @Override
    public String toString() {
        return "ProtectionFirstAnswer[" + outcome + "]";
    }
}
