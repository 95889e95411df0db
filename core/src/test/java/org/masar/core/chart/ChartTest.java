package org.masar.core.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.masar.core.message.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

    private static final Chart LINES = Chart.lines(
            "Scores & <bands>",
            ImmutableList.of("baseline", "midterm", "final"),
            ImmutableList.of(Chart.series("economic", 0.4, Double.NaN, 0.6), Chart.series("social", 0.5, 0.25, 0.75)),
            Chart.scale(0, 1));

    private static final ImmutableMap<String, Chart> ALL = ImmutableMap.of(
            "lines",
            LINES,
            "bars",
            Chart.bars("b", ImmutableList.of(Chart.series("x", 3), Chart.series("y", Double.NaN)), Chart.scale(0, 5)),
            "radar",
            Chart.radar(
                    "r",
                    ImmutableList.of("one", "two", "three"),
                    ImmutableList.of(Chart.series("a", 1, 2, 3), Chart.series("b", 1, Double.NaN, 3)),
                    Chart.scale(0, 3)),
            "intervals",
            Chart.intervals("i", ImmutableList.of(new Chart.Interval("x", 1, 2, 4)), Chart.scale(1, 5)),
            "heat",
            Chart.heat(
                    "h",
                    ImmutableList.of("c", "d"),
                    ImmutableList.of(Chart.series("x", 0.5, Double.NaN)),
                    Chart.scale(0, 1)));

    private static Document read(Chart chart, Language language) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg(language).getBytes(UTF_8)));
    }

    private static List<Double> all(Document svg, String element, String attribute) {
        List<Double> values = new ArrayList<>();
        NodeList nodes = svg.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            values.add(Double.valueOf(((Element) nodes.item(i)).getAttribute(attribute)));
        }
        return values;
    }

    @Test
    void everyChartIsAWellFormedDocumentInsideItsFrame() throws Exception {
        for (Map.Entry<String, Chart> chart : ALL.entrySet()) {
            for (Language language : Language.values()) {
                Document svg = read(chart.getValue(), language);
                assertThat(svg.getDocumentElement().getAttribute("direction"))
                        .isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
                assertThat(all(svg, "text", "x")).allSatisfy(x -> assertThat(x).isBetween(0.0, 720.0));
                assertThat(all(svg, "circle", "cx"))
                        .allSatisfy(x -> assertThat(x).isBetween(0.0, 720.0));
                assertThat(chart.getValue().svg(language))
                        .doesNotContain("NaN")
                        .isEqualTo(chart.getValue().svg(language));
            }
        }
    }

    @Test
    void timeRunsInTheDirectionOfTheScript() throws Exception {
        List<Double> english = all(read(LINES, Language.EN), "circle", "cx");
        List<Double> arabic = all(read(LINES, Language.AR), "circle", "cx");
        assertThat(english).hasSize(3);
        assertThat(english.get(0)).isLessThan(english.get(1));
        assertThat(arabic.get(0)).isGreaterThan(arabic.get(1));
        for (int i = 0; i < english.size(); i++) {
            assertThat(english.get(i) + arabic.get(i)).isEqualTo(720.0);
        }
    }

    @Test
    void figuresAreInTheDigitsOfTheLanguage() {
        assertThat(LINES.svg(Language.AR)).contains(">٠٫٤<").doesNotContain(">0.4<");
        assertThat(LINES.svg(Language.DE)).contains(">0,4<");
    }

    @Test
    void aGapIsNoZeroAndNoLine() throws Exception {
        Document svg = read(LINES, Language.EN);
        // Two lines of the legend and the one of the series without a gap.
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(3);
        assertThat(read(requireNonNull(ALL.get("radar")), Language.EN)
                        .getElementsByTagName("polygon")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void namesAreEscaped() {
        assertThat(LINES.svg(Language.EN))
                .contains("Scores &amp; &lt;bands&gt;")
                .doesNotContain("<bands>");
        assertThat(Chart.bars("\u0001", ImmutableList.of(), Chart.scale(0, 1)).svg(Language.EN))
                .doesNotContain("\u0001");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> Chart.scale(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.scale(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.radar("r", ImmutableList.of("a"), ImmutableList.of(), Chart.scale(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.lines(
                        "l", ImmutableList.of("a"), ImmutableList.of(Chart.series("s", 1, 2)), Chart.scale(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
