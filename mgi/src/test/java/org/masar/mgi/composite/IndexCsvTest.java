package org.masar.mgi.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;

@NullUnmarked
class IndexCsvTest {

    private static final CompositeSpec SPEC = IndexBuilder.index("mine", "1", "unit")
            .missing(MissingRule.RENORMALISE)
            .indicator("a", 1)
            .indicator("b", -1)
            .step(Step.Normalise.of(Normalisation.minMax(0, 1)))
            .node("index", Node.Method.ARITHMETIC, "a", "b")
            .top("index");

    private static CompositeAnswer answer() {
        List<Map<String, Object>> rows = List.of(
                Map.of("unit", "x,1", "a", 1, "b", 10),
                Map.of("unit", "y", "a", 4),
                Map.of("unit", "z", "a", 2, "b", 40),
                Map.of("unit", "empty"));
        return new CompositeEngine()
                .answer(new CompositeRequest(
                        SPEC, new CompositeRequest.Data(rows), null, List.of(Step.Stage.NORMALISE), null, null));
    }

    @Test
    void everyUnitHasARow() {
        assertThat(IndexCsv.units(answer(), "unit")).isEqualTo("""
                        unit,status,rank,class,a,b,index\r
                        "x,1",SCORED,2,,0,1,0.5\r
                        y,SCORED,1,,1,,1\r
                        z,SCORED,3,,0.3333333333333333,0,0.16666666666666666\r
                        empty,INCOMPLETE,,,,,\r
                        """);
    }

    @Test
    void aStageCanBeBroughtInAgain() {
        CompositeAnswer answer = answer();
        String csv = IndexCsv.stage(answer, Step.Stage.NORMALISE, "unit");
        CompositeSpec again = IndexBuilder.index("again", "1", "unit")
                .missing(MissingRule.RENORMALISE)
                .indicator("a", 1)
                .indicator("b", 1)
                .node("index", Node.Method.ARITHMETIC, "a", "b")
                .top("index");
        CompositeEngine engine = new CompositeEngine();
        CompositeAnswer second = engine.with(engine.read(
                        ImmutableMap.of("table", DataFile.of("stage.csv", csv.getBytes(StandardCharsets.UTF_8)))))
                .answer(new CompositeRequest(again, null, null, null, null, null));
        assertThat(second.order()).isEqualTo(ImmutableList.of("y", "x,1", "z"));
        answer.units()
                .forEach((unit, result) ->
                        assertThat(second.units().get(unit).values()).isEqualTo(result.values()));
        assertThatThrownBy(() -> IndexCsv.stage(answer, Step.Stage.TREAT, "unit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TREAT");
    }
}
