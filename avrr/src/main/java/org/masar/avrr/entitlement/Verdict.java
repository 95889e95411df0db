package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.EntitlementAnswer.LastPublished;
import org.masar.avrr.entitlement.EntitlementAnswer.Outcome;
import org.masar.avrr.entitlement.EntitlementAnswer.Standing;
import org.masar.avrr.entitlement.EntitlementAnswer.Status;
import org.masar.avrr.entitlement.EntitlementAnswer.Undetermined;
import org.masar.core.message.Message;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Truth;

/** Closes a filled sheet: the published period, the outcome, the totals, the causes. */
final class Verdict {

    /** What is printed without an end counts for so many months after it was seen. */
    private static final int SEEN_COUNTS_MONTHS = 12;

    /** Where the date of the question lies. */
    enum Period {
        INSIDE,
        OUTSIDE_READ,
        OUTSIDE_MEMORY,
        LAST_SEEN,
        UNDATED
    }

    private final Sheet sheet;
    private final Period period;
    private final Truth eligible;
    private final Outcome outcome;

    private Verdict(Sheet sheet) {
        this.sheet = sheet;
        this.period = period(sheet.programme, sheet.asOf);
        this.eligible = eligible(sheet);
        this.outcome = outcome();
    }

    static EntitlementAnswer close(Sheet sheet, EntitlementRequest request, Receipt receipt) {
        return new Verdict(sheet).answer(request, receipt);
    }

    static Period period(ProgrammePack.Programme programme, LocalDate asOf) {
        LocalDate from = programme.from();
        LocalDate to = programme.to();
        if (from != null && asOf.isBefore(from)) {
            return Boolean.TRUE.equals(programme.fromMemory()) ? Period.OUTSIDE_MEMORY : Period.OUTSIDE_READ;
        }
        if (to != null && asOf.isAfter(to)) {
            return Boolean.TRUE.equals(programme.toMemory()) ? Period.OUTSIDE_MEMORY : Period.OUTSIDE_READ;
        }
        LocalDate last = lastDay(programme);
        if (last == null) {
            return Period.UNDATED;
        }
        return asOf.isAfter(last) ? Period.LAST_SEEN : Period.INSIDE;
    }

    /** The last day of the published period. */
    static @Nullable LocalDate lastDay(ProgrammePack.Programme programme) {
        return programme.to() == null ? Sheet.monthsAfter(programme.lastSeenOn(), SEEN_COUNTS_MONTHS) : programme.to();
    }

