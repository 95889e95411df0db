package org.masar.border.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visible digital seal to verify, or one value to put into or take out of its two codings: exactly one of {@code seal},
 * {@code c40Text}, {@code c40Hex}, {@code date}, {@code dateHex}. Prints as its type only.
 *
 * @param seal bytes of the barcode, in hexadecimal
 * @param lines printed zone, for the cross-check
 * @param certificates signer certificates, DER in base64, as the caller trusts their source
 * @param trustAnchors CSCA certificates, DER in base64
 * @param revocationLists revocation lists, DER in base64
 * @param asOf day of verification; without it no certificate is found expired
 * @param c40Text text to encode in C40: A to Z, 0 to 9, blanks; fillers become blanks
 * @param c40Hex C40 to decode
 * @param date date to encode in three bytes
 * @param dateHex three bytes to decode as a date
 */
public record SealReadRequest(
        @Nullable @Pattern(regexp = HEX) String seal,
        @Nullable List<@NotNull String> lines,
        @Nullable List<@NotNull String> certificates,
        @Nullable List<@NotNull String> trustAnchors,
        @Nullable List<@NotNull String> revocationLists,
        @Nullable LocalDate asOf,
        @Nullable String c40Text,
        @Nullable @Pattern(regexp = HEX) String c40Hex,
        @Nullable LocalDate date,
        @Nullable @Pattern(regexp = "[0-9A-Fa-f]{6}") String dateHex) {

    private static final String HEX = "[0-9A-Fa-f]*";

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "SealReadRequest";
    }
}
