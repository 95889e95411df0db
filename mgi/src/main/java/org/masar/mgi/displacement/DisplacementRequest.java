package org.masar.mgi.displacement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A displacement master list in the layout of 2014, and what to sum it by.
 *
 * @param data the lists, unless they are prepared
 * @param previous an earlier list, to see changes; also as {@code data.previous} or prepared
 * @param by the area of the sums; null is GOVERNORATE
 * @param householdSize persons a family is taken to have; null is 6, the average the reports for Iraq use
 * @param suppressBelow areas with fewer families show no figures; null suppresses nothing
 * @param critical columns that count as critical shelter; null takes informal settlements, religious buildings, schools
 *     and abandoned buildings
 */
public record DisplacementRequest(
        @Nullable @Valid Data data,
        @Nullable List<Map<String, @Nullable String>> previous,
        @Nullable Area by,
        @Nullable @DecimalMin("1") BigDecimal householdSize,
        @Nullable @Min(1) Integer suppressBelow,
        @Nullable List<String> critical) {

    /**
     * Lists in the request.
     *
     * @param masterList rows; texts by column, null or no entry is an empty cell
     * @param previous an earlier list
     */
    public record Data(
            @NotNull List<Map<String, @Nullable String>> masterList,
            @Nullable List<Map<String, @Nullable String>> previous) {
        @Override
        public String toString() {
            return "Data";
        }
    }

    /** The area of the sums. */
    public enum Area {
        /** Governorate. */
        GOVERNORATE("Governorate"),
        /** District. */
        DISTRICT("District");

        private final String column;

        Area(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    @Override
    public String toString() {
        return "DisplacementRequest";
    }
}
