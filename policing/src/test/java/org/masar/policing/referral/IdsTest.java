package org.masar.policing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void numbersAsNumbersOthersByCodePoints() {
        assertThat(Ids.compare("9", "10")).isNegative();
        assertThat(Ids.compare("9", "a")).isNegative();
        assertThat(Ids.compare("10", "9a")).isNegative();
        assertThat(Ids.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat(Ids.compare("007", "7")).isNegative();
        List<String> ids = new ArrayList<>(List.of("10", "9", "b", "a"));
        Ids.sort(ids, id -> id);
        assertThat(ids).containsExactly("9", "10", "a", "b");
    }

    /** 10 before 1a, 1a before 9, 9 before 10: going round must not hang or throw. */
    @Test
    void mixedIdsThatGoRoundEnd() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ids.addAll(List.of("9", "10", "1a"));
        }
        Ids.sort(ids, id -> id);
        assertThat(ids).hasSize(900);
    }
}
