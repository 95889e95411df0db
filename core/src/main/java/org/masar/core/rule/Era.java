package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.masar.core.time.DatedValue;

/** The rules of the days from one change of any rule to the next, ready to be asked. */
record Era<C, O>(LocalDate from, ImmutableList<Entry<C, O>> entries) {

    /** A rule with what it may put into a decision. */
    record Entry<C, O>(Rule<C, O> rule, ImmutableSet<O> alone, ImmutableList<Decision.Step> steps) {

        static <C, O> Entry<C, O> of(Rule<C, O> rule) {
            return new Entry<>(
                    rule,
                    ImmutableSet.of(rule.outcome()),
                    Stream.of(Truth.values())
                            .map(truth -> new Decision.Step(rule.id(), rule.reason(), truth, rule.validity(), null))
                            .collect(ImmutableList.toImmutableList()));
        }

        Decision.Step step(Truth truth) {
            return steps.get(truth.ordinal());
        }
    }

    static <C, O> ImmutableList<Era<C, O>> of(ImmutableMap<String, DatedValue<Rule<C, O>>> rules) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN));
        rules.values().forEach(versions -> days.addAll(versions.changePoints()));
        return days.stream()
                .map(day -> new Era<>(
                        day,
                        rules.values().stream()
                                .flatMap(versions -> versions.at(day).stream())
                                .map(Entry::of)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }
}
