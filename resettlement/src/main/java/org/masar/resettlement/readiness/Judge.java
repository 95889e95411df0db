package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.readiness.ReadinessAnswer.Severity;
import org.masar.resettlement.readiness.ReadinessRequest.AskedRule;
import org.masar.resettlement.readiness.ReadinessRequest.Item;
import org.masar.resettlement.readiness.ReadinessRequest.Person;
import org.masar.resettlement.readiness.RulePack.Chosen;
import org.masar.resettlement.readiness.RulePack.Entry;
import org.masar.resettlement.readiness.RulePack.Weight;

/**
 * A rule as it is judged in one request.
 *
 * @param id of the rule
 * @param kind how it is judged
 * @param limits its thresholds
 * @param severity its weight
 * @param ifApplies whether it is about those only who have an item for it
 * @param memory whether its thresholds rest on memory
 * @param pack its entry in the pack; null for an own rule
 */
record Judge(
        String id,
        RuleKind kind,
        RuleParameters limits,
        Severity severity,
        boolean ifApplies,
        boolean memory,
        @Nullable Entry pack) {

    static final String OWN_WINDOW = "WINDOW";

    static ImmutableList<Judge> of(ReadinessRequest request) {
        if (request.rules() != null) {
            return request.rules().stream().map(Judge::asked).collect(ImmutableList.toImmutableList());
        }
        String state = request.destination() == null
                ? null
                : request.destination().alpha2().orElse(null);
        return RulePack.SHIPPED.values().stream()
                .filter(entry -> entry.isFor(state) || entry.chosen() == Chosen.WITH_ITEM)
                .filter(entry -> entry.chosen() == Chosen.ALWAYS
                        || (entry.chosen() == Chosen.WITH_ITEM && anyItem(request.persons(), entry.rule())))
                .map(entry -> shipped(entry, null))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean anyItem(@Nullable List<Person> persons, String rule) {
        return persons != null
                && persons.stream().anyMatch(person -> !items(person, rule).isEmpty());
    }

    static ImmutableList<Item> items(Person person, String rule) {
        return person.items() == null
                ? ImmutableList.of()
                : person.items().stream()
                        .filter(item -> item.rule().equals(rule))
                        .collect(ImmutableList.toImmutableList());
    }

    private static Judge asked(AskedRule asked) {
        Entry entry = RulePack.SHIPPED.get(asked.rule());
        if (entry != null) {
            return shipped(entry, asked.parameters());
        }
        RuleKind kind = asked.kind();
        if (kind == null) {
            throw new IllegalArgumentException("an own rule must have a kind\nMaybe the request was not checked.");
        }
        return new Judge(
                asked.rule(),
                kind,
                asked.parameters() == null ? RuleParameters.NONE : asked.parameters(),
                Severity.HARD,
                false,
                false,
                null);
    }

    private static Judge shipped(Entry entry, @Nullable RuleParameters given) {
        return new Judge(
                entry.rule(),
                entry.kind(),
                given == null ? entry.thresholds() : given.over(entry.thresholds()),
                entry.severity().severity(),
                entry.severity() == Weight.HARD_IF_APPLIES,
                entry.memory() && (given == null || given.equals(RuleParameters.NONE)),
                entry);
    }

    boolean isHard() {
        return severity == Severity.HARD;
    }

    @Nullable
    Integer fromAge() {
        return pack == null ? null : pack.fromAge();
    }

    boolean isForTheCase() {
        return pack != null && Boolean.TRUE.equals(pack.forTheCase());
    }

    boolean isForMinorsAlone() {
        return pack != null && pack.appliesTo() != null;
    }

    boolean isServedByCertificate() {
        return pack != null && Boolean.TRUE.equals(pack.servedByCertificate());
    }
}
