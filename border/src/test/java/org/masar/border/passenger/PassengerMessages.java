package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Records as a reading gives them, made up at random. */
final class PassengerMessages {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-()/=?:+'\"*$&%!abcxyz";

    private final Random random;

    PassengerMessages(long seed) {
        this.random = new Random(seed);
    }

    PassengerMessage any() {
        PassengerMessage first = one("S " + text(), "R" + text(), "9" + text(), null);
        if (random.nextInt(4) > 0) {
            return first;
        }
        return MessageDraft.with(
                first, ImmutableList.of(one(first.sender(), first.recipient(), first.controlRef(), null)));
    }

    private PassengerMessage one(
            String sender, String recipient, String control, @Nullable List<PassengerMessage> further) {
        boolean response = random.nextInt(3) == 0;
        ImmutableList<PassengerMessage.Person> people = people(true, response ? 0 : random.nextInt(4));
        ImmutableList<PassengerMessage.Person> others = people(false, random.nextInt(2));
        ImmutableList.Builder<PassengerMessage.Status> statuses = ImmutableList.builder();
        for (int i = random.nextInt(4); i > 0 && response; i--) {
            statuses.add(new PassengerMessage.Status("2", maybe(), maybe(), maybe(), maybe()));
        }
        ImmutableList.Builder<PassengerMessage.Leg> legs = ImmutableList.builder();
        for (int i = random.nextInt(3); i > 0; i--) {
            ImmutableList.Builder<PassengerMessage.Stop> stops = ImmutableList.builder();
            for (int j = random.nextInt(3); j > 0; j--) {
                stops.add(new PassengerMessage.Stop(
                        text(), random.nextInt(9) == 0 ? "" : text(), map(random.nextInt(3))));
            }
            legs.add(new PassengerMessage.Leg(maybe(), maybe(), stops.build()));
        }
        return new PassengerMessage(
                sender,
                recipient,
                control,
                response ? "CUSRES" : "PAXLST",
                random.nextBoolean() ? "D.12B" : "D.02B",
                text(),
                text(),
                random.nextBoolean()
                        ? null
                        : PassengerMessage.FUNCTIONS.get(random.nextInt(PassengerMessage.FUNCTIONS.size())),
                random.nextBoolean()
                        ? null
                        : new PassengerMessage.Sequence(maybe(), 1 + random.nextInt(99), random.nextBoolean()),
                orNull(map(random.nextInt(3))),
                random.nextBoolean() ? null : text() + ":" + text(),
                orNull(map(random.nextInt(2))),
                legs.build(),
                response && people.isEmpty() ? null : people,
                others.isEmpty() ? null : others,
                response ? statuses.build() : null,
                orNull(map(random.nextInt(2))),
                orNull(map(random.nextInt(2))),
                null,
                null,
                null,
                further);
    }

    private ImmutableList<PassengerMessage.Person> people(boolean aboard, int count) {
        ImmutableList.Builder<PassengerMessage.Person> people = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            ImmutableList.Builder<PassengerMessage.Document> documents = ImmutableList.builder();
            for (int j = random.nextInt(3); j > 0; j--) {
                documents.add(new PassengerMessage.Document(maybe(), maybe(), maybe(), maybe()));
            }
            people.add(new PassengerMessage.Person(
                    aboard ? PassengerMessage.PEOPLE.get(random.nextInt(4)) : "CZ",
                    maybe(),
                    maybe(),
                    maybe(),
                    maybe(),
                    maybe(),
                    maybe(),
                    random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean(),
                    map(random.nextInt(3)),
                    random.nextBoolean() ? map(random.nextInt(3)) : ImmutableMap.of("180", text()),
                    documents.build()));
        }
        return people.build();
    }

    private Map<String, String> map(int size) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (int i = 0; i < size; i++) {
            map.put(text(), text());
        }
        return map.buildKeepingLast();
    }

    private static @Nullable Map<String, String> orNull(Map<String, String> map) {
        return map.isEmpty() ? null : map;
    }

    private @Nullable String maybe() {
        return random.nextInt(4) == 0 ? null : text();
    }

    /** One to eight signs, no blank at the ends, no colon: the contact is the one place where colons part. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        String stripped = text.toString().strip().replace(":", "");
        return stripped.isBlank() ? "Q" : stripped.strip();
    }
}
