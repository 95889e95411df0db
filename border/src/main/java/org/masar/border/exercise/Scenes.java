package org.masar.border.exercise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.ProtectionFirstRequest;
import org.masar.border.document.MrzFormat;
import org.masar.border.document.MrzReadRequest;
import org.masar.border.document.MrzWriteEngine;
import org.masar.border.document.MrzWriteRequest;
import org.masar.border.exercise.ExerciseAnswer.Event;
import org.masar.border.exercise.ExerciseAnswer.Kind;
import org.masar.border.exercise.ExerciseRequest.Action;
import org.masar.border.exercise.ExerciseRequest.Scenario;
import org.masar.border.stay.StayCheckRequest;

/**
 * Scenes of a training day, one after the other. The key follows from the content alone: a zone that cannot be read is
 * asked for again; one whose check digits disagree or that has expired goes to the second line; a sign that protection
 * is needed stops everything.
 */
final class Scenes {

    /** An event and what the procedure expects. */
    record Scene(Event event, Action expected) {}

    /** What can happen. */
    private enum Scenery {
        CLEAN_DOCUMENT,
        WRONG_CHECK_DIGIT,
        EXPIRED_DOCUMENT,
        UNREADABLE_DOCUMENT,
        STATELESS_DOCUMENT,
        ASKS_FOR_PROTECTION,
        NOTHING_FOUND,
        STAY_WITHIN,
        OVERSTAY,
        CROSSING,
        WITHOUT_DOCUMENT
    }

    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(3);
    private static final int OPENING_HOUR = 6;
    private static final int HOURS = 6;
    private static final int YEARS = 45;

    private final Scenario scenario;
    private final Random random;
    private final LocalDate date;
    private final String post;
    private final ImmutableList<CrossingRecord> crossings;
    private int made;

    Scenes(Scenario scenario, long seed, LocalDate date, String post) {
        this.scenario = scenario;
        this.random = new Random(seed * 31 + scenario.ordinal());
        this.date = date;
        this.post = post;
        this.crossings = new CrossingSimulator(seed, date, ImmutableList.of(post)).day(64);
    }

    static String eventId(int number) {
        return "e" + number;
    }

    /** The next of so many; they are spread over the morning, or crowded into its first hour. */
    Scene next(int size) {
        long seconds = (scenario == Scenario.SURGE ? 1 : HOURS) * 3_600L;
        OffsetDateTime at = date.atTime(OPENING_HOUR, 0).atOffset(LOCAL).plusSeconds(seconds * made / size);
        made++;
        Scenery scenery = pick();
        return switch (scenery) {
            case CLEAN_DOCUMENT -> document(at, "UTO", 1_000, Action.ADMIT_BY_PERSON);
            case EXPIRED_DOCUMENT -> document(at, "UTO", -1_000, Action.SECOND_LINE);
            case STATELESS_DOCUMENT -> document(at, "XXA", 1_000, Action.STOP_REFER);
            case WRONG_CHECK_DIGIT -> damaged(at, true);
            case UNREADABLE_DOCUMENT -> damaged(at, false);
            case ASKS_FOR_PROTECTION -> protection(at, true);
            case NOTHING_FOUND -> protection(at, false);
            case STAY_WITHIN -> stay(at, 30, Action.ADMIT_BY_PERSON);
            case OVERSTAY -> stay(at, 120, Action.SECOND_LINE);
            case CROSSING -> crossing(at, true);
            case WITHOUT_DOCUMENT -> crossing(at, false);
        };
    }

    private Scenery pick() {
        List<Scenery> likely =
                switch (scenario) {
                    case ROUTINE_MORNING ->
                        ImmutableList.of(
                                Scenery.CLEAN_DOCUMENT,
                                Scenery.CLEAN_DOCUMENT,
                                Scenery.CROSSING,
                                Scenery.CROSSING,
                                Scenery.STAY_WITHIN,
                                Scenery.OVERSTAY,
                                Scenery.UNREADABLE_DOCUMENT,
                                Scenery.NOTHING_FOUND,
                                Scenery.ASKS_FOR_PROTECTION);
                    case DOCUMENT_FRAUD ->
                        ImmutableList.of(
                                Scenery.CLEAN_DOCUMENT,
                                Scenery.WRONG_CHECK_DIGIT,
                                Scenery.WRONG_CHECK_DIGIT,
                                Scenery.EXPIRED_DOCUMENT,
                                Scenery.UNREADABLE_DOCUMENT,
                                Scenery.STATELESS_DOCUMENT);
                    case SURGE ->
                        ImmutableList.of(
                                Scenery.CROSSING,
                                Scenery.CROSSING,
                                Scenery.CROSSING,
                                Scenery.WITHOUT_DOCUMENT,
                                Scenery.ASKS_FOR_PROTECTION);
                    case NETWORK_COLLAPSE ->
                        ImmutableList.of(
                                Scenery.CROSSING,
                                Scenery.CROSSING,
                                Scenery.WITHOUT_DOCUMENT,
                                Scenery.STATELESS_DOCUMENT,
                                Scenery.UNREADABLE_DOCUMENT,
                                Scenery.ASKS_FOR_PROTECTION);
                };
        return likely.get(random.nextInt(likely.size()));
    }

