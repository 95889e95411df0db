package org.masar.core.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Axes around a centre, the first one up. */
record Radar(ImmutableList<String> axes, ImmutableList<Chart.Series> series, Chart.Scale scale)
        implements Chart.Picture {

    private static final double CENTRE_X = Canvas.WIDTH / 2.0;
    private static final double CENTRE_Y = 230;
    private static final double RADIUS = 140;

    /** Names this close to the vertical stand in the middle. */
    private static final double UPRIGHT = 0.2;

    @Override
    public int height() {
        return 430 + 20 * series.size();
    }

    @Override
    public void draw(Canvas canvas) {
        for (int tick = 1; tick <= scale.ticks(); tick++) {
            double share = (double) tick / scale.ticks();
            for (int axis = 0; axis < axes.size(); axis++) {
                canvas.line(x(axis, share), y(axis, share), x(axis + 1, share), y(axis + 1, share), Canvas.FAINT, 1);
            }
            canvas.text(CENTRE_X + 6, y(0, share) + 4, Canvas.Anchor.START, canvas.figure(scale.tick(tick)));
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            canvas.line(CENTRE_X, CENTRE_Y, x(axis, 1), y(axis, 1), Canvas.FAINT, 1);
            double side = x(axis, 1) - CENTRE_X;
            Canvas.Anchor anchor = Math.abs(side) < RADIUS * UPRIGHT
                    ? Canvas.Anchor.MIDDLE
                    : side > 0 ? Canvas.Anchor.START : Canvas.Anchor.END;
            canvas.text(x(axis, 1.1), y(axis, 1.1) + 4, anchor, axes.get(axis));
        }
        for (int i = 0; i < series.size(); i++) {
            draw(canvas, i);
        }
        canvas.legend(series, 64, CENTRE_Y + RADIUS + 50);
    }

    private void draw(Canvas canvas, int index) {
        List<Double> points = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            double value = series.get(index).values().get(axis);
            if (!Double.isNaN(value)) {
                double share = scale.share(value);
                points.add(x(axis, share));
                points.add(y(axis, share));
                canvas.mark(x(axis, share), y(axis, share), index);
            }
        }
        // An area over a gap would show a value that is not there.
        if (points.size() == 2 * axes.size()) {
            canvas.path(points, index, true);
        }
    }

    private double x(int axis, double share) {
        return CENTRE_X + RADIUS * share * StrictMath.sin(angle(axis));
    }

    private double y(int axis, double share) {
        return CENTRE_Y - RADIUS * share * StrictMath.cos(angle(axis));
    }

    private double angle(int axis) {
        return 2 * Math.PI * (axis % axes.size()) / axes.size();
    }
}
