package org.masar.avrr.entitlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Programmes as data. The packs shipped hold what was read; a caller may give a pack of its own, whose sums are paid by
 * its components alone.
 *
 * @param id what to call the pack
 * @param version semantic version of the data
 * @param verifiedUntil day up to which the sources were looked at
 * @param programmes its programmes
 */
public record ProgrammePack(
        @NotNull String id,
        @NotNull String version,
        @NotNull LocalDate verifiedUntil,
        @NotNull @Size(min = 1) List<@Valid Programme> programmes) {

    /** How a component's sum is published. */
    public enum Limit {
        /** The sum itself. */
        EXACT,
        /** A ceiling. */
        CEILING,
        /** Only the least and the most. */
        RANGE,
        /** Not at all. */
        NOT_PUBLISHED,
        /** Help without a sum. */
        SERVICE
    }

    /** From which day a window counts. */
    public enum Anchor {
        /** Left the host country. */
        DEPARTURE,
        /** Reached the country of return. */
        ARRIVAL
    }

    /**
     * One programme in one published version.
     *
     * @param id unique
     * @param country host, ISO 3166-1 alpha-2, or EU
     * @param name as published
     * @param currency ISO 4217
     * @param from first day; absent if no start is printed
     * @param fromMemory whether the start is from memory
     * @param to last day; absent if no end is printed
     * @param toMemory whether the end is from memory
     * @param lastSeenOn date of the newest source; what is printed without an end counts for twelve months more
     * @param sources where it was read
     * @param legal legal basis
     * @param components what it gives, in order
     * @param lists country lists by name
     * @param dates dates that its rules use, by name
     * @param numbers numbers that its rules use, by name
     * @param amounts further sums, by name
     * @param amountsMemory whether those further sums are from memory
     * @param conflicts where sources differ
     * @param gaps what the text leaves open
     * @param rules conditions in words
     * @param older what held before, in words
     * @param excludes programmes that give the same help or whose help counts here
     * @param closes programmes that a special rule of this one can shut
     */
    public record Programme(
            @NotNull String id,
            @NotNull String country,
            @NotNull String name,
            @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency,
            @Nullable LocalDate from,
            @Nullable Boolean fromMemory,
            @Nullable LocalDate to,
            @Nullable Boolean toMemory,
            @Nullable LocalDate lastSeenOn,
            @NotNull @Size(min = 1) List<String> sources,
            @Nullable String legal,
            @NotNull @Size(min = 1) List<@Valid Component> components,
            @Nullable Map<String, List<String>> lists,
            @Nullable Map<String, LocalDate> dates,
            @Nullable Map<String, Integer> numbers,
            @Nullable Map<String, BigDecimal> amounts,
            @Nullable Boolean amountsMemory,
            @Nullable List<@Valid Conflict> conflicts,
            @Nullable List<String> gaps,
            @Nullable List<String> rules,
            @Nullable String older,
            @Nullable List<String> excludes,
            @Nullable List<String> closes) {
        @Override
        public String toString() {
            return "Programme";
        }
    }

    /**
     * One kind of help. Either per head ({@code adult}, {@code child}), per case ({@code perCase}) or by size ({@code
     * single}, {@code family}).
     *
     * @param code unique in its programme
     * @param form how it is given
     * @param limit how its sum is published
     * @param adult sum a head
     * @param child sum a child
     * @param childUnder age under which one is a child; 18 if absent
     * @param principal sum of the principal applicant, where it is another
     * @param perCase sum of all together
     * @param single sum of a person alone
     * @param family sum of more than one
     * @param cap most that all together get
     * @param min least, where only a range is published
     * @param max most, where only a range is published
     * @param paid when the whole is paid, where that is printed
     * @param halves paid in two halves, at departure and 6 to 8 months later
     * @param window when it must be used
     * @param note what the text says besides
     */
    public record Component(
            @NotNull String code,
            EntitlementAnswer.@NotNull Form form,
            @NotNull Limit limit,
            @Nullable @DecimalMin("0") BigDecimal adult,
            @Nullable @DecimalMin("0") BigDecimal child,
            @Nullable @Min(0) Integer childUnder,
            @Nullable @DecimalMin("0") BigDecimal principal,
            @Nullable @DecimalMin("0") BigDecimal perCase,
            @Nullable @DecimalMin("0") BigDecimal single,
            @Nullable @DecimalMin("0") BigDecimal family,
            @Nullable @DecimalMin("0") BigDecimal cap,
            @Nullable @DecimalMin("0") BigDecimal min,
            @Nullable @DecimalMin("0") BigDecimal max,
            EntitlementAnswer.@Nullable When paid,
            @Nullable Boolean halves,
            @Nullable @Valid Span window,
            @Nullable String note) {
        @Override
        public String toString() {
            return "Component";
        }
    }

    /**
     * Months after a day.
     *
     * @param anchor which day
     * @param fromMonths first month; the day itself if absent
     * @param toMonths last month
     */
    public record Span(
            @NotNull Anchor anchor,
            @Nullable @Min(0) Integer fromMonths,
            @NotNull @Min(0) Integer toMonths) {
        @Override
        public String toString() {
            return "Span";
        }
    }

    /**
     * Sources that differ about one component's cap.
     *
     * @param line code of the component
     * @param readings what each source says
     */
    public record Conflict(
            @NotNull String line, @NotNull @Size(min = 2) List<@Valid CapReading> readings) {
        @Override
        public String toString() {
            return "Conflict";
        }
    }

    /**
     * What one source says.
     *
     * @param cap most that all together get
     * @param source which source
     */
    public record CapReading(
            @NotNull @DecimalMin("0") BigDecimal cap,
            @NotNull String source) {
        @Override
        public String toString() {
            return "CapReading";
        }
    }

    @Override
    public String toString() {
        return "ProgrammePack";
    }
}
