package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.CapCode;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.EntitlementAnswer.Tier;
import org.masar.avrr.entitlement.Family.Member;
import org.masar.avrr.entitlement.ProgrammePack.Component;
import org.masar.avrr.entitlement.ProgrammePack.Limit;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * One question on one programme while its rules work on it: the facts, the lines, what was not stated, what failed, what
 * is not determined.
 */
final class Sheet {

    private static final int ADULT = 18;
    private static final int HUNDRED = 100;

    /** Sums are kept in hundredths, whatever the currency. */
    static final int DECIMALS = 2;

    /** Why a line, or the programme, is not determined. */
    record Doubt(
            Cause cause,
            @Nullable LineDraft line,
            EnumSet<Fact> needs,
            @Nullable ImmutableList<String> sources) {}

    final ProgrammePack.Programme programme;
    final CurrencyUnit currency;
    final LocalDate asOf;
    final Family family;
    final ReturnEvents events;
    final Circumstances circumstances;

    /** Where they return to: the destination stated, else the principal applicant's nationality. */
    final @Nullable String destination;

    final Map<String, LineDraft> lines = new LinkedHashMap<>();
    final List<Doubt> doubts = new ArrayList<>();
    final EnumSet<Fact> open = EnumSet.noneOf(Fact.class);
    final EnumSet<Fact> failed = EnumSet.noneOf(Fact.class);
    final EnumSet<Fact> met = EnumSet.noneOf(Fact.class);
    final List<String> closes = new ArrayList<>();
    final List<String> separate = new ArrayList<>();

    @Nullable
    Tier tier;

    Sheet(ProgrammePack.Programme programme, EntitlementRequest request) {
        this.programme = programme;
        this.currency = CurrencyUnit.of(programme.currency());
        this.asOf = request.asOf();
        this.family = Family.of(request.persons(), asOf, request.nationality());
        this.events = request.events() == null ? ReturnEvents.NONE : request.events();
        this.circumstances = request.circumstances() == null ? Circumstances.NONE : request.circumstances();
        String stated = Family.country(request.destination());
        this.destination = stated == null ? family.principal().nationality() : stated;
        for (Component component : programme.components()) {
            lines.put(component.code(), new LineDraft(component, lines.size()));
        }
    }

    // --- data of the programme ---

    LineDraft line(String code) {
        return requireNonNull(lines.get(code), code);
    }

    boolean lists(String name, @Nullable String country) {
        List<String> list = programme.lists() == null ? null : programme.lists().get(name);
        return country != null && list != null && list.contains(country);
    }

    LocalDate date(String name) {
        return requireNonNull(requireNonNull(programme.dates()).get(name), name);
    }

    int number(String name) {
        return requireNonNull(requireNonNull(programme.numbers()).get(name), name);
    }

    long amount(String name) {
        return hundredths(requireNonNull(requireNonNull(programme.amounts()).get(name), name));
    }

