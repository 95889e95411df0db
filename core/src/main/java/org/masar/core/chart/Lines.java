package org.masar.core.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Lines over steps. */
record Lines(ImmutableList<String> steps, ImmutableList<Chart.Series> series, Chart.Scale scale)
        implements Chart.Picture {

    private static final double LEFT = 64;
    private static final double RIGHT = Canvas.WIDTH - 40.0;
    private static final double BOTTOM = 340;

    @Override
    public int height() {
        return 390 + 20 * series.size();
    }

    @Override
    public void draw(Canvas canvas) {
        for (int tick = 0; tick <= scale.ticks(); tick++) {
            double y = y(scale.tick(tick));
            canvas.line(LEFT, y, RIGHT, y, Canvas.FAINT, 1);
            canvas.text(LEFT - 8, y + 4, Canvas.Anchor.END, canvas.figure(scale.tick(tick)));
        }
        for (int step = 0; step < steps.size(); step++) {
            canvas.text(x(step), BOTTOM + 22, Canvas.Anchor.MIDDLE, steps.get(step));
        }
        for (int i = 0; i < series.size(); i++) {
            draw(canvas, i);
        }
        canvas.legend(series, LEFT, BOTTOM + 50);
    }

    private void draw(Canvas canvas, int index) {
        List<Double> points = new ArrayList<>();
        for (int step = 0; step <= steps.size(); step++) {
            double value = step < steps.size() ? series.get(index).values().get(step) : Double.NaN;
            if (Double.isNaN(value)) {
                if (points.size() > 2) {
                    canvas.path(points, index, false);
                }
                points = new ArrayList<>();
            } else {
                points.add(x(step));
                points.add(y(value));
                canvas.mark(x(step), y(value), index);
            }
        }
    }

    private double x(int step) {
        return LEFT + (RIGHT - LEFT) * (step + 0.5) / steps.size();
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - Canvas.TOP) * scale.share(value);
    }
}
