package org.masar.avrr.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;

class BusinessEngineTest {

    /** Counted again in whole numbers, month by month. */
    @Property
    void slowTwin(@ForAll long seed) {
        Random random = new Random(seed);
        long investment = random.nextInt(5_000_000);
        long fixed = random.nextInt(500_000);
        long price = 1L + random.nextInt(5_000);
        long cost = random.nextInt(5_000);
        long units = random.nextInt(1_000);
        BusinessAnswer answer = Avrr.business(BusinessRequest.of("IQD", investment, fixed, price, cost, units));
        long cumulative = -investment;
        long lowest = cumulative;
        Integer payback = null;
        for (int month = 1; month <= 12; month++) {
            cumulative += units * (price - cost) - fixed;
            lowest = Math.min(lowest, cumulative);
            payback = payback == null && cumulative >= 0 ? Integer.valueOf(month) : payback;
        }
        assertThat(answer.cumulativeCash12()).isEqualByComparingTo(BigDecimal.valueOf(cumulative));
        assertThat(answer.lowestCumulative()).isEqualByComparingTo(BigDecimal.valueOf(lowest));
        assertThat(answer.paybackMonth()).isEqualTo(payback);
        if (price > cost) {
            long ceil = (fixed + price - cost - 1) / (price - cost);
            assertThat(Objects.requireNonNull(answer.breakEvenUnitsCeil()).longValueExact())
                    .isEqualTo(ceil);
            assertThat(answer.findings().contains(BusinessAnswer.Finding.UNITS_BELOW_BREAK_EVEN))
                    .isEqualTo(units < ceil);
        }
    }

    @Test
    void theHorizonDoesNotMoveMonthTwelve() {
        BusinessRequest plain = BusinessRequest.of("IQD", 1_000, 10, 20, 10, 5);
        BusinessRequest shorter = new BusinessRequest(
                "IQD",
                plain.investment(),
                plain.fixedCostMonth(),
                plain.price(),
                plain.variableCost(),
                plain.unitsFull(),
                List.of(BigDecimal.ZERO),
                3,
                null);
        BusinessAnswer answer = Avrr.business(shorter);
        assertThat(answer.cashFlow()).hasSize(3);
        assertThat(answer.cumulativeCash12()).isEqualByComparingTo("-570");
        assertThat(answer.lowestCumulative()).isEqualByComparingTo("-1010");
        assertThat(answer.sensitivity()).hasSize(8);
        assertThat(answer.sensitivity().get(0).price()).isEqualByComparingTo("-0.2");
    }
}
