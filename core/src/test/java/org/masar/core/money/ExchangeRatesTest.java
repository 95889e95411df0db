package org.masar.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.time.Validity;
import tools.jackson.databind.json.JsonMapper;

class ExchangeRatesTest {

    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    private static final CurrencyUnit IQD = CurrencyUnit.of("IQD");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final RoundingPolicy DINARS = RoundingPolicy.wholeDinars(RoundingMode.HALF_UP);

    private static ExchangeRate rate(String from, String to, String rate, Validity validity) {
        return new ExchangeRate(from, to, new BigDecimal(rate), validity, "a bank");
    }

    @Test
    void convertsByTheRateOfTheDay() {
        ExchangeRates rates = ExchangeRates.of(List.of(
                rate("EUR", "IQD", "1412.3456", Validity.of(DAY, DAY.plusDays(10))),
                rate("EUR", "IQD", "1500", Validity.from(DAY.plusDays(20)))));
        assertThat(rates.convert(Money.parse("EUR 615.00"), IQD, DAY, DINARS)).contains(Money.parse("IQD 868593"));
        assertThat(rates.convert(Money.parse("EUR 615.00"), IQD, DAY.plusDays(20), DINARS))
                .contains(Money.parse("IQD 922500"));
        assertThat(rates.convert(Money.parse("EUR 615.00"), IQD, DAY.plusDays(10), DINARS))
                .isEmpty();
        assertThat(rates.convert(Money.parse("EUR 615.00"), IQD, DAY.minusDays(1), DINARS))
                .isEmpty();
        assertThat(rates.convert(Money.parse("IQD 1000"), EUR, DAY, DINARS)).isEmpty();
        assertThat(rates.convert(Money.parse("EUR 615.55"), EUR, DAY, DINARS)).contains(Money.parse("EUR 615.55"));
        assertThat(rates.rate(EUR, IQD, DAY)).map(ExchangeRate::source).contains("a bank");
        assertThat(ExchangeRates.of(List.of()).convert(Money.parse("EUR 1"), IQD, DAY, DINARS))
                .isEmpty();
    }

    @Test
    void twoRatesOnOneDayAreRefusedAllAtOnce() {
        List<ExchangeRate> rates = List.of(
                rate("EUR", "IQD", "1", Validity.of(DAY, DAY.plusDays(2))),
                rate("EUR", "IQD", "2", Validity.from(DAY.plusDays(1))),
                rate("USD", "IQD", "1", Validity.always()),
                rate("USD", "IQD", "2", Validity.always()));
        assertThatThrownBy(() -> ExchangeRates.of(rates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR/IQD overlap [2024-05-02, 2024-05-03)")
                .hasMessageContaining("USD/IQD overlap (, )")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void impossibleRatesAreErrors() {
        assertThatThrownBy(() -> rate("EUR", "EUR", "1", Validity.always()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("EUR", "XYZ", "1", Validity.always()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("EUR", "IQD", "0", Validity.always()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("EUR", "IQD", "-1", Validity.always()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExchangeRate("EUR", "IQD", BigDecimal.ONE, Validity.always(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "IQD, 868592.544, HALF_UP, 868593",
        "IQD, 868592.5, HALF_EVEN, 868592",
        "IQD, -0.5, HALF_UP, -1",
        "IQD, 0.4, DOWN, 0",
        "EUR, 10.005, HALF_UP, 10.01",
        "EUR, 10.004, CEILING, 10.01",
        "JPY, 10.5, HALF_UP, 11"
    })
    void roundsAsTold(String currency, String exact, RoundingMode mode, String rounded) {
        assertThat(RoundingPolicy.wholeDinars(mode).round(BigMoney.parse(currency + " " + exact)))
                .isEqualTo(Money.parse(currency + " " + rounded));
    }

    @Test
    void otherUnitsCanBeAsked() {
        RoundingPolicy notes = DINARS.with(IQD, new BigDecimal("250")).with(EUR, new BigDecimal("0.05"));
        assertThat(notes.round(BigMoney.parse("IQD 868592.544"))).isEqualTo(Money.parse("IQD 868500"));
        assertThat(notes.round(BigMoney.parse("EUR 1.03"))).isEqualTo(Money.parse("EUR 1.05"));
        assertThat(notes)
                .isNotEqualTo(DINARS)
                .isEqualTo(DINARS.with(EUR, new BigDecimal("0.05")).with(IQD, new BigDecimal("250")));
        assertThat(RoundingPolicy.minorUnits(RoundingMode.HALF_UP).round(BigMoney.parse("IQD 1.2345")))
                .isEqualTo(Money.parse("IQD 1.235"));
        assertThatThrownBy(() -> DINARS.with(EUR, new BigDecimal("0.001")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DINARS.with(EUR, BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        RoundingPolicy.minorUnits(RoundingMode.UNNECESSARY).round(BigMoney.parse("EUR 1.001")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aRateIsAnObjectInJson() {
        JsonMapper mapper = JsonMapper.builder().build();
        ExchangeRate rate = rate("EUR", "IQD", "1412.3456", Validity.of(DAY, DAY.plusDays(10)));
        assertThat(mapper.readValue(mapper.writeValueAsString(rate), ExchangeRate.class))
                .isEqualTo(rate);
    }

    /** The twin converts in whole numbers of the smallest parts. */
    @Test
    void agreesWithATwinOnWholeNumbers() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            long cents = random.nextInt(100_000_000);
            long tenThousandths = 1L + random.nextInt(20_000_000);
            ExchangeRates rates = ExchangeRates.of(List.of(
                    new ExchangeRate("EUR", "IQD", BigDecimal.valueOf(tenThousandths, 4), Validity.always(), "twin")));
            BigInteger millionths = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(tenThousandths));
            BigInteger dinars = millionths.add(BigInteger.valueOf(500_000)).divide(BigInteger.valueOf(1_000_000));
            assertThat(rates.convert(Money.ofMinor(EUR, cents), IQD, DAY, DINARS))
                    .contains(Money.of(IQD, new BigDecimal(dinars)));
        }
    }
}
