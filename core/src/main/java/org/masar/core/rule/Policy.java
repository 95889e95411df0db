package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import org.masar.core.time.DatedValue;
import org.masar.core.time.Validity;

/**
 * A named, versioned list of dated rules. The first rule whose condition holds gives the outcome; a rule whose
 * condition is unknown keeps its outcome possible and lets the next ones speak. Immutable; checked when built; safe for
 * many threads.
 *
 * @param <C> the case record
 * @param <O> outcomes
 */
public final class Policy<C, O> {

    private final String name;
    private final String version;
    private final Validity span;
    private final LocalDate verifiedUntil;
    private final AppliesTo appliesTo;
    private final ImmutableSet<Attribute<C, ?>> attributes;
    private final ImmutableMap<String, DatedValue<Rule<C, O>>> rules;
    private final ImmutableMap<String, DatedValue<?>> parameters;
    private final ImmutableMap<Attribute<C, ?>, Condition<C>> presumptions;
    private final O otherwise;
    private final ImmutableSet<O> onlyOtherwise;
    private final ImmutableList<Era<C, O>> eras;
    private final ImmutableList<Rule<C, O>> versions;
    private final String sha256;

    Policy(PolicyBuilder<C, O> builder, ImmutableMap<String, DatedValue<Rule<C, O>>> rules, O otherwise) {
        this.name = builder.name;
        this.version = builder.version;
        this.span = builder.span;
        this.verifiedUntil = builder.verifiedUntil;
        this.appliesTo = builder.appliesTo;
        this.attributes = ImmutableSet.copyOf(builder.attributes);
        this.rules = rules;
        this.parameters = ImmutableMap.copyOf(builder.parameters);
        this.presumptions = ImmutableMap.copyOf(builder.presumptions);
        this.otherwise = otherwise;
        this.onlyOtherwise = ImmutableSet.of(otherwise);
        this.eras = Era.of(rules);
        this.versions = rules.values().stream()
                .flatMap(series -> series.entries().stream())
                .map(DatedValue.Entry::value)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
        this.sha256 = CanonicalJson.sha256(Json.parse(toJson()));
    }

    /**
     * Starts a policy.
     *
     * @param name dotted name
     * @param version semantic version
     * @param span the days it speaks about
     * @param <C> the case record
     * @param <O> outcomes
     * @return an empty builder
     */
    public static <C, O> PolicyBuilder<C, O> builder(String name, String version, Validity span) {
        return new PolicyBuilder<>(name, version, span);
    }

    /**
     * This policy, for use in a place. It is not applied where it is neither at home nor adopted.
     *
     * @param programme the programme that asks; null if unknown
     * @param state its state; null if unknown
     * @param region its region; null if unknown
     * @return this policy
     * @throws IllegalArgumentException if it does not apply there
     */
    public Policy<C, O> in(@Nullable String programme, @Nullable String state, @Nullable String region) {
        if (!appliesTo.covers(programme, state, region)) {
            throw new IllegalArgumentException(
                    name + " must be applied where it is at home (" + appliesTo + "), not in "
                            + programme + ", " + state + ", " + region
                            + ".\nMaybe it was adopted there: say so by AppliesTo.adopted.");
        }
        return this;
    }

    /**
     * Decides a case, with the rules and the reasons.
     *
     * @param facts the case
     * @param asOf the day whose rules govern
     * @return the decision
     * @throws IllegalArgumentException if the policy does not speak about that day
     */
    public Decision<O> decide(C facts, LocalDate asOf) {
        return decide(facts, asOf, Trace.RULES);
    }

    /**
     * Decides a case.
     *
     * @param facts the case
     * @param asOf the day whose rules govern
     * @param trace how much it should tell of how it came about; the outcome is the same
     * @return the decision
     * @throws IllegalArgumentException if the policy does not speak about that day
     */
    public Decision<O> decide(C facts, LocalDate asOf, Trace trace) {
        return new Walk<>(this, era(asOf), facts, trace).decision(asOf);
    }

    /** The rules of a day. */
    Era<C, O> era(LocalDate asOf) {
        if (!span.contains(asOf)) {
            throw new IllegalArgumentException("asOf (" + asOf + ") must lie in " + span + ", the days of " + name
                    + ".\nMaybe another version of the policy speaks about that day.");
        }
        int last = eras.size() - 1;
        while (last > 0 && asOf.isBefore(eras.get(last).from())) {
            last--;
        }
        return eras.get(last);
    }

    /**
     * The missing facts that can still change the outcome: first those that alone could settle it, then the ones that
     * are easier to answer, then in the order of the rules. Answering the first one and asking again ends, after at most
     * as many steps as there are facts.
     *
     * @param facts the case
     * @param asOf the day whose rules govern
     * @param withheld names of facts the person declined; they are never asked
     * @return none if the case is decided
     */
    public ImmutableList<Ask> asks(C facts, LocalDate asOf, Set<String> withheld) {
        return new Asks<>(this, era(asOf), facts).except(withheld);
    }

    /**
     * The smallest sets of lawful acts that lead to a better outcome. A set is given only if none of its subsets leads
     * as far. None while the outcome is open: then asking comes first.
     *
     * @param facts the case
     * @param asOf the day on which the acts are done, and whose rules govern
     * @param acts what can be done
     * @param most the most acts in one set; the work grows with the sets of that size
     * @param better the better outcome first
     * @param lookUntil up to which day to look for the last one on which a set still works
     * @return smallest sets first, then in the order of the acts
     */
    public ImmutableList<Counterfactual<O>> counterfactuals(
            C facts, LocalDate asOf, List<Act<C>> acts, int most, Comparator<? super O> better, LocalDate lookUntil) {
        return new Acts<>(this, facts, acts).better(asOf, most, better, lookUntil);
    }