    private Scene scene(OffsetDateTime at, Kind kind, Object content, Action expected) {
        return new Scene(new Event(eventId(made), at, kind, content), expected);
    }

    private Scene document(OffsetDateTime at, String nationality, int validDays, Action expected) {
        return scene(at, Kind.DOCUMENT, new MrzReadRequest(zone(nationality, validDays), date, null), expected);
    }

    private ImmutableList<String> zone(String nationality, int validDays) {
        String letters = "ABCDEFGHIKLMNOPRSTUVWXYZ";
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            given.append(letters.charAt(random.nextInt(letters.length())));
        }
        LocalDate birth = date.minusDays(365L * (18 + random.nextInt(YEARS)) + random.nextInt(365));
        List<String> lines = new MrzWriteEngine()
                .answer(new MrzWriteRequest(
                        MrzFormat.TD3,
                        null,
                        "P",
                        "UTO",
                        "SPECIMEN",
                        given.toString(),
                        null,
                        null,
                        String.format(Locale.ROOT, "S%08d", random.nextInt(100_000_000)),
                        nationality,
                        random.nextBoolean() ? "F" : "M",
                        birth.toString(),
                        date.plusDays(validDays),
                        null,
                        null,
                        null))
                .lines();
        return ImmutableList.copyOf(Objects.requireNonNull(lines));
    }

    /** A digit of the date of birth read wrongly, or the end of a line lost. */
    private Scene damaged(OffsetDateTime at, boolean readable) {
        ImmutableList<String> lines = zone("UTO", 1_000);
        String second = lines.get(1);
        char digit = second.charAt(18);
        String changed = readable
                ? second.substring(0, 18)
                        + (char) ('0' + (digit - '0' + 1 + random.nextInt(8)) % 10)
                        + second.substring(19)
                : second.substring(0, second.length() - 1 - random.nextInt(9));
        return scene(
                at,
                Kind.DOCUMENT,
                new MrzReadRequest(ImmutableList.of(lines.get(0), changed), date, null),
                readable ? Action.SECOND_LINE : Action.ASK_DOCUMENT);
    }

    private Scene protection(OffsetDateTime at, boolean found) {
        int which = found ? random.nextInt(6) : -1;
        ProtectionFirstRequest.Answers answers = new ProtectionFirstRequest.Answers(
                which == 0, which == 1, which == 2, which == 3, which == 4, which == 5);
        return scene(
                at,
                Kind.PROTECTION,
                new ProtectionFirstRequest(
                        date, ProtectionFirstRequest.Proposed.REFUSE_ENTRY, answers, null, null, null),
                found ? Action.STOP_REFER : Action.SECOND_LINE);
    }

    private Scene stay(OffsetDateTime at, int days, Action expected) {
        ImmutableList<List<LocalDate>> stays =
                ImmutableList.of(ImmutableList.of(date.minusDays(days - 1L - random.nextInt(20)), date));
        return scene(at, Kind.STAY, StayCheckRequest.control("90/180", stays, date), expected);
    }

    private Scene crossing(OffsetDateTime at, boolean withDocument) {
        CrossingRecord made = crossings.get(random.nextInt(crossings.size()));
        CrossingRecord record = new CrossingRecord(
                "x" + this.made,
                post,
                made.personKey(),
                made.direction(),
                at,
                (long) this.made,
                withDocument ? made.documentType() : null,
                withDocument ? made.documentIssuer() : null,
                withDocument ? made.documentNumber() : null);
        boolean queue = !withDocument || scenario == Scenario.NETWORK_COLLAPSE;
        return scene(at, Kind.CROSSING, record, queue ? Action.RECORD_AND_QUEUE : Action.ADMIT_BY_PERSON);
    }
}
