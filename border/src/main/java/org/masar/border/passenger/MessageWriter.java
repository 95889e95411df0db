package org.masar.border.passenger;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes messages in the order of the guide, one segment a datum. */
final class MessageWriter {

    private static final DateTimeFormatter PREPARED = DateTimeFormatter.ofPattern("yyMMdd:HHmm", Locale.ROOT);
    private static final int MINUTES = 10;

    private final StringBuilder out = new StringBuilder(1024);
    private final boolean sire;
    private int segments;

    MessageWriter(PassengersWriteRequest.Syntax syntax) {
        this.sire = syntax == PassengersWriteRequest.Syntax.SIRE;
    }

    /** The interchange, and the number of segments of its first message. */
    PassengersWriteAnswer interchange(PassengerMessage first, OffsetDateTime preparedAt, boolean groups) {
        List<PassengerMessage> further = requireNonNullElse(first.further(), ImmutableList.of());
        String at = PREPARED.format(preparedAt);
        String parties = escaped(first.sender()) + "+" + escaped(first.recipient()) + "+" + at;
        String reference = escaped(first.controlRef());
        raw("UNB+" + (sire ? "SIRE:1" : "UNOA:4") + "+" + parties + "+" + reference);
        if (groups) {
            raw("UNG+" + first.messageType() + "+" + parties + "+" + reference + "+UN+" + release(first));
        }
        message(first);
        int count = segments;
        further.forEach(this::message);
        int messages = 1 + further.size();
        if (groups) {
            raw("UNE+" + messages + "+" + reference);
        }
        raw("UNZ+" + (groups ? 1 : messages) + "+" + reference);
        return new PassengersWriteAnswer(out.toString(), count);
    }

    private void message(PassengerMessage message) {
        segments = 0;
        raw("UNH+" + escaped(message.messageRef()) + "+" + message.messageType() + ":" + release(message) + ":UN:IATA"
                + sequence(message.sequence()));
        String function = message.function();
        raw("BGM+" + escaped(message.documentCode()) + (function == null ? "" : "+" + function));
        pairs("RFF", message.refs());
        pairs("DTM", message.dtm());
        map(message.locs()).forEach((qualifier, place) -> raw("LOC+" + escaped(qualifier) + "+" + escaped(place)));
        String contact = message.contact();
        if (contact != null) {
            raw("NAD+MS+++" + components(contact));
        }
        list(message.legs()).forEach(this::leg);
        list(message.people()).forEach(this::person);
        list(message.otherParties()).forEach(this::person);
        list(message.statuses()).forEach(this::status);
        pairs("CNT", message.control());
        raw("UNT+" + (segments + 1) + "+" + escaped(message.messageRef()));
    }

    private static String release(PassengerMessage message) {
        int dot = message.release().indexOf('.');
        return dot < 0
                ? escaped(message.release()) + ":"
                : escaped(message.release().substring(0, dot)) + ":"
                        + escaped(message.release().substring(dot + 1));
    }

    private static String sequence(PassengerMessage.@Nullable Sequence sequence) {
        if (sequence == null) {
            return "";
        }
        String indicator = sequence.last() ? ":F" : sequence.part() == 1 ? ":C" : "";
        return "+" + (sequence.reference() == null ? "" : escaped(sequence.reference()))
                + String.format(Locale.ROOT, "+%02d", sequence.part()) + indicator;
    }

    private void leg(PassengerMessage.Leg leg) {
        elements("TDT+20", leg.flight(), null, null, leg.carrier());
        for (PassengerMessage.Stop stop : list(leg.stops())) {
            elements("LOC+" + escaped(stop.qualifier()), stop.place());
            map(stop.dtm())
                    .forEach((qualifier, time) -> raw("DTM+" + escaped(qualifier) + ":" + escaped(time)
                            + (time.length() == MINUTES ? ":201" : "")));
        }
    }

    private void person(PassengerMessage.Person person) {
        String name = trimEnd(text(person.surname()) + ":" + text(person.given()) + ":" + text(person.second()), ':');
        raw(trimEnd("NAD+" + escaped(person.party()) + "+++" + name, '+'));
        elements("ATT+2", person.sex() == null ? null : "", person.sex());
        pair("DTM", "329", person.birthDate());
        if (person.verified() != null) {
            raw("GEI+4+" + (person.verified() ? "173" : "174"));
        }
        map(person.locs())
                .forEach((qualifier, place) -> raw(
                        "LOC+" + escaped(qualifier) + "+" + (qualifier.equals("180") ? ":::" : "") + escaped(place)));
        elements("NAT+2", person.nationality());
        pairs("RFF", person.refs());
        for (PassengerMessage.Document document : list(person.documents())) {
            raw(trimEnd("DOC+" + text(document.type()) + "+" + text(document.number()), '+'));
            pair("DTM", "36", document.expiry());
            elements("LOC+91", document.issuer());
        }
    }

    private void status(PassengerMessage.Status status) {
        raw("ERP+" + escaped(status.level()));
        pair("RFF", "AVF", status.avf());
        pair("RFF", "ABO", status.abo());
        elements("ERC", status.code());
        if (status.text() != null) {
            raw("FTX+AAP+++" + escaped(status.text()));
        }
    }

    private void pairs(String tag, @Nullable Map<String, String> values) {
        map(values).forEach((qualifier, value) -> pair(tag, qualifier, value));
    }

    private void pair(String tag, String qualifier, @Nullable String value) {
        if (value != null) {
            raw(tag + "+" + escaped(qualifier) + ":" + escaped(value));
        }
    }

    /** Elements behind a beginning; nothing at all where none has a value, unless the segment opens a group. */
    private void elements(String beginning, @Nullable String... values) {
        StringBuilder segment = new StringBuilder(beginning);
        boolean any = beginning.startsWith("TDT");
        for (String value : values) {
            any |= value != null;
            segment.append('+').append(text(value));
        }
        if (any) {
            raw(trimEnd(segment.toString(), '+'));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : escaped(value);
    }

    /** A text whose colons part components. */
    private static String components(String value) {
        return Arrays.stream(value.split(":", -1)).map(MessageWriter::escaped).collect(Collectors.joining(":"));
    }

    private static String trimEnd(String text, char sign) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == sign && !(end > 1 && text.charAt(end - 2) == '?')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 2);
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if ("?:+'\"".indexOf(sign) >= 0) {
                escaped.append('?');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    private void raw(String segment) {
        out.append(segment).append(sire ? '"' : '\'');
        segments++;
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return requireNonNullElse(list, ImmutableList.of());
    }

    private static Map<String, String> map(@Nullable Map<String, String> map) {
        return requireNonNullElse(map, ImmutableMap.of());
    }
}
