package org.masar.border.document;

import org.jspecify.annotations.Nullable;

/**
 * The check digits of a zone: true where the digit agrees with what it covers. False also where no digit stands.
 *
 * @param documentNumber over the document number, all of it where it is longer than nine characters
 * @param birthDate over the date of birth
 * @param expiryDate over the date of expiry
 * @param personalNumber over the optional data of a passport; a filler counts as true where that field is empty (ICAO Doc
 *     9303-4, section 4.2.2.2); absent for other formats
 * @param composite over all of these; absent for visas
 */
public record MrzChecks(
        Boolean documentNumber,
        Boolean birthDate,
        Boolean expiryDate,
        @Nullable Boolean personalNumber,
        @Nullable Boolean composite) {

    /**
     * Whether all of them agree.
     *
     * @return true if none that the format has is false
     */
    boolean allPass() {
        return documentNumber
                && birthDate
                && expiryDate
                && !Boolean.FALSE.equals(personalNumber)
                && !Boolean.FALSE.equals(composite);
    }
}
