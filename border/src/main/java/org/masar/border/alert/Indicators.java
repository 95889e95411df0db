package org.masar.border.alert;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.border.alert.AlertsAnswer.Alert;
import org.masar.border.alert.AlertsAnswer.Code;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.ReconcileAnswer;
import org.masar.border.crossing.ReconcileAnswer.Stay;
import org.masar.border.crossing.ReconcileAnswer.StayStatus;
import org.masar.border.crossing.ReconcileEngine;
import org.masar.border.crossing.ReconcileRequest;
import org.masar.core.message.Message;

/** The rules, over records put together into stays. */
final class Indicators {

    private static final Comparator<CrossingRecord> BY_TIME = (a, b) -> {
        int byTime = Long.compare(a.at().toEpochSecond(), b.at().toEpochSecond());
        return byTime == 0 ? a.recordId().compareTo(b.recordId()) : byTime;
    };

    private final List<CrossingRecord> records = new ArrayList<>();
    private final ReconcileAnswer stays;

    Indicators(List<CrossingRecord> given) {
        Map<String, CrossingRecord> once = new HashMap<>();
        for (CrossingRecord record : given) {
            once.merge(record.recordId(), record, (a, b) -> BY_TIME.compare(a, b) <= 0 ? a : b);
        }
        records.addAll(once.values());
        records.sort(BY_TIME);
        stays = new ReconcileEngine().answer(new ReconcileRequest(given, null, null, null));
    }

    /** Once each, in the order of time. */
    List<CrossingRecord> records() {
        return records;
    }

    /** Groups of records in the order of their first; records without a key are left out. */
    private <K> Map<K, List<CrossingRecord>> by(Function<CrossingRecord, K> key) {
        Map<K, List<CrossingRecord>> groups = new LinkedHashMap<>();
        for (CrossingRecord record : records) {
            groups.computeIfAbsent(key.apply(record), any -> new ArrayList<>()).add(record);
        }
        return groups;
    }

    private static Alert alert(Code code, List<CrossingRecord> evidence, Message explanation) {
        return ofIds(
                code,
                evidence.stream().map(CrossingRecord::recordId).collect(ImmutableList.toImmutableList()),
                explanation);
    }

    private static Alert ofIds(Code code, ImmutableList<String> ids, Message explanation) {
        return new Alert(code, ids, null, explanation, ImmutableList.of(Message.of("border.alerts.clearedBy." + code)));
    }

    private static Message explanation(Code code, Object count) {
        return Message.of("border.alerts." + code, "count", count);
    }

    List<Alert> documentsOfTwo() {
        List<Alert> alerts = new ArrayList<>();
        by(record -> record.documentNumber() == null
                        ? ImmutableList.<String>of()
                        : ImmutableList.of(
                                requireNonNullElse(record.documentType(), ""),
                                requireNonNullElse(record.documentIssuer(), ""),
                                requireNonNullElse(record.documentNumber(), "")))
                .forEach((document, uses) -> {
                    long persons = uses.stream()
                            .map(CrossingRecord::personKey)
                            .distinct()
                            .count();
                    if (!document.isEmpty() && persons > 1) {
                        alerts.add(alert(
                                Code.DOCUMENT_USED_BY_TWO_PERSONS,
                                uses,
                                explanation(Code.DOCUMENT_USED_BY_TWO_PERSONS, persons)));
                    }
                });
        return alerts;
    }

    List<Alert> sameDay() {
        List<Alert> alerts = new ArrayList<>();
        by(record -> ImmutableList.of(record.personKey(), record.at().toLocalDate()))
                .forEach((day, crossings) -> {
                    long directions = crossings.stream()
                            .map(CrossingRecord::direction)
                            .distinct()
                            .count();
                    if (directions > 1) {
                        alerts.add(alert(
                                Code.SAME_DAY_OPPOSITE_CROSSINGS,
                                crossings,
                                explanation(Code.SAME_DAY_OPPOSITE_CROSSINGS, crossings.size())));
                    }
                });
        return alerts;
    }

    List<Alert> unrecordedBetween() {
        List<Alert> alerts = new ArrayList<>();
        by(CrossingRecord::personKey).forEach((person, crossings) -> {
            for (int i = 1; i < crossings.size(); i++) {
                CrossingRecord before = crossings.get(i - 1);
                CrossingRecord after = crossings.get(i);
                if (before.direction() == after.direction() && !before.post().equals(after.post())) {
                    alerts.add(alert(
                            Code.UNUSUAL_ROUTE, ImmutableList.of(before, after), explanation(Code.UNUSUAL_ROUTE, 2)));
                }
            }
        });
        return alerts;
    }

    List<Alert> surges(AlertsRequest.Rules rules, Map<String, BigDecimal> baseline) {
        BigDecimal factor = requireNonNullElse(rules.surgeFactor(), BigDecimal.valueOf(3));
        List<Alert> alerts = new ArrayList<>();
        by(record -> new Hour(record.post(), record.at().toLocalDateTime().truncatedTo(ChronoUnit.HOURS)))
                .forEach((hour, crossings) -> {
                    BigDecimal usual = baseline.get(hour.post());
                    if (usual != null && BigDecimal.valueOf(crossings.size()).compareTo(usual.multiply(factor)) >= 0) {
                        alerts.add(alert(
                                Code.SURGE,
                                crossings,
                                explanation(Code.SURGE, crossings.size()).with("usual", usual)));
                    }
                });
        return alerts;
    }

    private record Hour(String post, LocalDateTime start) {}

    /** Short stays that lie with enough others in some period. */
    List<Alert> repeatedShortStays(AlertsRequest.Rules rules) {
        int shortDays = requireNonNullElse(rules.shortStayDays(), 1);
        int repeats = requireNonNullElse(rules.repeats(), 3);
        int period = requireNonNullElse(rules.periodDays(), 30);
        Map<String, List<Stay>> byPerson = new LinkedHashMap<>();
        for (Stay stay : stays.stays()) {
            if (stay.status() == StayStatus.CLOSED && between(stay.entry(), stay.exit()) <= shortDays) {
                byPerson.computeIfAbsent(stay.personKey(), any -> new ArrayList<>())
                        .add(stay);
            }
        }
        List<Alert> alerts = new ArrayList<>();
        byPerson.forEach((person, shortStays) -> {
            Set<Stay> together = new LinkedHashSet<>();
            int first = 0;
            for (int last = 0; last < shortStays.size(); last++) {
                while (between(
                                        shortStays.get(first).entry(),
                                        shortStays.get(last).exit())
                                >= period
                        && first < last) {
                    first++;
                }
                if (last - first + 1 >= repeats) {
                    together.addAll(shortStays.subList(first, last + 1));
                }
            }
            if (!together.isEmpty()) {
                alerts.add(ofIds(
                        Code.REPEATED_SHORT_STAYS,
                        together.stream()
                                .flatMap(stay -> stay.records().stream())
                                .collect(ImmutableList.toImmutableList()),
                        explanation(Code.REPEATED_SHORT_STAYS, together.size()).with("days", period)));
            }
        });
        return alerts;
    }

    private static long between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
    }
}
