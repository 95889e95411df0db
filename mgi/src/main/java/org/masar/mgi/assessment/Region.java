package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Regional figures: how many of the countries with data meet or fully meet. */
final class Region {

    private static final int MEETS = 3;

    private Region() {}

    static Sdg1072Answer of(List<GroupMember> members) {
        ImmutableMap.Builder<Sdg1072Part, BigDecimal> percent = ImmutableMap.builder();
        for (Sdg1072Part part : Sdg1072Part.values()) {
            List<Integer> data =
                    members.stream().flatMap(member -> category(member, part)).toList();
            if (!data.isEmpty()) {
                long meet = data.stream().filter(category -> category >= MEETS).count();
                percent.put(
                        part,
                        BigDecimal.valueOf(100 * meet)
                                .divide(BigDecimal.valueOf(data.size()), 1, RoundingMode.HALF_UP));
            }
        }
        long withData = members.stream()
                .filter(member -> Stream.of(Sdg1072Part.values())
                        .flatMap(part -> category(member, part))
                        .findAny()
                        .isPresent())
                .count();
        return Sdg1072Answer.ofGroup(percent.buildOrThrow(), (int) withData, members.size());
    }

    private static Stream<Integer> category(GroupMember member, Sdg1072Part part) {
        PublishedCategories categories = member.categories();
        return Stream.ofNullable(categories == null ? null : categories.of(part));
    }
}
