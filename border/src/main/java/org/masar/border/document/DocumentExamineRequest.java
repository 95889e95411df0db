package org.masar.border.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that was read of one document. Prints as its type only.
 *
 * @param lines zone as scanned
 * @param asOf day of the examination
 * @param seal visible digital seal, if there is one
 * @param chip what was read from the chip, if there is one
 */
public record DocumentExamineRequest(
        @NotNull List<@NotNull String> lines,
        @NotNull LocalDate asOf,
        @Nullable @Valid Seal seal,
        @Nullable @Valid Chip chip) {

    /**
     * A visible digital seal. Prints as its type only.
     *
     * @param seal bytes of the barcode, in hexadecimal
     * @param certificates signer certificates, DER in base64
     * @param trustAnchors CSCA certificates, DER in base64
     * @param revocationLists revocation lists, DER in base64
     */
    public record Seal(
            @NotNull @Pattern(regexp = "([0-9A-Fa-f]{2})*") String seal,
            @Nullable List<@NotNull String> certificates,
            @Nullable List<@NotNull String> trustAnchors,
            @Nullable List<@NotNull String> revocationLists) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Seal";
        }
    }

    /**
     * What was read from a chip. Prints as its type only.
     *
     * @param files bytes of the files in hexadecimal
     * @param trustAnchors CSCA certificates, DER in base64
     * @param revocationLists revocation lists, DER in base64
     */
    public record Chip(
            @NotNull Map<ChipFile, @NotNull @Pattern(regexp = "([0-9A-Fa-f]{2})*") String> files,
            @Nullable List<@NotNull String> trustAnchors,
            @Nullable List<@NotNull String> revocationLists) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Chip";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "DocumentExamineRequest";
    }
}
