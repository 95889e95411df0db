package org.masar.avrr.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.monitoring.MonitoringAnswer.Factors;
import org.masar.avrr.monitoring.MonitoringAnswer.Item;
import org.masar.avrr.monitoring.MonitoringAnswer.State;
import org.masar.avrr.monitoring.MonitoringRequest.Done;
import org.masar.avrr.monitoring.MonitoringRequest.Factor;
import org.masar.avrr.monitoring.MonitoringRequest.ItemCode;
import org.masar.avrr.monitoring.MonitoringRequest.Level;
import org.masar.avrr.monitoring.MonitoringRequest.Polarity;
import org.masar.avrr.sustainability.SurveyVersion;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * {@code avrr.monitoring}: the windows in which the surveys after a return are collected, what is overdue, and the factors
 * of vulnerability by level, without a sum.
 *
 * <p>Sources: IOM, Guidance Note on M&amp;E for AVR(R) and PARA, Annex 3 (months 0-1, 6-9, 12-18); survey form of 17 August
 * 2021 (0-3, 9-18); IOM West and Central Africa, reintegration economic survey (3-6 months after the main economic help);
 * Reintegration Handbook, module 2.7; AVM Handbook 2019, part 1.
 */
public final class MonitoringEngine implements Engine<MonitoringRequest, MonitoringAnswer> {

    private static final EngineInfo<MonitoringRequest, MonitoringAnswer> INFO = new EngineInfo<>(
            "avrr.monitoring",
            "1.0.0",
            "What is to be collected after this return, and what is overdue?",
            MonitoringRequest.class,
            MonitoringAnswer.class);

    /** Months after the anchor, both ends inclusive. */
    private record Window(ItemCode code, int fromMonth, int toMonth) {}

    private static final ImmutableList<Window> METHOD_NOTE = ImmutableList.of(
            new Window(ItemCode.RSS_BASELINE, 0, 1),
            new Window(ItemCode.RSS_MID, 6, 9),
            new Window(ItemCode.RSS_FINAL, 12, 18));

    private static final ImmutableList<Window> FORM_2021 =
            ImmutableList.of(new Window(ItemCode.RSS_BASELINE, 0, 3), new Window(ItemCode.RSS_FINAL, 9, 18));

    private static final Window ECONOMIC = new Window(ItemCode.ECON_SURVEY, 3, 6);

    /** For the service loader, and for those who need no other engine. */
    public MonitoringEngine() {}

    @Override
    public EngineInfo<MonitoringRequest, MonitoringAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(MonitoringRequest request) {
        List<Problem> problems = new ArrayList<>();
        List<Done> done = request.done() == null ? List.of() : request.done();
        Set<ItemCode> seen = EnumSet.noneOf(ItemCode.class);
        for (int i = 0; i < done.size(); i++) {
            Done item = done.get(i);
            if (!seen.add(item.code())
                    || (item.code() == ItemCode.RSS_MID && request.version() == SurveyVersion.FORM_2021)) {
                problems.add(Problem.contradiction(Problem.at("done", i, "code")));
            }
            if (item.on().isAfter(request.asOf())) {
                problems.add(Problem.outOfRange(Problem.at("done", i, "on"), ".." + request.asOf()));
            }
        }
        if (request.closure() != null && request.closure().on().isAfter(request.asOf())) {
            problems.add(Problem.outOfRange("/closure/on", ".." + request.asOf()));
        }
        return problems;
    }

    @Override
    public MonitoringAnswer answer(MonitoringRequest request) {
        boolean closed = request.closure() != null;
        List<Item> items = new ArrayList<>();
        for (Window window : request.version() == SurveyVersion.FORM_2021 ? FORM_2021 : METHOD_NOTE) {
            items.add(item(window, request.returnedOn(), request, closed));
        }
        if (request.mainEconomicHelpOn() != null) {
            items.add(item(ECONOMIC, request.mainEconomicHelpOn(), request, closed));
        }
        items.sort(Comparator.comparing(Item::from).thenComparing(Item::code));
        return new MonitoringAnswer(
                ImmutableList.copyOf(items),
                items.stream()
                        .filter(item -> item.state() == State.OVERDUE)
                        .map(Item::code)
                        .collect(ImmutableList.toImmutableList()),
                closed,
                byLevel(request.factors() == null ? List.of() : request.factors()));
    }

    private static Item item(Window window, LocalDate anchor, MonitoringRequest request, boolean closed) {
        LocalDate from = DateMath.plusMonths(anchor, window.fromMonth(), Rounding.DOWN);
        LocalDate to = DateMath.plusMonths(anchor, window.toMonth(), Rounding.DOWN);
        LocalDate on = on(window.code(), request.done());
        State state;
        if (on != null) {
            state = on.isBefore(from) || on.isAfter(to) ? State.DONE_OUTSIDE_WINDOW : State.DONE;
        } else if (request.asOf().isBefore(from)) {
            state = State.NOT_YET;
        } else if (!request.asOf().isAfter(to)) {
            state = State.DUE;
        } else {
            state = closed ? State.NOT_YET : State.OVERDUE;
        }
        return new Item(window.code(), from, to, state, on);
    }

    private static @Nullable LocalDate on(ItemCode code, @Nullable List<Done> done) {
        return done == null
                ? null
                : done.stream()
                        .filter(item -> item.code() == code)
                        .map(Done::on)
                        .findFirst()
                        .orElse(null);
    }

    private static ImmutableMap<Level, Factors> byLevel(List<Factor> factors) {
        ImmutableMap.Builder<Level, Factors> levels = ImmutableMap.builder();
        for (Level level : Level.values()) {
            List<Factor> here =
                    factors.stream().filter(factor -> factor.level() == level).toList();
            if (!here.isEmpty()) {
                levels.put(level, new Factors(codes(here, Polarity.RISK), codes(here, Polarity.PROTECTIVE)));
            }
        }
        return levels.buildOrThrow();
    }

    private static ImmutableList<String> codes(List<Factor> factors, Polarity polarity) {
        return factors.stream()
                .filter(factor -> factor.polarity() == polarity)
                .map(Factor::code)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
