package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * How the passive authentication of a chip went (ICAO Doc 9303-11). It shows that the data are as the issuing State
 * signed them, not that the chip was made by it: a copy passes as well. Prints as its type only.
 *
 * @param status all in one
 * @param checks each by itself
 * @param notChecked what was not done, in the order of the type
 * @param dg1 what the zone in the chip says; absent if it was not read
 * @param findings what failed, by code, then file
 */
public record ChipVerifyAnswer(
        Status status,
        Checks checks,
        ImmutableList<Step> notChecked,
        @Nullable MrzReadAnswer dg1,
        ImmutableList<Finding> findings) {

    /** The outcome. */
    public enum Status {
        /** Every check was done and is true. */
        PASSED,
        /** At least one is false. */
        FAILED,
        /** None is false, some were not done. */
        INCOMPLETE
    }

    /** The steps, in their order. */
    public enum Step {
        /** The signature over the hashes. */
        SOD_SIGNATURE,
        /** From the document signer to a CSCA that the caller trusts. */
        CERTIFICATE_CHAIN,
        /** Against a revocation list of that CSCA. */
        REVOCATION,
        /** Each data group against its hash. */
        DATA_GROUP_HASHES,
        /** The zone in the chip against the optical one. */
        DG1_EQUALS_ZONE
    }

    /**
     * Each check; one that was not done is absent.
     *
     * @param sodSignature the signature over the hashes agrees
     * @param chain a trust anchor has signed the signer's certificate, and both are valid on the day given
     * @param notRevoked a list of that anchor does not name the signer
     * @param dg1EqualsZone the zone in the chip is the optical one, character by character
     * @param hashes for each data group given, whether it is the one that was signed
     */
    public record Checks(
            @Nullable Boolean sodSignature,
            @Nullable Boolean chain,
            @Nullable Boolean notRevoked,
            @Nullable Boolean dg1EqualsZone,
            @Nullable ImmutableMap<ChipFile, Boolean> hashes) {}

    /**
     * Something that failed. Holds codes, never what stood in a file.
     *
     * @param code what
     * @param file which file; absent where it concerns none alone
     * @param args further facts by name; absent if none
     */
    public record Finding(
            Code code, @Nullable ChipFile file, @Nullable ImmutableMap<String, Object> args) {

        /** What can fail. */
        public enum Code {
            /** A data group is not the one that was signed. */
            HASH_WRONG,
            /** The signature does not agree with the hashes. */
            SIGNATURE_WRONG,
            /** The signer's certificate is not valid on the day of verification. */
            SIGNER_EXPIRED,
            /** A revocation list names the signer's certificate. */
            SIGNER_REVOKED,
            /** No trust anchor given has signed the signer's certificate, or the one that has is not valid itself. */
            CHAIN_BROKEN,
            /** A data group that was given, or that EF.COM lists, has no signed hash. */
            NOT_LISTED_IN_SOD,
            /** A file that has not its form. */
            MALFORMED,
            /** The zone in the chip is not the optical one. */
            DG1_DIFFERS
        }

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Finding";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ChipVerifyAnswer";
    }
}
