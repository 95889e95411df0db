package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import org.masar.core.time.Validity;

/** Receipts and replay: the same versions give the same bytes, others say what is needed. */
class ReceiptTest {

    record Person(@Nullable Integer age, @Nullable Boolean resident) {}

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final byte[] KEY = "a secret of this one case".getBytes(StandardCharsets.UTF_8);
    private static final Attribute<Person, Integer> AGE = Attribute.of("age", Integer.class, Person::age);
    private static final Attribute<Person, Boolean> RESIDENT =
            Attribute.of("resident", Boolean.class, Person::resident);

    private static Policy<Person, String> policy(String version, int age) {
        return Policy.<Person, String>builder("test.card", version, Validity.from(LocalDate.of(2020, 1, 1)))
                .attributes(AGE, RESIDENT)
                .rule(Rule.of("OLD", Conditions.atLeast(AGE, 90), "GIVEN"))
                .rule(Rule.of("CARD", Conditions.atLeast(AGE, age).and(Conditions.holds(RESIDENT)), "GIVEN"))
                .otherwise("REFUSED")
                .build();
    }

    @Test
    void theSameVersionsGiveTheSameBytes() {
        Policy<Person, String> policy = policy("1.4.0", 18);
        Person person = new Person(30, null);
        Receipt receipt = policy.receipt(person, DAY, KEY);
        Replay<Decision<String>> replay = policy("1.4.0", 18).replay(receipt, person, KEY);
        assertThat(replay.differences()).isEmpty();
        assertThat(Json.write(java.util.Objects.requireNonNull(replay.answer()), null))
                .isEqualTo(Json.write(policy.decide(person, DAY), null));
        assertThat(Json.write(policy.receipt(person, DAY, KEY), null)).isEqualTo(Json.write(receipt, null));
    }

    @Test
    void anotherVersionSaysWhichIsNeededAndWhatDiffers() {
        Receipt receipt = policy("1.4.0", 18).receipt(new Person(30, true), DAY, KEY);
        Replay<Decision<String>> replay = policy("1.6.0", 21).replay(receipt, new Person(30, true), KEY);
        assertThat(replay.answer()).isNull();
        assertThat(replay.differences())
                .contains(new Message(
                        "receipt.version",
                        com.google.common.collect.ImmutableMap.of(
                                "name", "test.card", "needed", "1.4.0", "here", "1.6.0")))
                .anySatisfy(other -> assertThat(other)
                        .isEqualTo(new Message(
                                "receipt.changed",
                                com.google.common.collect.ImmutableMap.of(
                                        "name", "test.card/CARD", "version", "(, )"))))
                .noneSatisfy(other -> assertThat(other.args()).containsEntry("name", "test.card/OLD"));
    }

    @Test
    void changedContentUnderTheSameVersionIsReported() {
        Receipt receipt = policy("1.4.0", 18).receipt(new Person(30, true), DAY, KEY);
        assertThat(policy("1.4.0", 19)
                        .replay(receipt, new Person(30, true), KEY)
                        .differences())
                .extracting(Message::key)
                .containsOnly("receipt.changed");
    }

    @Test
    void otherFactsAndOtherKeysAreReported() {
        Policy<Person, String> policy = policy("1.4.0", 18);
        Receipt receipt = policy.receipt(new Person(30, true), DAY, KEY);
        assertThat(policy.replay(receipt, new Person(31, true), KEY).differences())
                .extracting(Message::key)
                .containsExactly("receipt.facts");
        assertThat(policy.replay(
                                receipt,
                                new Person(30, true),
                                "another secret, also long".getBytes(StandardCharsets.UTF_8))
                        .differences())
                .isNotEmpty();
        Receipt early = new Receipt("test.card", "1.4.0", LocalDate.of(2019, 1, 1), receipt.parts(), null, null);
        assertThat(policy.replay(early, new Person(30, true), KEY).differences())
                .containsExactly(Message.of("receipt.day"));
    }

    /** Trying out every case without the key finds nothing, neither as plain hash nor under guessed keys. */
    @Test
    void bruteForceOverTheVocabularyRecoversNothing() {
        Set<String> seen = new HashSet<>();
        Set<String> guessed = new HashSet<>();
        Policy<Person, String> policy = policy("1.4.0", 18);
        for (int age = 0; age < 130; age++) {
            for (Boolean resident : List.of(true, false)) {
                Person person = new Person(age, resident);
                Receipt receipt = policy.receipt(person, DAY, KEY);
                seen.add(receipt.facts());
                seen.add(receipt.answer());
                Map<String, Object> facts = Map.of("age", age, "resident", resident);
                guessed.add(CanonicalJson.sha256(facts));
                guessed.add(CanonicalJson.sha256(person));
                guessed.add(CanonicalJson.sha256(policy.decide(person, DAY)));
                for (byte[] key :
                        List.of(new byte[16], new byte[32], "0123456789abcdef".getBytes(StandardCharsets.UTF_8))) {
                    Receipt other = policy.receipt(person, DAY, key);
                    guessed.add(other.facts());
                    guessed.add(other.answer());
                }
            }
        }
        assertThat(seen).doesNotContainAnyElementsOf(guessed).hasSizeGreaterThan(260);
    }

    @Test
    void shortKeysAreRefusedAndNothingIsPrinted() {
        assertThatThrownBy(() -> policy("1.4.0", 18).receipt(new Person(1, true), DAY, new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThat(policy("1.4.0", 18).receipt(new Person(1, true), DAY, KEY)).hasToString("Receipt");
    }
}
