package org.masar.mgi.strategy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.assessment.Sdg1072Answer.Change;
import org.masar.mgi.assessment.Sdg1072Part;
import org.masar.mgi.strategy.StrategyRequest.Language;

/** The draft as Markdown. Headings are translated; what people or the Global Compact wrote stands as it is. */
final class MarkdownDraft {

    private final StrategyRequest request;
    private final StrategyAnswer draft;

    MarkdownDraft(StrategyRequest request, StrategyAnswer draft) {
        this.request = request;
        this.draft = draft;
    }

    StrategyAnswer print() {
        List<Language> languages = request.languages() == null ? List.of(Language.en) : request.languages();
        ImmutableMap.Builder<Language, String> markdown = ImmutableMap.builder();
        for (Language language : ImmutableSet.copyOf(languages)) {
            markdown.put(language, print(headings(language)));
        }
        return new StrategyAnswer(
                draft.title(),
                draft.gaps(),
                draft.unknown(),
                draft.actions(),
                draft.minimalSets(),
                draft.coverage(),
                markdown.buildOrThrow(),
                draft.banner());
    }

    private String print(Properties words) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + word(words, "title"));
        lines.add("");
        lines.add(request.country() + " · " + request.asOf());
        lines.add("");
        lines.add("> " + word(words, "banner"));
        section(lines, words, "gaps", "gap.columns");
        for (StrategyAnswer.Gap gap : draft.gaps()) {
            StrategyAnswer.Provenance from = gap.provenance();
            row(
                    lines,
                    gap.id(),
                    gap.current(),
                    gap.next(),
                    gap.distance().toPlainString(),
                    from.rule(),
                    String.join(", ", from.inputs()),
                    from.source(),
                    from.date().toString());
        }
        section(lines, words, "actions", "action.columns");
        for (StrategyAnswer.Action action : draft.actions()) {
            row(
                    lines,
                    action.gap(),
                    action.gcmAction(),
                    String.valueOf(action.objective()),
                    String.join(", ", action.principles()),
                    String.join(", ", action.sdgTargets()),
                    action.responsible(),
                    action.indicator(),
                    action.baseline(),
                    action.target(),
                    action.due() == null ? null : action.due().toString());
        }
        if (draft.minimalSets() != null) {
            section(lines, words, "sets", "set.columns");
            draft.minimalSets().forEach((part, reform) -> {
                String first = reform.sets().get(0).stream()
                        .map(Change::id)
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
                row(
                        lines,
                        part == Sdg1072Part.OVERALL ? "overall" : domain(part.name()),
                        String.valueOf(reform.to()),
                        String.valueOf(reform.changes()),
                        String.valueOf(reform.count()),
                        first);
            });
        }
        heading(lines, words, "unknown");
        lines.add(draft.unknown().isEmpty() ? "–" : String.join(", ", draft.unknown()));
        heading(lines, words, "coverage");
        lines.add(word(words, "covered") + ": " + numbers(draft.coverage().covered()));
        lines.add("");
        lines.add(word(words, "open") + ": " + numbers(draft.coverage().open()));
        lines.add("");
        lines.add(word(words, "mapping"));
        return String.join("\n", lines) + "\n";
    }

    private static String domain(String name) {
        return "D" + name.charAt(name.length() - 1);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void heading(List<String> lines, Properties words, String key) {
        lines.add("");
        lines.add("## " + word(words, key));
        lines.add("");
    }

    private static void section(List<String> lines, Properties words, String key, String columns) {
        heading(lines, words, key);
        String[] names = word(words, columns).split("\\|", -1);
        row(lines, names);
        lines.add("|" + " --- |".repeat(names.length));
    }

    private static void row(List<String> lines, @Nullable String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell == null ? "–" : escape(cell)).append(" |");
        }
        lines.add(row.toString());
    }

    /** Text of others must stay inside its cell. */
    private static String escape(String text) {
        return text.replaceAll("[\\r\\n\\u2028\\u2029]+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;");
    }

    private static String word(Properties words, String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private static Properties headings(Language language) {
        String file = "headings_" + language.name() + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(MarkdownDraft.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