    static long hundredths(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(HUNDRED)).longValueExact();
    }

    static Money money(long hundredths, CurrencyUnit currency) {
        return Money.of(currency, BigDecimal.valueOf(hundredths, DECIMALS));
    }

    static @Nullable LocalDate monthsAfter(@Nullable LocalDate date, int months) {
        return date == null ? null : DateMath.plusMonths(date, months, Rounding.DOWN);
    }

    // --- conditions ---

    /** A condition of the whole programme: met, failed, or not stated and then taken as met. */
    void condition(Fact fact, @Nullable Boolean isMet) {
        if (isMet == null) {
            open.add(fact);
        } else {
            (isMet ? met : failed).add(fact);
        }
    }

    /** A condition that the stated fact must not hold. */
    void excludedBy(Fact fact, @Nullable Boolean holds) {
        condition(fact, holds == null ? null : !holds);
    }

    /** Nationals of a list are excluded; with {@code unlessTrafficked} only those who were not trafficked. */
    void excludedNationals(String list, boolean unlessTrafficked) {
        String nationality = family.principal().nationality();
        if (nationality == null) {
            return;
        }
        if (!lists(list, nationality)) {
            met.add(Fact.NATIONALITY);
        } else if (!unlessTrafficked || !Boolean.TRUE.equals(circumstances.traffickingVictim())) {
            failed.add(Fact.NATIONALITY);
            if (unlessTrafficked && circumstances.traffickingVictim() == null) {
                open.add(Fact.TRAFFICKING_VICTIM);
            }
        }
    }

    /** Whether a limit on a date holds; an absent date is taken as the ordinary course, and named. */
    boolean ordinarily(Fact fact, @Nullable LocalDate date, Predicate<LocalDate> limit) {
        if (date == null) {
            open.add(fact);
            return true;
        }
        return limit.test(date);
    }

    // --- lines ---

    /** Every component by its own data. */
    void everyComponent() {
        lines.keySet().forEach(this::grant);
    }

    /** A component by its own data, for all. */
    void grant(String code) {
        grant(code, member -> true);
    }

    /** A component by its own data, for those who pass the filter. */
    void grant(String code, Predicate<Member> who) {
        LineDraft line = line(code);
        Component component = line.component;
        if (component.limit() == Limit.SERVICE) {
            line.status = EntitlementAnswer.Status.SERVICE;
        } else if (component.limit() == Limit.NOT_PUBLISHED) {
            doubt(line, Cause.NOT_PUBLISHED);
        } else if (component.limit() == Limit.RANGE) {
            line.min = hundredths(requireNonNull(component.min()));
            line.max = hundredths(requireNonNull(component.max()));
            doubt(line, Cause.RANGE_ONLY);
        } else if (component.perCase() != null) {
            line.grant(hundredths(component.perCase()));
        } else if (component.single() != null && component.family() != null) {
            line.grant(hundredths(family.size() > 1 ? component.family() : component.single()));
        } else {
            perHead(line, who);
        }
    }

    private void perHead(LineDraft line, Predicate<Member> who) {
        Component component = line.component;
        int childUnder = component.childUnder() == null ? ADULT : component.childUnder();
        long adult = hundredths(requireNonNull(component.adult()));
        long child = hundredths(component.child() == null ? component.adult() : component.child());
        heads(
                line,
                who,
                childUnder,
                adult,
                child,
                member -> family.isPrincipal(member)
                        ? component.principal() == null ? -1 : hundredths(component.principal())
                        : -1);
    }

    /** Sums over heads; {@code own} gives a person's sum where it hangs on no age, else a negative number. */
    void heads(
            LineDraft line, Predicate<Member> who, int childUnder, long adult, long child, ToLongFunction<Member> own) {
        long least = 0;
        long most = 0;
        int heads = 0;
        line.noParts();
        for (Member member : family.members()) {
            if (!who.test(member)) {
                continue;
            }
            heads++;
            long fixed = own.applyAsLong(member);
            Boolean young = adult == child ? Boolean.FALSE : member.isUnder(childUnder);
            if (fixed >= 0 || young != null) {
                long sum = fixed >= 0 ? fixed : Boolean.TRUE.equals(young) ? child : adult;
                line.part(member.id(), sum);
                least += sum;
                most += sum;
            } else {
                least += Math.min(adult, child);
                most += Math.max(adult, child);
            }
        }
        if (heads == 0) {
            line.notDue();
            return;
        }
        line.grant(most);
        Component component = line.component;
        if (least != most) {
            long cap = component.cap() == null ? Long.MAX_VALUE : hundredths(component.cap());
            line.noParts();
            line.reading(Math.min(least, cap), "if an age not known is below the limit");
            line.reading(Math.min(most, cap), "if an age not known is above the limit");
            needs(line, Fact.BIRTH_DATE);
        } else if (component.cap() != null) {
            line.capAt(hundredths(component.cap()), CapCode.FAMILY_CAP);
        }
        if (most == 0) {
            line.notDue();
        }
    }

    // --- what is not determined ---

    void doubt(LineDraft line, Cause cause) {
        line.undetermined();
        doubts.add(new Doubt(cause, line, EnumSet.noneOf(Fact.class), null));
    }

    /** Two readings of which one names other sources than the programme's. */
    void doubt(LineDraft line, Cause cause, ImmutableList<String> sources) {
        line.undetermined();
        doubts.add(new Doubt(cause, line, EnumSet.noneOf(Fact.class), sources));
    }

    /** A doubt that leaves the line standing. */
    void remark(LineDraft line, Cause cause) {
        doubts.add(new Doubt(cause, line, EnumSet.noneOf(Fact.class), null));
    }

    /** The line hangs on facts that are absent. */
    void needs(LineDraft line, Fact first, Fact... others) {
        line.undetermined();
        doubts.add(new Doubt(Cause.FACT_MISSING, line, EnumSet.of(first, others), null));
    }

    /** Several lines hang on the same absent facts. */
    void needs(List<String> codes, EnumSet<Fact> facts) {
        for (String code : codes) {
            LineDraft line = line(code);
            line.undetermined();
            doubts.add(new Doubt(Cause.FACT_MISSING, line, facts, null));
        }
    }

    ImmutableMap<String, EntitlementAnswer.Line> finished() {
        ImmutableMap.Builder<String, EntitlementAnswer.Line> finished = ImmutableMap.builder();
        lines.forEach((code, line) -> finished.put(code, line.line(currency, events)));
        return finished.buildOrThrow();
    }
}
