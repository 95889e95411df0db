package org.masar.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

/** An SVG document under way. Places are given from left to right and mirrored where the script runs the other way. */
final class Canvas {

    /** Where a text stands to its place; SVG turns start and end with the direction by itself. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static final int WIDTH = 720;

    /** Below the title. */
    static final int TOP = 56;

    static final String INK = "#222222";
    static final String FAINT = "#cccccc";

    /** Told apart by people who do not see all colours (M. Okabe, K. Ito 2008). */
    private static final ImmutableList<String> COLOURS =
            ImmutableList.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

    private static final ImmutableList<String> DASHES = ImmutableList.of("none", "8 4", "2 4", "12 4 2 4");

    private static final Messages NUMBERS = Messages.of(new CoreMessages());

    private final StringBuilder out = new StringBuilder();
    private final Language language;
    private final boolean mirrored;

    Canvas(Language language, String title, int height) {
        this.language = language;
        this.mirrored = language.rightToLeft();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\" direction=\"")
                .append(mirrored ? "rtl" : "ltr")
                .append("\" xml:lang=\"")
                .append(language.tag())
                .append("\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(WIDTH / 2.0, 28, Anchor.MIDDLE, title, 18);
    }

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        out.append("<line x1=\"").append(x(x1)).append("\" y1=\"").append(number(y1));
        out.append("\" x2=\"").append(x(x2)).append("\" y2=\"").append(number(y2));
        out.append("\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"")
                .append(number(width))
                .append("\"/>\n");
    }

    /** A line through points given as x, y, x, y …, in the colour and dash of a series. */
    void path(List<Double> points, int series, boolean closed) {
        out.append(closed ? "<polygon points=\"" : "<polyline points=\"");
        for (int i = 0; i < points.size(); i += 2) {
            out.append(i == 0 ? "" : " ").append(x(points.get(i))).append(',').append(number(points.get(i + 1)));
        }
        out.append("\" fill=\"").append(closed ? colour(series) : "none").append("\" fill-opacity=\"0.12\" stroke=\"");
        out.append(colour(series)).append("\" stroke-width=\"2\" stroke-dasharray=\"");
        out.append(DASHES.get(series % DASHES.size())).append("\"/>\n");
    }

    /** The mark of a series: its shape differs too. */
    void mark(double x, double y, int series) {
        if (series % 2 == 0) {
            out.append("<circle cx=\"")
                    .append(x(x))
                    .append("\" cy=\"")
                    .append(number(y))
                    .append("\" r=\"4\" fill=\"");
        } else {
            out.append("<rect x=\"")
                    .append(number(place(x) - 4))
                    .append("\" y=\"")
                    .append(number(y - 4));
            out.append("\" width=\"8\" height=\"8\" fill=\"");
        }
        out.append(colour(series)).append("\"/>\n");
    }

    void box(double x, double y, double width, double height, String colour, double opacity) {
        double left = mirrored ? WIDTH - x - width : x;
        out.append("<rect x=\"").append(number(left)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        out.append("\" fill=\"")
                .append(colour)
                .append("\" fill-opacity=\"")
                .append(number(opacity))
                .append("\"/>\n");
    }

    void text(double x, double y, Anchor anchor, String text) {
        text(x, y, anchor, text, 13);
    }

    private void text(double x, double y, Anchor anchor, String text, int size) {
        out.append("<text x=\"")
                .append(x(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" text-anchor=\"");
        out.append(anchor == Anchor.START ? "start" : anchor == Anchor.END ? "end" : "middle");
        out.append("\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(INK)
                .append("\">");
        out.append(escaped(text)).append("</text>\n");
    }

    /** A figure in the digits of the language, two decimals at most. */
    String figure(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return NUMBERS.render(
                Message.of("chart.figure", "n", rounded.scale() < 0 ? rounded.setScale(0) : rounded), language);
    }

    /** Names of series with their marks, in rows under each other. */
    void legend(List<Chart.Series> series, double x, double y) {
        for (int i = 0; i < series.size(); i++) {
            double row = y + 20.0 * i;
            path(ImmutableList.of(x, row, x + 28, row), i, false);
            mark(x + 14, row, i);
            text(x + 36, row + 4, Anchor.START, series.get(i).name());
        }
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private double place(double x) {
        return mirrored ? WIDTH - x : x;
    }

    private String x(double x) {
        return number(place(x));
    }

    /** Two decimals, the same on every machine. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toString() : rounded.toString();
    }

    /** Control characters have no place in XML, whatever a name holds. */
    private static String escaped(String text) {
        return XmlEscapers.xmlContentEscaper().escape(text);
    }
}
