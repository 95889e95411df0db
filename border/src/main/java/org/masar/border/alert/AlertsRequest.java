package org.masar.border.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.CrossingRecord;

/**
 * Crossings to be looked at. Prints as its type only.
 *
 * @param records in any order; those after {@code asOf} do not count
 * @param asOf last day
 * @param rules limits; the defaults where absent
 * @param groups people who cross together
 * @param baseline usual crossings an hour by post; without it no surge is judged there
 * @param traffickingSignals ids of records at which a trained person saw indicators of trafficking
 * @param announced who was announced for these posts; those after {@code asOf} do not count
 */
public record AlertsRequest(
        @NotNull List<@Valid CrossingRecord> records,
        @NotNull LocalDate asOf,
        @Nullable @Valid Rules rules,
        @Nullable List<@Valid Group> groups,
        @Nullable Map<String, @DecimalMin("0") BigDecimal> baseline,
        @Nullable List<@NotNull String> traffickingSignals,
        @Nullable List<@Valid Announced> announced) {

    /**
     * Limits.
     *
     * @param shortStayDays most days between entry and exit of a short stay; 1 if absent
     * @param repeats fewest short stays that are reported; 3 if absent
     * @param periodDays days in which they lie, first and last included; 30 if absent
     * @param surgeFactor times the usual crossings from which an hour is a surge; 3 if absent
     * @param minorsPerAdult most minors to one adult without a welfare check; 3 if absent
     * @param announcedHours most hours between the time announced and the crossing; 6 if absent
     */
    public record Rules(
            @Nullable @Min(0) @Max(366) Integer shortStayDays,
            @Nullable @Min(1) Integer repeats,
            @Nullable @Min(1) @Max(3_660) Integer periodDays,
            @Nullable @DecimalMin("1") BigDecimal surgeFactor,
            @Nullable @Min(0) Integer minorsPerAdult,
            @Nullable @Min(0) @Max(240) Integer announcedHours) {
        @Override
        public String toString() {
            return "Rules";
        }
    }

    /**
     * People who cross together.
     *
     * @param groupId the post's own
     * @param adults how many
     * @param minors how many
     * @param records their crossings
     */
    public record Group(
            @NotNull String groupId,
            @NotNull @Min(0) Integer adults,
            @NotNull @Min(0) Integer minors,
            @Nullable List<@NotNull String> records) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    @Override
    public String toString() {
        return "AlertsRequest";
    }
}
