package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches an answer set that has four given scores, and finds one if there is one. Every item adds a fixed amount per
 * quarter point to its dimension and to the composite, so all pairs of sums a dimension can reach are tabulated item by
 * item; what is not in the table of the last item cannot be reached, which is the proof.
 */
final class Inverse {

    /** Published scores are rounded; one that is further than this from the grid is none of ours. */
    private static final BigDecimal NEAR = new BigDecimal("1e-9");

    private static final int WIDTH = Survey.GRID + 1;

    private final Survey survey;

    private Inverse(Survey survey) {
        this.survey = survey;
    }

    /** A complete answer set, or null if none has these scores. */
    static @Nullable ImmutableMap<Indicator, String> find(Survey survey, SustainabilityRequest.Scores scores) {
        int[] wanted = {
            onGrid(scores.economic()),
            onGrid(scores.social()),
            onGrid(scores.psychosocial()),
            onGrid(scores.composite())
        };
        for (int score : wanted) {
            if (score < 0) {
                return null;
            }
        }
        return new Inverse(survey).find(wanted);
    }

    private @Nullable ImmutableMap<Indicator, String> find(int[] wanted) {
        Dimension[] dimensions = Dimension.values();
        List<List<BitSet>> tables = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            tables.add(table(dimension));
        }
        int composite = wanted[dimensions.length];
        for (int a = 0; a <= composite; a++) {
            for (int b = 0; reaches(tables.get(0), wanted[0], a) && a + b <= composite; b++) {
                int c = composite - a - b;
                if (reaches(tables.get(1), wanted[1], b) && reaches(tables.get(2), wanted[2], c)) {
                    Map<Indicator, String> answers = new EnumMap<>(Indicator.class);
                    trace(dimensions[0], tables.get(0), wanted[0], a, answers);
                    trace(dimensions[1], tables.get(1), wanted[1], b, answers);
                    trace(dimensions[2], tables.get(2), wanted[2], c, answers);
                    return Maps.immutableEnumMap(answers);
                }
            }
        }
        return null;
    }

    private static boolean reaches(List<BitSet> table, int score, int part) {
        return table.get(table.size() - 1).get(index(score, part));
    }

    /** After each item of a dimension the reachable pairs of dimension score and composite part. */
    private List<BitSet> table(Dimension dimension) {
        List<BitSet> table = new ArrayList<>();
        BitSet before = new BitSet();
        before.set(index(0, 0));
        table.add(before);
        for (Indicator indicator : items(dimension)) {
            Survey.Row row = survey.row(indicator);
            BitSet after = new BitSet();
            for (Survey.Choice choice : row.choices()) {
                int shift = shift(row, choice);
                for (int at = before.nextSetBit(0); at >= 0; at = before.nextSetBit(at + 1)) {
                    after.set(at + shift);
                }
            }
            table.add(after);
            before = after;
        }
        return table;
    }

    private void trace(Dimension dimension, List<BitSet> table, int score, int part, Map<Indicator, String> answers) {
        int at = index(score, part);
        List<Indicator> items = items(dimension);
        for (int i = items.size() - 1; i >= 0; i--) {
            Survey.Row row = survey.row(items.get(i));
            for (Survey.Choice choice : row.choices()) {
                int from = at - shift(row, choice);
                if (from >= 0 && table.get(i).get(from)) {
                    answers.put(items.get(i), choice.code());
                    at = from;
                    break;
                }
            }
        }
    }

    private List<Indicator> items(Dimension dimension) {
        List<Indicator> items = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (survey.row(indicator).dimension() == dimension) {
                items.add(indicator);
            }
        }
        return items;
    }

    private int shift(Survey.Row row, Survey.Choice choice) {
        return index(choice.quarters() * survey.dimensionStep(row), choice.quarters() * survey.compositeStep(row));
    }

    private static int index(int score, int part) {
        return part * WIDTH + score;
    }

    private static int onGrid(BigDecimal score) {
        BigDecimal scaled = score.multiply(BigDecimal.valueOf(Survey.GRID));
        BigDecimal whole = scaled.setScale(0, java.math.RoundingMode.HALF_UP);
        boolean near = scaled.subtract(whole).abs().compareTo(NEAR.multiply(BigDecimal.valueOf(Survey.GRID))) <= 0;
        return near ? whole.intValueExact() : -1;
    }
}
