package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * Zone, seal and chip of one document together: what was proved, what was not checked, what contradicts, what needs a
 * person. Checks that passed say nothing about whoever carries the document. Prints as its type only.
 *
 * @param outcome all in one
 * @param proved what holds, by key
 * @param contradicts what does not agree, by key
 * @param needsPerson what a person has to look at, by key
 * @param notChecked what was not given or not done
 * @param protectionSensitive whether a code names a stateless person or a refugee: refer, give no advice to return
 * @param record the zone
 */
public record DocumentExamineAnswer(
        Outcome outcome,
        ImmutableList<Message> proved,
        ImmutableList<Message> contradicts,
        ImmutableList<Message> needsPerson,
        ImmutableList<NotChecked> notChecked,
        Boolean protectionSensitive,
        @Nullable MrzReadAnswer record) {

    /** The outcome. */
    public enum Outcome {
        /** Nothing that was checked speaks against the document. */
        CHECKS_PASSED,
        /** Something contradicts, failed, has expired or calls for protection: a person looks. */
        NEEDS_PERSON,
        /** The lines are no zone. */
        UNREADABLE
    }

    /** What was not checked, in this order. */
    public enum NotChecked {
        /** No seal was given. */
        SEAL,
        /** Nothing of a chip was given. */
        CHIP,
        /** The signature over the hashes in the chip. */
        SOD_SIGNATURE,
        /** From the document signer to a CSCA. */
        CERTIFICATE_CHAIN,
        /** Against a revocation list. */
        REVOCATION,
        /** The data groups against their hashes. */
        DATA_GROUP_HASHES,
        /** The zone in the chip against the printed one. */
        DG1_EQUALS_ZONE
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "DocumentExamineAnswer";
    }
}
