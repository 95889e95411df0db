package org.masar.policing.forum;

import java.util.List;
import org.masar.policing.forum.ForumAnswer.TensionView;
import org.masar.policing.forum.ForumRequest.Tension;

/**
 * Whether this week's count is unusual against the weeks before. The mean of those weeks is itself uncertain, so the count
 * is compared with a negative binomial distribution (a Poisson count whose rate has the gamma distribution that the weeks
 * leave, Jeffreys' prior): few weeks give few alarms. It speaks of a place and a week, never of a person.
 */
public final class EarlyWarning {

    /** How unusual a count is. */
    public enum Level {
        /** Nothing unusual. */
        USUAL,
        /** Seen by chance in fewer than one of twenty weeks: look closer. */
        LOOK_CLOSER,
        /** Seen by chance in fewer than one of a hundred weeks: talk to people today. */
        TALK_TODAY
    }

    private static final double CLOSER = 0.05;
    private static final double TODAY = 0.01;

    private EarlyWarning() {}

    static TensionView of(Tension tension) {
        double probability = atLeast(tension.latest(), tension.weeks());
        Level level = probability < TODAY ? Level.TALK_TODAY : probability < CLOSER ? Level.LOOK_CLOSER : Level.USUAL;
        long sum = tension.weeks().stream().mapToLong(count -> count).sum();
        return new TensionView(
                tension.series(),
                (double) sum / tension.weeks().size(),
                probability,
                level,
                falseAlarms(tension.weeks()));
    }

    /**
     * The chance of a count this high or higher if nothing changed.
     *
     * @param count the count, 0 or more
     * @param weeks counts of the weeks before; at least one
     * @return 0..1
     * @throws IllegalArgumentException if there are no weeks
     */
    public static double atLeast(int count, List<Integer> weeks) {
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("weeks must not be empty");
        }
        double below = 0;
        double term = first(weeks);
        for (int k = 0; k < count; k++) {
            below += term;
            term *= factor(k, weeks);
        }
        return Math.min(1, Math.max(0, 1 - below));
    }

    /** The chance that a usual week raises an alarm: the mass from the smallest count on that would. */
    private static double falseAlarms(List<Integer> weeks) {
        double rest = 1;
        double term = first(weeks);
        for (int k = 0; rest >= CLOSER; k++) {
            rest -= term;
            term *= factor(k, weeks);
        }
        return Math.max(0, rest);
    }

    private static double first(List<Integer> weeks) {
        double n = weeks.size();
        return StrictMath.pow(n / (n + 1), shape(weeks));
    }

    private static double factor(int k, List<Integer> weeks) {
        return (k + shape(weeks)) / ((k + 1) * (weeks.size() + 1.0));
    }

    private static double shape(List<Integer> weeks) {
        return weeks.stream().mapToLong(count -> count).sum() + 0.5;
    }
}
