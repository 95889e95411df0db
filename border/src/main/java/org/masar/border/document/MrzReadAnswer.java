package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * What a zone says and how its check digits stand. Where {@code error} is there, nothing else is but the empty list of
 * findings. Prints as its type only.
 *
 * @param error why the lines are no zone; absent if they are one
 * @param format layout
 * @param documentCode without trailing filler
 * @param issuingState code without trailing fillers
 * @param nationality code without trailing fillers
 * @param documentNumber joined where it is long; without trailing fillers, leading and inner ones stay
 * @param birthDate the six characters as they stand
 * @param expiryDate the six characters as they stand
 * @param birthDateKind what those of the date of birth are
 * @param expiryDateKind what those of the date of expiry are
 * @param sex the character as it stands
 * @param sexCharNonConformant whether that is none of M, F and the filler
 * @param optional1 optional data without trailing fillers and without what belongs to a long number
 * @param optional2 second optional data, TD1 only
 * @param primaryIdentifier its components joined by one blank, empty if none
 * @param secondaryIdentifier its components joined by one blank, empty if none
 * @param nameMayBeTruncated whether the last position of the name is a letter
 * @param checks the check digits one by one
 * @param allChecksPass whether all of them agree
 * @param protectionSensitive whether a code names a stateless person or a refugee
 * @param birthDateResolved date of birth with its century, as far as it is known; only with a reference day
 * @param expiryDateResolved date of expiry with its century; only with a reference day
 * @param findings what a person should know, by line, column and code
 */
public record MrzReadAnswer(
        @Nullable MrzError error,
        @Nullable MrzFormat format,
        @Nullable String documentCode,
        @Nullable String issuingState,
        @Nullable String nationality,
        @Nullable String documentNumber,
        @Nullable String birthDate,
        @Nullable String expiryDate,
        @Nullable MrzDateKind birthDateKind,
        @Nullable MrzDateKind expiryDateKind,
        @Nullable String sex,
        @Nullable Boolean sexCharNonConformant,
        @Nullable String optional1,
        @Nullable String optional2,
        @Nullable String primaryIdentifier,
        @Nullable String secondaryIdentifier,
        @Nullable Boolean nameMayBeTruncated,
        @Nullable MrzChecks checks,
        @Nullable Boolean allChecksPass,
        @Nullable Boolean protectionSensitive,
        @Nullable PartialDate birthDateResolved,
        @Nullable LocalDate expiryDateResolved,
        ImmutableList<MrzFinding> findings) {

    /**
     * The answer about a zone that was read.
     *
     * @param zone what was read
     * @param asOf reference day, if there is one
     * @return all of it
     */
    public static MrzReadAnswer of(MrzZone zone, @Nullable LocalDate asOf) {
        if (zone.error() != null) {
            return new MrzReadAnswer(
                    zone.error(),
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
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ImmutableList.of());
        }
        return new MrzReadAnswer(
                null,
                zone.format(),
                zone.documentCode(),
                zone.issuingState(),
                zone.nationality(),
                zone.documentNumber(),
                zone.birthDate(),
                zone.expiryDate(),
                zone.birthDateKind(),
                zone.expiryDateKind(),
                zone.sex(),
                zone.sexCharNonConformant(),
                zone.optional1(),
                zone.optional2(),
                zone.primaryIdentifier(),
                zone.secondaryIdentifier(),
                zone.nameMayBeTruncated(),
                zone.checks(),
                zone.allChecksPass(),
                zone.protectionSensitive(),
                asOf == null ? null : zone.birthDateResolved(asOf),
                asOf == null ? null : zone.expiryDateResolved(asOf),
                zone.findings(asOf));
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzReadAnswer";
    }
}
