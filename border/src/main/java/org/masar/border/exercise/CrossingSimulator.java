package org.masar.border.exercise;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.crossing.CrossingRecord.Direction;

/**
 * Crossings of one day at some posts: the same seed gives the same records on every machine. About two thirds of the
 * people enter and leave on that day; some exits and a few entries are not recorded, and a few records come twice.
 */
public final class CrossingSimulator {

    /** Baghdad time has no summer time. */
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(3);

    private static final int SECONDS_A_DAY = 86_400;
    private static final int PERCENT = 100;
    private static final int RUSH_SHARE = 40;
    private static final int RUSH_FROM = 6 * 3_600;
    private static final int RUSH_SECONDS = 4 * 3_600;

    private final Random random;
    private final ImmutableList<String> posts;
    private final OffsetDateTime midnight;
    private int made;

    /**
     * A day.
     *
     * @param seed same seed, same records
     * @param date the day
     * @param posts at least one
     */
    public CrossingSimulator(long seed, LocalDate date, List<String> posts) {
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("posts must name at least one post.");
        }
        this.random = new Random(seed);
        this.posts = ImmutableList.copyOf(posts);
        this.midnight = date.atStartOfDay().atOffset(LOCAL);
    }

    /**
     * So many records, as they arrive: late ones among early ones.
     *
     * @param size how many, repeated ones included
     * @return the records
     */
    public ImmutableList<CrossingRecord> day(int size) {
        List<CrossingRecord> records = new ArrayList<>(size);
        while (records.size() < size) {
            int post = random.nextInt(posts.size());
            int second = random.nextInt(PERCENT) < RUSH_SHARE
                    ? RUSH_FROM + random.nextInt(RUSH_SECONDS)
                    : random.nextInt(SECONDS_A_DAY - 3_600);
            String person = "P" + made;
            String document = "S" + (10_000_000 + made);
            records.add(record(person, document, post, Direction.ENTRY, second));
            int fate = random.nextInt(PERCENT);
            if (fate < 65 && records.size() < size) {
                int later = second + 600 + random.nextInt(SECONDS_A_DAY - second - 600);
                records.add(record(person, document, random.nextInt(posts.size()), Direction.EXIT, later));
            } else if (fate < 67 && records.size() < size) {
                records.add(records.get(random.nextInt(records.size())));
            } else if (fate < 69 && records.size() < size) {
                records.add(record("X" + made, document + "X", post, Direction.EXIT, second));
            }
        }
        return ImmutableList.copyOf(records);
    }

    /**
     * The same records as posts with running numbers write them, one of which has a wrong clock for some hours. The order of
     * arrival stays.
     *
     * @param records as {@link #day} gives them
     * @param post whose clock is wrong
     * @param from from when it is wrong
     * @param until from when it is right again; after {@code from}
     * @param wrong how much is added to the right time while it is wrong
     * @return the records, numbered at each post in the order in which they happened
     */
    public static ImmutableList<CrossingRecord> withWrongClock(
            List<CrossingRecord> records, String post, LocalTime from, LocalTime until, Duration wrong) {
        Map<String, Long> last = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        records.stream()
                .sorted(Comparator.comparing(CrossingRecord::at).thenComparing(CrossingRecord::recordId))
                .forEach(record ->
                        numbers.computeIfAbsent(record.recordId(), id -> last.merge(record.post(), 1L, Long::sum)));
        return records.stream()
                .map(record -> {
                    LocalTime time = record.at().toLocalTime();
                    boolean off = record.post().equals(post) && !time.isBefore(from) && time.isBefore(until);
                    return new CrossingRecord(
                            record.recordId(),
                            record.post(),
                            record.personKey(),
                            record.direction(),
                            off ? record.at().plus(wrong) : record.at(),
                            numbers.get(record.recordId()),
                            record.documentType(),
                            record.documentIssuer(),
                            record.documentNumber());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private CrossingRecord record(String person, String document, int post, Direction direction, int second) {
        made++;
        return new CrossingRecord(
                "r" + made,
                posts.get(post),
                person,
                direction,
                midnight.plusSeconds(second),
                null,
                "P",
                "UTO",
                document);
    }
}
