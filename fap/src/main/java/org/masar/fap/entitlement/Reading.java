package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Condition;
import org.masar.core.rule.Decision;
import org.masar.core.rule.Policy;
import org.masar.core.rule.Readings;
import org.masar.core.rule.Rule;
import org.masar.core.rule.Trace;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** One reading of a family's case: the known facts, and what is supposed of unknown ones on this path. */
final class Reading {

    private static final int OLDEST = 130;
    private static final int MAJORITY = 18;

    final FamilyFacts facts;
    final Sponsor sponsor;
    final Applicant applicant;
    final Application application;
    final Family family;
    final LocalDate asOf;
    final Law law;

    private final @Nullable LocalDate doubted;
    private final Readings.Fork fork;
    private @Nullable Map<String, Boolean> supposed;
    private @Nullable Map<String, Set<?>> remaining;

    // What was looked at is only noted here, as often as it was; who asks for it takes each once.
    private final List<Attribute<FamilyFacts, ?>> used = new ArrayList<>(48);
    private final List<Attribute<FamilyFacts, ?>> wanted = new ArrayList<>();
    private final List<Attribute<FamilyFacts, ?>> reopening = new ArrayList<>();
    private final List<Attribute<FamilyFacts, ?>> forkedOn = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final List<Law.Entry> doubtful = new ArrayList<>();
    private final @Nullable List<Decision<?>> trace;
    private @Nullable Birth sponsorBirth;
    private @Nullable Birth applicantBirth;

    Reading(FamilyFacts facts, LocalDate asOf, @Nullable LocalDate doubted, Readings.Fork fork) {
        this(facts, asOf, doubted, fork, null);
    }

    /** A reading that keeps what each policy said, if a list is given. */
    Reading(
            FamilyFacts facts,
            LocalDate asOf,
            @Nullable LocalDate doubted,
            Readings.Fork fork,
            @Nullable List<Decision<?>> trace) {
        this.trace = trace;
        this.facts = facts;
        this.sponsor = facts.knownSponsor();
        this.applicant = facts.knownApplicant();
        this.application = facts.knownApplication();
        this.family = facts.knownFamily();
        this.asOf = asOf;
        this.doubted = doubted;
        this.law = Law.GERMAN;
        this.fork = fork;
    }

    /** Whether a rule is in force; asking makes it one of those the outcome rests on. */
    boolean inForce(String rule) {
        Law.Entry entry = law.rule(rule);
        doubt(entry);
        boolean inForce = entry.inForce(asOf, doubted);
        if (inForce) {
            rules.add(rule);
        }
        return inForce;
    }

    /** The outcome rests on this rule, whose first day does not matter here. */
    void restsOn(String rule) {
        rules.add(rule);
    }

    /** The day whose numbers count. */
    LocalDate lawDay() {
        return asOf;
    }

    void use(Attribute<FamilyFacts, ?> fact) {
        used.add(fact);
    }

    /** What is known of a yes-or-no fact. */
    Truth known(Attribute<FamilyFacts, Boolean> fact) {
        used.add(fact);
        return Truth.ofNullable(fact.read(facts));
    }

    /** Whether a fact shows something; unknown counts as no, and is not asked. */
    boolean shown(Attribute<FamilyFacts, Boolean> fact, boolean value) {
        Boolean known = fact.read(facts);
        if (known != null && known == value) {
            used.add(fact);
            return true;
        }
        return false;
    }

    void want(Attribute<FamilyFacts, ?> fact) {
        if (fact.read(facts) == null) {
            wanted.add(fact);
        } else {
            used.add(fact);
        }
    }

    /** A fact that could open a closed route again. */
    void wantToReopen(Attribute<FamilyFacts, ?> fact) {
        if (fact.read(facts) == null) {
            reopening.add(fact);
        } else {
            used.add(fact);
        }
    }

