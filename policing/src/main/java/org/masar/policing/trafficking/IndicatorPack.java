package org.masar.policing.trafficking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The lists as data, so that checking a strength against the published one changes no code. */
record IndicatorPack(
        @NotNull String id,
        @NotNull String version,
        @NotNull @Size(min = 1) List<@NotNull String> sources,
        @NotNull @Size(min = 1) List<@NotNull @Valid ForcedLabour> forcedLabour,
        @NotNull @Size(min = 1) List<@NotNull @Valid IndicatorList> sets) {

    enum Strength {
        STRONG,
        MEDIUM,
        WEAK
    }

    enum Basis {
        READ,
        PLACEHOLDER
    }

    /** One of the eleven: {@code fedBy} are ids, of which a star stands for any beginning or any ending. */
    record ForcedLabour(
            @NotNull @Min(1) @Max(11) Integer nr,
            @NotNull String text,
            @NotNull List<@NotNull String> fedBy) {
        boolean isFedBy(String indicator) {
            return fedBy.stream()
                    .anyMatch(pattern -> pattern.startsWith("*")
                            ? indicator.endsWith(pattern.substring(1))
                            : pattern.endsWith("*")
                                    ? indicator.startsWith(pattern.substring(0, pattern.length() - 1))
                                    : indicator.equals(pattern));
        }
    }

    record IndicatorList(
            @NotNull IndicatorSet set,
            @NotNull Boolean placeholder,
            @NotNull List<@NotNull @Valid Indicator> indicators) {}

    record Indicator(
            @NotNull String id,
            @NotNull String text,
            @NotNull Strength strength,
            @NotNull Basis basis) {}
}
