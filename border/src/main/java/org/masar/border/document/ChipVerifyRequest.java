package org.masar.border.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's reader has read from a chip. Prints as its type only.
 *
 * @param files bytes of the files in hexadecimal; those not read are left out
 * @param lines optical zone
 * @param trustAnchors CSCA certificates, DER in base64, as the caller trusts their source
 * @param revocationLists revocation lists, DER in base64
 * @param asOf day of verification; without it no certificate is found expired
 */
public record ChipVerifyRequest(
        @NotNull Map<ChipFile, @NotNull @Pattern(regexp = "([0-9A-Fa-f]{2})*") String> files,
        @Nullable List<@NotNull String> lines,
        @Nullable List<@NotNull String> trustAnchors,
        @Nullable List<@NotNull String> revocationLists,
        @Nullable LocalDate asOf) {

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ChipVerifyRequest";
    }
}
