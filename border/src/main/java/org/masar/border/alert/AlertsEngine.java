package org.masar.border.alert;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.border.alert.AlertsAnswer.Alert;
import org.masar.border.alert.AlertsAnswer.WelfareCheck;
import org.masar.border.alert.AlertsAnswer.WelfareCode;
import org.masar.border.crossing.CrossingRecord;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * {@code border.alerts}: explained indicators over crossings and announcements. Every alert names the records it rests on and what would
 * explain it; a trained person looks, and nobody is refused for one. The rules have no access to names, nationalities
 * or origins, for the records have none.
 */
public final class AlertsEngine implements Engine<AlertsRequest, AlertsAnswer> {

    private static final EngineInfo<AlertsRequest, AlertsAnswer> INFO = new EngineInfo<>(
            "border.alerts",
            "1.0.0",
            "What stands out in these crossings, and what would explain it?",
            AlertsRequest.class,
            AlertsAnswer.class);

    private static final int ANNOUNCED_HOURS = 6;

    private static final AlertsRequest.Rules DEFAULTS =
            new AlertsRequest.Rules(1, 3, 30, BigDecimal.valueOf(3), 3, ANNOUNCED_HOURS);

    private static final Comparator<Alert> ORDER = Comparator.comparing(Alert::code)
            .thenComparing(
                    alert -> alert.records().isEmpty() ? "" : alert.records().get(0))
            .thenComparing(alert -> alert.announced() == null ? "" : String.join(" ", alert.announced()));

    /** For the service loader; the engine has no state. */
    public AlertsEngine() {}

    @Override
    public EngineInfo<AlertsRequest, AlertsAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(AlertsRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        request.records().forEach(record -> known.add(record.recordId()));
        List<AlertsRequest.Group> groups = requireNonNullElse(request.groups(), ImmutableList.of());
        for (int i = 0; i < groups.size(); i++) {
            checkKnown(groups.get(i).records(), known, Problem.at("groups", i, "records"), problems);
        }
        checkKnown(request.traffickingSignals(), known, "/traffickingSignals", problems);
        return problems;
    }

    private static void checkKnown(
            @Nullable List<String> records, Set<String> known, String at, List<Problem> problems) {
        if (records != null) {
            for (int i = 0; i < records.size(); i++) {
                if (!known.contains(records.get(i))) {
                    problems.add(Problem.contradiction(at + Problem.at(i)));
                }
            }
        }
    }

    @Override
    public AlertsAnswer answer(AlertsRequest request) {
        AlertsRequest.Rules rules = withDefaults(requireNonNullElse(request.rules(), DEFAULTS));
        Map<String, BigDecimal> baseline = requireNonNullElse(request.baseline(), Map.of());
        List<CrossingRecord> records = request.records().stream()
                .filter(record -> !record.at().toLocalDate().isAfter(request.asOf()))
                .toList();
        Indicators indicators = new Indicators(records);
        List<Alert> alerts = new ArrayList<>();
        alerts.addAll(indicators.documentsOfTwo());
        alerts.addAll(indicators.repeatedShortStays(rules));
        alerts.addAll(indicators.sameDay());
        alerts.addAll(indicators.surges(rules, baseline));
        alerts.addAll(indicators.unrecordedBetween());
        List<Announced> announced = requireNonNullElse(request.announced(), List.<Announced>of()).stream()
                .filter(one -> !one.at().toLocalDate().isAfter(request.asOf()))
                .toList();
        if (!announced.isEmpty()) {
            int hours = requireNonNullElse(rules.announcedHours(), ANNOUNCED_HOURS);
            alerts.addAll(new AnnouncedIndicators(announced, indicators.records(), hours).all());
        }
        alerts.sort(ORDER);
        return new AlertsAnswer(
                ImmutableList.copyOf(alerts),
                welfareChecks(request, rules),
                Referrals.persons(request).size());
    }

    private static AlertsRequest.Rules withDefaults(AlertsRequest.Rules rules) {
        return new AlertsRequest.Rules(
                requireNonNullElse(rules.shortStayDays(), 1),
                requireNonNullElse(rules.repeats(), 3),
                requireNonNullElse(rules.periodDays(), 30),
                requireNonNullElse(rules.surgeFactor(), BigDecimal.valueOf(3)),
                requireNonNullElse(rules.minorsPerAdult(), 3),
                requireNonNullElse(rules.announcedHours(), ANNOUNCED_HOURS));
    }

    private static ImmutableList<WelfareCheck> welfareChecks(AlertsRequest request, AlertsRequest.Rules rules) {
        int most = requireNonNullElse(rules.minorsPerAdult(), 3);
        ImmutableList.Builder<WelfareCheck> checks = ImmutableList.builder();
        for (AlertsRequest.Group group : requireNonNullElse(request.groups(), List.<AlertsRequest.Group>of())) {
            if (group.adults() == 1 && group.minors() > most) {
                checks.add(new WelfareCheck(group.groupId(), WelfareCode.MINORS_WITH_ONE_ADULT));
            } else if (group.adults() == 0 && group.minors() > 0) {
                checks.add(new WelfareCheck(group.groupId(), WelfareCode.MINORS_WITHOUT_ADULT));
            }
        }
        return checks.build();
    }
}
