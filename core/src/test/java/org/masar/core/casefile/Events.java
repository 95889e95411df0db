package org.masar.core.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/** Made-up events. */
final class Events {

    private Events() {}

    static CaseEvent event(String id) {
        return CaseEvent.of(
                id,
                "test.happened",
                1,
                Instant.parse("2026-02-03T04:05:06.789Z"),
                LocalDate.of(2026, 2, 3),
                "staff-1",
                "{\"id\":\"" + id + "\"}");
    }

    static EventNote note(String id) {
        return new EventNote(
                id, Instant.parse("2026-02-03T04:05:06.789Z"), LocalDate.of(2026, 2, 3), "staff-1", null, null);
    }

    static CaseEvent random(String id, Random random) {
        CaseEvent event = new CaseEvent(
                id,
                "test.kind" + random.nextInt(3),
                1 + random.nextInt(3),
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000)),
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000)),
                "staff-" + random.nextInt(9),
                "{\"note\":\"سلێمانی \\u0000 😀 " + "x".repeat(random.nextInt(50)) + "\"}",
                random.nextBoolean() ? "{\"engine\":\"a\",\"facts\":\"" + random.nextInt() + "\"}" : null,
                null);
        return random.nextBoolean()
                ? event.withSealed(
                        new Sealed("s-" + random.nextInt(5), ("c" + random.nextInt()).getBytes(StandardCharsets.UTF_8)))
                : event;
    }
}