    private static Truth eligible(Sheet sheet) {
        if (!sheet.failed.isEmpty()) {
            return Truth.FALSE;
        }
        boolean factMissing = sheet.doubts.stream().anyMatch(doubt -> doubt.cause() == Cause.FACT_MISSING);
        return sheet.open.isEmpty() && !factMissing && !sheet.met.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Outcome outcome() {
        if (period == Period.OUTSIDE_READ) {
            return Outcome.NOT_OPEN;
        }
        if (period != Period.INSIDE) {
            return Outcome.UNDETERMINED;
        }
        if (eligible == Truth.FALSE) {
            return Outcome.NOT_ELIGIBLE;
        }
        boolean undetermined = sheet.lines.values().stream()
                .anyMatch(line -> line.status == Status.UNDETERMINED || line.status == Status.REFUSED);
        return undetermined ? Outcome.UNDETERMINED : Outcome.DETERMINED;
    }

    private EntitlementAnswer answer(EntitlementRequest request, Receipt receipt) {
        boolean closed = outcome == Outcome.NOT_OPEN || outcome == Outcome.NOT_ELIGIBLE;
        if (closed) {
            sheet.lines.values().forEach(LineDraft::notDue);
            sheet.doubts.clear();
        }
        CurrencyUnit currency = sheet.currency;
        Long due = sum(status -> status == Status.DUE);
        boolean ceiling = sheet.lines.values().stream().anyMatch(line -> line.status == Status.UP_TO);
        Long upTo = ceiling ? sum(status -> status == Status.DUE || status == Status.UP_TO) : null;
        boolean determined = outcome == Outcome.DETERMINED;
        ImmutableList<Undetermined> undetermined = causes();
        return new EntitlementAnswer(
                sheet.programme.id(),
                sheet.asOf,
                currency.getCode(),
                outcome,
                eligible,
                standing(),
                sheet.finished(),
                money(due, currency),
                determined ? money(due, currency) : null,
                determined ? money(upTo, currency) : null,
                period == Period.LAST_SEEN
                        ? new LastPublished(sheet.programme.lastSeenOn())
                        : period == Period.UNDATED ? new LastPublished(null) : null,
                closed ? null : sheet.tier,
                sheet.closes.isEmpty() ? null : ImmutableList.copyOf(sheet.closes),
                sheet.separate.isEmpty() ? null : ImmutableList.copyOf(sheet.separate),
                dotted(sheet.open),
                undetermined,
                PriorHelp.read(request.earlierHelp(), request.adopted()),
                reasons(),
                asks(undetermined),
                Message.of("avrr.entitlement.review"),
                lastDay(sheet.programme),
                receipt);
    }

    private static @Nullable Money money(@Nullable Long sum, CurrencyUnit currency) {
        return sum == null ? null : Sheet.money(sum, currency);
    }

    private @Nullable Long sum(Predicate<Status> which) {
        Long sum = null;
        for (LineDraft line : sheet.lines.values()) {
            if (which.test(line.status)) {
                sum = Math.addExact(sum == null ? 0 : sum, line.amount);
            }
        }
        return sum;
    }

    private Standing standing() {
        return switch (period) {
            case INSIDE, OUTSIDE_READ -> Standing.VERIFIED;
            case OUTSIDE_MEMORY -> Standing.RESTS_ON_MEMORY;
            case LAST_SEEN, UNDATED -> Standing.NOT_VERIFIED_FOR_THIS_DATE;
        };
    }

    private static ImmutableList<String> dotted(Set<Fact> facts) {
        return facts.stream().map(Fact::dotted).collect(ImmutableList.toImmutableList());
    }

    /** One entry a cause: missing facts together, unpublished sums together, everything else by line. */
    private ImmutableList<Undetermined> causes() {
        List<Sheet.Doubt> merged = new ArrayList<>();
        for (Sheet.Doubt doubt : sheet.doubts.stream()
                .sorted(Comparator.comparingInt(doubt -> doubt.line() == null ? -1 : doubt.line().position))
                .toList()) {
            Sheet.Doubt same = merged.stream()
                    .filter(other -> other.cause() == doubt.cause())
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                merged.add(
                        new Sheet.Doubt(doubt.cause(), doubt.line(), EnumSet.copyOf(doubt.needs()), doubt.sources()));
            } else {
                same.needs().addAll(doubt.needs());
            }
        }
        ImmutableList.Builder<Undetermined> causes = ImmutableList.builder();
        ImmutableList<String> sources = ImmutableList.copyOf(sheet.programme.sources());
        if (period == Period.LAST_SEEN || period == Period.UNDATED) {
            causes.add(new Undetermined(
                    period == Period.LAST_SEEN ? Cause.LAST_SEEN : Cause.UNDATED, null, null, sources, null));
        }
        for (Sheet.Doubt doubt : merged) {
            LineDraft line = doubt.line();
            causes.add(new Undetermined(
                    doubt.cause(),
                    line == null ? null : line.code(),
                    doubt.needs().isEmpty() ? null : dotted(doubt.needs()),
                    doubt.sources() == null ? sources : doubt.sources(),
                    line == null ? null : line.readings(sheet.currency)));
        }
        return causes.build();
    }

    private ImmutableList<Message> reasons() {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        reasons.add(Message.of("avrr.entitlement.outcome." + outcome));
        if (outcome == Outcome.NOT_ELIGIBLE) {
            sheet.failed.forEach(fact -> reasons.add(Message.of("avrr.entitlement.failed", "fact", fact.dotted())));
        }
        LocalDate last = lastDay(sheet.programme);
        if (period == Period.LAST_SEEN && sheet.programme.lastSeenOn() != null) {
            reasons.add(Message.of("avrr.entitlement.lastSeen", "on", sheet.programme.lastSeenOn()));
        } else if (period == Period.UNDATED) {
            reasons.add(Message.of("avrr.entitlement.undated"));
        } else if (period == Period.OUTSIDE_READ && sheet.programme.from() != null) {
            reasons.add(Message.of(
                    "avrr.entitlement.period",
                    ImmutableMap.of("from", sheet.programme.from(), "to", last == null ? sheet.asOf : last)));
        }
        return reasons.build();
    }

    private static ImmutableList<Message> asks(List<Undetermined> causes) {
        return causes.stream()
                .filter(cause -> cause.needs() != null)
                .flatMap(cause -> cause.needs() == null ? java.util.stream.Stream.of() : cause.needs().stream())
                .distinct()
                .map(need -> Message.of("avrr.entitlement.ask", "fact", need))
                .collect(ImmutableList.toImmutableList());
    }
}
