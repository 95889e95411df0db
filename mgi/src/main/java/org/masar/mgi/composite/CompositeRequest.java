package org.masar.mgi.composite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index and the table it is made from.
 *
 * @param spec the index
 * @param data the table, unless it is prepared
 * @param units answers only these; null is all. All are computed
 * @param stages steps whose results are wanted
 * @param full contributions and statistics too; null is no
 * @param researchUse required to bring answers about migration governance into a comparison of countries, which they
 *     are not made for; the answer then carries a banner
 */
public record CompositeRequest(
        @NotNull @Valid CompositeSpec spec,
        @Nullable @Valid Data data,
        @Nullable List<String> units,
        @Nullable List<Step.Stage> stages,
        @Nullable Boolean full,
        @Nullable Boolean researchUse) {

    /**
     * Data in the request.
     *
     * @param table rows; a number or a text by column, null or no entry is missing
     */
    public record Data(@NotNull List<Map<String, @Nullable Object>> table) {
        @Override
        public String toString() {
            return "Data";
        }
    }

    @Override
    public String toString() {
        return "CompositeRequest";
    }
}
