package org.masar.border.passenger;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** What of a record cannot be written so that reading gives it back. */
final class WritableCheck {

    private static final ImmutableList<String> TYPES = ImmutableList.of("PAXLST", "CUSRES");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems(PassengerMessage record) {
        message(record, "/record");
        List<PassengerMessage> further = list(record.further());
        for (int i = 0; i < further.size(); i++) {
            PassengerMessage other = further.get(i);
            String at = "/record" + Problem.at("further", i);
            message(other, at);
            same(record.sender(), other.sender(), at + "/sender");
            same(record.recipient(), other.recipient(), at + "/recipient");
            same(record.controlRef(), other.controlRef(), at + "/controlRef");
            if (!list(other.further()).isEmpty()) {
                problems.add(Problem.contradiction(at + "/further"));
            }
        }
        return problems;
    }

    private void same(String expected, String actual, String at) {
        if (!expected.equals(actual)) {
            problems.add(Problem.contradiction(at));
        }
    }

    private void message(PassengerMessage message, String at) {
        orEmpty(message.sender(), at + "/sender");
        orEmpty(message.recipient(), at + "/recipient");
        orEmpty(message.controlRef(), at + "/controlRef");
        if (!TYPES.contains(message.messageType())) {
            problems.add(Problem.badCode(at + "/messageType", TYPES, message.messageType()));
        }
        release(message.release(), at + "/release");
        orEmpty(message.messageRef(), at + "/messageRef");
        text(message.documentCode(), at + "/documentCode");
        String function = message.function();
        if (function != null && !PassengerMessage.FUNCTIONS.contains(function)) {
            problems.add(Problem.badCode(at + "/function", PassengerMessage.FUNCTIONS, function));
        }
        PassengerMessage.Sequence sequence = message.sequence();
        if (sequence != null) {
            text(sequence.reference(), at + "/sequence/reference");
        }
        map(message.refs(), at + "/refs");
        map(message.dtm(), at + "/dtm");
        map(message.locs(), at + "/locs");
        map(message.control(), at + "/control");
        contact(message.contact(), at + "/contact");
        legs(list(message.legs()), at);
        people(list(message.people()), at + "/people", true);
        people(list(message.otherParties()), at + "/otherParties", false);
        statuses(list(message.statuses()), at);
    }

    private void release(String release, String at) {
        int dot = release.indexOf('.');
        boolean dangling = dot >= 0 && dot == release.length() - 1;
        if (dangling) {
            bad(at);
        } else if (dot >= 0) {
            orEmpty(release.substring(0, dot), at);
            text(release.substring(dot + 1), at);
        } else {
            orEmpty(release, at);
        }
    }

    /** Its colons part components, so blanks around them would go, and empty ones at the end. */
    private void contact(@Nullable String contact, String at) {
        if (contact == null) {
            return;
        }
        boolean partsPlain = true;
        for (String part : contact.split(":", -1)) {
            partsPlain &= part.isEmpty() || plain(part);
        }
        if (contact.isEmpty() || contact.endsWith(":") || !partsPlain || contact.split(":", -1).length > 5) {
            bad(at);
        }
    }

    private void legs(List<PassengerMessage.Leg> legs, String at) {
        for (int i = 0; i < legs.size(); i++) {
            String here = at + Problem.at("legs", i);
            text(legs.get(i).flight(), here + "/flight");
            text(legs.get(i).carrier(), here + "/carrier");
            List<PassengerMessage.Stop> stops = list(legs.get(i).stops());
            for (int j = 0; j < stops.size(); j++) {
                String stop = here + Problem.at("stops", j);
                text(stops.get(j).qualifier(), stop + "/qualifier");
                orEmpty(stops.get(j).place(), stop + "/place");
                map(stops.get(j).dtm(), stop + "/dtm");
            }
        }
    }

    private void people(List<PassengerMessage.Person> people, String at, boolean aboard) {
        for (int i = 0; i < people.size(); i++) {
            PassengerMessage.Person person = people.get(i);
            String here = at + Problem.at(i);
            String party = person.party();
            if (aboard && !PassengerMessage.PEOPLE.contains(party)) {
                problems.add(Problem.badCode(here + "/party", PassengerMessage.PEOPLE, party));
            } else if (!aboard && (PassengerMessage.PEOPLE.contains(party) || party.equals("MS"))) {
                problems.add(Problem.contradiction(here + "/party"));
            } else if (!aboard) {
                orEmpty(party, here + "/party");
            }
            text(person.surname(), here + "/surname");
            text(person.given(), here + "/given");
            text(person.second(), here + "/second");
            text(person.sex(), here + "/sex");
            text(person.birthDate(), here + "/birthDate");
            text(person.nationality(), here + "/nationality");
            map(person.refs(), here + "/refs");
            map(person.locs(), here + "/locs");
            List<PassengerMessage.Document> documents = list(person.documents());
            for (int j = 0; j < documents.size(); j++) {
                String document = here + Problem.at("documents", j);
                text(documents.get(j).type(), document + "/type");
                text(documents.get(j).number(), document + "/number");
                text(documents.get(j).expiry(), document + "/expiry");
                text(documents.get(j).issuer(), document + "/issuer");
            }
        }
    }

    private void statuses(List<PassengerMessage.Status> statuses, String at) {
        for (int i = 0; i < statuses.size(); i++) {
            PassengerMessage.Status status = statuses.get(i);
            String here = at + Problem.at("statuses", i);
            orEmpty(status.level(), here + "/level");
            text(status.avf(), here + "/AVF");
            text(status.abo(), here + "/ABO");
            text(status.code(), here + "/code");
            text(status.text(), here + "/text");
        }
    }

    private void map(@Nullable Map<String, String> values, String at) {
        requireNonNullElse(values, ImmutableMap.<String, String>of()).forEach((qualifier, value) -> {
            if (!plain(qualifier)) {
                bad(at + Problem.at(qualifier));
            }
            text(value, at + Problem.at(qualifier));
        });
    }

    private void orEmpty(String value, String at) {
        if (!value.isEmpty()) {
            text(value, at);
        }
    }

    private void text(@Nullable String value, String at) {
        if (value != null && !plain(value)) {
            bad(at);
        }
    }

    /** Printable ISO 646, not empty, no blanks around it. */
    private static boolean plain(String value) {
        return !value.isEmpty()
                && value.charAt(0) != ' '
                && value.charAt(value.length() - 1) != ' '
                && value.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
    }

    private void bad(String at) {
        problems.add(Problem.of(Problem.Code.BAD_VALUE, at, Message.of("border.passengers.write.text")));
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return requireNonNullElse(list, ImmutableList.of());
    }
}