    /** A yes-or-no fact, supposed where it is unknown. */
    boolean holds(Attribute<FamilyFacts, Boolean> fact) {
        used.add(fact);
        Boolean known = fact.read(facts);
        return known != null ? known : suppose(fact.name(), fact);
    }

    /** A code, supposed to be among some values where it is unknown. */
    <E extends Enum<E>> boolean in(Attribute<FamilyFacts, E> fact, Set<E> values) {
        used.add(fact);
        E known = fact.read(facts);
        if (known != null) {
            return values.contains(known);
        }
        if (remaining == null) {
            remaining = new HashMap<>();
        }
        @SuppressWarnings("unchecked") // Filled below only, with sets of the fact's own type.
        Set<E> still = (Set<E>) remaining.getOrDefault(fact.name(), EnumSet.allOf(fact.type()));
        Set<E> inside = Sets.intersection(still, values);
        Set<E> outside = Sets.difference(still, values);
        boolean answer = !inside.isEmpty() && (outside.isEmpty() || supposeHolds(fact));
        remaining.put(fact.name(), EnumSet.copyOf(answer ? inside : outside));
        return answer;
    }

    <E extends Enum<E>> boolean is(Attribute<FamilyFacts, E> fact, E value) {
        E known = fact.read(facts);
        if (known != null) {
            used.add(fact);
            return known == value;
        }
        return in(fact, ImmutableSet.of(value));
    }

    /** The same supposition has the same answer throughout a reading. */
    boolean suppose(String statement, Attribute<FamilyFacts, ?> ask) {
        if (supposed == null) {
            supposed = new HashMap<>();
        }
        Boolean before = supposed.get(statement);
        if (before == null) {
            before = supposeHolds(ask);
            supposed.put(statement, before);
        }
        return before;
    }

    boolean supposeHolds(Attribute<FamilyFacts, ?> ask) {
        forkedOn.add(ask);
        return fork.choose(2) == 0;
    }

    /**
     * What the first rule of a policy that holds gives. Unknown facts are taken as the policy presumes, and else
     * supposed; the rule becomes one of those the outcome rests on.
     */
    <O> O first(Policy<FamilyFacts, O> policy, O otherwise) {
        for (Rule<FamilyFacts, O> rule : policy.rules()) {
            if (applies(rule, policy)) {
                return traced(policy, facts, rule.outcome());
            }
        }
        return traced(policy, facts, otherwise);
    }

    /** The same over what was found, where nothing is unknown any more. */
    <C, O> O first(Policy<C, O> policy, C found, O otherwise) {
        for (Rule<C, O> rule : policy.rules()) {
            Law.Entry entry = law.entry(rule);
            boolean dated = rule.validity().from() != null;
            if (dated && entry != null && !entry.inForce(asOf, doubted)) {
                doubt(entry);
            } else if (rule.when().evaluate(found).isTrue()) {
                if (entry != null) {
                    rules.add(entry.id());
                    if (dated) {
                        doubt(entry);
                    }
                }
                return traced(policy, found, rule.outcome());
            }
        }
        return traced(policy, found, otherwise);
    }

    /** Rules of this policy were looked at one by one. */
    void asked(Policy<FamilyFacts, ?> policy) {
        if (trace != null) {
            trace.add(policy.decide(facts, asOf, Trace.FULL));
        }
    }

    private <C, O> O traced(Policy<C, O> policy, C found, O outcome) {
        if (trace != null) {
            trace.add(policy.decide(found, asOf, Trace.FULL));
        }
        return outcome;
    }

    /** Whether a rule is in force and holds, as for {@link #first}. */
    <O> boolean applies(Rule<FamilyFacts, O> rule, Policy<FamilyFacts, O> policy) {
        boolean dated = rule.validity().from() != null;
        Law.Entry entry = dated ? law.entry(rule) : null;
        if (entry != null && !entry.inForce(asOf, doubted)) {
            doubt(entry);
            return false;
        }
        if (entry == null && !rule.validity().contains(asOf)) {
            return false;
        }
        if (!holds(rule.when(), policy.presumptions())) {
            return false;
        }
        Law.Entry named = dated ? entry : law.entry(rule);
        if (named != null) {
            rules.add(named.id());
        }
        if (entry != null) {
            doubt(entry);
        }
        return true;
    }

