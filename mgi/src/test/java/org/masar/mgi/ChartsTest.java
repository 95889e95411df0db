package org.masar.mgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;
import org.masar.mgi.assessment.DomainChart;
import org.masar.mgi.assessment.Sdg1072Answer;
import org.masar.mgi.assessment.Sdg1072Engine;
import org.masar.mgi.assessment.Sdg1072Request;
import org.masar.mgi.composite.CompositeAnswer;
import org.masar.mgi.composite.CompositeEngine;
import org.masar.mgi.composite.IndexChart;
import org.masar.mgi.sensitivity.RankChart;
import org.masar.mgi.sensitivity.SensitivityAnswer;
import org.masar.mgi.sensitivity.SensitivityEngine;

class ChartsTest {

    private static final Messages MESSAGES = Messages.load();

    private static <Q, A> ImmutableList<A> shipped(Engine<Q, A> engine) {
        StrictReader<Q> reader = StrictReader.of(engine.info().request());
        return WorkedExample.shipped(engine).stream()
                .map(example ->
                        Engines.ask(engine, reader.read(example.request()).value()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void missingAnswersShowTheLeastAndTheMost() {
        Sdg1072Answer answer = Mgi.sdg1072(StrictReader.of(Sdg1072Request.class)
                .read("{\"answers\":{\"D2a\":\"YES\"}}")
                .value());
        String svg = DomainChart.of(answer, MESSAGES, Language.AR).svg(Language.AR);
        assertThat(svg).contains("حقوق المهاجرين", "على الأقل", "على الأكثر", "direction=\"rtl\"");
    }

    @Test
    void categoriesAloneHaveNoRadar() {
        Sdg1072Answer answer = shipped(new Sdg1072Engine()).stream()
                .filter(one -> one.domains() == null)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> DomainChart.of(answer, MESSAGES, Language.EN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIndexHasBarsAndAHeatMap() {
        CompositeAnswer answer = shipped(new CompositeEngine()).stream()
                .filter(one -> one.order().size() > 2 && !one.nodes().isEmpty())
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        String node = answer.nodes().keySet().iterator().next();
        assertThat(IndexChart.bars("Index", answer, node).svg(Language.EN))
                .contains(answer.order().get(0));
        assertThat(IndexChart.heat("Index", answer, ImmutableList.of(node)).svg(Language.EN))
                .contains(node);
        assertThat(IndexChart.heat("المؤشر", answer, ImmutableList.of(node)).svg(Language.AR))
                .contains("direction=\"rtl\"");
        assertThatThrownBy(() -> IndexChart.bars("Index", answer, "no such node"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranksHaveIntervalsWhereTheyWereAskedFor() {
        for (SensitivityAnswer answer : shipped(new SensitivityEngine())) {
            if (answer.ranks() == null) {
                assertThatThrownBy(() -> RankChart.intervals("Ranks", answer))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(RankChart.intervals("Ranks", answer).svg(Language.EN))
                        .contains("<rect");
                assertThat(RankChart.intervals("الرتب", answer).svg(Language.CKB))
                        .contains("direction=\"rtl\"");
                assertThat(RankChart.dominance("Above", answer).svg(Language.EN))
                        .contains("<rect");
            }
        }
    }
}
