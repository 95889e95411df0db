package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Many surveys together: exact means, bands, and breakdowns in which small groups are not shown. */
final class Cohorts {

    private static final int SMALL_BELOW = 10;

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
        int threshold = suppressBelow == null ? SMALL_BELOW : suppressBelow;
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
            byValue.forEach((value, members) -> {
                boolean small = members.size() < threshold;
                groups.add(new SustainabilityAnswer.Group(
                        name, value, small ? null : members.size(), small ? null : means(members), small));
            });
        }
        return groups.build();
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
