package org.masar.core.chart;

import com.google.common.collect.ImmutableList;

/** A table of shades, with the figure in each cell where there is room. */
record Heat(ImmutableList<String> columns, ImmutableList<Chart.Series> rows, Chart.Scale scale)
        implements Chart.Picture {

    private static final double LEFT = 150;
    private static final double ROW = 22;

    /** Narrower cells show no figure. */
    private static final double ROOM = 34;

    @Override
    public int height() {
        return (int) (Canvas.TOP + ROW * (rows.size() + 1) + 24);
    }

    @Override
    public void draw(Canvas canvas) {
        double width = (Canvas.WIDTH - LEFT - 20) / Math.max(1, columns.size());
        for (int column = 0; column < columns.size(); column++) {
            canvas.text(LEFT + width * (column + 0.5), Canvas.TOP + 14, Canvas.Anchor.MIDDLE, columns.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = Canvas.TOP + ROW * (row + 1);
            canvas.text(LEFT - 8, y + 15, Canvas.Anchor.END, rows.get(row).name());
            for (int column = 0; column < columns.size(); column++) {
                double value = rows.get(row).values().get(column);
                double x = LEFT + width * column;
                if (!Double.isNaN(value)) {
                    canvas.box(x, y, width - 1, ROW - 1, Canvas.colour(0), 0.06 + 0.6 * scale.share(value));
                    if (width >= ROOM) {
                        canvas.text(x + width / 2, y + 15, Canvas.Anchor.MIDDLE, canvas.figure(value));
                    }
                }
            }
        }
    }
}