    private void doubt(Law.Entry entry) {
        if (entry.dateFromMemory()) {
            doubtful.add(entry);
        }
    }

    /** Whether a condition is shown; an unknown fact shows nothing. */
    boolean shows(Condition<FamilyFacts> condition) {
        return holds(condition, null);
    }

    private boolean holds(
            Condition<FamilyFacts> condition,
            @Nullable ImmutableMap<Attribute<FamilyFacts, ?>, Condition<FamilyFacts>> presumptions) {
        if (condition instanceof Condition.OneOf<FamilyFacts, ?> leaf) {
            return holds(leaf, presumptions);
        } else if (condition instanceof Condition.Not<FamilyFacts> not) {
            return !holds(not.part(), presumptions);
        } else if (condition instanceof Condition.All<FamilyFacts> all) {
            for (Condition<FamilyFacts> part : all.parts()) {
                if (!holds(part, presumptions)) {
                    return false;
                }
            }
            return true;
        } else if (condition instanceof Condition.Any<FamilyFacts> any) {
            for (Condition<FamilyFacts> part : any.parts()) {
                if (holds(part, presumptions)) {
                    return true;
                }
            }
            return false;
        }
        throw new IllegalArgumentException(
                "condition must be made of facts that are one of some values.\nMaybe compare dates in a reading.");
    }

    private <T> boolean holds(
            Condition.OneOf<FamilyFacts, T> leaf,
            @Nullable ImmutableMap<Attribute<FamilyFacts, ?>, Condition<FamilyFacts>> presumptions) {
        Attribute<FamilyFacts, T> fact = leaf.attribute();
        T known = fact.read(facts);
        boolean takenAsKnown = presumptions == null || presumptions.containsKey(fact);
        if (known == null && takenAsKnown) {
            return presumptions != null && leaf.equals(presumptions.get(fact));
        }
        if (known != null) {
            boolean holds = leaf.values().contains(known);
            if (holds || !takenAsKnown) {
                used.add(fact);
            }
            return holds;
        }
        used.add(fact);
        if (fact.type() == Boolean.class) {
            return leaf.values().contains(suppose(fact.name(), fact));
        }
        return supposedCode(leaf);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Facts that are supposed are codes or yes-or-no.
    private boolean supposedCode(Condition.OneOf<FamilyFacts, ?> leaf) {
        return in((Attribute) leaf.attribute(), (Set) leaf.values());
    }

    List<Attribute<FamilyFacts, ?>> forkedOn() {
        return List.copyOf(forkedOn);
    }

    List<Integer> path() {
        return fork.path();
    }

    List<Attribute<FamilyFacts, ?>> used() {
        return used;
    }

    List<Attribute<FamilyFacts, ?>> wanted() {
        return wanted;
    }

    List<Attribute<FamilyFacts, ?>> reopening() {
        return reopening;
    }

    List<String> rules() {
        return rules;
    }

    /** Rules with a remembered first or last day that were asked for, in force or not. */
    List<Law.Entry> doubtful() {
        return doubtful;
    }

    /** Whether a partial date is on or before a day, supposed where the missing parts decide. */
    boolean onOrBefore(@Nullable PartialDate date, LocalDate day, String name, Attribute<FamilyFacts, ?> ask) {
        used.add(ask);
        if (date != null && !date.latest().isAfter(day)) {
            return true;
        }
        if (date != null && date.earliest().isAfter(day)) {
            return false;
        }
        return suppose(name + " <= " + day, ask);
    }

    /** Whether one partial date is before another; unknown where either is, or the missing parts decide. */
    static Truth before(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return Truth.UNKNOWN;
        }
        if (one.latest().isBefore(other.earliest())) {
            return Truth.TRUE;
        }
        return one.earliest().isBefore(other.latest()) ? Truth.UNKNOWN : Truth.FALSE;
    }

