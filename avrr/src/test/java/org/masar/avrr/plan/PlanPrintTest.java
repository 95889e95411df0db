package org.masar.avrr.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.core.engine.Engines;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Addressee;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;

class PlanPrintTest {

    private static final Messages MESSAGES = Messages.load();

    private static final String REQUEST = """
            {"asOf":"2024-02-01","returnedOn":"2024-01-10","place":{"governorate":"IQ-NI"},
             "budget":[{"line":"POST_RETURN","form":"IN_KIND","amount":{"amount":"2000","currency":"EUR"}}],
             "needs":[{"id":"n1","dimension":"ECONOMIC","level":"FAMILY","type":"MICROBUSINESS","detail":"SECRET"},
                      {"id":"n2","dimension":"SOCIAL","level":"FAMILY","type":"MEDICAL_SUPPORT","urgent":true}],
             "lines":[{"id":"l1","need":"n1","dimension":"ECONOMIC","level":"FAMILY","type":"MICROBUSINESS",
               "form":"CASH","budgetLine":"POST_RETURN","amount":{"amount":"900","currency":"EUR"},
               "instalments":[
                 {"no":1,"amount":{"amount":"400","currency":"EUR"},"milestone":"SHOP_RENTED","proof":"LEASE",
                  "due":"2024-02-20"},
                 {"no":2,"amount":{"amount":"500","currency":"EUR"},"milestone":"OPEN"}]}]}
            """;

    static PlanAnswer answer() {
        return Engines.ask(
                new PlanEngine(),
                StrictReader.of(PlanRequest.class).read(REQUEST).value());
    }

    @Test
    void thePageSaysWhatSheGetsAndWhoSpeaks() {
        String page = PlanPrint.forReturnee(answer().plan(), "Help Mosul", MESSAGES, Addressee.F, "en")
                .text();
        assertThat(page)
                .contains("Reintegration plan, version 1")
                .contains("small business: 900 euros, in cash")
                .contains("Part 1, planned for February 20, 2024: 400 euros")
                .contains("first visit: from January 10, 2024 to February 10, 2024")
                .contains("Another service is asked to help: medical care")
                .contains("signature or thumbprint")
                .contains("Help Mosul")
                .doesNotContain("SECRET")
                .doesNotContain("cash without a reason");
    }

    @Test
    void theSheetSaysWhatMustBeSettled() {
        assertThat(PlanPrint.forCounsellor(answer(), MESSAGES, "en"))
                .startsWith("# Reintegration plan, version 1\n\n## Help\n\n- small business")
                .contains("## Budget\n\n- POST_RETURN: 900 euros of 2,000 euros")
                .contains("- cash without a reason: l1")
                .contains("- a part without milestone or proof: l1")
                .contains("- a need without help in the plan: n2")
                .contains("## To watch\n\n- A need cannot wait.")
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguagePrintsBothPapers(Language language) {
        String page = PlanPrint.forReturnee(answer().plan(), "X", MESSAGES, Addressee.UNKNOWN, language.tag())
                .text();
        String sheet = PlanPrint.forCounsellor(answer(), MESSAGES, language.tag());
        assertThat(page + sheet).doesNotContain("avrr.").doesNotContain("{").doesNotContain("SECRET");
        if (language != Language.EN) {
            assertThat(page + sheet).doesNotContain("small business");
        }
    }
}
