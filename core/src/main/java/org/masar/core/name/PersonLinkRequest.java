package org.masar.core.name;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Registrations to be linked, or counts of agreement patterns to estimate a model from. Exactly one of {@code patterns}
 * and {@code records}. Prints as its type only.
 *
 * @param patterns how many pairs agree in which fields: one digit a field, 1 agrees, 0 does not
 * @param em how to estimate; not together with {@code model}
 * @param records the registrations, at most 20,000
 * @param fields the fields of the records and what they hold; required with {@code records}
 * @param model fixed parameters instead of estimation
 * @param threshold link from this probability on, 0..1; null means 0.95
 */
public record PersonLinkRequest(
        @Nullable Map<String, @NotNull @Min(0) Long> patterns,
        @Nullable @Valid Em em,
        @Nullable @Size(max = 20_000) List<@Valid Entry> records,
        @Nullable @Size(min = 1, max = 20) List<@Valid Field> fields,
        @Nullable @Valid Model model,
        @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal threshold) {

    /** What a field holds. */
    public enum Kind {
        /** A personal name; agrees if the comparison of names calls it a match. */
        NAME,
        /** A birth date, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; unequal years apart break a cluster. */
        DATE,
        /** A code such as the sex. */
        CODE,
        /** A place; compared as a name is, by one word. */
        PLACE,
        /** A number of a document; two different ones break a cluster. */
        DOCUMENT
    }

    /**
     * How to estimate.
     *
     * @param start where to begin
     * @param maxIterations at most so many steps, 1 to 100,000; null means 1000
     * @param tolerance stop when no parameter moves more; null means 1e-12
     * @param clamp m and u stay in [clamp, 1 - clamp]; null means 1e-6
     */
    public record Em(
            @Nullable @Valid Start start,
            @Nullable @Min(1) @Max(100_000) Integer maxIterations,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal tolerance,
            @Nullable @DecimalMin("0") @DecimalMax("0.49") BigDecimal clamp) {}

    /**
     * Where estimation begins.
     *
     * @param m one value a field; null means 0.9 each
     * @param u one value a field; null means 0.1 each
     * @param lambda null means 0.1
     */
    public record Start(
            @Nullable List<@DecimalMin("0") @DecimalMax("1") BigDecimal> m,
            @Nullable List<@DecimalMin("0") @DecimalMax("1") BigDecimal> u,

            @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false)
            BigDecimal lambda) {}

    /**
     * Fixed parameters.
     *
     * @param m one value a field
     * @param u one value a field
     * @param lambda share of true pairs among all pairs
     */
    public record Model(
            @NotNull
            List<@DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false) BigDecimal> m,

            @NotNull
            List<@DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false) BigDecimal> u,

            @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax(value = "1", inclusive = false)
            BigDecimal lambda) {}

    /**
     * A field of the records.
     *
     * @param name its key in {@code records[].fields}
     * @param kind what it holds
     * @param termFrequency whether agreement in a frequent value tells less; null means yes for NAME, no otherwise
     */
    public record Field(
            @NotNull @Size(min = 1) String name,
            @NotNull Kind kind,
            @Nullable Boolean termFrequency) {}

    /**
     * A registration. Prints as its type only.
     *
     * @param id names it in links and clusters
     * @param fields values by field; a field that is absent or empty tells nothing
     */
    public record Entry(
            @NotNull @Size(min = 1) String id, @NotNull Map<String, String> fields) {

        @Override
        public String toString() {
            return "Entry";
        }
    }

    @Override
    public String toString() {
        return "PersonLinkRequest";
    }
}
