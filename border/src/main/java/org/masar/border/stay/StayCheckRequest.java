package org.masar.border.stay;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about days of stay. Prints as its type only.
 *
 * @param mode what is asked
 * @param rule {@code 90/180}, {@code VISA} for the terms in {@code visa}, or the id of a rule of a pack
 * @param stays pairs of entry and exit, both days count; the last may be an entry alone: still here
 * @param on day of control; required for CONTROL and WINDOW
 * @param entry planned entry; required for PLANNING
 * @param excluded pairs of first and last day under a residence permit or long-stay visa
 * @param visa terms as they stand on the visa
 * @param circumstances what stands beside the days
 * @param place where the control is, or the entry planned, written as in the territory of a visa: {@code IQ} for the
 *     governorates under the federal government, {@code IQ-KR} for the Kurdistan Region
 * @param registered whether the person has reported to the residence office; absent means not asked
 * @param registeredOn when that was
 * @param data the caller's own data
 */
public record StayCheckRequest(
        @NotNull Mode mode,
        @NotNull String rule,
        @Nullable List<@NotNull @Size(min = 1, max = 2) List<@NotNull LocalDate>> stays,
        @Nullable LocalDate on,
        @Nullable LocalDate entry,
        @Nullable List<@NotNull @Size(min = 2, max = 2) List<@NotNull LocalDate>> excluded,
        @Nullable @Valid Visa visa,
        @Nullable List<@NotNull Circumstance> circumstances,
        @Nullable String place,
        @Nullable Boolean registered,
        @Nullable LocalDate registeredOn,
        @Nullable @Valid Data data) {

    /**
     * The caller's own data.
     *
     * @param rules rules beside those shipped, or in the place of those with the same id
     */
    public record Data(@Nullable @Valid StayRulePack rules) {
        @Override
        public String toString() {
            return "Data";
        }
    }

    /** What is asked. */
    public enum Mode {
        /** A person is here or leaves. */
        CONTROL,
        /** A stay to come. */
        PLANNING,
        /** Only the dates of the window. */
        WINDOW
    }

    /** What stands beside the days and never in them. */
    public enum Circumstance {
        /** The employer let the permission lapse. */
        EMPLOYER_CAUSED,
        /** Indicators of trafficking were seen. */
        TRAFFICKING_SIGNAL,
        /** The person has asked for asylum. */
        ASYLUM_CLAIM,
        /** An exit was not recorded: an overstay rests on a gap. */
        MISSING_EXIT_RECORD
    }

    /** How often a visa may be used. */
    public enum Entries {
        /** Once. */
        SINGLE,
        /** Any number of times; the days of stay count from each entry. */
        MULTIPLE
    }

    /**
     * Terms of a visa as the caller reads them. What is absent is unknown.
     *
     * @param kind as printed
     * @param issuedOn day of issue
     * @param validFrom first day of validity
     * @param validUntil last day of validity
     * @param entries how often it may be used
     * @param stayDays days of stay from an entry, the day of entry included
     * @param territory where it is valid, as the caller writes it, for example {@code IQ} or {@code IQ-KR}
     */
    public record Visa(
            @Nullable String kind,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable Entries entries,
            @Nullable @Min(1) @Max(36_500) Integer stayDays,
            @Nullable List<@NotNull String> territory) {
        @Override
        public String toString() {
            return "Visa";
        }
    }

    /**
     * The usual question at a counter.
     *
     * @param rule id of the rule
     * @param stays pairs of entry and exit, the last perhaps an entry alone
     * @param on day of control
     * @return the request
     */
    public static StayCheckRequest control(String rule, List<List<LocalDate>> stays, LocalDate on) {
        return new StayCheckRequest(
                Mode.CONTROL, rule, ImmutableList.copyOf(stays), on, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "StayCheckRequest";
    }
}
