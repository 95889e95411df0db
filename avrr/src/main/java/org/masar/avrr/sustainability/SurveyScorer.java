package org.masar.avrr.sustainability;

/**
 * Scores coded surveys, millions a second: the way in for researchers with a column a question. A survey is 28 bytes in
 * the order of {@link Indicator}: the position of the answer's code in the item's scale, or -1 where the item was not
 * answered. The four scores come packed in one long and are taken out by {@link #economic} and its
 * sisters, in 1/2400.
 *
 * <p>Immutable and safe for many threads.
 */
public final class SurveyScorer {

    /** Scores are multiples of one part in this many. */
    public static final int GRID = Survey.GRID;

    /** Bytes of one survey. */
    public static final int ITEMS = Survey.ITEMS;

    /** Scales have at most seven codes; the eighth place is "not answered". */
    private static final int PLACES = 8;

    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final Survey survey;
    private final long[] parts = new long[ITEMS * PLACES];

    private SurveyScorer(Survey survey) {
        this.survey = survey;
        for (Indicator indicator : Indicator.values()) {
            Survey.Row row = survey.row(indicator);
            for (int place = 0; place < PLACES; place++) {
                int quarters =
                        place < row.choices().size() ? row.choices().get(place).quarters() : Survey.NON_ANSWER_QUARTERS;
                long own = (long) quarters * survey.dimensionStep(row);
                long composite = (long) quarters * survey.compositeStep(row);
                parts[indicator.ordinal() * PLACES + place] =
                        (own << (BITS * row.dimension().ordinal())) | (composite << (BITS * 3));
            }
        }
    }

    /**
     * A scorer for one text of the instrument.
     *
     * @param version which text is applied
     * @return the scorer; keep it
     */
    public static SurveyScorer of(SurveyVersion version) {
        return new SurveyScorer(Survey.of(version));
    }

    /**
     * The coded form of an answer.
     *
     * @param indicator the question
     * @param code the code of the form
     * @return its position in the scale
     * @throws IllegalArgumentException if the item has no such code
     */
    public byte encode(Indicator indicator, String code) {
        int place = survey.row(indicator).codes().indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "code must be one of " + survey.row(indicator).codes() + " for " + indicator
                            + ".\nMaybe the answer belongs to another item?");
        }
        return (byte) place;
    }

    /**
     * Scores one survey.
     *
     * @param coded coded answers
     * @param offset where the survey's {@link #ITEMS} bytes begin
     * @return the four scores, packed
     */
    public long score(byte[] coded, int offset) {
        long scores = 0;
        for (int i = 0; i < ITEMS; i++) {
            // -1 becomes the last place.
            scores += parts[i * PLACES + (coded[offset + i] & (PLACES - 1))];
        }
        return scores;
    }

    /**
     * The economic score.
     *
     * @param scores as {@link #score} returns them
     * @return 0..2400, in 1/2400
     */
    public static int economic(long scores) {
        return (int) scores & MASK;
    }

    /**
     * The social score.
     *
     * @param scores as {@link #score} returns them
     * @return 0..2400, in 1/2400
     */
    public static int social(long scores) {
        return (int) (scores >>> BITS) & MASK;
    }

    /**
     * The psychosocial score.
     *
     * @param scores as {@link #score} returns them
     * @return 0..2400, in 1/2400
     */
    public static int psychosocial(long scores) {
        return (int) (scores >>> (2 * BITS)) & MASK;
    }

    /**
     * The composite score.
     *
     * @param scores as {@link #score} returns them
     * @return 0..2400, in 1/2400
     */
    public static int composite(long scores) {
        return (int) (scores >>> (3 * BITS)) & MASK;
    }
}
