package org.masar.policing.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;

class OpeningHoursTest {

    private static final OffsetDateTime SUNDAY = OffsetDateTime.parse("2026-11-22T10:00:00+03:00");

    private static OpenAnswer ask(String schedules, OffsetDateTime at) {
        return Engines.ask(new OpenEngine(), request(schedules, at));
    }

    private static OpenRequest request(String schedules, OffsetDateTime at) {
        List<DirectoryJson> rows = new ArrayList<>();
        Json.parse(schedules).forEach(row -> rows.add(DirectoryJson.of(row)));
        return new OpenRequest(null, null, rows, null, null, null, at, null, null, null, null);
    }

    @Test
    void halfOpen() {
        String rows = "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"08:00\",\"closes_at\":\"10:00\"}]";
        assertThat(ask(rows, SUNDAY).open()).isFalse();
        assertThat(ask(rows, SUNDAY.minusSeconds(1)).open()).isTrue();
        assertThat(ask(rows, SUNDAY.minusHours(2)).open()).isTrue();
        assertThat(ask(rows, SUNDAY).nextOpening()).isEqualTo(OffsetDateTime.parse("2026-11-29T08:00:00+03:00"));
    }

    @Test
    void touchingRowsAreOneRun() {
        String rows = "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"08:00\",\"closes_at\":\"24:00\"},"
                + "{\"freq\":\"WEEKLY\",\"byday\":\"MO\",\"opens_at\":\"00:00\",\"closes_at\":\"02:00\"}]";
        assertThat(ask(rows, SUNDAY).closesAt()).isEqualTo(OffsetDateTime.parse("2026-11-23T02:00:00+03:00"));
        assertThat(ask(rows, SUNDAY).nextOpening()).isEqualTo(OffsetDateTime.parse("2026-11-29T08:00:00+03:00"));
    }

    @Test
    void openAtAllHoursNeverCloses() {
        String rows =
                "[{\"freq\":\"WEEKLY\",\"byday\":\"MO,TU,WE,TH,FR,SA,SU\",\"opens_at\":\"00:00\",\"closes_at\":\"23:59\"}]";
        OpenAnswer answer = ask(rows, SUNDAY);
        assertThat(answer.open()).isTrue();
        assertThat(answer.closesAt()).isNull();
        assertThat(answer.nextOpening()).isNull();
    }

    @Test
    void validityEndsTheDataNotTheService() {
        String row = "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"08:00\",\"closes_at\":\"12:00\",";
        assertThat(ask(row + "\"valid_to\":\"2026-11-21\"}]", SUNDAY).certain()).isFalse();
        assertThat(ask(row + "\"until\":\"2026-11-21\"}]", SUNDAY).certain()).isTrue();
        assertThat(ask(row + "\"until\":\"2026-11-21\"}]", SUNDAY).open()).isFalse();
        assertThat(ask(row + "\"valid_from\":\"2026-12-01\"}]", SUNDAY).nextOpening())
                .isEqualTo(OffsetDateTime.parse("2026-12-06T08:00:00+03:00"));
    }

    @Test
    void aMomentInUtcIsReadInIraq() {
        String rows = "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"09:00\",\"closes_at\":\"12:00\"}]";
        OpenAnswer answer = ask(rows, OffsetDateTime.parse("2026-11-22T06:30:00Z"));
        assertThat(answer.open()).isTrue();
        assertThat(answer.closesAt()).isEqualTo(OffsetDateTime.parse("2026-11-22T12:00:00+03:00"));
        String own =
                "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"09:00\",\"closes_at\":\"12:00\",\"timezone\":\"3.5\"}]";
        assertThat(ask(own, SUNDAY).closesAt()).isEqualTo(OffsetDateTime.parse("2026-11-22T12:00:00+03:30"));
    }

    @Test
    void hoursOverMidnightAreNotGuessed() {
        String rows = "[{\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"20:00\",\"closes_at\":\"02:00\"}]";
        OpenAnswer answer = ask(rows, SUNDAY.withHour(21));
        assertThat(answer.open()).isFalse();
        assertThat(answer.certain()).isFalse();
    }

