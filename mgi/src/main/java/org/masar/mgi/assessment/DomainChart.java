package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.chart.Chart;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

/** The six domains of SDG indicator 10.7.2 around a centre. */
public final class DomainChart {

    private static final int HIGHEST = 100;

    private DomainChart() {}

    /**
     * Draws the domains: their values where all answers are there, else the least and the most that the missing answers
     * leave possible.
     *
     * @param answer to a question with answers
     * @param messages catalogues with those of this module
     * @param language of the words and digits
     * @return a radar from 0 to 100
     * @throws IllegalArgumentException if the answer has no domains
     */
    public static Chart of(Sdg1072Answer answer, Messages messages, Language language) {
        ImmutableMap<Sdg1072Part, Sdg1072Answer.Score> domains = answer.domains();
        if (domains == null) {
            throw new IllegalArgumentException("answer must have domains\nMaybe categories were asked about?");
        }
        boolean whole = domains.values().stream().allMatch(score -> score.value() != null);
        List<Chart.Series> series = new ArrayList<>();
        if (whole) {
            series.add(series("value", Sdg1072Answer.Score::value, domains, messages, language));
        } else {
            series.add(series("least", score -> first(score.value(), score.min()), domains, messages, language));
            series.add(series("most", score -> first(score.value(), score.max()), domains, messages, language));
        }
        return Chart.radar(
                messages.render(Message.of("mgi.chart.domains"), language),
                Sdg1072Part.DOMAINS.stream()
                        .map(domain -> messages.render(Message.of("mgi.chart.domain." + domain), language))
                        .collect(ImmutableList.toImmutableList()),
                series,
                Chart.scale(0, HIGHEST));
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal value, @Nullable BigDecimal otherwise) {
        return value == null ? otherwise : value;
    }

    private static Chart.Series series(
            String name,
            Function<Sdg1072Answer.Score, @Nullable BigDecimal> value,
            ImmutableMap<Sdg1072Part, Sdg1072Answer.Score> domains,
            Messages messages,
            Language language) {
        return Chart.series(
                messages.render(Message.of("mgi.chart.series." + name), language),
                Sdg1072Part.DOMAINS.stream()
                        .mapToDouble(domain -> {
                            Sdg1072Answer.Score score = domains.get(domain);
                            BigDecimal one = score == null ? null : value.apply(score);
                            return one == null ? Double.NaN : one.doubleValue();
                        })
                        .toArray());
    }
}
