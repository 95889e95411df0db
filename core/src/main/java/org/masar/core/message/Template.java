package org.masar.core.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A pattern of a catalogue, read once and then only walked. Immutable, safe for many threads. */
final class Template {

    /** What an argument is, where the pattern says it. */
    enum Kind {
        /** The value decides. */
        ANY,
        /** A quantity in the digits of the language; styles {@code percent} for a share, {@code amount} for money. */
        NUMBER,
        /** A date with the month as a word; styles {@code month}, {@code year}, {@code weekday}. */
        DATE,
        /** Signs that must not change. */
        CODE,
        /** A sum of money. */
        MONEY,
        /** A code that the catalogues have a word for; the style is the prefix of its key. */
        TERM
    }

    sealed interface Node {}

    record Text(String text) implements Node {}

    record Slot(String name, Kind kind, String style) implements Node {}

    /** The number of the plural around it. */
    record Hash(String name, BigDecimal offset) implements Node {}

    record Plural(
            String name,
            boolean ordinal,
            BigDecimal offset,
            ImmutableMap<BigDecimal, Template> exact,
            ImmutableMap<String, Template> categories)
            implements Node {}

    record Select(String name, ImmutableMap<String, Template> cases) implements Node {}

    private static final String OTHER = "other";

    /** What a select falls to where the argument is absent, before {@code other}. */
    private static final String NONE = "none";

    private final Node[] nodes;

    Template(ImmutableList<Node> nodes) {
        this.nodes = nodes.toArray(new Node[0]);
    }

    /** The whole text, where it has no arguments. */
    @Nullable
    String constant() {
        return nodes.length == 1 && nodes[0] instanceof Text text ? text.text() : null;
    }

    void write(StringBuilder out, Rendering rendering, Message message) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                out.append(text.text());
            } else if (node instanceof Slot slot) {
                Object value = message.args().get(slot.name());
                if (value == null) {
                    out.append('{').append(slot.name()).append('}');
                } else {
                    rendering.writeValue(out, value, slot);
                }
            } else if (node instanceof Select select) {
                chosen(select, message.args().get(select.name())).write(out, rendering, message);
            } else if (node instanceof Plural plural) {
                chosen(plural, message.args().get(plural.name()), rendering.voice())
                        .write(out, rendering, message);
            } else if (node instanceof Hash hash) {
                BigDecimal number = Values.number(message.args().get(hash.name()));
                if (number != null) {
                    rendering.voice().numbers().write(out, number.subtract(hash.offset()));
                }
            }
        }
    }

    private static Template chosen(Select select, @Nullable Object value) {
        Template found = select.cases().get(value == null ? NONE : Values.word(value));
        return found == null ? branch(select.cases()) : found;
    }

    private static Template chosen(Plural plural, @Nullable Object value, Voice voice) {
        if (value instanceof Integer whole
                && plural.exact().isEmpty()
                && plural.offset().signum() == 0) {
            Template found = plural.categories().get(voice.category((long) whole, plural.ordinal()));
            return found == null ? branch(plural.categories()) : found;
        }
        BigDecimal number = Values.number(value);
        if (number == null) {
            return branch(plural.categories());
        }
        for (var exact : plural.exact().entrySet()) {
            if (exact.getKey().compareTo(number) == 0) {
                return exact.getValue();
            }
        }
        String category = voice.category(number.subtract(plural.offset()), plural.ordinal());
        Template found = plural.categories().get(category);
        return found == null ? branch(plural.categories()) : found;
    }

    private static Template branch(ImmutableMap<String, Template> cases) {
        Template other = cases.get(OTHER);
        if (other == null) {
            throw new AssertionError("the parser asks for a branch other");
        }
        return other;
    }

    /** Visits every node, those inside branches too. */
    void walk(Consumer<Node> visitor) {
        for (Node node : nodes) {
            visitor.accept(node);
            if (node instanceof Plural plural) {
                plural.exact().values().forEach(inner -> inner.walk(visitor));
                plural.categories().values().forEach(inner -> inner.walk(visitor));
            } else if (node instanceof Select select) {
                select.cases().values().forEach(inner -> inner.walk(visitor));
            }
        }
    }
}
