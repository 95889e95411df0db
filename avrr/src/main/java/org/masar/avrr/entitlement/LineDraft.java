package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.Cap;
import org.masar.avrr.entitlement.EntitlementAnswer.CapCode;
import org.masar.avrr.entitlement.EntitlementAnswer.Instalment;
import org.masar.avrr.entitlement.EntitlementAnswer.Line;
import org.masar.avrr.entitlement.EntitlementAnswer.PersonAmount;
import org.masar.avrr.entitlement.EntitlementAnswer.Reading;
import org.masar.avrr.entitlement.EntitlementAnswer.Status;
import org.masar.avrr.entitlement.EntitlementAnswer.When;
import org.masar.avrr.entitlement.EntitlementAnswer.Window;

/** A line while the rules work on it; sums in hundredths. Begins as NOT_DUE. */
final class LineDraft {

    /** A sum under one source or reading. */
    record Sum(long hundredths, String source) {}

    private record Part(String id, long hundredths) {}

    final ProgrammePack.Component component;
    final int position;
    Status status = Status.NOT_DUE;
    long amount;

    @Nullable
    Long uncapped;

    @Nullable
    CapCode capCode;

    long cap;

    @Nullable
    Long min;

    @Nullable
    Long max;

    private final List<Part> parts = new ArrayList<>();
    private final List<Sum> readings = new ArrayList<>();

    LineDraft(ProgrammePack.Component component, int position) {
        this.component = component;
        this.position = position;
    }

    String code() {
        return component.code();
    }

    /** DUE, or UP_TO where the text prints a ceiling. */
    void grant(long sum) {
        status = component.limit() == ProgrammePack.Limit.CEILING ? Status.UP_TO : Status.DUE;
        amount = sum;
    }

    void notDue() {
        status = Status.NOT_DUE;
        amount = 0;
        uncapped = null;
        capCode = null;
        min = null;
        max = null;
        parts.clear();
        readings.clear();
    }

    void undetermined() {
        status = Status.UNDETERMINED;
        capCode = null;
    }

    void part(String id, long sum) {
        parts.add(new Part(id, sum));
    }

    void noParts() {
        parts.clear();
    }

    void capAt(long most, CapCode code) {
        if (amount > most) {
            uncapped = uncapped == null ? Long.valueOf(amount) : uncapped;
            capCode = code;
            cap = most;
            amount = most;
        }
    }

    void reading(long sum, String source) {
        readings.add(new Sum(sum, source));
    }

    @Nullable
    ImmutableList<Reading> readings(CurrencyUnit currency) {
        return readings.isEmpty()
                ? null
                : readings.stream()
                        .sorted(Comparator.comparingLong(Sum::hundredths).thenComparing(Sum::source))
                        .map(sum -> new Reading(Sheet.money(sum.hundredths(), currency), sum.source()))
                        .collect(ImmutableList.toImmutableList());
    }

    Line line(CurrencyUnit currency, ReturnEvents events) {
        boolean summed = status == Status.DUE || status == Status.UP_TO || status == Status.NOT_DUE;
        boolean paid = status == Status.DUE;
        return new Line(
                status,
                component.form(),
                summed ? Sheet.money(amount, currency) : null,
                parts.isEmpty()
                        ? null
                        : parts.stream()
                                .map(part -> new PersonAmount(part.id(), Sheet.money(part.hundredths(), currency)))
                                .collect(ImmutableList.toImmutableList()),
                uncapped == null ? null : Sheet.money(uncapped, currency),
                capCode == null ? null : new Cap(capCode, Sheet.money(cap, currency)),
                min == null ? null : Sheet.money(min, currency),
                max == null ? null : Sheet.money(max, currency),
                readings(currency),
                paid ? instalments(currency, events) : null,
                status == Status.NOT_DUE ? null : window(events));
    }

    private @Nullable ImmutableList<Instalment> instalments(CurrencyUnit currency, ReturnEvents events) {
        if (component.paid() != null) {
            return ImmutableList.of(new Instalment(
                    Sheet.money(amount, currency),
                    component.paid(),
                    component.paid() == When.AFTER_ARRIVAL ? events.arrival() : events.departure(),
                    component.paid() == When.AT_DEPARTURE ? events.departure() : null));
        }
        if (!Boolean.TRUE.equals(component.halves())) {
            return null;
        }
        Money whole = Sheet.money(amount, currency);
        Money second = whole.dividedBy(2, RoundingMode.DOWN);
        return ImmutableList.of(
                new Instalment(whole.minus(second), When.AT_DEPARTURE, null, null),
                new Instalment(
                        second,
                        When.MONTHS_6_TO_8_AFTER_DEPARTURE,
                        Sheet.monthsAfter(events.departure(), 6),
                        Sheet.monthsAfter(events.departure(), 8)));
    }

    private @Nullable Window window(ReturnEvents events) {
        ProgrammePack.Span span = component.window();
        if (span == null) {
            return null;
        }
        LocalDate anchor = span.anchor() == ProgrammePack.Anchor.ARRIVAL ? events.arrival() : events.departure();
        return anchor == null
                ? null
                : new Window(
                        Sheet.monthsAfter(anchor, span.fromMonths() == null ? 0 : span.fromMonths()),
                        Sheet.monthsAfter(anchor, span.toMonths()));
    }
}
