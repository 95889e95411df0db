package org.masar.core.chart;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.masar.core.message.Language;

/**
 * A picture of figures. Time and ranks run in the direction of the script; series differ by dash and mark as well as by
 * colour. A value that is not there is {@link Double#NaN} and leaves a gap, never a zero. Titles and names are shown as
 * given, so they come rendered in the language of the chart.
 */
public final class Chart {

    /**
     * Values that belong together.
     *
     * @param name shown in the legend or at the row
     * @param values one for each step, axis or column; NaN is a gap
     */
    public record Series(String name, ImmutableList<Double> values) {}

    /**
     * What the figures are measured on.
     *
     * @param from lower end
     * @param to upper end, larger
     */
    public record Scale(double from, double to) {

        private static final int TICKS = 5;

        /**
         * Checks the ends.
         *
         * @param from lower end
         * @param to upper end, larger
         */
        public Scale {
            if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
                throw new IllegalArgumentException("from must be less than to, and both must be numbers");
            }
        }

        /** Where a value lies, from 0 to 1; what is outside stays at the edge. */
        double share(double value) {
            return Math.max(0, Math.min(1, (value - from) / (to - from)));
        }

        double tick(int index) {
            return from + (to - from) * index / TICKS;
        }

        int ticks() {
            return TICKS;
        }
    }

    /**
     * A value that is not known exactly.
     *
     * @param name shown at the row
     * @param low lower end
     * @param middle the value itself
     * @param high upper end
     */
    public record Interval(String name, double low, double middle, double high) {}

    /** Draws one kind of chart. */
    interface Picture {
        /** The height it needs. */
        int height();

        void draw(Canvas canvas);
    }

    private final String title;
    private final Picture picture;

    private Chart(String title, Picture picture) {
        this.title = title;
        this.picture = picture;
    }

    /**
     * A series.
     *
     * @param name shown in the legend
     * @param values one for each step or axis
     * @return the series
     */
    public static Series series(String name, double... values) {
        return new Series(name, Arrays.stream(values).boxed().collect(ImmutableList.toImmutableList()));
    }

    /**
     * A scale.
     *
     * @param from lower end
     * @param to upper end, larger
     * @return the scale
     */
    public static Scale scale(double from, double to) {
        return new Scale(from, to);
    }

    /**
     * Lines over steps, for example scores over rounds of a survey.
     *
     * @param title what is shown
     * @param steps names of the steps in their order
     * @param series each with a value for each step
     * @param scale of the values
     * @return the chart
     * @throws IllegalArgumentException if a series has more or fewer values than there are steps
     */
    public static Chart lines(String title, List<String> steps, List<Series> series, Scale scale) {
        fit(series, steps.size());
        return new Chart(title, new Lines(ImmutableList.copyOf(steps), ImmutableList.copyOf(series), scale));
    }

    /**
     * A bar for each name, in the order given.
     *
     * @param title what is shown
     * @param bars each with one value
     * @param scale of the values; bars start at its lower end
     * @return the chart
     * @throws IllegalArgumentException if a bar has not exactly one value
     */
    public static Chart bars(String title, List<Series> bars, Scale scale) {
        fit(bars, 1);
        return new Chart(
                title,
                new Rows(
                        bars.stream()
                                .map(bar -> new Interval(
                                        bar.name(),
                                        scale.from(),
                                        bar.values().get(0),
                                        bar.values().get(0)))
                                .collect(ImmutableList.toImmutableList()),
                        scale,
                        false));
    }

    /**
     * An interval with its middle for each name, for example ranks that depend on choices.
     *
     * @param title what is shown
     * @param intervals in the order given
     * @param scale of the values
     * @return the chart
     */
    public static Chart intervals(String title, List<Interval> intervals, Scale scale) {
        return new Chart(title, new Rows(ImmutableList.copyOf(intervals), scale, true));
    }

    /**
     * A radar.
     *
     * @param title what is shown
     * @param axes at least three names
     * @param series each with a value for each axis
     * @param scale of all axes
     * @return the chart
     * @throws IllegalArgumentException if there are fewer than three axes, or a series does not fit them
     */
    public static Chart radar(String title, List<String> axes, List<Series> series, Scale scale) {
        if (axes.size() < 3) {
            throw new IllegalArgumentException("a radar needs three axes or more\nMaybe bars serve better?");
        }
        fit(series, axes.size());
        return new Chart(title, new Radar(ImmutableList.copyOf(axes), ImmutableList.copyOf(series), scale));
    }

    /**
     * A table of shades.
     *
     * @param title what is shown
     * @param columns their names
     * @param rows each with a value for each column
     * @param scale from the lightest to the darkest shade
     * @return the chart
     * @throws IllegalArgumentException if a row has more or fewer values than there are columns
     */
    public static Chart heat(String title, List<String> columns, List<Series> rows, Scale scale) {
        fit(rows, columns.size());
        return new Chart(title, new Heat(ImmutableList.copyOf(columns), ImmutableList.copyOf(rows), scale));
    }

    private static void fit(List<Series> series, int size) {
        for (Series one : series) {
            if (one.values().size() != size) {
                throw new IllegalArgumentException("every series must have " + size + " values, one for each name");
            }
        }
    }

    /**
     * The chart as an SVG document.
     *
     * @param language of its titles and names: gives direction and digits
     * @return SVG 1.1 as text, without scripts, styles or references
     */
    public String svg(Language language) {
        Canvas canvas = new Canvas(language, title, picture.height());
        picture.draw(canvas);
        return canvas.end();
    }
}
