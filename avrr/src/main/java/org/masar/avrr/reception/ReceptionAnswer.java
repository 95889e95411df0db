package org.masar.avrr.reception;

import com.google.common.collect.ImmutableList;
import org.masar.core.rule.Truth;

/**
 * Whether the arrival is provided for.
 *
 * @param complete FALSE with a finding, UNKNOWN where something was not recorded
 * @param findings in the order of the record
 * @param print what the printed record needs
 */
public record ReceptionAnswer(Truth complete, ImmutableList<Finding> findings, Print print) {

    /** What is missing or wrong. */
    public enum Code {
        /** Nobody met them. */
        NOBODY_MET,
        /** A night without a place. */
        NO_PLACE_TONIGHT,
        /** No transport onward. */
        NO_ONWARD_TRANSPORT,
        /** A child, or a person with a guardian, was not handed over. */
        CHILD_WITHOUT_HANDOVER,
        /** They have no number to call. */
        NO_CONTACT_GIVEN,
        /** There is an urgent need. */
        URGENT_NEED
    }

    /** Who signs, or gives a thumbprint. */
    public enum Role {
        /** The person received. */
        PERSON,
        /** Who received them. */
        RECEPTION_OFFICER,
        /** Who took over a child or a person with a guardian. */
        GUARDIAN
    }

    /**
     * A finding.
     *
     * @param code what
     * @param field where in the record, dotted
     */
    public record Finding(Code code, String field) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    /**
     * The printed record.
     *
     * @param titleKey message key of its title
     * @param signatures who signs
     */
    public record Print(String titleKey, ImmutableList<Role> signatures) {
        @Override
        public String toString() {
            return "Print";
        }
    }

    @Override
    public String toString() {
        return "ReceptionAnswer";
    }
}
