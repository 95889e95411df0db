package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the scores are most sensitive to: the gain each service would bring by its caller's expectation. */
final class Services {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private Services() {}

    static ImmutableList<SustainabilityAnswer.Gain> gains(Scored scored, List<SustainabilityRequest.Service> services) {
        return services.stream()
                .map(service -> gain(scored, service))
                .sorted(Comparator.comparing(SustainabilityAnswer.Gain::composite)
                        .reversed()
                        .thenComparing(SustainabilityAnswer.Gain::code))
                .collect(ImmutableList.toImmutableList());
    }

    private static SustainabilityAnswer.Gain gain(Scored scored, SustainabilityRequest.Service service) {
        BigDecimal[] byDimension = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        BigDecimal composite = BigDecimal.ZERO;
        for (Map.Entry<Indicator, BigDecimal> effect : service.effects().entrySet()) {
            Survey.Row row = scored.survey().row(effect.getKey());
            BigDecimal before = BigDecimal.valueOf(scored.quarters(effect.getKey()));
            BigDecimal after = before.add(effect.getValue().multiply(QUARTERS))
                    .max(BigDecimal.ZERO)
                    .min(QUARTERS);
            BigDecimal moved = after.subtract(before);
            int dimension = row.dimension().ordinal();
            byDimension[dimension] = byDimension[dimension].add(
                    moved.multiply(BigDecimal.valueOf(scored.survey().dimensionStep(row))));
            composite = composite.add(
                    moved.multiply(BigDecimal.valueOf(scored.survey().compositeStep(row))));
        }
        return new SustainabilityAnswer.Gain(
                service.code(),
                score(composite),
                score(byDimension[Dimension.ECONOMIC.ordinal()]),
                score(byDimension[Dimension.SOCIAL.ordinal()]),
                score(byDimension[Dimension.PSYCHOSOCIAL.ordinal()]),
                service.source());
    }

    private static BigDecimal score(BigDecimal onGrid) {
        return Scored.plain(
                onGrid.divide(BigDecimal.valueOf(Survey.GRID), Scored.DECIMAL_PLACES, RoundingMode.HALF_UP));
    }
}
