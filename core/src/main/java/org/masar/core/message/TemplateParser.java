package org.masar.core.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the syntax of ICU MessageFormat into a {@link Template}. ICU does the parsing. */
final class TemplateParser {

    private final MessagePattern pattern;

    private TemplateParser(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it breaks the syntax or names a kind of argument that does not exist
     */
    static Template parse(String pattern) {
        return new TemplateParser(new MessagePattern(pattern)).message(0, null);
    }

    private Template message(int start, Template.@Nullable Hash hash) {
        int limit = pattern.getLimitPartIndex(start);
        List<Template.Node> nodes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int from = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= limit; at++) {
            Part part = pattern.getPart(at);
            text.append(pattern.getPatternString(), from, part.getIndex());
            from = part.getLimit();
            switch (part.getType()) {
                case REPLACE_NUMBER -> {
                    flush(text, nodes);
                    nodes.add(hash == null ? new Template.Text("#") : hash);
                }
                case ARG_START -> {
                    flush(text, nodes);
                    nodes.add(argument(at, part.getArgType(), hash));
                    at = pattern.getLimitPartIndex(at);
                    from = pattern.getPart(at).getLimit();
                }
                default -> {
                    // SKIP_SYNTAX, INSERT_CHAR (it quotes a pattern, not its text) and the end have no text of their
                    // own.
                }
            }
        }
        flush(text, nodes);
        return new Template(ImmutableList.copyOf(nodes));
    }

    private static void flush(StringBuilder text, List<Template.Node> nodes) {
        if (!text.isEmpty()) {
            nodes.add(new Template.Text(text.toString()));
            text.setLength(0);
        }
    }

    private Template.Node argument(int start, ArgType type, Template.@Nullable Hash hash) {
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        return switch (type) {
            case NONE -> new Template.Slot(name, Template.Kind.ANY, "");
            case SIMPLE -> simple(name, start);
            case PLURAL, SELECTORDINAL -> plural(name, start, type == ArgType.SELECTORDINAL);
            case SELECT -> new Template.Select(name, ImmutableMap.copyOf(branches(start + 2, start, hash)));
            case CHOICE ->
                throw new IllegalArgumentException("{" + name + ", choice} is not supported.\nMaybe plural?");
        };
    }

    private Template.Node simple(String name, int start) {
        String type = pattern.getSubstring(pattern.getPart(start + 2));
        Part last = pattern.getPart(start + 3);
        String style = last.getType() == Part.Type.ARG_STYLE
                ? pattern.getSubstring(last).trim()
                : "";
        Template.Kind kind =
                switch (type) {
                    case "number" -> Template.Kind.NUMBER;
                    case "date" -> Template.Kind.DATE;
                    case "code" -> Template.Kind.CODE;
                    case "money" -> Template.Kind.MONEY;
                    case "term" -> Template.Kind.TERM;
                    default ->
                        throw new IllegalArgumentException("{" + name + ", " + type
                                + "}: an argument is number, date, code, money or term, plural or select.");
                };
        if (kind == Template.Kind.TERM && style.isEmpty()) {
            throw new IllegalArgumentException("{" + name + ", term, …} must name the prefix of its keys.");
        }
        return new Template.Slot(name, kind, style);
    }

    private Template.Plural plural(String name, int start, boolean ordinal) {
        int at = start + 2;
        BigDecimal offset = BigDecimal.ZERO;
        if (pattern.getPart(at).getType().hasNumericValue()) {
            offset = decimal(pattern.getPart(at));
            at++;
        }
        Map<String, Template> all = branches(at, start, new Template.Hash(name, offset));
        ImmutableMap.Builder<BigDecimal, Template> exact = ImmutableMap.builder();
        ImmutableMap.Builder<String, Template> categories = ImmutableMap.builder();
        all.forEach((selector, template) -> {
            if (selector.startsWith("=")) {
                exact.put(new BigDecimal(selector.substring(1)), template);
            } else {
                categories.put(selector, template);
            }
        });
        return new Template.Plural(name, ordinal, offset, exact.buildOrThrow(), categories.buildOrThrow());
    }

    private Map<String, Template> branches(int first, int start, Template.@Nullable Hash hash) {
        Map<String, Template> branches = new LinkedHashMap<>();
        int limit = pattern.getLimitPartIndex(start);
        int at = first;
        while (at < limit) {
            String selector = pattern.getSubstring(pattern.getPart(at));
            at++;
            if (pattern.getPart(at).getType().hasNumericValue()) {
                at++;
            }
            if (branches.put(selector, message(at, hash)) != null) {
                throw new IllegalArgumentException("The branch " + selector + " stands twice.");
            }
            at = pattern.getLimitPartIndex(at) + 1;
        }
        return branches;
    }

    private BigDecimal decimal(Part part) {
        return BigDecimal.valueOf((long) pattern.getNumericValue(part));
    }
}