    Ages ages() {
        return new Ages(this);
    }

    Birth sponsorBirth() {
        if (sponsorBirth == null) {
            sponsorBirth = birth(
                    Facts.SPONSOR_BIRTH_DATE,
                    sponsor.birthDate(),
                    null,
                    sponsor.ageGroup(),
                    sponsor.minorAtAsylumApplication() == null ? null : sponsor.asylumApplicationOn(),
                    Objects.requireNonNullElse(sponsor.minorAtAsylumApplication(), false));
        }
        return sponsorBirth;
    }

    Birth applicantBirth() {
        if (applicantBirth == null) {
            applicantBirth = birth(
                    Facts.APPLICANT_BIRTH_DATE,
                    applicant.birthDate(),
                    applicant.age(),
                    applicant.ageGroup(),
                    null,
                    false);
            Integer then = applicant.ageAtVisaApplication();
            LocalDate applied = application.visaApplicationOn();
            if (applicant.birthDate() == null && then != null && applied != null) {
                applicantBirth = narrowed(applicantBirth, applied, then);
            }
        }
        return applicantBirth;
    }

    private Birth narrowed(Birth birth, LocalDate day, int age) {
        LocalDate from = firstBirthOf(day, age);
        LocalDate to = firstBirthOf(day, age - 1).minusDays(1);
        return new Birth(
                Facts.APPLICANT_BIRTH_DATE,
                this,
                from.isAfter(birth.earliest()) && !from.isAfter(birth.latest()) ? from : birth.earliest(),
                to.isBefore(birth.latest()) && !to.isBefore(birth.earliest()) ? to : birth.latest());
    }

    /** The first day of birth on which somebody is at most so old on a day. */
    static LocalDate firstBirthOf(LocalDate day, int stated) {
        // No calendar reaches back as far as the largest whole number of years.
        int age = Math.min(stated, OLDEST);
        LocalDate birth = DateMath.plusYears(day, -(age + 1), Rounding.DOWN);
        while (!Birth.birthday(birth, age + 1).isAfter(day)) {
            birth = birth.plusDays(1);
        }
        return birth;
    }

    private Birth birth(
            Attribute<FamilyFacts, ?> ask,
            @Nullable PartialDate date,
            @Nullable Integer age,
            @Nullable AgeGroup group,
            @Nullable LocalDate knownOn,
            boolean minorThen) {
        if (date != null) {
            LocalDate latest = date.latest().isAfter(asOf) && !date.earliest().isAfter(asOf) ? asOf : date.latest();
            return new Birth(ask, this, date.earliest(), latest);
        }
        LocalDate earliest = DateMath.plusYears(asOf, -OLDEST, Rounding.DOWN);
        LocalDate latest = asOf;
        if (age != null) {
            earliest = firstBirthOf(asOf, age);
            latest = firstBirthOf(asOf, age - 1).minusDays(1);
        } else if (group == AgeGroup.MINOR) {
            earliest = firstBirthOf(asOf, MAJORITY - 1);
        } else if (group == AgeGroup.ADULT) {
            latest = firstBirthOf(asOf, MAJORITY - 1).minusDays(1);
        }
        if (knownOn != null) {
            LocalDate limit = firstBirthOf(knownOn, MAJORITY - 1);
            if (minorThen && limit.isAfter(earliest)) {
                earliest = limit;
            } else if (!minorThen && limit.minusDays(1).isBefore(latest)) {
                latest = limit.minusDays(1);
            }
        }
        return new Birth(ask, this, earliest, latest);
    }
}
