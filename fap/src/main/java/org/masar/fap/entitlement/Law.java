package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.AppliesTo;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Policy;
import org.masar.core.rule.PolicyBuilder;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Rule;
import org.masar.core.time.DatedValue;
import org.masar.core.time.Validity;

/** When each rule is in force, how sure that is, and the numbers: read from the pack {@code law.json} once. */
final class Law {

    private static final String REASON = "fap.entitlement.rule.";

    /** A rule of the pack; the last day belongs to it. */
    record Entry(
            @NotNull String id,
            @NotNull String citation,
            @NotNull String title,
            @NotNull LocalDate from,
            @Nullable LocalDate lastDay,
            @NotNull Boolean dateFromMemory,
            @NotNull Boolean textFromMemory) {

        Validity validity() {
            return lastDay == null ? Validity.from(from) : Validity.ofClosed(from, lastDay);
        }

        /**
         * Whether it is in force, as if one remembered day were wrong: a rule that starts or ends on it by memory counts
         * as it did on the other side.
         */
        boolean inForce(LocalDate day, @Nullable LocalDate doubted) {
            boolean inside = !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
            return doubted == null ? inside : inside != changesOn(doubted);
        }

        /** As a reason: the rule, and from when to when this version of it holds. */
        EntitlementAnswer.Reason asReason() {
            return new EntitlementAnswer.Reason(
                    REASON + id,
                    lastDay == null ? ImmutableMap.of("from", from) : ImmutableMap.of("from", from, "to", lastDay),
                    ImmutableList.of(citation),
                    ImmutableList.of());
        }

        private boolean changesOn(LocalDate doubted) {
            return dateFromMemory && (doubted.equals(from) || (lastDay != null && doubted.equals(lastDay.plusDays(1))));
        }
    }

    record Parameter(
            @NotNull String id,
            @NotNull String value,
            @NotNull String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            @NotNull String source,
            @NotNull String confidence) {

        Validity validity() {
            return new Validity(from, lastDay == null ? null : lastDay.plusDays(1));
        }
    }

    record Pack(
            @NotNull String id,
            @NotNull String version,
            @NotNull LocalDate verifiedUntil,
            @NotNull String appliesTo,
            @NotNull List<String> sources,
            @NotNull List<@Valid Entry> rules,
            @NotNull List<@Valid Parameter> parameters) {}

    static final Law GERMAN = new Law(StrictReader.of(Pack.class).shipped("law.json"));

    private final Pack pack;
    private final String sha256;
    private final ImmutableMap<String, Entry> rules;
    private final ImmutableMap<String, Entry> byReason;
    private final ImmutableMap<String, DatedValue<BigDecimal>> parameters;
    private final ImmutableSortedSet<LocalDate> rememberedChanges;
    private final ImmutableSortedSet<LocalDate> changes;

    private Law(Pack pack) {
        this.pack = pack;
        this.sha256 = CanonicalJson.sha256(pack);
        this.rules = pack.rules().stream().collect(ImmutableMap.toImmutableMap(Entry::id, rule -> rule));
        this.byReason =
                pack.rules().stream().collect(ImmutableMap.toImmutableMap(rule -> REASON + rule.id(), rule -> rule));
        Map<String, DatedValue.Builder<BigDecimal>> series = new LinkedHashMap<>();
        for (Parameter parameter : pack.parameters()) {
            series.computeIfAbsent(parameter.id(), id -> DatedValue.builder(id, DatedValue.Gaps.FORBIDDEN))
                    .add(parameter.validity(), new BigDecimal(parameter.value()));
        }
        this.parameters = series.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> entry.getValue().build()));
        this.changes = pack.rules().stream().flatMap(Law::ends).collect(sorted());
        this.rememberedChanges = pack.rules().stream()
                .filter(Entry::dateFromMemory)
                .flatMap(Law::ends)
                .collect(sorted());
    }

    private static java.util.stream.Collector<LocalDate, ?, ImmutableSortedSet<LocalDate>> sorted() {
        return ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> ends(Entry rule) {
        return Stream.of(rule.validity().from(), rule.validity().until()).filter(Objects::nonNull);
    }

    /** What a receipt names. */
    Receipt.Part part() {
        return new Receipt.Part(pack.id(), pack.version(), sha256);
    }

    LocalDate verifiedUntil() {
        return pack.verifiedUntil();
    }

    /** A policy of this law: its version and horizon, at home in Germany. */
    static <C, O> PolicyBuilder<C, O> policy(String name) {
        return Policy.<C, O>builder(name, GERMAN.pack.version(), Validity.always())
                .verifiedUntil(GERMAN.verifiedUntil())
                .appliesTo(AppliesTo.state("DE"));
    }

    /** A policy over what a reading finds, where nothing is unknown any more. */
    static <O> PolicyBuilder<Reading, O> readings(String name, O otherwise) {
        PolicyBuilder<Reading, O> policy = Law.<Reading, O>policy(name).otherwise(otherwise);
        Findings.ALL.forEach(policy::attributes);
        return policy;
    }

    /** A rule of the pack, in force on the days the pack gives. */
    <C, O> Rule<C, O> dated(String id, Condition<C> when, O outcome) {
        return always(id, when, outcome).during(rule(id).validity());
    }

    /** A rule of the pack whose first day does not matter here. */
    <C, O> Rule<C, O> always(String id, Condition<C> when, O outcome) {
        Entry entry = rule(id);
        Rule<C, O> rule =
                Rule.<C, O>of(id, when, outcome).citing(entry.citation()).because(REASON + id);
        return entry.textFromMemory() ? rule.remembered() : rule;
    }

    /** A choice between parts of the law, which is no rule of the pack itself. */
    static <C, O> Rule<C, O> route(String id, String citation, Condition<C> when, O outcome) {
        return Rule.<C, O>of(id, when, outcome).citing(citation);
    }

    /** The rule of the pack that a rule of a policy is a version of; null for a route. */
    @Nullable
    Entry entry(Rule<?, ?> rule) {
        return byReason.get(rule.reason());
    }

    Entry rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    boolean inForce(String id, LocalDate day) {
        return rule(id).inForce(day, null);
    }

    /** The number on a day; empty where the pack has none. */
    Optional<BigDecimal> parameter(String id, LocalDate day) {
        return Objects.requireNonNull(parameters.get(id), id).at(day);
    }

    int years(String id, LocalDate day) {
        return parameter(id, day).map(BigDecimal::intValueExact).orElse(18);
    }

    /** Days on which a rule starts or ends by a date that is from memory. */
    ImmutableSortedSet<LocalDate> rememberedChanges() {
        return rememberedChanges;
    }

    /** Days on which any rule starts or ends. */
    ImmutableSortedSet<LocalDate> changes() {
        return changes;
    }
}
