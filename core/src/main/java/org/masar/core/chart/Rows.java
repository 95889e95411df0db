package org.masar.core.chart;

import com.google.common.collect.ImmutableList;

/** A bar or an interval in each row, under each other. */
record Rows(ImmutableList<Chart.Interval> rows, Chart.Scale scale, boolean withMiddle) implements Chart.Picture {

    private static final double LEFT = 230;
    private static final double RIGHT = Canvas.WIDTH - 60.0;
    private static final double ROW = 24;

    @Override
    public int height() {
        return (int) (Canvas.TOP + ROW * rows.size() + 40);
    }

    @Override
    public void draw(Canvas canvas) {
        double bottom = Canvas.TOP + ROW * rows.size();
        for (int tick = 0; tick <= scale.ticks(); tick++) {
            double x = x(scale.tick(tick));
            canvas.line(x, Canvas.TOP, x, bottom, Canvas.FAINT, 1);
            canvas.text(x, bottom + 20, Canvas.Anchor.MIDDLE, canvas.figure(scale.tick(tick)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Chart.Interval row = rows.get(i);
            double middle = Canvas.TOP + ROW * (i + 0.5);
            canvas.text(LEFT - 10, middle + 4, Canvas.Anchor.END, row.name());
            if (!Double.isNaN(row.middle())) {
                double low = x(row.low());
                double thickness = withMiddle ? 4 : ROW * 0.6;
                canvas.box(low, middle - thickness / 2, x(row.high()) - low, thickness, Canvas.colour(0), 1);
                if (withMiddle) {
                    canvas.mark(x(row.middle()), middle, 1);
                }
                canvas.text(x(row.high()) + 8, middle + 4, Canvas.Anchor.START, canvas.figure(row.middle()));
            }
        }
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * scale.share(value);
    }
}