    /** Minute by minute: the state, its end and the next opening against walking through time. */
    @Test
    void equalsWalkingThroughTime() {
        Random random = new Random(5);
        String[] days = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        for (int run = 0; run < 1_500; run++) {
            StringBuilder rows = new StringBuilder("[");
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int opens = random.nextInt(8) * 3;
                int closes = opens + 3 + random.nextInt((24 - opens) / 3) * 3;
                rows.append(i == 0 ? "" : ",")
                        .append("{\"freq\":\"WEEKLY\",\"byday\":\"")
                        .append(days[random.nextInt(7)])
                        .append(',')
                        .append(days[random.nextInt(7)])
                        .append("\",\"opens_at\":\"")
                        .append(opens < 10 ? "0" : "")
                        .append(opens)
                        .append(":00\",\"closes_at\":\"")
                        .append(Math.min(closes, 24) < 10 ? "0" : "")
                        .append(Math.min(closes, 24))
                        .append(":00\"}");
            }
            rows.append(']');
            OffsetDateTime at = SUNDAY.plusMinutes(random.nextInt(7 * 24 * 60));
            OpenAnswer answer = ask(rows.toString(), at);
            OpeningHours hours = hours(rows.toString());
            boolean open = hours.isOpen(at.toInstant(), at.getOffset());
            assertThat(answer.open()).isEqualTo(open);
            // States change on the hour only.
            Instant closes = open ? change(hours, at, at, false) : null;
            Instant opens = change(hours, at, closes == null ? at : closes.atOffset(at.getOffset()), true);
            assertThat(instant(answer.closesAt())).as(rows + " " + at).isEqualTo(closes);
            assertThat(instant(answer.nextOpening())).as(rows + " " + at).isEqualTo(opens);
            if (!open) {
                assertThat(hours.nextOpening(at.toInstant(), at.getOffset())).isEqualTo(answer.nextOpening());
            }
            OpeningHours.Moment moment = new OpeningHours.Moment(at.toInstant(), at.getOffset());
            assertThat(hours.isOpen(moment)).isEqualTo(open);
            if (!open) {
                assertThat(hours.nextOpeningSecond(moment))
                        .isEqualTo(opens == null ? Long.MAX_VALUE : opens.getEpochSecond());
            }
        }
    }

    /** Rows that hold for a while, in zones with and without summer time: the week in numbers says what the rows say. */
    @Test
    void weeksInNumbersEqualRows() {
        Random random = new Random(8);
        String[] days = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        ZoneId[] zones = {ZoneId.of("+03:00"), ZoneId.of("Asia/Baghdad"), ZoneId.of("Europe/Berlin")};
        for (int run = 0; run < 20_000; run++) {
            StringBuilder rows = new StringBuilder("[");
            for (int i = random.nextInt(3); i >= 0; i--) {
                rows.append("{\"freq\":\"WEEKLY\",\"byday\":\"")
                        .append(days[random.nextInt(7)])
                        .append("\",");
                if (random.nextBoolean()) {
                    rows.append("\"valid_from\":\"202")
                            .append(6 + random.nextInt(3))
                            .append("-03-1")
                            .append(random.nextInt(10))
                            .append("\",");
                }
                if (random.nextBoolean()) {
                    rows.append("\"valid_to\":\"202")
                            .append(6 + random.nextInt(3))
                            .append("-04-1")
                            .append(random.nextInt(10))
                            .append("\",");
                }
                rows.append("\"opens_at\":\"0")
                        .append(random.nextInt(10))
                        .append(":30\",\"closes_at\":\"1")
                        .append(random.nextInt(10))
                        .append(":00\"}")
                        .append(i == 0 ? "]" : ",");
            }
            OpeningHours hours = hours(rows.toString());
            Instant at = OffsetDateTime.parse("2026-01-01T00:00:00Z")
                    .plusMinutes(random.nextInt(900_000))
                    .toInstant();
            ZoneId zone = zones[random.nextInt(3)];
            OpeningHours.Moment moment = new OpeningHours.Moment(at, zone);
            assertThat(hours.isOpen(moment)).as(rows + " " + at).isEqualTo(hours.isOpen(at, zone));
            OpeningHours.State state = hours.at(at, zone);
            assertThat(state.open()).isEqualTo(hours.isOpen(moment));
            if (!state.open()) {
                OffsetDateTime next = state.nextOpening();
                assertThat(hours.nextOpening(at, zone))
                        .as(rows + " " + at + zone)
                        .isEqualTo(next);
                assertThat(hours.nextOpeningSecond(moment))
                        .isEqualTo(next == null ? Long.MAX_VALUE : next.toEpochSecond());
            }
        }
    }

    private static OpeningHours hours(String rows) {
        List<HoursRow> all = new ArrayList<>();
        Json.parse(rows).forEach(row -> {
            HoursRow one = HoursRow.schedule(name -> row.path(name).asString(""), new ArrayList<>());
            if (one != null) {
                all.add(one);
            }
        });
        return new OpeningHours(
                com.google.common.collect.ImmutableList.copyOf(all), com.google.common.collect.ImmutableList.of());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Instant change(OpeningHours hours, OffsetDateTime zone, OffsetDateTime from, boolean to) {
        OffsetDateTime at =
                from.truncatedTo(java.time.temporal.ChronoUnit.HOURS).plusHours(1);
        for (int i = 0; i < 24 * 16; i++, at = at.plusHours(1)) {
            boolean before = hours.isOpen(at.minusSeconds(1).toInstant(), zone.getOffset());
            if (hours.isOpen(at.toInstant(), zone.getOffset()) == to && before != to) {
                return at.toInstant();
            }
        }
        return null;
    }
}
