package org.masar.policing.trafficking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an interview, and what was asked and not found.
 *
 * @param set which of the four lists; required unless {@code counts} stands alone
 * @param indicators ids of the list that were found; one named twice counts once
 * @param notFound ids that were asked and not found
 * @param complete true if the whole list was asked, so that everything not in {@code indicators} was not found
 * @param act whether the person was recruited, transported, transferred, harboured or received
 * @param means means that were named, beside those that follow from indicators
 * @param purposes purposes of exploitation that were named
 * @param age full years; must fit the list
 * @param kafala features of the sponsorship of workers that were named
 * @param counts the counts of one dimension, alone: is it positive?
 */
public record ScreenRequest(
        @Nullable IndicatorSet set,
        @Nullable List<@NotNull String> indicators,
        @Nullable List<@NotNull String> notFound,
        @Nullable Boolean complete,
        @Nullable Boolean act,
        @Nullable List<@NotNull Means> means,
        @Nullable List<@NotNull Purpose> purposes,
        @Nullable @Min(0) @Max(130) Integer age,
        @Nullable List<@NotNull KafalaFlag> kafala,
        @Nullable @Valid Counts counts) {

    /**
     * Findings of one dimension by strength. An absent count is unknown: the answer then says only what holds anyway.
     *
     * @param strong strong indicators found
     * @param medium medium indicators found
     * @param weak weak indicators found
     */
    public record Counts(
            @Nullable @Min(0) Integer strong,
            @Nullable @Min(0) Integer medium,
            @Nullable @Min(0) Integer weak) {
        @Override
        public String toString() {
            return "Counts";
        }
    }

    @Override
    public String toString() {
        return "ScreenRequest";
    }
}
