package org.masar.policing.legal;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.core.time.PartialDate;

/**
 * Provisions that match, in force or not: legal information, no advice.
 *
 * @param provisions in the order of the pack
 * @param resources what matches and is no provision: gaps, helplines
 * @param documents the civil documents asked for
 * @param asks what must be known first
 * @param warnings what to bear in mind
 */
public record LawFindAnswer(
        ImmutableList<ProvisionView> provisions,
        ImmutableList<ResourceView> resources,
        ImmutableList<DocumentView> documents,
        ImmutableList<Message> asks,
        ImmutableList<Message> warnings) {

    /** Whether a provision holds on the day. */
    public enum InForce {
        /** It does. */
        YES,
        /** It does not. */
        NO,
        /** That is not known well enough. */
        UNKNOWN
    }

    /** Why a provision does not hold, or may not. */
    public enum Why {
        /** It begins later. */
        NOT_YET,
        /** It is not law there. */
        NOT_THIS_JURISDICTION,
        /** A federal act of after 23 October 1991, whose adoption by the Region is not known. */
        NOT_ADOPTED_KNOWN,
        /** Only the year or month of its start is known. */
        DATE_UNCERTAIN,
        /** The marriage is under the other regime. */
        OTHER_REGIME
    }

    /**
     * One provision.
     *
     * @param lawId the law
     * @param provision the provision
     * @param topic what it is about
     * @param inForce whether it holds on the day
     * @param why with NO and UNKNOWN
     * @param standing how far it was checked
     * @param deadlineDays days it sets, if it sets any
     * @param rule what it says, in short
     * @param from since when
     * @param source where it was read, or where it should be
     */
    public record ProvisionView(
            LawId lawId,
            String provision,
            String topic,
            InForce inForce,
            @Nullable Why why,
            Standing standing,
            @Nullable Integer deadlineDays,
            String rule,
            PartialDate from,
            String source) {
        @Override
        public String toString() {
            return "ProvisionView";
        }
    }

    /**
     * What is no provision.
     *
     * @param name its name
     * @param topic what it is about
     * @param rule what there is
     * @param standing how far it was checked
     * @param source where it was read
     */
    public record ResourceView(String name, String topic, String rule, Standing standing, String source) {
        @Override
        public String toString() {
            return "ResourceView";
        }
    }

    /**
     * A civil document.
     *
     * @param code which
     * @param authority where to apply
     * @param needs what to bring
     * @param procedure how it goes
     * @param court which court, if any
     * @param obstacles what stands in the way in practice
     * @param standing how far it was checked
     * @param source what was read
     */
    public record DocumentView(
            CivilDocument code,
            String authority,
            String needs,
            String procedure,
            String court,
            @Nullable String obstacles,
            Standing standing,
            String source) {
        @Override
        public String toString() {
            return "DocumentView";
        }
    }

    @Override
    public String toString() {
        return "LawFindAnswer";
    }
}
