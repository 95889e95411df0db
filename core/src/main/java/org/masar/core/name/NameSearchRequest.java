package org.masar.core.name;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A name to look for. Prints as its type only.
 *
 * @param text the name as written, at most 10,000 characters
 * @param script ISO 15924 code; only a hint
 * @param form how it is written; null means TEXT
 * @param limit most hits, 1 to 10,000; null means 50
 * @param data a small index inline, where the engine was not given one
 */
public record NameSearchRequest(
        @NotNull @Size(max = 10_000) String text,
        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script,
        @Nullable NameForm form,
        @Nullable @Min(1) @Max(10_000) Integer limit,
        @Nullable @Valid Data data) {

    /**
     * Data that stands in the request.
     *
     * @param index CSV with the header {@code id,name[,script]}; several rows may carry one id
     */
    public record Data(@Nullable String index) {

        @Override
        public String toString() {
            return "Data";
        }
    }

    @Override
    public String toString() {
        return "NameSearchRequest";
    }
}
