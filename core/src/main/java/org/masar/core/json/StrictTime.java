package org.masar.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Dates and times from text of one form only; Jackson's own readers also take numbers, lists, blanks and more. */
final class StrictTime {

    private static final DateTimeFormatter DATE = strict(DateTimeFormatter.ISO_LOCAL_DATE);
    private static final DateTimeFormatter TIME = strict(DateTimeFormatter.ISO_LOCAL_TIME);
    private static final DateTimeFormatter DATE_TIME = strict(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    private static final DateTimeFormatter OFFSET = strict(DateTimeFormatter.ISO_OFFSET_DATE_TIME);

    private StrictTime() {}

    static LocalDate date(String text) {
        return bounded(LocalDate.parse(text, DATE));
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    static OffsetDateTime offset(String text) {
        OffsetDateTime parsed = OffsetDateTime.parse(text, OFFSET);
        bounded(parsed.toLocalDate());
        return parsed;
    }

    static LocalDateTime dateTime(String text) {
        LocalDateTime parsed = LocalDateTime.parse(text, DATE_TIME);
        bounded(parsed.toLocalDate());
        return parsed;
    }

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("masar-strict-time");
        add(module, LocalDate.class, StrictTime::date);
        add(module, LocalTime.class, StrictTime::time);
        add(module, LocalDateTime.class, StrictTime::dateTime);
        add(module, OffsetDateTime.class, StrictTime::offset);
        add(module, Instant.class, text -> offset(text).toInstant());
        return module;
    }

    /** Years outside 1..9999 have a sign in ISO 8601 and no meaning in a programme. */
    private static LocalDate bounded(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("year out of range");
        }
        return date;
    }

    private static DateTimeFormatter strict(DateTimeFormatter formatter) {
        return formatter.withResolverStyle(ResolverStyle.STRICT);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addDeserializer(type, new Reader<>(type, parse));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return parse.apply(parser.getString());
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), "", "strict form expected");
            }
        }
    }
}
