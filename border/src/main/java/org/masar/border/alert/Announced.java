package org.masar.border.alert;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.border.passenger.PassengerMessage;

/**
 * Somebody announced for a post, known by the document alone: names, nationalities and origins of the list are left where
 * they are. Prints as its type only.
 *
 * @param announcementId unique
 * @param post where the person is to cross
 * @param direction into the country or out of it
 * @param at scheduled arrival or departure
 * @param flight carrier and number, as announced
 * @param documentType as in the document
 * @param documentIssuer issuing State
 * @param documentNumber as in the document; without it nothing is judged
 */
public record Announced(
        @NotNull String announcementId,
        @NotNull String post,
        @NotNull Direction direction,
        @NotNull OffsetDateTime at,
        @Nullable String flight,
        @Nullable String documentType,
        @Nullable String documentIssuer,
        @Nullable String documentNumber) {

    private static final DateTimeFormatter LIST_TIME = DateTimeFormatter.ofPattern("uuMMddHHmm");

    /**
     * The people of a passenger list, with their first documents.
     *
     * @param list PAXLST as read
     * @param post the post in the crossings' words
     * @param direction ENTRY takes the arrival (DTM 232) at the first place in the country (LOC 87), EXIT the departure (DTM
     *     189) from the last (LOC 125)
     * @param offset of the local times in the list
     * @return in the order of the list, by its reference and their place in it; empty if the list has no such time
     */
    public static ImmutableList<Announced> of(
            PassengerMessage list, String post, Direction direction, ZoneOffset offset) {
        String place = direction == Direction.ENTRY ? "87" : "125";
        String kind = direction == Direction.ENTRY ? "232" : "189";
        for (PassengerMessage.Leg leg : requireNonNullElse(list.legs(), List.<PassengerMessage.Leg>of())) {
            for (PassengerMessage.Stop stop : requireNonNullElse(leg.stops(), List.<PassengerMessage.Stop>of())) {
                Optional<OffsetDateTime> at =
                        stop.qualifier().equals(place) ? time(stop, kind, offset) : Optional.empty();
                if (at.isPresent()) {
                    return people(list, post, direction, at.get(), leg.flight());
                }
            }
        }
        return ImmutableList.of();
    }

    private static Optional<OffsetDateTime> time(PassengerMessage.Stop stop, String kind, ZoneOffset offset) {
        String text = stop.dtm() == null ? null : stop.dtm().get(kind);
        try {
            return text == null
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text, LIST_TIME).atOffset(offset));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static ImmutableList<Announced> people(
            PassengerMessage list, String post, Direction direction, OffsetDateTime at, @Nullable String flight) {
        ImmutableList.Builder<Announced> announced = ImmutableList.builder();
        List<PassengerMessage.Person> people = list.people() == null ? List.of() : list.people();
        for (int i = 0; i < people.size(); i++) {
            List<PassengerMessage.Document> documents = people.get(i).documents();
            PassengerMessage.Document first = documents == null || documents.isEmpty() ? null : documents.get(0);
            announced.add(new Announced(
                    list.messageRef() + "/" + i,
                    post,
                    direction,
                    at,
                    flight,
                    first == null ? null : first.type(),
                    first == null ? null : first.issuer(),
                    first == null ? null : first.number()));
        }
        return announced.build();
    }

    @Override
    public String toString() {
        return "Announced";
    }
}
