package org.masar.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MoneyJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(MoneyJson.module())
            .build();

    private static String json(String amount, String currency) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"" + currency + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "615.00, EUR, 615.00",
        "615, EUR, 615.00",
        "615.5, EUR, 615.50",
        "0, EUR, 0.00",
        "-12.30, EUR, -12.30",
        "615.000, EUR, 615.00",
        "20000, IQD, 20000",
        "20000.000, IQD, 20000",
        "20000.250, IQD, 20000.250",
        "1000, JPY, 1000",
        "999999999999999999.99, USD, 999999999999999999.99"
    })
    void readsAndWrites(String amount, String currency, String written) {
        Money money = MAPPER.readValue(json(amount, currency), Money.class);
        assertThat(money).isEqualTo(Money.of(CurrencyUnit.of(currency), new BigDecimal(amount).stripTrailingZeros()));
        assertThat(MAPPER.writeValueAsString(money)).isEqualTo(json(written, currency));
        assertThat(schemaAccepts(json(amount, currency))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,000",
                "1e3",
                "+5",
                "0615.00",
                ".5",
                "5.",
                "615.001",
                "NaN",
                "--1",
                "٦١٥",
                " 1",
                "1 ",
                "0x10",
                "1000000000000000000",
                "-",
                "12.34.56"
            })
    void refusesOtherAmounts(String amount) {
        assertThatThrownBy(() -> MAPPER.readValue(json(amount, "EUR"), Money.class))
                .isInstanceOfSatisfying(JacksonException.class, e -> {
                    assertThat(e.getPath())
                            .map(JacksonException.Reference::getPropertyName)
                            .containsExactly("amount");
                    assertThat(e.getOriginalMessage()).doesNotContain("\"" + amount + "\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "€", "ZZZ", "978", "EU"})
    void refusesOtherCurrencies(String currency) {
        assertThatThrownBy(() -> MAPPER.readValue(json("1", currency), Money.class))
                .isInstanceOfSatisfying(JacksonException.class, e -> assertThat(e.getPath())
                        .map(JacksonException.Reference::getPropertyName)
                        .containsExactly("currency"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "\"615.00 EUR\"",
                "{\"amount\":\"1\"}",
                "{\"currency\":\"EUR\"}",
                "{\"amount\":1,\"currency\":\"EUR\"}",
                "{\"amount\":null,\"currency\":\"EUR\"}",
                "{\"amount\":{},\"currency\":\"EUR\"}",
                "{\"amount\":\"1\",\"currency\":[\"EUR\"]}",
                "{\"amount\":\"1\",\"currency\":\"EUR\",\"more\":1}",
                "{\"amount\":\"1\",\"currency\":\"EUR\""
            })
    void refusesOtherShapes(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Money.class)).isInstanceOf(JacksonException.class);
        if (json.endsWith("}")) {
            assertThat(schemaAccepts(json)).isFalse();
        }
    }

    @Test
    void standsInsideOtherValues() {
        record Line(String id, Money amount, List<Money> more) {}
        Line line = new Line("a", Money.parse("EUR 1.50"), List.of(Money.parse("IQD 250"), Money.parse("USD 2")));
        String json = MAPPER.writeValueAsString(line);
        assertThat(json)
                .isEqualTo("{\"id\":\"a\",\"amount\":{\"amount\":\"1.50\",\"currency\":\"EUR\"},\"more\":["
                        + "{\"amount\":\"250\",\"currency\":\"IQD\"},{\"amount\":\"2.00\",\"currency\":\"USD\"}]}");
        assertThat(MAPPER.readValue(json, Line.class)).isEqualTo(line);
        assertThatThrownBy(() -> MAPPER.readValue(json.replace("2.00", "2.001"), Line.class))
                .isInstanceOfSatisfying(JacksonException.class, e -> assertThat(e.getPathReference())
                        .contains("[\"more\"]")
                        .contains("[1]")
                        .contains("amount"));
    }

    @Property
    void whatWasWrittenIsReadAgain(@ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor) {
        for (String currency : new String[] {"EUR", "IQD", "JPY", "KWD"}) {
            Money money = Money.ofMinor(CurrencyUnit.of(currency), minor);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(money), Money.class))
                    .isEqualTo(money);
        }
    }

    private static boolean schemaAccepts(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MoneyJson.SCHEMA)
                .validate(MAPPER.readTree(json))
                .isEmpty();
    }
}
