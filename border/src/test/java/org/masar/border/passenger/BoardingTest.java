package org.masar.border.passenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.passenger.Boarding.State;
import org.masar.border.passenger.PassengerMessage.Person;
import org.masar.border.passenger.PassengerMessage.Status;

class BoardingTest {

    private static PassengerMessage message(
            String type,
            String code,
            String transaction,
            @Nullable List<Person> people,
            @Nullable List<Status> statuses) {
        return new PassengerMessage(
                "A",
                "B",
                "1",
                type,
                "D.12B",
                "1",
                code,
                null,
                null,
                Map.of("TN", transaction),
                null,
                null,
                ImmutableList.of(),
                people,
                null,
                statuses,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PassengerMessage request(String transaction) {
        return message(
                "PAXLST",
                "745",
                transaction,
                List.of(new Person(
                        "FL", "SPECIMEN", null, null, null, null, null, null, Map.of("ABO", "7"), Map.of(), List.of())),
                null);
    }

    private static PassengerMessage answer(String documentCode, String transaction, String... codes) {
        ImmutableList.Builder<Status> statuses = ImmutableList.builder();
        for (String code : codes) {
            statuses.add(new Status("2", null, "7", code, null));
        }
        return message("CUSRES", documentCode, transaction, null, statuses.build());
    }

    @Test
    void onlyTheAnswerToTheNewestRequestCounts() {
        Boarding first = Boarding.start().requested(request("1"));
        assertThat(first.state("7")).isEqualTo(State.ASK_PERSON);
        assertThat(first.received(answer("962", "1", "0Z")).state("7")).isEqualTo(State.BOARD);
        Boarding second = first.received(answer("962", "1", "0Z")).requested(request("2"));
        assertThat(second.state("7")).isEqualTo(State.ASK_PERSON);
        assertThat(second.received(answer("962", "1", "0Z")).state("7")).isEqualTo(State.ASK_PERSON);
        assertThat(second.received(answer("962", "2", "4Z")).state("7")).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(second.received(answer("962", "2", "9Q")).state("7")).isEqualTo(State.ASK_PERSON);
        assertThat(second.received(answer("962", "2", "0Z", "1Z")).state("7")).isEqualTo(State.ASK_PERSON);
        assertThat(Boarding.start().state("8")).isEqualTo(State.ASK_PERSON);
    }

    @Test
    void anUnsolicitedChangeCountsAtOnceAndIsAcknowledged() {
        Boarding changed = Boarding.start()
                .requested(request("1"))
                .received(answer("962", "1", "0Z"))
                .received(answer("132", "55", "1Z"));
        assertThat(changed.state("7")).isEqualTo(State.NO_BOARD);
        assertThat(changed.acknowledgements()).singleElement().satisfies(message -> {
            assertThat(message.documentCode()).isEqualTo("312");
            assertThat(message.sender()).isEqualTo("B");
            assertThat(message.refs()).containsEntry("TN", "55");
        });
        assertThat(changed.acknowledged().acknowledgements()).isEmpty();
    }
}
