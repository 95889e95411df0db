package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

/**
 * Why, as a tree: in words of any language, as JSON, as plain text. It names facts and what the rule asks of them, never
 * their values. A part about a private fact says only that there is one, and what stands above it does not say how it
 * came out.
 *
 * @param text the part in signs, the same in every language
 * @param truth what became of it; absent above and at private facts
 * @param words the same as a message
 * @param parts what it is made of, in order
 */
public record Explanation(String text, @Nullable Truth truth, Message words, ImmutableList<Explanation> parts) {

    /**
     * Plain text, one line a part, two spaces deeper for each level.
     *
     * @return lines ended by line feeds
     */
    public String toText() {
        StringBuilder lines = new StringBuilder();
        text(0, lines);
        return lines.toString();
    }

    private void text(int depth, StringBuilder lines) {
        lines.append("  ".repeat(depth)).append(text);
        if (truth != null) {
            lines.append(": ").append(truth);
        }
        lines.append('\n');
        parts.forEach(part -> part.text(depth + 1, lines));
    }

    /**
     * Words, one line a part, two spaces deeper for each level.
     *
     * @param messages the catalogues
     * @param language language tag
     * @return lines ended by line feeds
     */
    public String inWords(Messages messages, String language) {
        StringBuilder lines = new StringBuilder();
        words(0, messages, language, lines);
        return lines.toString();
    }

    private void words(int depth, Messages messages, String language, StringBuilder lines) {
        lines.append("  ".repeat(depth)).append(messages.render(words, language));
        lines.append('\n');
        parts.forEach(part -> part.words(depth + 1, messages, language, lines));
    }

    /**
     * JSON, with messages as keys and arguments.
     *
     * @return one line
     */
    public String toJson() {
        return Json.write(this, null);
    }

    static Message words(Decision.Step step) {
        return Message.of("explain.rule", ImmutableMap.of("rule", Message.of(step.key()), "truth", step.truth()));
    }

    /** The tree of a condition. */
    static <C> Explanation of(Condition<C> condition, Leaves<C> leaves) {
        if (condition instanceof Condition.Leaf<C> leaf) {
            return ofLeaf(leaf, leaves);
        }
        ImmutableList<Explanation> parts =
                condition.parts().stream().map(part -> of(part, leaves)).collect(ImmutableList.toImmutableList());
        boolean hidden = parts.stream().anyMatch(part -> part.truth() == null);
        Truth truth = hidden ? null : condition.truth(leaves::test);
        Message words = condition instanceof Condition.AtLeast<C> atLeast
                ? Message.of("explain.atLeast", "count", atLeast.count())
                : Message.of("explain." + kind(condition));
        return new Explanation(
                condition instanceof Condition.AtLeast<C> atLeast ? "at least " + atLeast.count() : kind(condition),
                truth,
                truth == null ? words : Message.of("explain.part", ImmutableMap.of("part", words, "truth", truth)),
                parts);
    }

    private static <C> Explanation ofLeaf(Condition.Leaf<C> leaf, Leaves<C> leaves) {
        if (leaf.attributes().stream().anyMatch(fact -> fact.setting() != Setting.OPEN)) {
            return new Explanation("(private)", null, Message.of("explain.private"), ImmutableList.of());
        }
        Truth truth = leaves.test(leaf);
        String questions = leaf.attributes().stream().map(Attribute::name).collect(Collectors.joining(", "));
        Message question = leaf.attributes().size() == 1
                ? Message.of(leaf.attributes().iterator().next().question())
                : Message.of("explain.facts", "facts", questions);
        return new Explanation(
                leaf.toString(),
                truth,
                Message.of(
                        "explain.leaf",
                        ImmutableMap.of("question", question, "condition", leaf.toString(), "truth", truth)),
                ImmutableList.of());
    }

    private static String kind(Condition<?> condition) {
        if (condition instanceof Condition.All) {
            return "all";
        }
        return condition instanceof Condition.Any ? "any" : "not";
    }
}
