package org.masar.core.money;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.masar.core.time.DatedValue;

/** The rates a caller brings. There are no others: where none was given for a day, there is no answer. */
public final class ExchangeRates {

    private final ImmutableMap<String, DatedValue<ExchangeRate>> byPair;

    private ExchangeRates(ImmutableMap<String, DatedValue<ExchangeRate>> byPair) {
        this.byPair = byPair;
    }

    /**
     * Takes the rates together.
     *
     * @param rates in any order; days without a rate are allowed
     * @return the rates
     * @throws IllegalArgumentException if two rates of one pair hold on the same day; the text names all such days
     */
    public static ExchangeRates of(Collection<ExchangeRate> rates) {
        Map<String, DatedValue.Builder<ExchangeRate>> builders = new LinkedHashMap<>();
        for (ExchangeRate rate : rates) {
            builders.computeIfAbsent(
                            pair(rate.from(), rate.to()), pair -> DatedValue.builder(pair, DatedValue.Gaps.ALLOWED))
                    .add(rate.validity(), rate);
        }
        List<String> faults = new ArrayList<>();
        builders.forEach((pair, builder) -> builder.faults().forEach(fault -> faults.add(pair + " " + fault)));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("rates must have one rate for a pair on a day: "
                    + String.join("; ", faults) + "\nMaybe an end was given as the last day: ends are exclusive.");
        }
        ImmutableMap.Builder<String, DatedValue<ExchangeRate>> byPair = ImmutableMap.builder();
        builders.forEach((pair, builder) -> byPair.put(pair, builder.build()));
        return new ExchangeRates(byPair.buildOrThrow());
    }

    private static String pair(String from, String to) {
        return from + "/" + to;
    }

    /**
     * The rate of a day.
     *
     * @param from the currency that is given
     * @param to the currency that is received
     * @param on the day
     * @return the rate; empty if none was given for that day
     */
    public Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        DatedValue<ExchangeRate> series = byPair.get(pair(from.getCode(), to.getCode()));
        return series == null ? Optional.empty() : series.at(on);
    }

    /**
     * Converts an amount.
     *
     * @param amount what is given
     * @param to the currency that is wanted
     * @param on the day whose rate counts
     * @param rounding how the result is rounded; an amount already in the wanted currency stays as it is
     * @return the amount in the wanted currency; empty if no rate was given for that day
     */
    public Optional<Money> convert(Money amount, CurrencyUnit to, LocalDate on, RoundingPolicy rounding) {
        if (amount.getCurrencyUnit().equals(to)) {
            return Optional.of(amount);
        }
        return rate(amount.getCurrencyUnit(), to, on).map(rate -> {
            BigDecimal exact = amount.getAmount().multiply(rate.rate());
            return rounding.round(BigMoney.of(to, exact));
        });
    }
}
