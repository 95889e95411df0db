package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a visible digital seal holds and how its verification went (ICAO Doc 9303-13), or the other side of one coding.
 * Prints as its type only.
 *
 * @param c40Hex the text in C40
 * @param c40Text the text from C40, fillers as blanks
 * @param dateHex the date in three bytes
 * @param date the date from three bytes
 * @param version 3 or 4
 * @param issuingCountry as in a zone, without fillers
 * @param signerId four characters
 * @param certificateReference serial number of the signer's certificate, in hexadecimal
 * @param issueDate when the document was issued
 * @param signatureDate when the seal was signed
 * @param featureDefinition 93 visa, 94 emergency travel document
 * @param documentCategory 1 visa, 3 emergency travel document
 * @param features in the order of the seal
 * @param status whether everything that was checked holds
 * @param reasons why it is INVALID; UNKNOWN_FEATURE may stand beside VALID
 * @param zoneMatches whether the zone in the seal equals the printed one; only where both are there
 */
public record SealReadAnswer(
        @Nullable String c40Hex,
        @Nullable String c40Text,
        @Nullable String dateHex,
        @Nullable LocalDate date,
        @Nullable Integer version,
        @Nullable String issuingCountry,
        @Nullable String signerId,
        @Nullable String certificateReference,
        @Nullable LocalDate issueDate,
        @Nullable LocalDate signatureDate,
        @Nullable Integer featureDefinition,
        @Nullable Integer documentCategory,
        @Nullable ImmutableList<Feature> features,
        @Nullable Status status,
        @Nullable ImmutableList<Reason> reasons,
        @Nullable Boolean zoneMatches) {

    /** The outcome. */
    public enum Status {
        /** Signature, certificate and zone agree as far as they were checked. */
        VALID,
        /** Something does not, or could not be checked: see the reasons. */
        INVALID
    }

    /** Why, in the words of ICAO Doc 9303-13, Appendix D; in this order. */
    public enum Reason {
        /** No bytes. */
        READ_ERROR,
        /** The signer's certificate or its issuer is not valid on the day of verification. */
        EXPIRED_CERTIFICATE,
        /** The bytes have not the form of a seal. */
        WRONG_FORMAT,
        /** The signer's certificate is not among those given. */
        UNKNOWN_CERTIFICATE,
        /** None of the trust anchors given has signed the signer's certificate. */
        UNTRUSTED_CERTIFICATE,
        /** Feature definition, category and version do not belong together. */
        INVALID_DOCUMENTTYPE,
        /** A revocation list of its issuer names the signer's certificate. */
        REVOKED_CERTIFICATE,
        /** The signature does not agree with header and features. */
        INVALID_SIGNATURE,
        /** A feature that the definition does not have, or not in this form. */
        UNKNOWN_FEATURE,
        /** The check digits of the zone in the seal do not agree. */
        INVALID_SEAL_MRZ,
        /** The printed zone is none, or its check digits do not agree. */
        INVALID_PRINTED_MRZ,
        /** The zone in the seal is not the printed one. */
        SEAL_DOCUMENT_MISMATCH
    }

    /**
     * One feature. Prints as its type only.
     *
     * @param tag which
     * @param name what it is
     * @param value decoded; in hexadecimal where it is not known
     */
    public record Feature(Integer tag, Name name, String value) {

        /** The features of visas and emergency travel documents. */
        public enum Name {
            /** The zone, fillers as blanks. */
            MRZ,
            /** Number of entries, 0 for any. */
            ENTRIES,
            /** Duration of stay. */
            STAY,
            /** Number of the passport. */
            PASSPORT_NUMBER,
            /** Type of the visa. */
            VISA_TYPE,
            /** For later use. */
            RESERVED,
            /** Not of this definition. */
            UNKNOWN_FEATURE
        }

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Feature";
        }
    }

    static SealReadAnswer coding(
            @Nullable String c40Hex, @Nullable String c40Text, @Nullable String dateHex, @Nullable LocalDate date) {
        return new SealReadAnswer(
                c40Hex, c40Text, dateHex, date, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static SealReadAnswer unreadable(Reason reason) {
        return new SealReadAnswer(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Status.INVALID,
                ImmutableList.of(reason),
                null);
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "SealReadAnswer";
    }
}
