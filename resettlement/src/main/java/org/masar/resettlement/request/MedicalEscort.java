package org.masar.resettlement.request;

/** Who accompanies a person. */
public enum MedicalEscort {
    /** Nobody. */
    NONE,
    /** Somebody without medical training. */
    NON_MEDICAL,
    /** A nurse. */
    NURSE,
    /** A physician. */
    PHYSICIAN,
    /** Staff of the operation. */
    OPERATIONAL
}
