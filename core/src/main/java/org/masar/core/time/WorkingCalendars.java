package org.masar.core.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.PackFile;
import org.masar.core.json.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pack of working calendars. The one that is shipped knows the federal offices of Iraq ({@code IQ}) and the Kurdistan
 * Region as a territory of its own ({@code IQ-KR}), each entry with its source and how sure it is; for other countries
 * only the weekend is known, from the CLDR data in ICU.
 *
 * <p>Governments add holidays at short notice (Iraq's Law 12 of 2024, article 3, allows seven days a year, and lets
 * offices work on a Saturday): add them by {@link WorkingCalendar#with}, or pass an own pack.
 */
public final class WorkingCalendars {

    /** The pack that comes with the library. */
    public static final PackFile PACK = PackFile.of(WorkingCalendars.class, "working-calendars.json");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Pack pack;
    private final String sha256;
    private final ImmutableMap<String, WorkingCalendar> calendars;

    private WorkingCalendars(Pack pack, String sha256) {
        this.pack = pack;
        this.sha256 = sha256;
        this.calendars = pack.calendars().stream()
                .map(entry -> entry.calendar(pack.sources().keySet()))
                .collect(ImmutableMap.toImmutableMap(WorkingCalendar::id, calendar -> calendar));
    }

    /**
     * The pack that comes with the library.
     *
     * @return always the same
     */
    public static WorkingCalendars shipped() {
        return Shipped.CALENDARS;
    }

    /**
     * Reads a pack; the resource {@code working-calendars.json} beside this class is the pattern to follow.
     *
     * @param json the pack as UTF-8 JSON
     * @return the pack
     * @throws IllegalArgumentException if it is not a pack; the text names the place
     */
    public static WorkingCalendars parse(byte[] json) {
        Pack pack;
        try {
            pack = MAPPER.readValue(json, Pack.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "the pack of working calendars must follow the shipped one: " + e.getOriginalMessage() + " at "
                            + e.getPathReference() + "\nMaybe a field is misspelt or missing.",
                    e);
        }
        if (pack == null) {
            throw new IllegalArgumentException(
                    "the pack of working calendars must be an object\nMaybe the wrong file was read.");
        }
        return new WorkingCalendars(pack, Sha256.hex(json));
    }

    /**
     * The version of the pack.
     *
     * @return as stated in it
     */
    public String version() {
        return pack.version();
    }

    /**
     * The SHA-256 of the pack's bytes.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Where the pack's facts are from, by the short name that its entries use.
     *
     * @return the sources, in the order of the pack
     */
    public ImmutableMap<String, String> sources() {
        return ImmutableMap.copyOf(pack.sources());
    }

    /**
     * The calendars with holidays.
     *
     * @return their ids, in the order of the pack
     */
    public ImmutableSet<String> ids() {
        return calendars.keySet();
    }

    /**
     * Finds a calendar.
     *
     * @param id an id of the pack, or the ISO 3166-1 alpha-2 code of a country
     * @return the pack's calendar; else one with the country's weekend and no holidays, which is never verified; empty
     *     if the id is neither
     */
    public Optional<WorkingCalendar> find(String id) {
        WorkingCalendar known = calendars.get(id);
        return known != null ? Optional.of(known) : weekendOnly(id);
    }

    private static Optional<WorkingCalendar> weekendOnly(String country) {
        if (!country.matches("[A-Z]{2}") || !isTerritory(country)) {
            return Optional.empty();
        }
        Calendar.WeekData data = Calendar.getWeekDataForRegion(country);
        ImmutableSortedSet.Builder<DayOfWeek> weekend = ImmutableSortedSet.naturalOrder();
        for (DayOfWeek day = day(data.weekendOnset); ; day = day.plus(1)) {
            weekend.add(day);
            if (day == day(data.weekendCease)) {
                return Optional.of(WorkingCalendar.withHolidays(country, weekend.build(), ImmutableList.of(), null));
            }
        }
    }

    private static boolean isTerritory(String country) {
        try {
            return Region.getInstance(country).getType() == Region.RegionType.TERRITORY;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** ICU counts from Sunday, 1. */
    private static DayOfWeek day(int icu) {
        return DayOfWeek.SUNDAY.plus(icu - 1L);
    }

    /** Read when a calendar is first wanted: whoever only names the pack pays nothing. */
    private static final class Shipped {

        static final WorkingCalendars CALENDARS = parse(resource(PACK.file()));
    }

    private static byte[] resource(String name) {
        try {
            return Resources.toByteArray(Objects.requireNonNull(WorkingCalendars.class.getResource(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How sure an entry is; only what was read makes a holiday certain. */
    enum Confidence {
        READ,
        YEARLY_DECISION,
        CONFLICT,
        MEMORY
    }

    record Pack(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) Map<String, String> sources,
            @JsonProperty(required = true) List<CalendarEntry> calendars) {

        Pack {
            requireNonNull(id, "id");
            requireNonNull(version, "version");
            sources = ImmutableMap.copyOf(sources);
            calendars = ImmutableList.copyOf(calendars);
        }
    }

    record CalendarEntry(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String appliesTo,
            @JsonProperty(required = true) List<DayOfWeek> weekend,
            @JsonProperty(required = true) List<String> weekendSources,
            @Nullable Validity verified,
            @JsonProperty(required = true) List<HolidayEntry> holidays) {

        CalendarEntry {
            requireNonNull(id, "id");
            requireNonNull(appliesTo, "appliesTo");
            weekend = ImmutableList.copyOf(weekend);
            weekendSources = ImmutableList.copyOf(weekendSources);
            holidays = ImmutableList.copyOf(holidays);
        }

        WorkingCalendar calendar(Set<String> known) {
            Stream.concat(weekendSources.stream(), holidays.stream().flatMap(entry -> entry.sources().stream()))
                    .filter(source -> !known.contains(source))
                    .findFirst()
                    .ifPresent(source -> {
                        throw new IllegalArgumentException("sources (" + source + ") must stand in the pack's list"
                                + "\nMaybe the short name is misspelt.");
                    });
            return WorkingCalendar.withHolidays(
                    id,
                    weekend,
                    holidays.stream().map(HolidayEntry::holiday).collect(ImmutableList.toImmutableList()),
                    verified);
        }
    }

    record HijriDay(
            @JsonProperty(required = true) int month,
            @JsonProperty(required = true) int day) {}

    record HolidayEntry(
            @JsonProperty(required = true) String name,
            @Nullable LocalDate on,
            @Nullable MonthDay yearly,
            @Nullable HijriDay hijri,
            @Nullable Integer days,
            @JsonProperty(required = true) Confidence confidence,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @JsonProperty(required = true) List<String> sources) {

        HolidayEntry {
            requireNonNull(name, "name");
            requireNonNull(confidence, "confidence");
            sources = ImmutableList.copyOf(sources);
            if (Stream.of(Optional.ofNullable(on), Optional.ofNullable(yearly), Optional.ofNullable(hijri))
                            .filter(Optional::isPresent)
                            .count()
                    != 1) {
                throw new IllegalArgumentException(
                        "a holiday must have exactly one of on, yearly and hijri\nMaybe two entries are meant.");
            }
        }

        Holiday holiday() {
            return new Holiday(
                    name,
                    first(),
                    days == null ? 1 : days,
                    hijri != null,
                    confidence == Confidence.READ,
                    new Validity(from, until));
        }

        private Holiday.First first() {
            if (on != null) {
                return new Holiday.First.Once(on);
            }
            return yearly != null
                    ? new Holiday.First.Yearly(yearly)
                    : new Holiday.First.HijriYearly(requireNonNull(hijri).month(), hijri.day());
        }
    }
}
