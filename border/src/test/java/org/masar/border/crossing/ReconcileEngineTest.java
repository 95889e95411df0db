package org.masar.border.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.border.crossing.ReconcileAnswer.Flag;
import org.masar.border.crossing.ReconcileAnswer.PersonStatus;
import org.masar.border.crossing.ReconcileAnswer.Status;
import org.masar.border.crossing.ReconcileAnswer.Stay;
import org.masar.border.exercise.CrossingSimulator;

class ReconcileEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> ELEVEN = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");

    private final ReconcileEngine engine = new ReconcileEngine();

    private static CrossingRecord record(
            String id, String post, String person, Direction direction, String at, @Nullable Long sequence) {
        return new CrossingRecord(id, post, person, direction, OffsetDateTime.parse(at), sequence, null, null, null);
    }

    private ReconcileAnswer reconcile(@Nullable LocalDate at, @Nullable String rule, CrossingRecord... records) {
        return engine.answer(new ReconcileRequest(ImmutableList.copyOf(records), null, at, rule));
    }

    private static List<CrossingRecord> random(Random random) {
        List<CrossingRecord> records = new ArrayList<>();
        long[] sequences = new long[3];
        for (int i = random.nextInt(14); i > 0; i--) {
            int post = random.nextInt(3);
            boolean numbered = random.nextInt(3) > 0;
            records.add(new CrossingRecord(
                    "r" + random.nextInt(16),
                    "post" + post,
                    "P" + random.nextInt(4),
                    random.nextBoolean() ? Direction.ENTRY : Direction.EXIT,
                    OffsetDateTime.parse("2026-03-01T00:00:00+03:00").plusHours(random.nextInt(24 * 30)),
                    numbered ? (Long) sequences[post]++ : null,
                    null,
                    null,
                    null));
        }
        return records;
    }

    @Test
    void theOrderOfArrivalPlaysNoPart() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            List<CrossingRecord> records = random(random);
            List<ReconcileRequest.Link> links = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                links.add(new ReconcileRequest.Link("P" + random.nextInt(4), "P" + random.nextInt(4), null));
            }
            LocalDate at = random.nextBoolean() ? null : DAY.plusDays(random.nextInt(30));
            ReconcileAnswer answer = engine.answer(new ReconcileRequest(records, links, at, "90/180"));
            List<CrossingRecord> again = new ArrayList<>(records);
            List<ReconcileRequest.Link> linksAgain = new ArrayList<>(links);
            Collections.shuffle(again, random);
            Collections.shuffle(linksAgain, random);
            assertThat(engine.answer(new ReconcileRequest(again, linksAgain, at, "90/180")))
                    .isEqualTo(answer);
            // Sent twice, everything counts once.
            again.addAll(records);
            ReconcileAnswer twice = engine.answer(new ReconcileRequest(again, links, at, "90/180"));
            assertThat(twice.stays()).isEqualTo(answer.stays());
            assertThat(twice.persons()).isEqualTo(answer.persons());
            everyRecordOnce(records, answer);
        }
    }

    private static void everyRecordOnce(List<CrossingRecord> records, ReconcileAnswer answer) {
        List<String> used =
                answer.stays().stream().flatMap(stay -> stay.records().stream()).toList();
        assertThat(used).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(used))
                .isEqualTo(new TreeSet<>(
                        records.stream().map(CrossingRecord::recordId).toList()));
    }

    /** By hand: sort by time, one person after the other. */
    @Test
    void withGoodClocksItIsWhatAHandWouldDo() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            Map<Long, CrossingRecord> byTime = new TreeMap<>();
            for (CrossingRecord record : random(random)) {
                byTime.put(record.at().toEpochSecond(), record);
            }
            List<CrossingRecord> records = new ArrayList<>();
            Map<String, Integer> ids = new HashMap<>();
            for (CrossingRecord r : byTime.values()) {
                if (ids.putIfAbsent(r.recordId(), 1) == null) {
                    records.add(new CrossingRecord(
                            r.recordId(), r.post(), r.personKey(), r.direction(), r.at(), null, null, null, null));
                }
            }
            Map<String, String> open = new TreeMap<>();
            List<String> expected = new ArrayList<>();
            for (CrossingRecord r : records) {
                String entry = open.remove(r.personKey());
                if (r.direction() == Direction.ENTRY) {
                    if (entry != null) {
                        expected.add("MISSED_EXIT " + entry);
                    }
                    open.put(r.personKey(), r.recordId());
                } else {
                    expected.add(
                            entry == null ? "MISSING_ENTRY " + r.recordId() : "CLOSED " + entry + " " + r.recordId());
                }
            }
            open.values().forEach(entry -> expected.add("OPEN " + entry));
            Collections.shuffle(records, random);
            ReconcileAnswer answer = engine.answer(new ReconcileRequest(records, null, null, null));
            assertThat(answer.stays().stream().map(stay -> stay.status() + " " + String.join(" ", stay.records())))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aRunningNumberWinsOverAWrongClock() {
        ReconcileAnswer answer = reconcile(
                null,
                null,
                record("a", "X", "P1", Direction.ENTRY, "2026-03-01T08:00:00+03:00", 1L),
                record("b", "X", "P2", Direction.ENTRY, "2026-03-01T23:00:00+03:00", 2L),
                record("c", "X", "P2", Direction.EXIT, "2026-03-01T09:00:00+03:00", 3L),
                record("d", "X", "P1", Direction.EXIT, "2026-03-01T10:00:00+03:00", 4L));
        assertThat(answer.stays()).extracting(Stay::status).containsOnly(ReconcileAnswer.StayStatus.CLOSED);
        assertThat(answer.persons())
                .extracting(PersonStatus::flags)
                .containsExactly(ImmutableList.of(), ImmutableList.of(Flag.CLOCK_SUSPECT));
    }

    /** A post whose clock ran hours ahead, or behind, until somebody saw it. */
    @Test
    void aClockThatIsWrongByHoursIsReportedAndItsPostOrderedByItsNumbers() {
        List<CrossingRecord> right = new CrossingSimulator(5, DAY, List.of("A")).day(4_000);
        for (int hours : new int[] {5, -7}) {
            List<CrossingRecord> wrong = CrossingSimulator.withWrongClock(
                    right, "A", LocalTime.of(9, 0), LocalTime.of(12, 0), Duration.ofHours(hours));
            List<CrossingRecord> numbered = CrossingSimulator.withWrongClock(
                    right, "A", LocalTime.of(9, 0), LocalTime.of(12, 0), Duration.ZERO);
            ReconcileAnswer truth = engine.answer(new ReconcileRequest(numbered, null, null, null));
            ReconcileAnswer answer = engine.answer(new ReconcileRequest(wrong, null, null, null));
            assertThat(truth.clocks()).isNull();
            assertThat(answer.clocks()).singleElement().satisfies(clock -> {
                assertThat(clock.post()).isEqualTo("A");
                assertThat(clock.records()).isGreaterThan(100);
                assertThat(clock.minutes()).isBetween(60L, Math.abs(hours) * 60L);
            });
            assertThat(answer.stays())
                    .extracting(Stay::records)
                    .containsExactlyInAnyOrderElementsOf(
                            truth.stays().stream().map(Stay::records).toList());
            assertThat(answer.persons())
                    .filteredOn(person -> person.flags().contains(Flag.CLOCK_SUSPECT))
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void onlyRecordedDaysProveAnOverstay() {
        CrossingRecord entry = record("a", "X", "P", Direction.ENTRY, "2025-10-01T08:00:00+03:00", null);
        CrossingRecord later = record("b", "X", "P", Direction.ENTRY, "2026-02-25T08:00:00+03:00", null);
        CrossingRecord exit = record("c", "X", "P", Direction.EXIT, "2026-02-20T08:00:00+03:00", null);
        assertThat(status(reconcile(DAY, "90/180", entry))).isEqualTo(Status.OVERSTAY);
        assertThat(status(reconcile(DAY, null, entry))).isEqualTo(Status.PRESENT);
        assertThat(status(reconcile(DAY, "90/180", entry, later))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(reconcile(DAY, "90/180", exit, later))).isEqualTo(Status.INCONSISTENT);
        assertThat(status(reconcile(DAY, "90/180", entry, exit, later))).isEqualTo(Status.OVERSTAY);
        assertThat(status(reconcile(DAY, "90/180", later))).isEqualTo(Status.PRESENT);
        assertThat(status(reconcile(DAY, "90/180", entry, exit))).isEqualTo(Status.DEPARTED);
        // On a day before the exit was recorded the person was here.
        assertThat(status(reconcile(LocalDate.of(2025, 11, 1), "90/180", entry, exit)))
                .isEqualTo(Status.PRESENT);
        assertThat(reconcile(LocalDate.of(2025, 9, 1), "90/180", entry).persons())
                .isEmpty();
    }

    private static Status status(ReconcileAnswer answer) {
        return answer.persons().get(0).status();
    }

    @Test
    void chainsAndRingsOfLinksEndInOneKey() {
        CrossingRecord a = record("a", "X", "P1", Direction.ENTRY, "2026-03-01T08:00:00+03:00", null);
        CrossingRecord b = record("b", "X", "P3", Direction.EXIT, "2026-03-02T08:00:00+03:00", null);
        List<ReconcileRequest.Link> chain =
                List.of(new ReconcileRequest.Link("P1", "P2", null), new ReconcileRequest.Link("P2", "P3", null));
        ReconcileAnswer chained = engine.answer(new ReconcileRequest(List.of(b, a), chain, null, null));
        assertThat(chained.stays()).extracting(Stay::personKey).containsExactly("P3");
        List<ReconcileRequest.Link> ring =
                List.of(new ReconcileRequest.Link("P1", "P3", null), new ReconcileRequest.Link("P3", "P1", null));
        assertThat(engine.answer(new ReconcileRequest(List.of(b, a), ring, null, null))
                        .stays())
                .extracting(Stay::personKey)
                .containsExactly("P1");
    }

    @Test
    void aDayOfPilgrimageIsPutTogether() {
        day(100_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "masar.deep", matches = "true")
    void aMillionCrossingsArePutTogether() {
        day(1_000_000);
    }

    private void day(int size) {
        List<CrossingRecord> records = new CrossingSimulator(1, DAY, ELEVEN).day(size);
        assertThat(records).hasSize(size).isEqualTo(new CrossingSimulator(1, DAY, ELEVEN).day(size));
        ReconcileAnswer answer = engine.answer(new ReconcileRequest(records, null, DAY, "90/180"));
        everyRecordOnce(records, answer);
        assertThat(answer.duplicates()).isNotEmpty();
        assertThat(answer.presentAt()).isPositive();
    }
}
