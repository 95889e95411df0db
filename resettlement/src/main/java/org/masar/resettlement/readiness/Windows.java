package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.resettlement.readiness.ReadinessAnswer.Bottleneck;
import org.masar.resettlement.readiness.ReadinessAnswer.Expiry;
import org.masar.resettlement.readiness.ReadinessAnswer.Group;
import org.masar.resettlement.readiness.ReadinessAnswer.Renewal;
import org.masar.resettlement.readiness.ReadinessAnswer.Severity;
import org.masar.resettlement.readiness.ReadinessAnswer.Status;
import org.masar.resettlement.readiness.ReadinessAnswer.Window;
import org.masar.resettlement.readiness.ReadinessRequest.Candidate;
import org.masar.resettlement.readiness.ReadinessRequest.Person;

/** What the spans of a group leave in common. */
final class Windows {

    private final @Nullable LocalDate asOf;
    private final Trip trip;
    private final TripRules tripRules;
    private final ImmutableList<Judge> rules;
    private final ImmutableList<Candidate> candidates;

    Windows(ReadinessRequest request, Trip trip, TripRules tripRules, ImmutableList<Judge> rules) {
        this.asOf = request.asOf();
        this.trip = trip;
        this.tripRules = tripRules;
        this.rules = rules;
        this.candidates = request.candidates() == null
                ? ImmutableList.of()
                : ImmutableList.sortedCopyOf(Comparator.comparing(Candidate::departureDate), request.candidates());
    }

    /**
     * A group's answer.
     *
     * @param company who travels together
     * @param findings of rules about persons, for these people only: rules in order, then persons
     */
    Group of(Company company, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        company.persons().forEach(person -> addOwn(person, all));
        Window window = window(all);
        String next = flight(all);
        ImmutableList<Renewal> renew = next == null ? renewals(all) : ImmutableList.of();
        return new Group(
                company.cases(),
                window,
                window == null || window.to() == null || asOf == null
                        ? null
                        : ChronoUnit.DAYS.between(asOf, window.to()),
                bottleneck(all),
                nextExpiry(all),
                next,
                renew.isEmpty() ? null : renew,
                reasons(all, window, next));
    }

    private static void addOwn(Person person, List<Finding> all) {
        if (person.window() != null) {
            Judge rule = new Judge(
                    Judge.OWN_WINDOW, RuleKind.PRESENT, RuleParameters.NONE, Severity.HARD, false, false, null);
            Finding own = new Finding(rule, person.id());
            own.firstDay = person.window().from();
            own.lastDay = person.window().to();
            own.to = person.window().to();
            all.add(own);
        }
    }

    private @Nullable Window window(List<Finding> all) {
        LocalDate from = null;
        LocalDate to = null;
        for (Finding finding : all) {
            if (finding.empties()) {
                return null;
            }
            LocalDate first = finding.firstDay;
            if (finding.bounds() && first != null && (from == null || first.isAfter(from))) {
                from = first;
            }
            LocalDate last = finding.lastDeparture(trip.days());
            if (finding.bounds() && last != null && (to == null || last.isBefore(to))) {
                to = last;
            }
        }
        return from != null && to != null && from.isAfter(to) ? null : new Window(from, to);
    }

    private @Nullable Bottleneck bottleneck(List<Finding> all) {
        Finding binding = null;
        LocalDate earliest = null;
        for (Finding finding : all) {
            LocalDate last = finding.lastDeparture(trip.days());
            if (finding.bounds() && last != null && (earliest == null || last.isBefore(earliest))) {
                earliest = last;
                binding = finding;
            }
        }
        return binding == null || binding.person == null ? null : new Bottleneck(binding.rule.id(), binding.person);
    }

    private @Nullable Expiry nextExpiry(List<Finding> all) {
        Expiry next = null;
        for (Finding finding : all) {
            LocalDate on = finding.lastDay;
            if (finding.bounds()
                    && finding.person != null
                    && on != null
                    && asOf != null
                    && !on.isBefore(asOf)
                    && (next == null || on.isBefore(next.on()))) {
                next = new Expiry(finding.rule.id(), finding.person, on);
            }
        }
        return next;
    }

    private LocalDate arrival(Candidate candidate) {
        return candidate.arrivalDate() == null
                ? candidate.departureDate().plusDays(trip.days())
                : candidate.arrivalDate();
    }

    private boolean isOpen(Candidate candidate) {
        LocalDate arrival = arrival(candidate);
        return (asOf == null || !candidate.departureDate().isBefore(asOf))
                && rules.stream()
                        .filter(rule -> rule.kind().isAboutTheTrip())
                        .allMatch(rule -> tripRules.allows(rule, candidate.departureDate(), arrival));
    }

    private long days(Candidate candidate) {
        return ChronoUnit.DAYS.between(candidate.departureDate(), arrival(candidate));
    }

    private @Nullable String flight(List<Finding> all) {
        return candidates.stream()
                .filter(this::isOpen)
                .filter(candidate ->
                        all.stream().allMatch(finding -> finding.holdsOn(candidate.departureDate(), days(candidate))))
                .map(Candidate::flight)
                .findFirst()
                .orElse(null);
    }

    /** What does not cover the first flight that renewals can reach; each of these is needed, so the set is cheapest. */
    private ImmutableList<Renewal> renewals(List<Finding> all) {
        for (Candidate candidate : candidates) {
            LocalDate day = candidate.departureDate();
            List<Finding> open = all.stream()
                    .filter(finding -> !finding.holdsOn(day, days(candidate)))
                    .toList();
            if (isOpen(candidate) && open.stream().allMatch(finding -> isRenewedBy(finding, day))) {
                return open.stream()
                        .filter(finding -> finding.person != null)
                        .map(finding -> new Renewal(finding.rule.id(), String.valueOf(finding.person)))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of();
    }

    private static boolean isRenewedBy(Finding finding, LocalDate day) {
        LocalDate fix = finding.earliestFix;
        return finding.renewable
                && fix != null
                && !fix.plusDays(finding.renewedBefore).isAfter(day);
    }

    private ImmutableList<Message> reasons(List<Finding> all, @Nullable Window window, @Nullable String next) {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        for (Finding finding : all) {
            if (finding.empties() && finding.person != null) {
                reasons.add(about("resettlement.readiness.missing", finding));
            } else if (finding.status == Status.UNDETERMINED && finding.person != null) {
                reasons.add(about("resettlement.readiness.unverified", finding));
            }
        }
        if (window == null) {
            reasons.add(Message.of("resettlement.readiness.noWindow"));
        }
        if (next == null && !candidates.isEmpty()) {
            reasons.add(Message.of("resettlement.readiness.noFlight"));
        }
        return reasons.build();
    }

    private static Message about(String key, Finding finding) {
        return Message.of(key, ImmutableMap.of("rule", finding.rule.id(), "person", String.valueOf(finding.person)));
    }
}
