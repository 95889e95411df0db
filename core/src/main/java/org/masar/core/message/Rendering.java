package org.masar.core.message;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** One rendering under way: writes the values of arguments and remembers what the reader must be told. */
final class Rendering {

    /** Messages within messages; nobody reads deeper, and a message that holds itself must end. */
    private static final int DEEPEST = 8;

    private final Messages messages;
    private final Voice voice;
    private final int depth;
    private final Set<Notice> notices;

    Rendering(Messages messages, Voice voice, Set<Notice> notices) {
        this(messages, voice, 0, notices);
    }

    private Rendering(Messages messages, Voice voice, int depth, Set<Notice> notices) {
        this.messages = messages;
        this.voice = voice;
        this.depth = depth;
        this.notices = notices;
    }

    Voice voice() {
        return voice;
    }

    void tell(Set<Notice> more) {
        notices.addAll(more);
    }

    /** A rendering inside this one, perhaps in another language. */
    Rendering inner(Voice of) {
        return new Rendering(messages, of, depth + 1, notices);
    }

    void writeValue(StringBuilder out, Object value, Template.Slot slot) {
        if (value instanceof Iterable<?> many) {
            String comma = "";
            for (Object one : many) {
                out.append(comma);
                writeOne(out, one, slot);
                comma = voice.comma();
            }
        } else {
            writeOne(out, value, slot);
        }
    }

    private void writeOne(StringBuilder out, Object value, Template.Slot slot) {
        switch (slot.kind()) {
            case ANY -> writeAny(out, value);
            case NUMBER -> writeNumber(out, value, slot.style());
            case DATE -> {
                if (!voice.dates().write(out, value, slot.style())) {
                    writeAny(out, value);
                }
            }
            case CODE -> writeCode(out, value);
            case MONEY -> writeMoney(out, value);
            case TERM -> writeTerm(out, value, slot.style());
        }
    }

    private void writeAny(StringBuilder out, Object value) {
        if (value instanceof String text) {
            Bidi.write(out, text, voice.rightToLeft());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            voice.numbers().write(out, ((Number) value).longValue());
        } else if (value instanceof Argument argument) {
            argument.fold(
                    code -> {
                        writeCode(out, code);
                        return out;
                    },
                    money -> {
                        writeMoney(out, money);
                        return out;
                    });
        } else if (value instanceof Number) {
            BigDecimal number = Values.number(value);
            if (number == null) {
                Bidi.write(out, value.toString(), voice.rightToLeft());
            } else {
                voice.numbers().write(out, number);
            }
        } else if (value instanceof Message || value instanceof Map<?, ?>) {
            writeNested(out, value);
        } else if (value instanceof CharSequence || !voice.dates().write(out, value, "")) {
            Bidi.write(out, Values.word(value), voice.rightToLeft());
        }
    }

    private void writeNested(StringBuilder out, Object value) {
        Message message = Values.message(value);
        if (message != null && depth < DEEPEST) {
            messages.writeNested(out, message, this);
        } else if (message == null && Values.money(value) != null) {
            writeMoney(out, value);
        } else {
            Bidi.write(out, message == null ? "…" : message.key(), voice.rightToLeft());
        }
    }

    private void writeCode(StringBuilder out, Object value) {
        String signs = value instanceof Argument.Code code ? code.value() : Values.word(value);
        Bidi.write(out, PlainInput.digits(signs), voice.rightToLeft());
    }

    private void writeMoney(StringBuilder out, Object value) {
        Argument.Money money = Values.money(value);
        if (money == null) {
            writeAny(out, value instanceof Map<?, ?> ? "…" : value);
            return;
        }
        Message named = Message.of("money." + money.currency(), "n", money.amount());
        if (!messages.writeTerm(out, named, this)) {
            voice.numbers().writeMoney(out, money.amount());
            out.append(' ');
            Bidi.write(out, money.currency(), voice.rightToLeft());
        }
    }

    private void writeNumber(StringBuilder out, Object value, String style) {
        boolean percent = style.equals("percent");
        if (!percent && (value instanceof Integer || value instanceof Long)) {
            voice.numbers().write(out, ((Number) value).longValue());
            return;
        }
        BigDecimal number = Values.number(value);
        if (number == null) {
            writeAny(out, value);
        } else if (percent) {
            voice.numbers().writePercent(out, number);
        } else if (style.equals("amount")) {
            voice.numbers().writeMoney(out, number);
        } else {
            voice.numbers().write(out, number);
        }
    }

    private void writeTerm(StringBuilder out, Object value, String prefix) {
        String code = value instanceof Argument.Code is ? is.value() : Values.word(value);
        if (!messages.writeTerm(out, Message.of(prefix + "." + code), this)) {
            Bidi.write(out, code, voice.rightToLeft());
        }
    }
}
