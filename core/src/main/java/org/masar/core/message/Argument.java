package org.masar.core.message;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Arguments whose kind their Java type does not tell. The others say it themselves: a {@link Number} is a quantity and
 * a {@code java.time} value a date, both shown in the digits of the language; a {@link String} is a text, shown as it
 * is; a {@link Message} is rendered in the same language; a {@link Iterable} is a list of these.
 *
 * <p>In JSON the kind is not written, so a catalogue names it where it matters: <code>{section, code}</code>,
 * <code>{on, date}</code>, <code>{sum, money}</code>, <code>{share, number, percent}</code>. See {@link Messages}.
 */
public sealed interface Argument {

    /**
     * Signs that must not change: section, document, case, seat and flight numbers, phones, e-mail addresses. Shown in
     * ASCII digits whatever the language, kept apart from the text around it.
     *
     * @param value the signs
     */
    record Code(@JsonValue String value) implements Argument {

        /**
         * Checks that there is something.
         *
         * @param value the signs
         */
        public Code {
            requireNonNull(value, "value");
        }
    }

    /**
     * A sum of money, shown with the name of the currency in words.
     *
     * @param amount the amount; its decimal places are shown unless they are all zero
     * @param currency ISO 4217 code
     */
    record Money(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) implements Argument {

        /**
         * Checks that both parts are there.
         *
         * @param amount the amount
         * @param currency ISO 4217 code
         */
        public Money {
            requireNonNull(amount, "amount");
            requireNonNull(currency, "currency");
        }
    }

    /**
     * Signs that must not change.
     *
     * @param value the signs, for example {@code "36a"}
     * @return the argument
     */
    static Argument code(String value) {
        return new Code(value);
    }

    /**
     * A sum of money.
     *
     * @param amount the amount
     * @param currency ISO 4217 code
     * @return the argument
     */
    static Argument money(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    /**
     * Does one thing for codes and another for money.
     *
     * @param <R> what comes out
     * @param code what to do with a code
     * @param money what to do with a sum of money
     * @return what came out
     */
    default <R> R fold(Function<Code, R> code, Function<Money, R> money) {
        return this instanceof Code is ? code.apply(is) : money.apply((Money) this);
    }
}
