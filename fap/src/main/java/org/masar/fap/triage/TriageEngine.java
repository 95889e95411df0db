package org.masar.fap.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.fap.entitlement.DeadlineKind;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.Vocabulary;

/**
 * {@code fap.triage}: cases in order of urgency: what closes soon, life or limb, a child alone, a protection concern, long
 * separation, then by date. Within a tier the earliest closing day, then registration, then the id. Reasons are fit for a
 * shared screen; the tier is for staff. A person may always take a case out of turn.
 */
public final class TriageEngine implements Engine<TriageRequest, TriageAnswer> {

    private static final EngineInfo<TriageRequest, TriageAnswer> INFO = new EngineInfo<>(
            "fap.triage",
            "1.0.0",
            "Whose case comes first, and in which week",
            TriageRequest.class,
            TriageAnswer.class);

    /** Days on which a route closes at their beginning; the others are the last day on which it is open. */
    private static final ImmutableSet<DeadlineKind> CLOSES_AT_ONCE = Sets.immutableEnumSet(
            DeadlineKind.EIGHTEENTH_BIRTHDAY, DeadlineKind.SIXTEENTH_BIRTHDAY, DeadlineKind.ROUTE_STARTS_SUSPENSION);

    private record Ranked(TriageRequest.Case of, Urgency urgency) {
        @Nullable
        LocalDate closesOn() {
            return urgency.closes() == null ? null : urgency.closes().on();
        }

        Tier tier() {
            return urgency.tier();
        }

        String id() {
            return of.id();
        }

        @Nullable
        LocalDate registeredOn() {
            return of.registeredOn();
        }
    }

    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::tier)
            .thenComparing(ranked -> orLast(ranked.closesOn()))
            .thenComparing(ranked -> orLast(ranked.registeredOn()))
            .thenComparing(Ranked::id);

    /** For the service loader, and for those who need no other engine. */
    public TriageEngine() {}

    @Override
    public EngineInfo<TriageRequest, TriageAnswer> info() {
        return INFO;
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.MAX);
    }

    @Override
    public List<Problem> check(TriageRequest request) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < request.cases().size(); i++) {
            TriageRequest.Case of = request.cases().get(i);
            problems.addAll(Vocabulary.problems(request.asOf(), of.facts(), Problem.at("cases", i, "facts")));
            Integer before = seen.putIfAbsent(of.id(), i);
            if (before != null) {
                problems.add(Problem.contradiction(Problem.at("cases", before, "id")));
                problems.add(Problem.contradiction(Problem.at("cases", i, "id")));
            }
            if (of.registeredOn() != null && of.registeredOn().isAfter(request.asOf())) {
                problems.add(Problem.contradiction(Problem.at("cases", i, "registeredOn")));
            }
        }
        if (request.firstWeek() != null && request.firstWeek().getDayOfWeek() != DayOfWeek.MONDAY) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE, "/firstWeek", Message.of("problem.badValue.form", "expected", "MONDAY")));
        }
        return problems;
    }

    @Override
    public TriageAnswer answer(TriageRequest request) {
        List<Ranked> ranked = new ArrayList<>();
        for (TriageRequest.Case of : request.cases()) {
            ranked.add(new Ranked(of, Urgency.of(of.facts(), request.asOf())));
        }
        ranked.sort(ORDER);
        ImmutableList.Builder<TriageAnswer.Place> order = ImmutableList.builder();
        for (int i = 0; i < ranked.size(); i++) {
            Ranked row = ranked.get(i);
            order.add(new TriageAnswer.Place(
                    row.id(), i + 1, row.tier(), row.urgency().shown(), row.closesOn(), reasons(row)));
        }
        ImmutableList.Builder<TriageAnswer.Week> plan = ImmutableList.builder();
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        if (request.perWeek() != null) {
            LocalDate week = request.firstWeek() == null
                    ? request.asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    : request.firstWeek();
            for (List<Ranked> group : Lists.partition(ranked, request.perWeek())) {
                plan.add(new TriageAnswer.Week(
                        week, group.stream().map(Ranked::id).collect(ImmutableList.toImmutableList())));
                for (Ranked row : group) {
                    if (closesBefore(row.urgency().closes(), week)) {
                        warnings.add(Message.of("fap.triage.warning.tooLate", "id", row.id())
                                .with("on", Objects.requireNonNull(row.closesOn())));
                    }
                }
                week = week.plusWeeks(1);
            }
        }
        return new TriageAnswer(order.build(), plan.build(), warnings.build());
    }

    private static boolean closesBefore(EntitlementAnswer.@Nullable Deadline closes, LocalDate week) {
        if (closes == null) {
            return false;
        }
        return CLOSES_AT_ONCE.contains(closes.kind())
                ? !closes.on().isAfter(week)
                : closes.on().isBefore(week);
    }

    /** Nothing private: an urgent case says only that it is one. */
    private static ImmutableList<Message> reasons(Ranked row) {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        Shown shown = row.urgency().shown();
        EntitlementAnswer.Deadline closes = row.urgency().closes();
        if (shown == Shown.URGENT) {
            reasons.add(Message.of("fap.triage.reason.URGENT"));
        }
        if (closes != null) {
            reasons.add(Message.of("fap.triage.reason.closes", "on", closes.on()));
        }
        if (row.tier() == Tier.LONG_SEPARATION) {
            reasons.add(Message.of("fap.triage.reason.LONG_SEPARATION"));
        }
        if (shown == Shown.NEXT) {
            reasons.add(
                    row.registeredOn() == null
                            ? Message.of("fap.triage.reason.noDate")
                            : Message.of("fap.triage.reason.registered", "on", row.registeredOn()));
        }
        return reasons.build();
    }
}
