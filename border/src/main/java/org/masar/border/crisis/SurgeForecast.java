package org.masar.border.crisis;

import java.util.List;

/**
 * How many may come in the next hour, in the simplest way that can be explained at a counter: the mean of the last three
 * hours, and as much more (or less) as the last hour lay above (or below) the one before it. For planning staff and
 * water, not for decisions about anybody.
 *
 * @param people expected in the next hour, 0 or more
 * @param mean mean of the last hours, rounded down
 * @param trend last hour less the one before
 */
public record SurgeForecast(int people, int mean, int trend) {

    /** Longer gaps between hours are not filled. */
    static final int MOST_HOURS = 24 * 366;

    private static final int HOURS = 3;

    /**
     * From hourly counts.
     *
     * @param hourly people by hour, oldest first, at least one
     * @return the forecast for the hour after the last
     * @throws IllegalArgumentException if there is no hour
     */
    public static SurgeForecast of(List<Integer> hourly) {
        if (hourly.isEmpty()) {
            throw new IllegalArgumentException("hourly must hold at least one hour.");
        }
        List<Integer> last = hourly.subList(Math.max(0, hourly.size() - HOURS), hourly.size());
        int mean = (int) (last.stream().mapToLong(Integer::longValue).sum() / last.size());
        int trend = last.size() < 2 ? 0 : last.get(last.size() - 1) - last.get(last.size() - 2);
        return new SurgeForecast(Math.max(0, mean + trend), mean, trend);
    }
}
