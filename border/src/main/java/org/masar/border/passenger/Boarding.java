package org.masar.border.passenger;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the authority last answered for each passenger of an interactive exchange. Immutable: every message gives a new
 * state.
 *
 * <p>Passengers are known by their unique reference (RFF ABO), requests by their transaction (RFF TN). Only the answer
 * to the newest request about a passenger counts; a change the authority sends unasked (BGM 132) counts at once and is
 * to be acknowledged. Nothing here originates a no-board, and no answer means: ask a person.
 *
 * <p>Codes: 0Z board, 1Z no board, 2Z advisory, 4Z insufficient data, as one authority's profile has them; other codes,
 * longer ones included, are for a person.
 */
public final class Boarding {

    /** What is known of a passenger. */
    public enum State {
        /** The authority has no objection. */
        BOARD,
        /** The authority says no; protection comes first, and a person decides. */
        NO_BOARD,
        /** The authority advises; a person decides. */
        ADVISORY,
        /** The authority needs more data. */
        INSUFFICIENT_DATA,
        /** No answer to the newest request, or one this does not know. */
        ASK_PERSON
    }

    private static final String RESPONSE = "962";
    private static final String UNSOLICITED = "132";
    private static final String ACKNOWLEDGEMENT = "312";

    private static final ImmutableMap<String, State> CODES = ImmutableMap.of(
            "0Z", State.BOARD,
            "1Z", State.NO_BOARD,
            "2Z", State.ADVISORY,
            "4Z", State.INSUFFICIENT_DATA);

    private record Known(@Nullable String transaction, State state) {}

    private static final Boarding NOTHING = new Boarding(ImmutableMap.of(), ImmutableList.of());

    private final ImmutableMap<String, Known> passengers;
    private final ImmutableList<PassengerMessage> unacknowledged;

    private Boarding(ImmutableMap<String, Known> passengers, ImmutableList<PassengerMessage> unacknowledged) {
        this.passengers = passengers;
        this.unacknowledged = unacknowledged;
    }

    /**
     * The state before any message.
     *
     * @return nobody known
     */
    public static Boarding start() {
        return NOTHING;
    }

    /**
     * A list was sent. Earlier answers about its passengers no longer count.
     *
     * @param list PAXLST; people without unique reference are left out
     * @return the state after it
     */
    public Boarding requested(PassengerMessage list) {
        Map<String, Known> after = new LinkedHashMap<>(passengers);
        String transaction = transaction(list);
        for (PassengerMessage.Person person : requireNonNullElse(list.people(), List.<PassengerMessage.Person>of())) {
            String reference = Traveller.refs(person).get("ABO");
            if (reference != null) {
                after.put(reference, new Known(transaction, State.ASK_PERSON));
            }
        }
        return new Boarding(ImmutableMap.copyOf(after), unacknowledged);
    }

    /**
     * A message of the authority came.
     *
     * @param response CUSRES; an answer to another request than the newest about a passenger changes nothing
     * @return the state after it
     */
    public Boarding received(PassengerMessage response) {
        boolean unsolicited = response.documentCode().equals(UNSOLICITED);
        if (!unsolicited && !response.documentCode().equals(RESPONSE)) {
            return this;
        }
        Map<String, Known> after = new LinkedHashMap<>(passengers);
        String transaction = transaction(response);
        for (PassengerMessage.Status status :
                requireNonNullElse(response.statuses(), List.<PassengerMessage.Status>of())) {
            String reference = status.abo();
            Known known = reference == null ? null : passengers.get(reference);
            boolean newest = known != null && transaction != null && transaction.equals(known.transaction());
            if (reference != null && (unsolicited || newest)) {
                State state = CODES.getOrDefault(requireNonNullElse(status.code(), ""), State.ASK_PERSON);
                String asked = known == null ? null : known.transaction();
                after.put(reference, new Known(asked, worse(after.get(reference), known, state)));
            }
        }
        List<PassengerMessage> open = new ArrayList<>(unacknowledged);
        if (unsolicited) {
            open.add(response);
        }
        return new Boarding(ImmutableMap.copyOf(after), ImmutableList.copyOf(open));
    }

    /** Two codes for one passenger in one message that disagree are for a person. */
    private static State worse(@Nullable Known soFar, @Nullable Known before, State state) {
        boolean second = soFar != null && !soFar.equals(before);
        return second && requireNonNull(soFar).state() != state ? State.ASK_PERSON : state;
    }

    /**
     * What is known of a passenger.
     *
     * @param reference the unique reference (RFF ABO)
     * @return ASK_PERSON for one never heard of
     */
    public State state(String reference) {
        Known known = passengers.get(reference);
        return known == null ? State.ASK_PERSON : known.state();
    }

    /**
     * Acknowledgements still to be sent for changes the authority sent unasked, in the order they came.
     *
     * @return CUSRES messages (BGM 312), from the receiver of the change to its sender, with its references
     */
    public ImmutableList<PassengerMessage> acknowledgements() {
        return unacknowledged.stream().map(Boarding::acknowledgement).collect(ImmutableList.toImmutableList());
    }

    /**
     * The acknowledgements were sent.
     *
     * @return the state after it
     */
    public Boarding acknowledged() {
        return new Boarding(passengers, ImmutableList.of());
    }

    private static PassengerMessage acknowledgement(PassengerMessage change) {
        return new PassengerMessage(
                change.recipient(),
                change.sender(),
                change.controlRef(),
                change.messageType(),
                change.release(),
                change.messageRef(),
                ACKNOWLEDGEMENT,
                null,
                null,
                change.refs(),
                null,
                null,
                ImmutableList.of(),
                null,
                null,
                ImmutableList.of(),
                change.dtm(),
                change.locs(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String transaction(PassengerMessage message) {
        return message.refs() == null ? null : message.refs().get("TN");
    }

    @Override
    public String toString() {
        return "Boarding[" + passengers.size() + " passengers]";
    }
}