    /**
     * What made the difference between two decisions.
     *
     * @param before one case
     * @param beforeOn its day
     * @param after the other case, or the same
     * @param afterOn its day
     * @return the rules and the facts that differ
     */
    public Difference<O> difference(C before, LocalDate beforeOn, C after, LocalDate afterOn) {
        return Difference.of(
                this,
                new Walk<>(this, era(beforeOn), before, Trace.RULES),
                beforeOn,
                new Walk<>(this, era(afterOn), after, Trace.RULES),
                afterOn);
    }

    /**
     * What a decision was made with: this policy, the version of each rule looked at, and keyed hashes of the facts and
     * of the decision.
     *
     * @param facts the case
     * @param asOf its day
     * @param key the case's own secret, 16 bytes or more
     * @return the receipt
     */
    public Receipt receipt(C facts, LocalDate asOf, byte[] key) {
        Decision<O> decision = decide(facts, asOf);
        ImmutableList.Builder<Receipt.Part> parts = ImmutableList.builder();
        parts.add(new Receipt.Part(name, version, sha256));
        for (Decision.Step step : decision.trace()) {
            Rule<C, O> rule = rule(step.rule(), asOf).orElseThrow();
            parts.add(new Receipt.Part(
                    name + "/" + rule.id(), rule.validity().toString(), CanonicalJson.sha256(PolicyJson.of(rule))));
        }
        return new Receipt(name, version, asOf, parts.build(), null, null)
                .sealed(PolicyJson.facts(attributes, facts), decision, key);
    }

    /**
     * Makes a decision again.
     *
     * @param receipt the receipt of the first time
     * @param facts the case
     * @param key the case's own secret
     * @return the same decision, or what is not the same any more
     */
    public Replay<Decision<O>> replay(Receipt receipt, C facts, byte[] key) {
        LocalDate asOf = receipt.asOf();
        if (asOf == null || !span.contains(asOf)) {
            return Replay.impossible(ImmutableList.of(Message.of("receipt.day")));
        }
        ImmutableList<Message> differences = receipt.differences(receipt(facts, asOf, key));
        return differences.isEmpty() ? Replay.same(decide(facts, asOf)) : Replay.impossible(differences);
    }

    /**
     * The name.
     *
     * @return dotted name
     */
    public String name() {
        return name;
    }

    /**
     * The version.
     *
     * @return semantic version
     */
    public String version() {
        return version;
    }

    /**
     * A hash over all rules, parameters and presumptions.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * The whole policy.
     *
     * @return one line of JSON
     */
    public String toJson() {
        return Json.write(PolicyJson.of(this), null);
    }

    /**
     * A dated parameter.
     *
     * @param parameter its name
     * @param asOf the day
     * @return its value on that day; empty where the series says there is none
     * @throws IllegalArgumentException if there is no such parameter
     */
    public Optional<?> parameter(String parameter, LocalDate asOf) {
        DatedValue<?> series = parameters.get(parameter);
        if (series == null) {
            throw new IllegalArgumentException("parameter (" + parameter + ") must be one of " + name + ": "
                    + parameters.keySet() + ".\nMaybe it is spelled differently.");
        }
        return series.at(asOf);
    }

    /**
     * The version of a rule that governs a day.
     *
     * @param id name of the rule
     * @param asOf the day
     * @return exactly one version, or none where the rule does not exist then
     */
    public Optional<Rule<C, O>> rule(String id, LocalDate asOf) {
        DatedValue<Rule<C, O>> versions = rules.get(id);
        return versions == null ? Optional.empty() : versions.at(asOf);
    }

    /**
     * All versions of all rules.
     *
     * @return in the order in which they are asked, versions of one rule earliest first
     */
    public ImmutableList<Rule<C, O>> rules() {
        return versions;
    }

    /**
     * What unknown facts are taken as.
     *
     * @return by fact, the one condition about it that then holds
     */
    public ImmutableMap<Attribute<C, ?>, Condition<C>> presumptions() {
        return presumptions;
    }

    /**
     * The days on which some rule or parameter changes. Between two of them a case of fixed facts has the same outcome,
     * so a proof over the whole calendar needs to look only at these days and at the first.
     *
     * @return the days inside the span, earliest first
     */
    public ImmutableSortedSet<LocalDate> changePoints() {
        TreeSet<LocalDate> days = new TreeSet<>();
        rules.values().forEach(series -> days.addAll(series.changePoints()));
        parameters.values().forEach(series -> days.addAll(series.changePoints()));
        days.removeIf(day -> !span.contains(day));
        return ImmutableSortedSet.copyOf(days);
    }

    Validity span() {
        return span;
    }

    AppliesTo appliesTo() {
        return appliesTo;
    }

    LocalDate verifiedUntil() {
        return verifiedUntil;
    }

    ImmutableMap<String, DatedValue<?>> parameters() {
        return parameters;
    }

    O otherwise() {
        return otherwise;
    }

    ImmutableSet<O> onlyOtherwise() {
        return onlyOtherwise;
    }

    /** The truth of a leaf, where an unknown fact is taken as presumed; names of such facts are added. */
    Truth test(Condition.Leaf<C> leaf, C facts, @Nullable Set<String> presumed) {
        Truth truth = leaf.test(facts);
        if (truth != Truth.UNKNOWN || presumptions.isEmpty()) {
            return truth;
        }
        for (Attribute<C, ?> attribute : leaf.attributes()) {
            Condition<C> holds = presumptions.get(attribute);
            if (holds != null && attribute.read(facts) == null) {
                if (presumed != null) {
                    presumed.add(attribute.name());
                }
                return Truth.of(holds.equals(leaf));
            }
        }
        return truth;
    }
}
