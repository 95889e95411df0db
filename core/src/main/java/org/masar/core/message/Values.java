package org.masar.core.message;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads argument values, also those that went through JSON and lost their Java type. */
final class Values {

    private static final int LONGEST_NUMBER = 60;

    private Values() {}

    /** The word a select chooses by. */
    static String word(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Addressee addressee) {
            return addressee.code();
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    /** The number a value is or writes in ASCII, or null. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Number number) {
            return isFinite(number) ? NumberWords.decimal(number) : null;
        }
        if (value instanceof String text && !text.isEmpty() && text.length() <= LONGEST_NUMBER) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    /** The sum of money a value is, or null. */
    static Argument.@Nullable Money money(Object value) {
        if (value instanceof Argument.Money money) {
            return money;
        }
        if (value instanceof Map<?, ?> map && map.get("currency") instanceof String currency) {
            BigDecimal amount = number(map.get("amount"));
            return amount == null ? null : new Argument.Money(amount, currency);
        }
        return null;
    }

    /** The message a value is, or null. */
    static @Nullable Message message(Object value) {
        if (value instanceof Message message) {
            return message;
        }
        if (value instanceof Map<?, ?> map && map.get("key") instanceof String key) {
            ImmutableMap.Builder<String, Object> args = ImmutableMap.builder();
            if (map.get("args") instanceof Map<?, ?> given) {
                given.forEach((name, arg) -> {
                    if (name != null && arg != null) {
                        args.put(name.toString(), arg);
                    }
                });
            }
            return new Message(key, args.buildOrThrow());
        }
        return null;
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }
}
