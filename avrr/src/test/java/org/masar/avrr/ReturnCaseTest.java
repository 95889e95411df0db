package org.masar.avrr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.avrr.entitlement.EntitlementEngine;
import org.masar.avrr.monitoring.MonitoringEngine;
import org.masar.avrr.plan.PlanEngine;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.json.StrictReader;
import org.masar.core.lifecycle.Worklist;

class ReturnCaseTest {

    private static <Q, A> A ask(Engine<Q, A> engine, String request) {
        return Engines.ask(
                engine, StrictReader.of(engine.info().request()).read(request).value());
    }

    private static ReturnCase plain(String id) {
        String plan = """
                {"asOf":"2024-02-01","returnedOn":"2024-01-10","place":{"governorate":"IQ-NI"},
                 "budget":[{"line":"P","form":"IN_KIND","amount":{"amount":"900","currency":"EUR"}}],"needs":[],
                 "lines":[{"id":"l1","dimension":"ECONOMIC","level":"FAMILY","type":"MICROBUSINESS","form":"IN_KIND",
                   "budgetLine":"P","amount":{"amount":"900","currency":"EUR"},"instalments":[
                     {"no":1,"amount":{"amount":"400","currency":"EUR"},"milestone":"a","proof":"b","due":"2024-02-12",
                      "proved":"2024-02-10","released":"2024-02-11"},
                     {"no":2,"amount":{"amount":"500","currency":"EUR"},"milestone":"c","proof":"d","due":"2024-02-15"}]}]}
                """;
        return new ReturnCase(id, null, ask(new PlanEngine(), plan).plan(), null, ImmutableList.of());
    }

    @Test
    void whatIsDueThisWeekComesFromAllParts() {
        ReturnCase first = plain("one");
        ReturnCase second = new ReturnCase(
                "two",
                ask(new EntitlementEngine(), """
                        {"programme":"EU-EURP","asOf":"2024-03-01","nationality":"IQ","persons":[{"id":"a","age":30}],
                         "circumstances":{"wayOfReturn":"VOLUNTARY"},"events":{"arrival":"2023-02-14"}}"""),
                null,
                ask(new MonitoringEngine(), """
                        {"asOf":"2024-02-12","returnedOn":"2023-08-16","done":[{"code":"RSS_BASELINE","on":"2023-09-01"}]}"""),
                ImmutableList.of(LocalDate.of(2024, 2, 16)));
        Worklist<ReturnCase> work = Worklist.of(List.of(first, second), ReturnCase::dues);
        assertThat(work.between(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 2, 18)))
                .extracting(entry -> entry.item().id() + " " + entry.due().kind() + " "
                        + entry.due().on())
                .containsExactly(
                        "two WINDOW_CLOSES 2024-02-14", "one INSTALMENT 2024-02-15", "two PAPER_EXPIRES 2024-02-16");
        assertThat(work.missedBefore(LocalDate.of(2024, 2, 12)))
                .extracting(entry -> entry.item().id() + " " + entry.due().kind())
                .containsExactly("one VISIT");
        assertThat(work.byKind().get(ReturnCase.VISIT)).hasSize(5);
    }

    @Test
    void nothingIsDueInAClosedCase() {
        assertThat(new ReturnCase(
                                "x",
                                null,
                                plain("x").plan(),
                                ask(new MonitoringEngine(), """
                                        {"asOf":"2024-02-12","returnedOn":"2023-08-16",
                                         "closure":{"reason":"LEFT_AREA","on":"2024-01-01"}}"""),
                                ImmutableList.of(LocalDate.of(2024, 2, 16)))
                        .dues())
                .isEmpty();
    }
}
