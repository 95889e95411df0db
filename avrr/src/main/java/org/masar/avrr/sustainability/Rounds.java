package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/** The surveys of one person over time: how the scores moved, and what not to misread. */
final class Rounds {

    /** Months after return in which a low point is part of the usual W-shaped course (method note, pp. 10-13). */
    private static final int[][] DIPS = {{1, 2}, {5, 6}};

    /** One round with its scores. */
    record Held(SurveyRound round, LocalDate on, Scored scored) {}

    private Rounds() {}

    /** First and last value of each score, by date. */
    static ImmutableMap<String, SustainabilityAnswer.Change> trend(List<Held> rounds) {
        List<Held> byDate = byDate(rounds);
        return ImmutableMap.of(
                "economic", change(byDate, scored -> scored.dimension(Dimension.ECONOMIC)),
                "social", change(byDate, scored -> scored.dimension(Dimension.SOCIAL)),
                "psychosocial", change(byDate, scored -> scored.dimension(Dimension.PSYCHOSOCIAL)),
                "composite", change(byDate, Scored::composite));
    }

    /** At most one of each kind; without the day of return none. */
    static ImmutableList<Message> warnings(List<Held> rounds, @Nullable LocalDate returnedOn, SurveyVersion version) {
        if (returnedOn == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        List<Held> byDate = byDate(rounds);
        for (int i = 1; i < byDate.size(); i++) {
            Held held = byDate.get(i);
            if (held.scored().composite() < byDate.get(i - 1).scored().composite()
                    && isUsualLow(held.on(), returnedOn)) {
                warnings.add(Message.of("W_SHAPE_DIP"));
                break;
            }
        }
        if (rounds.stream().anyMatch(held -> !isInWindow(held, returnedOn, version))) {
            warnings.add(Message.of("OUTSIDE_WINDOW"));
        }
        return warnings.build();
    }

    private static boolean isUsualLow(LocalDate on, LocalDate returnedOn) {
        for (int[] dip : DIPS) {
            if (isBetween(on, returnedOn, dip[0], dip[1])) {
                return true;
            }
        }
        return false;
    }

    /** Method note, section on timing; the form of 2021 has two wider windows and no midterm. */
    private static boolean isInWindow(Held held, LocalDate returnedOn, SurveyVersion version) {
        boolean form = version == SurveyVersion.FORM_2021;
        return switch (held.round()) {
            case BASELINE -> isBetween(held.on(), returnedOn, 0, form ? 3 : 1);
            case MIDTERM -> !form && isBetween(held.on(), returnedOn, 6, 9);
            case FINAL -> isBetween(held.on(), returnedOn, form ? 9 : 12, 18);
        };
    }

    /** Both ends belong to it; a day the month lacks becomes its last. */
    private static boolean isBetween(LocalDate on, LocalDate returnedOn, int fromMonth, int toMonth) {
        return !on.isBefore(DateMath.plusMonths(returnedOn, fromMonth, Rounding.DOWN))
                && !on.isAfter(DateMath.plusMonths(returnedOn, toMonth, Rounding.DOWN));
    }

    private static List<Held> byDate(List<Held> rounds) {
        List<Held> sorted = new ArrayList<>(rounds);
        sorted.sort(Comparator.comparing(Held::on));
        return sorted;
    }

    private static SustainabilityAnswer.Change change(List<Held> byDate, ToIntFunction<Scored> score) {
        BigDecimal first = Scored.decimal(score.applyAsInt(byDate.get(0).scored()));
        int last = score.applyAsInt(byDate.get(byDate.size() - 1).scored());
        return new SustainabilityAnswer.Change(
                first,
                Scored.decimal(last),
                Scored.decimal(last - score.applyAsInt(byDate.get(0).scored())));
    }
}
