package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.AgeRange;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.resettlement.readiness.ReadinessAnswer.Status;
import org.masar.resettlement.readiness.ReadinessRequest.Item;
import org.masar.resettlement.readiness.ReadinessRequest.Person;
import org.masar.resettlement.readiness.RuleParameters.Anchor;

/** Rules about each person. */
final class PersonRules {

    private static final int MAJORITY = 18;
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private final @Nullable LocalDate asOf;
    private final Trip trip;
    private final List<Person> persons;
    private final @Nullable LocalDate departure;
    private final @Nullable LocalDate arrival;

    PersonRules(ReadinessRequest request, Trip trip) {
        this.asOf = request.asOf();
        this.trip = trip;
        this.persons = request.persons() == null ? List.of() : request.persons();
        this.departure = trip.departure() == null ? asOf : trip.departure();
        this.arrival = trip.arrival() == null ? departure : trip.arrival();
    }

    Finding judge(Judge rule, Person person, List<Person> company) {
        Finding finding = new Finding(rule, person.id());
        ImmutableList<Item> items = items(rule, person);
        finding.earliestFix = fix(items);
        finding.renewable = rule.kind() != RuleKind.PREGNANCY && rule.kind() != RuleKind.MINIMUM_AGE;
        boolean without = items.isEmpty() && (rule.ifApplies() || rule.isServedByCertificate());
        if (without || !concerns(rule, person, company, items)) {
            return finding.is(Status.NOT_APPLICABLE);
        }
        switch (rule.kind()) {
            case VALIDITY, DAYS_BEFORE, PRESENT -> best(finding, items);
            case HOURS_BEFORE -> hours(finding, items);
            case PREGNANCY -> Gestation.judge(finding, person.pregnancy(), trip, departure);
            default -> age(finding, person);
        }
        finding.doubt();
        return finding;
    }

    private ImmutableList<Item> items(Judge rule, Person person) {
        ImmutableList<Item> own = Judge.items(person, rule.id());
        if (own.isEmpty() && rule.isForTheCase()) {
            return persons.stream()
                    .filter(other -> Objects.equals(other.caseId(), person.caseId()))
                    .flatMap(other -> Judge.items(other, rule.id()).stream())
                    .collect(ImmutableList.toImmutableList());
        }
        if (rule.isServedByCertificate() && own.isEmpty() && person.pregnancy() != null) {
            LocalDate issued = person.pregnancy().certificateOn();
            return issued == null ? own : ImmutableList.of(new Item(rule.id(), issued, null, null, null, null));
        }
        return own;
    }

    private boolean concerns(Judge rule, Person person, List<Person> company, List<Item> items) {
        Integer fromAge = rule.fromAge();
        if (fromAge != null) {
            return !isSurelyBelow(person, fromAge);
        }
        return !rule.isForMinorsAlone()
                || !items.isEmpty()
                || (isSurelyBelow(person, MAJORITY)
                        && company.stream().allMatch(other -> isSurelyBelow(other, MAJORITY)));
    }

    private boolean isSurelyBelow(Person person, int years) {
        if (person.birthDate() == null || departure == null) {
            return false;
        }
        Optional<AgeRange> age = person.birthDate().ageOn(departure);
        return age.isEmpty() || age.get().isCertainlyBelow(years);
    }

    private @Nullable LocalDate fix(List<Item> items) {
        LocalDate today = asOf;
        return today == null
                ? null
                : items.stream()
                        .map(Item::renewalDays)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(today::plusDays)
                        .orElse(null);
    }

    /** Of several items the one that covers the day, else the one that ends last. */
    private void best(Finding finding, List<Item> items) {
        Span chosen = null;
        for (Item item : items) {
            Span span = span(finding.rule, item);
            if (span != null
                    && (chosen == null
                            || rank(span, finding) > rank(chosen, finding)
                            || (rank(span, finding) == rank(chosen, finding) && span.endsAfter(chosen)))) {
                chosen = span;
            }
        }
        if (chosen == null) {
            finding.is(Status.MISSING);
            return;
        }
        finding.from = chosen.from();
        finding.to = chosen.to();
        finding.firstDay = chosen.from();
        finding.lastDay = chosen.to();
        finding.endsOnArrival = isMetOnArrival(finding.rule);
        if (!covers(chosen, finding)) {
            finding.is(Status.EXPIRED);
        } else if (chosen.to() == null && finding.rule.kind() == RuleKind.VALIDITY) {
            finding.is(Status.UNDETERMINED);
        } else if (isDisputed(finding.rule, chosen)) {
            finding.is(Status.UNDETERMINED);
        }
    }

    private static boolean isMetOnArrival(Judge rule) {
        return rule.kind() == RuleKind.VALIDITY && rule.limits().anchor() == Anchor.ARRIVAL;
    }

    private int rank(Span span, Finding finding) {
        return covers(span, finding) ? 1 : 0;
    }

