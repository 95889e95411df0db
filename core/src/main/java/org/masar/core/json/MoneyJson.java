package org.masar.core.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Money in JSON: <code>{"amount":"615.00","currency":"EUR"}</code>, the amount as a text, so that no reader on the way
 * turns it into a binary fraction.
 */
final class MoneyJson {

    /** The JSON Schema of an amount of money. */
    static final String SCHEMA = """
            {"type":"object","properties":{\
            "amount":{"type":"string","pattern":"^-?(0|[1-9][0-9]{0,17})([.][0-9]{1,8})?$"},\
            "currency":{"type":"string","pattern":"^[A-Z]{3}$"}},\
            "required":["amount","currency"],"additionalProperties":false}""";

    private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,17})([.][0-9]{1,8})?");

    private static final String AMOUNT_FIELD = "amount";
    private static final String CURRENCY_FIELD = "currency";

    private MoneyJson() {}

    static SimpleModule module() {
        return new SimpleModule("masar-money")
                .addSerializer(Money.class, new Writer())
                .addDeserializer(Money.class, new Reader());
    }

    /**
     * The amount as it stands in JSON: with the decimals of its currency. A whole amount of a currency with three
     * decimals has none, since many people would read 20000.000 dinars as twenty million.
     *
     * @param money the amount
     * @return for example {@code 615.00} or, in dinars, {@code 20000}
     */
    static String amount(Money money) {
        BigDecimal amount = money.getAmount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (amount.scale() == 3 && whole ? amount.setScale(0) : amount).toPlainString();
    }

    private static final class Writer extends StdSerializer<Money> {

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty(AMOUNT_FIELD, amount(money));
            out.writeStringProperty(CURRENCY_FIELD, money.getCurrencyUnit().getCode());
            out.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Money> {

        Reader() {
            super(Money.class);
        }

        @Override
        public @Nullable Money deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                return (Money) context.handleUnexpectedToken(getValueType(context), in);
            }
            String amount = null;
            String currency = null;
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals(AMOUNT_FIELD)) {
                    amount = text(in, name);
                } else if (name.equals(CURRENCY_FIELD)) {
                    currency = text(in, name);
                } else {
                    handleUnknownProperty(in, context, Money.class, name);
                }
            }
            if (amount == null || currency == null) {
                return context.reportInputMismatch(Money.class, "amount and currency must both be there");
            }
            return money(amount, currency, context);
        }

        private static String text(JsonParser in, String name) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw at(name, DatabindException.from(in, name + " must be a text"));
            }
            return in.getString();
        }

        private static Money money(String amount, String currency, DeserializationContext context) {
            CurrencyUnit unit;
            try {
                unit = CurrencyUnit.of(currency);
            } catch (IllegalCurrencyException e) {
                throw at(CURRENCY_FIELD, DatabindException.from(context, "currency must be an ISO 4217 code"));
            }
            if (!AMOUNT.matcher(amount).matches()
                    || new BigDecimal(amount).stripTrailingZeros().scale() > unit.getDecimalPlaces()) {
                throw at(
                        AMOUNT_FIELD,
                        DatabindException.from(context, "amount must be a decimal number as fine as its currency"));
            }
            return Money.of(unit, new BigDecimal(amount).stripTrailingZeros());
        }

        private static JacksonException at(String field, DatabindException e) {
            return e.prependPath(Money.class, field);
        }
    }
}
