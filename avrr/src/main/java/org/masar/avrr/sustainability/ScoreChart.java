package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.chart.Chart;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

/** The scores of one person over the rounds, as a picture. A round without a score leaves a gap. */
public final class ScoreChart {

    private ScoreChart() {}

    /**
     * Draws the rounds of an answer.
     *
     * @param answer to a question with {@code rounds}
     * @param messages catalogues with those of this module
     * @param language of the words and digits
     * @return four lines from 0 to 1
     * @throws IllegalArgumentException if the answer has no rounds
     */
    public static Chart of(SustainabilityAnswer answer, Messages messages, Language language) {
        List<SustainabilityAnswer> rounds = answer.rounds();
        if (rounds == null) {
            throw new IllegalArgumentException("answer must have rounds\nMaybe only one survey was asked about?");
        }
        return Chart.lines(
                messages.render(Message.of("avrr.chart.scores"), language),
                rounds.stream()
                        .map(round -> messages.render(
                                Message.of("avrr.chart.round." + (round.round() == null ? "none" : round.round())),
                                language))
                        .toList(),
                ImmutableList.of(
                        series("composite", SustainabilityAnswer::composite, rounds, messages, language),
                        series("economic", SustainabilityAnswer::economic, rounds, messages, language),
                        series("social", SustainabilityAnswer::social, rounds, messages, language),
                        series("psychosocial", SustainabilityAnswer::psychosocial, rounds, messages, language)),
                Chart.scale(0, 1));
    }

    private static Chart.Series series(
            String score,
            Function<SustainabilityAnswer, @Nullable BigDecimal> value,
            List<SustainabilityAnswer> rounds,
            Messages messages,
            Language language) {
        return Chart.series(
                messages.render(Message.of("avrr.chart.score." + score), language),
                rounds.stream()
                        .map(value)
                        .mapToDouble(one -> one == null ? Double.NaN : one.doubleValue())
                        .toArray());
    }
}
