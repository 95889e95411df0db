package org.masar.avrr.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.entitlement.EntitlementEngine;
import org.masar.avrr.entitlement.EntitlementRequest;
import org.masar.core.engine.Engines;
import org.masar.core.json.StrictReader;

class PlanBuilderTest {

    private static final String EURP = """
            {"programme":"EU-EURP","asOf":"2024-01-01","nationality":"IQ","persons":[{"id":"a1","age":30}],
             "circumstances":{"wayOfReturn":"VOLUNTARY"}}""";

    private static PlanBuilder shop() {
        return PlanBuilder.returned(LocalDate.of(2024, 1, 10), "IQ-NI", "Sinjar")
                .asOf(LocalDate.of(2024, 2, 1))
                .entitlement(Engines.ask(
                        new EntitlementEngine(),
                        StrictReader.of(EntitlementRequest.class).read(EURP).value()))
                .need("shop", PlanLine.Dimension.ECONOMIC, PlanLine.Level.FAMILY, AssistanceType.MICROBUSINESS);
    }

    @Test
    void writesASoundPlanFromTheEntitlementOn() {
        PlanRequest request = shop().skill("tailor")
                .wish(AssistanceType.MICROBUSINESS)
                .line("shop", "POST_RETURN", PlanLine.Form.IN_KIND, Money.parse("EUR 1800.00"))
                .instalment(Money.parse("EUR 1000.00"), "PREMISES_RENTED", "LEASE", 2)
                .instalment(Money.parse("EUR 800.00"), "OPEN", "PHOTO_AND_RECEIPTS", 30)
                .request();
        PlanAnswer answer = Avrr.plan(request);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.plan().budget())
                .extracting(Plan.BudgetUse::line, Plan.BudgetUse::left)
                .contains(Tuple.tuple("POST_RETURN", Money.parse("EUR 200.00")));
        // 1 February 2024 is a Thursday; Friday and Saturday are closed in Iraq.
        assertThat(answer.plan().lines().get(0).instalments().get(0).due()).isEqualTo(LocalDate.of(2024, 2, 5));
        PlanAnswer second = Avrr.plan(shop().previous(answer.plan())
                .line("shop", "POST_RETURN", PlanLine.Form.IN_KIND, Money.parse("EUR 1700.00"))
                .instalment(Money.parse("EUR 1700.00"), "OPEN", "PHOTO", 20)
                .request());
        assertThat(second.plan().version()).isEqualTo(2);
        assertThat(second.diff()).containsExactly(new PlanAnswer.Difference("shop", PlanAnswer.Change.CHANGED));
    }

    @Test
    void withoutLinesTheEngineDraftsThem() {
        assertThat(Avrr.plan(shop().request()).plan().lines())
                .extracting(PlanLine::amount)
                .containsExactly(Money.parse("EUR 615.00"));
        assertThatThrownBy(() -> shop().line("none", "P", PlanLine.Form.CASH, Money.parse("EUR 1.00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shop().instalment(Money.parse("EUR 1.00"), "a", "b", 1))
                .isInstanceOf(IllegalStateException.class);
    }
}
