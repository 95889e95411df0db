package org.masar.border.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document, to be written as its zone. Prints as its type only.
 *
 * @param format layout
 * @param part the whole zone (the default) or only the line with the name, which needs no dates and numbers
 * @param documentCode one or two letters, one that the format may carry; not needed for the name line of a TD1
 * @param issuingState alpha-2 (turned into what the zone has), three letters, or D; not needed for the name line of a TD1
 * @param primaryIdentifier as in the visual zone; at most 1,000 characters
 * @param secondaryIdentifier as in the visual zone, absent if there is none; at most 1,000 characters
 * @param script script of the identifiers, LATIN by default
 * @param options one of the permitted codes of a Latin letter, by that letter in capitals; as in
 *     {@link TransliterateRequest}
 * @param documentNumber A to Z, 0 to 9 and inner or leading fillers. On TD1 up to 22 and on TD2 up to 14 characters; nine
 *     on passports; visas show the first nine
 * @param nationality as the issuing State
 * @param sex M, F, or X and the filler for unspecified (both written as filler); absent as X
 * @param birthDate {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; absent = unknown, six fillers
 * @param expiryDate absent = six fillers
 * @param optional1 optional data, in passports the personal number; characters as the document number
 * @param optional2 second optional data, TD1 only
 * @param emptyPersonalNumberCheck what stands in position 43 of a passport without a personal number: {@code 0} (the
 *     default) or the filler
 */
public record MrzWriteRequest(
        @NotNull MrzFormat format,
        @Nullable Part part,
        @Nullable String documentCode,
        @Nullable String issuingState,
        @NotNull @Size(max = 1_000) String primaryIdentifier,
        @Nullable @Size(max = 1_000) String secondaryIdentifier,
        @Nullable NameScript script,
        @Nullable Map<String, String> options,
        @Nullable String documentNumber,
        @Nullable String nationality,
        @Nullable @Pattern(regexp = "[MFX<]") String sex,

        @Nullable @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?")
        String birthDate,

        @Nullable LocalDate expiryDate,
        @Nullable String optional1,
        @Nullable String optional2,
        @Nullable EmptyCheck emptyPersonalNumberCheck) {

    /** What to write. */
    public enum Part {
        /** The whole zone. */
        ZONE,
        /** Only the line that carries the name. */
        NAME_LINE
    }

    /** What stands for the check digit of an empty personal number (ICAO Doc 9303-4, section 4.2.2.2). */
    public enum EmptyCheck {
        /** The digit. */
        @JsonProperty("0")
        ZERO,
        /** The filler. */
        @JsonProperty("<")
        FILLER
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzWriteRequest";
    }
}