    private boolean covers(Span span, Finding finding) {
        LocalDate end = isMetOnArrival(finding.rule) ? arrival : departure;
        boolean begun = departure == null || span.from() == null || !departure.isBefore(span.from());
        return begun && (end == null || span.to() == null || !end.isAfter(span.to()));
    }

    /** Sources name several limits: certain below the shortest, closed beyond the longest, open between. */
    private boolean isDisputed(Judge rule, Span span) {
        Integer surely = rule.pack() == null ? null : rule.pack().surelyDays();
        boolean asShipped =
                rule.pack() != null && rule.limits().equals(rule.pack().thresholds());
        return surely != null
                && asShipped
                && departure != null
                && span.from() != null
                && ChronoUnit.DAYS.between(span.from(), departure) > surely;
    }

    private record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean endsAfter(Span other) {
            return to == null ? other.to() != null : other.to() != null && to.isAfter(other.to());
        }
    }

    /** The days an item covers; null where it says too little to be one. */
    private static @Nullable Span span(Judge rule, Item item) {
        LocalDate made = item.on() == null && item.at() != null ? item.at().toLocalDate() : item.on();
        LocalDate printed = item.validUntil();
        if (rule.kind() == RuleKind.PRESENT) {
            return new Span(null, printed);
        }
        if (made == null) {
            return printed == null || rule.kind() == RuleKind.DAYS_BEFORE ? null : new Span(null, printed);
        }
        LocalDate limit = limit(rule, made);
        return new Span(made, limit == null || (printed != null && printed.isBefore(limit)) ? printed : limit);
    }

    private static @Nullable LocalDate limit(Judge rule, LocalDate made) {
        RuleParameters limits = rule.limits();
        if (rule.kind() == RuleKind.DAYS_BEFORE) {
            return limits.maxDays() == null ? null : made.plusDays(limits.maxDays());
        }
        if (limits.months() != null) {
            return DateMath.plusMonths(made, limits.months(), Rounding.DOWN);
        }
        return limits.days() == null ? null : made.plusDays(limits.days());
    }

    private void hours(Finding finding, List<Item> items) {
        RuleParameters limits = finding.rule.limits();
        finding.renewedBefore = limits.minHours() == null ? 0 : (limits.minHours() + 23) / 24;
        OffsetDateTime departs = trip.departs();
        OffsetDateTime chosen = items.stream()
                .map(Item::at)
                .filter(Objects::nonNull)
                .max(Comparator.comparing((OffsetDateTime at) -> within(at, departs, limits))
                        .thenComparing(OffsetDateTime::toInstant))
                .orElse(null);
        if (chosen == null) {
            finding.is(Status.MISSING);
            return;
        }
        OffsetDateTime local = departs == null ? chosen : chosen.withOffsetSameInstant(departs.getOffset());
        finding.firstDay = local.plusHours(limits.minHours() == null ? 0 : limits.minHours())
                .toLocalDate();
        finding.lastDay = limits.maxHours() == null
                ? null
                : local.plusHours(limits.maxHours()).toLocalDate();
        if (departs != null) {
            finding.hoursBefore = BigDecimal.valueOf(
                            Duration.between(chosen, departs).toSeconds())
                    .divide(SECONDS_AN_HOUR, MathContext.DECIMAL64);
            finding.is(within(chosen, departs, limits) ? Status.SATISFIED : Status.EXPIRED);
        } else if (departure != null) {
            boolean covered = !departure.isBefore(finding.firstDay)
                    && (finding.lastDay == null || !departure.isAfter(finding.lastDay));
            finding.is(covered ? Status.SATISFIED : Status.EXPIRED);
        }
        String rule = finding.rule.id();
        LocalDate printed = items.stream()
                .filter(item -> chosen.equals(item.at()) && item.rule().equals(rule))
                .map(Item::validUntil)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (printed != null) {
            finding.lastDay = finding.lastDay == null || printed.isBefore(finding.lastDay) ? printed : finding.lastDay;
            if (departure != null && departure.isAfter(printed)) {
                finding.is(Status.EXPIRED);
            }
        }
    }

    private static boolean within(OffsetDateTime at, @Nullable OffsetDateTime departs, RuleParameters limits) {
        if (departs == null) {
            return true;
        }
        Duration before = Duration.between(at, departs);
        return !before.isNegative()
                && (limits.maxHours() == null || before.compareTo(Duration.ofHours(limits.maxHours())) <= 0)
                && (limits.minHours() == null || before.compareTo(Duration.ofHours(limits.minHours())) >= 0);
    }

    private void age(Finding finding, Person person) {
        Integer days = finding.rule.limits().days();
        if (person.birthDate() == null || days == null) {
            finding.is(Status.MISSING);
            return;
        }
        PartialDate birth = person.birthDate().reveal();
        LocalDate surely = birth.latest().plusDays(days);
        LocalDate perhaps = birth.earliest().plusDays(days);
        finding.from = surely;
        finding.firstDay = surely;
        if (departure != null && departure.isBefore(surely)) {
            finding.is(departure.isBefore(perhaps) ? Status.BLOCKED : Status.MISSING);
        }
    }
}
