package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.protection.SmallCounts;
import org.masar.core.protection.Suppression;

/** Many surveys together: exact means, bands, and breakdowns in which small groups are not shown. */
final class Cohorts {

    private Cohorts() {}

    static SustainabilityAnswer.Cohort cohort(List<Scored> surveys, Thresholds thresholds) {
        EnumMap<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, 0);
        }
        surveys.forEach(survey -> bands.merge(thresholds.band(survey.composite()), 1, Integer::sum));
        return new SustainabilityAnswer.Cohort(surveys.size(), means(surveys), ImmutableMap.copyOf(bands));
    }

    static ImmutableList<SustainabilityAnswer.Group> groups(
            List<Scored> surveys,
            List<SustainabilityRequest.Respondent> records,
            List<String> by,
            @Nullable Integer suppressBelow) {
        int threshold = suppressBelow == null ? SmallCounts.THRESHOLD : suppressBelow;
        ImmutableList.Builder<SustainabilityAnswer.Group> groups = ImmutableList.builder();
        for (String name : by) {
            TreeMap<String, List<Scored>> byValue = new TreeMap<>();
            for (int i = 0; i < surveys.size(); i++) {
                Map<String, String> own = records.get(i).groups();
                String value = own == null ? null : own.get(name);
                if (value != null) {
                    byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(surveys.get(i));
                }
            }
            Suppression hidden = hidden(byValue.values(), surveys.size(), threshold);
            int column = 0;
            for (Map.Entry<String, List<Scored>> group : byValue.entrySet()) {
                boolean shown = hidden.isPublished(0, column++);
                groups.add(new SustainabilityAnswer.Group(
                        name,
                        group.getKey(),
                        shown ? group.getValue().size() : null,
                        shown ? means(group.getValue()) : null,
                        !shown));
            }
        }
        return groups.build();
    }

    /**
     * Small groups, and the others without which they would follow from the cohort; people of no group are one more. Of
     * these counts only the sum is known: a second row of equal large numbers, which nobody is shown, keeps the totals of
     * the columns from telling the first.
     */
    private static Suppression hidden(Collection<List<Scored>> groups, int all, int threshold) {
        List<Integer> counts = new ArrayList<>();
        groups.forEach(members -> counts.add(members.size()));
        counts.add(all - counts.stream().mapToInt(Integer::intValue).sum());
        List<Integer> unseen = Collections.nCopies(counts.size(), Math.addExact(all, threshold));
        return SmallCounts.protect(List.of(counts, unseen), threshold, SmallCounts.MIN_WIDTH);
    }

    private static SustainabilityAnswer.Means means(List<Scored> surveys) {
        long[] sums = new long[4];
        for (Scored survey : surveys) {
            for (Dimension dimension : Dimension.values()) {
                sums[dimension.ordinal()] += survey.dimension(dimension);
            }
            sums[3] += survey.composite();
        }
        return new SustainabilityAnswer.Means(
                Scored.mean(sums[0], surveys.size()),
                Scored.mean(sums[1], surveys.size()),
                Scored.mean(sums[2], surveys.size()),
                Scored.mean(sums[3], surveys.size()));
    }
}
