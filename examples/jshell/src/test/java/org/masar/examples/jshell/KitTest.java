package org.masar.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.avrr.Avrr;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.json.Json;
import org.masar.fap.Fap;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.mgi.Mgi;
import org.masar.policing.Policing;
import org.masar.resettlement.Resettlement;

class KitTest {

    @Test
    void everyEngineTakesTheInventedDataAsItIs() {
        assertThat(Ask.all(Fap::entitlement, Synthetic.families(3, 200))
                        .problems()
                        .size())
                .isZero();
        assertThat(Ask.all(Resettlement::request, Synthetic.cases(3, 50))
                        .problems()
                        .size())
                .isZero();
        assertThat(Ask.all(Policing::gbvClassify, Synthetic.incidents(3, 50))
                        .problems()
                        .size())
                .isZero();
        assertThat(Ask.all(Policing::forumReview, Synthetic.forums(3, 20))
                        .problems()
                        .size())
                .isZero();
        assertThat(Mgi.composite(Synthetic.countries(3, 12)).units()).hasSize(12);
        assertThat(Synthetic.returnees(3, 200))
                .allSatisfy(returnee -> assertThat(Avrr.sustainability(SustainabilityRequest.of(returnee.answers()))
                                .composite())
                        .isNotNull());
    }

    @Test
    void aSeedGivesTheSameBytes() {
        assertThat(Json.write(Synthetic.families(7, 50), null)).isEqualTo(Json.write(Synthetic.families(7, 50), null));
        assertThat(Json.write(Synthetic.families(7, 50), null))
                .isNotEqualTo(Json.write(Synthetic.families(8, 50), null));
    }

    @Test
    void cellsAreAsWideAsATerminalShowsThem() {
        assertThat(Cells.width("abc")).isEqualTo(3);
        assertThat(Cells.width("\u0645\u064F\u062D")).isEqualTo(2);
        assertThat(Cells.width("\u6F22")).isEqualTo(2);
        assertThat(Cells.width("\u2068x\u2069")).isEqualTo(1);
    }

    @Test
    void whatIfShowsOnlyWhatDiffers() {
        Table changed =
                Ask.all(Fap::entitlement, Synthetic.families(1, 50)).whatIf("facts.sponsor.residenceTitle", "GERMAN");
        assertThat(changed.columns()).containsExactly("row", "field", "before", "after");
        assertThat(changed.filter("field", "outcome").size()).isPositive();
    }

    @Test
    void smallCountsDoNotShow() {
        Table table = Table.of(Collections.nCopies(3, "small"), word -> Row.of("group", word));
        assertThat(table.groupBy("group").suppress().count().rows().get(0).get("n"))
                .isNull();
    }

    @Test
    void largeGroupsShowAndHiddenOnesDoNotFollowFromTheTotal() {
        for (int small = 1; small < 10; small++) {
            List<Row> sizes = sizes(small, 12, 40, 300).suppress().count().rows();
            assertThat(sizes.get(0).get("n")).isNull();
            assertThat(sizes.get(1).get("n")).as("the smallest other").isNull();
            assertThat(sizes.get(2).get("n")).isEqualTo(40);
            assertThat(sizes.get(3).get("n")).isEqualTo(300);
        }
        // Two groups of one would follow from a rest of two: a third is hidden with them.
        assertThat(sizes(1, 1, 30, 200).suppress().count().rows().stream().map(row -> row.get("n")))
                .containsExactly(null, null, null, 200);
        assertThat(sizes(10, 20, 30).suppress().count().rows().stream().map(row -> row.get("n")))
                .containsExactly(10, 20, 30);
    }

    private static Groups sizes(int... sizes) {
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            rows.addAll(Collections.nCopies(sizes[group], Row.of("group", group)));
        }
        return Table.ofRows(rows).groupBy("group");
    }

    @Test
    void aMistypedFactIsRefused() {
        assertThatThrownBy(() -> Ask.request(EntitlementRequest.class)
                        .set("asOf", "2026-06-01")
                        .set("facts.sponsr", "x")
                        .get())
                .hasMessageContaining("/facts/sponsr");
    }
}
