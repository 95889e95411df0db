package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question about SDG indicator 10.7.2: exactly one of {@code answers}, {@code categories}, {@code group}.
 *
 * @param answers what a country answered; a sub-category left out is not available
 * @param missing what missing answers do; null is STRICT; used with {@code answers} only
 * @param categories published categories, to work out what answers can stand behind them
 * @param group the countries of a region, to work out its published percentages
 */
public record Sdg1072Request(
        @Nullable Map<SubCategory, PolicyAnswer> answers,
        @Nullable MissingPolicy missing,
        @Nullable @Valid PublishedCategories categories,
        @Nullable List<@Valid GroupMember> group) {

    /**
     * Asks for the scores of answers.
     *
     * @param answers by sub-category
     * @param missing what missing answers do
     * @return the request
     */
    public static Sdg1072Request ofAnswers(Map<SubCategory, PolicyAnswer> answers, MissingPolicy missing) {
        return new Sdg1072Request(ImmutableMap.copyOf(answers), missing, null, null);
    }

    /**
     * Asks what can stand behind published categories.
     *
     * @param categories of one country
     * @return the request
     */
    public static Sdg1072Request ofCategories(PublishedCategories categories) {
        return new Sdg1072Request(null, null, categories, null);
    }

    /**
     * Asks for the percentages of a region.
     *
     * @param group its countries
     * @return the request
     */
    public static Sdg1072Request ofGroup(List<GroupMember> group) {
        return new Sdg1072Request(null, null, null, group);
    }
}
