package org.masar.avrr.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.counselling.CounsellingAnswer.Code;
import org.masar.avrr.counselling.CounsellingRequest.Point;
import org.masar.core.rule.Truth;

class CounsellingEngineTest {

    private static CounsellingAnswer ask(
            boolean language, @Nullable Boolean apart, @Nullable Boolean pressure, Map<Point, Boolean> told) {
        Map<Point, Boolean> understood = new EnumMap<>(Point.class);
        Arrays.stream(Point.values()).forEach(point -> understood.put(point, true));
        return Avrr.counselling(new CounsellingRequest(
                LocalDate.of(2024, 5, 2), "ckb", language, true, null, apart, told, understood, pressure, false, null));
    }

    @Test
    void everyPointCounts() {
        Map<Point, Boolean> all = new EnumMap<>(Point.class);
        Arrays.stream(Point.values()).forEach(point -> all.put(point, true));
        assertThat(ask(true, true, false, all).complete()).isEqualTo(Truth.TRUE);
        assertThat(ask(true, null, false, all).complete()).isEqualTo(Truth.UNKNOWN);
        assertThat(ask(false, false, true, all).findings())
                .extracting(CounsellingAnswer.Finding::code)
                .containsExactly(Code.LANGUAGE_NOT_UNDERSTOOD, Code.NOT_ASKED_APART, Code.PRESSURE);
        for (Point point : Point.values()) {
            Map<Point, Boolean> without = new EnumMap<>(all);
            without.put(point, false);
            assertThat(ask(true, true, false, without).findings())
                    .containsExactly(new CounsellingAnswer.Finding(Code.NOT_TOLD, "told." + point));
            without.remove(point);
            assertThat(ask(true, true, false, without).complete()).isEqualTo(Truth.UNKNOWN);
        }
    }
}
