package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words the programmes do not use, for example {@code illegal migrant} for a person in an irregular situation.
 * The table stands in {@code terms.tsv} beside this class.
 */
public final class Terms {

    /**
     * One word that should be another one.
     *
     * @param term name of the row of the table, for example {@code irregular}
     * @param at where it starts in the text, in UTF-16 units
     * @param found what stands there
     * @param instead what to say
     */
    public record Finding(String term, int at, String found, String instead) {}

    private record Row(
            String term,
            @Nullable Language language,
            String where,
            Pattern never,
            @Nullable Pattern unless,
            int within,
            String instead) {

        private static final String TEXTS = "texts:";

        boolean concerns(String key, Language of) {
            return (language == null || language == of)
                    && (!where.startsWith(TEXTS) || key.startsWith(where.substring(TEXTS.length())));
        }
    }

    /** Code in documents may have to name what must not be said. */
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`|\\{@code [^}]*\\}", Pattern.DOTALL);

    private static final int COLUMNS = 7;

    private final ImmutableList<Row> rows;

    private Terms(ImmutableList<Row> rows) {
        this.rows = rows;
    }

    /**
     * The table of the house.
     *
     * @return the terms
     */
    public static Terms load() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(requireNonNull(Terms.class.getResourceAsStream("terms.tsv")), UTF_8))) {
            return new Terms(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Terms::row)
                    .collect(ImmutableList.toImmutableList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks a text of a catalogue.
     *
     * @param key its key; some words are wrong in one programme only
     * @param text the text or its pattern
     * @param language its language
     * @return what should be said otherwise, in the order of the text
     */
    public ImmutableList<Finding> inText(String key, String text, Language language) {
        return find(
                text,
                rows.stream().filter(row -> row.concerns(key, language)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Checks a document or a comment, whatever its languages. Code in it may say anything.
     *
     * @param text the document
     * @return what should be said otherwise, in the order of the text
     */
    public ImmutableList<Finding> inDocument(String text) {
        String prose =
                CODE.matcher(text).replaceAll(code -> " ".repeat(code.group().length()));
        return find(
                prose,
                rows.stream().filter(row -> row.where().equals("everywhere")).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<Finding> find(String text, List<Row> rows) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Row row : rows) {
            Matcher matcher = row.never().matcher(text);
            while (matcher.find()) {
                if (!excused(text, row, matcher.start(), matcher.end())) {
                    findings.add(new Finding(row.term(), matcher.start(), matcher.group(), row.instead()));
                }
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(Finding::at).thenComparing(Finding::term), findings.build());
    }

    private static boolean excused(String text, Row row, int start, int end) {
        int from = (int) Math.max(0, (long) start - row.within());
        int to = (int) Math.min(text.length(), (long) end + row.within());
        return row.unless() != null
                && row.unless().matcher(text).region(from, to).find();
    }

    private static Row row(String line) {
        List<String> columns = Splitter.on('\t').splitToList(line);
        if (columns.size() != COLUMNS) {
            throw new IllegalStateException("terms.tsv: " + COLUMNS + " columns were expected: " + columns.get(0));
        }
        String language = columns.get(1);
        String unless = columns.get(4);
        String within = columns.get(5);
        return new Row(
                columns.get(0),
                language.equals("*") ? null : Language.match(language).language(),
                columns.get(2),
                pattern(columns.get(3)),
                unless.isEmpty() ? null : pattern(unless),
                within.isEmpty() ? 0 : within.equals("text") ? Integer.MAX_VALUE : Integer.parseInt(within),
                columns.get(6));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
