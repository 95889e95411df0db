package org.masar.core.protection;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts that is published with its totals.
 *
 * @param table rows of cells, all of one length, at most 20,000 cells
 * @param rowTotals totals of the rows, to be checked
 * @param colTotals totals of the columns, to be checked
 * @param total the grand total, to be checked
 * @param threshold counts from 1 to one less are small; 10 if absent
 * @param minWidth smallest width of what can be inferred; 5 if absent
 */
public record SuppressRequest(
        @NotNull @Size(min = 1) List<@NotNull @Size(min = 1) List<@NotNull @Min(0) Integer>> table,
        @Nullable List<@NotNull @Min(0) Long> rowTotals,
        @Nullable List<@NotNull @Min(0) Long> colTotals,
        @Nullable @Min(0) Long total,
        @Nullable @Min(1) Integer threshold,
        @Nullable @Min(1) Integer minWidth) {
    @Override
    public String toString() {
        return "SuppressRequest";
    }
}
