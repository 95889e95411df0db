package org.masar.border.alert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.border.alert.AlertsAnswer.Alert;
import org.masar.border.alert.AlertsAnswer.Code;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.core.message.Message;

/** The rules over who was announced and who came; documents and times, nothing else. */
final class AnnouncedIndicators {

    private record Gate(String post, Direction direction) {}

    private final List<Announced> announced = new ArrayList<>();
    private final List<CrossingRecord> records;
    private final Duration most;
    private final ImmutableListMultimap<String, Announced> byNumber;
    private final ImmutableListMultimap<String, CrossingRecord> seen;
    private final ImmutableListMultimap<Gate, Announced> byGate;
    private final Map<String, OffsetDateTime> lastSent = new LinkedHashMap<>();

    /** Records once each, in the order of time. */
    AnnouncedIndicators(List<Announced> given, List<CrossingRecord> records, int hours) {
        Map<String, Announced> once = new LinkedHashMap<>();
        given.stream()
                .filter(one -> one.documentNumber() != null)
                .sorted(Comparator.<Announced>comparingLong(one -> one.at().toEpochSecond())
                        .thenComparing(Announced::announcementId)
                        .thenComparing(Announced::post))
                .forEach(one -> once.putIfAbsent(one.announcementId(), one));
        this.announced.addAll(once.values());
        this.records = records;
        this.most = Duration.ofHours(hours);
        this.byNumber = Multimaps.index(announced, one -> String.valueOf(one.documentNumber()));
        this.byGate = Multimaps.index(announced, one -> new Gate(one.post(), one.direction()));
        this.seen = records.stream()
                .filter(record -> record.documentNumber() != null)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        record -> String.valueOf(record.documentNumber()), record -> record));
        records.forEach(record -> lastSent.put(record.post(), record.at()));
    }

    List<Alert> all() {
        List<Alert> alerts = new ArrayList<>();
        notSeen(alerts);
        announcedTwice(alerts);
        notAnnounced(alerts);
        return alerts;
    }

    /** Judged only once the post has sent records of a later time: a post that is offline has seen nobody yet. */
    private void notSeen(List<Alert> alerts) {
        for (Announced one : announced) {
            OffsetDateTime sent = lastSent.get(one.post());
            boolean came =
                    seen.get(String.valueOf(one.documentNumber())).stream().anyMatch(record -> belongs(one, record));
            if (!came && sent != null && sent.isAfter(one.at().plus(most))) {
                alerts.add(alert(Code.ANNOUNCED_NOT_SEEN, ImmutableList.of(), ImmutableList.of(one)));
            }
        }
    }

    private void announcedTwice(List<Alert> alerts) {
        byNumber.asMap().forEach((number, same) -> {
            List<Announced> ordered = List.copyOf(same);
            for (int i = 1; i < ordered.size(); i++) {
                Announced before = ordered.get(i - 1);
                Announced after = ordered.get(i);
                boolean other = !before.post().equals(after.post()) || !Objects.equals(before.flight(), after.flight());
                if (other
                        && before.direction() == after.direction()
                        && sameDocument(before, after.documentType(), after.documentIssuer())
                        && near(before.at(), after.at())) {
                    alerts.add(
                            alert(Code.DOCUMENT_ANNOUNCED_TWICE, ImmutableList.of(), ImmutableList.of(before, after)));
                }
            }
        });
    }

    /** Only near a time for which others are announced at that post: elsewhere nobody is announced at all. */
    private void notAnnounced(List<Alert> alerts) {
        for (CrossingRecord record : records) {
            boolean listed = record.documentNumber() == null
                    || byNumber.get(record.documentNumber()).stream().anyMatch(one -> belongs(one, record));
            if (!listed
                    && byGate.get(new Gate(record.post(), record.direction())).stream()
                            .anyMatch(one -> near(one.at(), record.at()))) {
                alerts.add(alert(Code.SEEN_NOT_ANNOUNCED, ImmutableList.of(record), ImmutableList.of()));
            }
        }
    }

    private boolean belongs(Announced one, CrossingRecord record) {
        return one.post().equals(record.post())
                && one.direction() == record.direction()
                && sameDocument(one, record.documentType(), record.documentIssuer())
                && near(one.at(), record.at());
    }

    private static boolean sameDocument(Announced one, @Nullable String type, @Nullable String issuer) {
        return (one.documentType() == null || type == null || one.documentType().equals(type))
                && (one.documentIssuer() == null
                        || issuer == null
                        || one.documentIssuer().equals(issuer));
    }

    private boolean near(OffsetDateTime a, OffsetDateTime b) {
        return Duration.between(a, b).abs().compareTo(most) <= 0;
    }

    private Alert alert(Code code, List<CrossingRecord> evidence, List<Announced> lists) {
        return new Alert(
                code,
                evidence.stream().map(CrossingRecord::recordId).collect(ImmutableList.toImmutableList()),
                lists.isEmpty()
                        ? null
                        : lists.stream().map(Announced::announcementId).collect(ImmutableList.toImmutableList()),
                Message.of("border.alerts." + code, "hours", most.toHours()),
                ImmutableList.of(Message.of("border.alerts.clearedBy." + code)));
    }
}
