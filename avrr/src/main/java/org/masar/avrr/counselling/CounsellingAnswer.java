package org.masar.avrr.counselling;

import com.google.common.collect.ImmutableList;
import org.masar.core.rule.Truth;

/**
 * Whether the counselling is complete.
 *
 * @param complete FALSE with a finding, UNKNOWN where something was not recorded
 * @param findings in the order of the record
 * @param print what the printed record needs
 */
public record CounsellingAnswer(Truth complete, ImmutableList<Finding> findings, Print print) {

    /** What is missing or wrong. */
    public enum Code {
        /** A point was not told. */
        NOT_TOLD,
        /** A point was not understood. */
        NOT_UNDERSTOOD,
        /** The language is not understood well. */
        LANGUAGE_NOT_UNDERSTOOD,
        /** There were signs of pressure. */
        PRESSURE,
        /** The adult was not asked alone. */
        NOT_ASKED_APART,
        /** Refer the person to advice on asylum. */
        REFER_ASYLUM_ADVICE
    }

    /** Who signs, or gives a thumbprint. */
    public enum Role {
        /** The person counselled. */
        PERSON,
        /** The counsellor. */
        COUNSELLOR,
        /** The interpreter. */
        INTERPRETER
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
        return "CounsellingAnswer";
    }
}
