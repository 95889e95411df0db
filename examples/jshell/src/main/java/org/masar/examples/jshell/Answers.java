package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Outcome;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;
import org.masar.core.message.Rendered;

/**
 * What many requests were answered. Prints as its table. Immutable.
 *
 * @param <Q> request
 * @param <A> answer
 */
public final class Answers<Q, A> {

    private static final String ROW = "row";

    private final Function<Q, A> question;
    private final ImmutableList<Q> requests;
    private final ImmutableList<Outcome<A>> outcomes;
    private final ImmutableMap<String, Function<Q, ? extends @Nullable Object>> about;

    Answers(Function<Q, A> question, ImmutableList<Q> requests, ImmutableList<Outcome<A>> outcomes) {
        this(question, requests, outcomes, ImmutableMap.of());
    }

    private Answers(
            Function<Q, A> question,
            ImmutableList<Q> requests,
            ImmutableList<Outcome<A>> outcomes,
            ImmutableMap<String, Function<Q, ? extends @Nullable Object>> about) {
        this.question = question;
        this.requests = requests;
        this.outcomes = outcomes;
        this.about = about;
    }

    /**
     * These answers with a column from the requests, which stands before those of the answers.
     *
     * @param column its name
     * @param of its value; null is unknown
     * @return the same answers
     */
    public Answers<Q, A> with(String column, Function<Q, ? extends @Nullable Object> of) {
        return new Answers<>(
                question,
                requests,
                outcomes,
                ImmutableMap.<String, Function<Q, ? extends @Nullable Object>>builder()
                        .putAll(about)
                        .put(column, of)
                        .buildOrThrow());
    }

    /**
     * The requests.
     *
     * @return in order
     */
    public ImmutableList<Q> requests() {
        return requests;
    }

    /**
     * The answers themselves.
     *
     * @return in order; those with problems are left out
     */
    public ImmutableList<A> answers() {
        return outcomes.stream().map(Outcome::answer).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    /**
     * The answer in one row.
     *
     * @param row from 1
     * @return the answer
     * @throws IllegalArgumentException if that request had problems
     */
    public A get(int row) {
        A answer = outcomes.get(row - 1).answer();
        if (answer == null) {
            throw new IllegalArgumentException("row " + row + " has problems instead of an answer; see problems().");
        }
        return answer;
    }

    /**
     * A row for each request: its number, the columns of {@link #with}, then the numbers, codes, dates and truth values of the
     * answer, and how long its lists are. Texts stay out: they may tell of a person. A request with problems has their number.
     *
     * @return the table
     */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            cells.put(ROW, i + 1);
            for (Map.Entry<String, Function<Q, ? extends @Nullable Object>> column : about.entrySet()) {
                cells.put(column.getKey(), column.getValue().apply(requests.get(i)));
            }
            A answer = outcomes.get(i).answer();
            if (answer == null) {
                cells.put("problems", outcomes.get(i).problems().size());
            } else {
                cells.putAll(Leaves.of(answer));
            }
            rows.add(Row.of(cells));
        }
        return Table.ofRows(rows);
    }

    /**
     * What was not understood, if anything.
     *
     * @return row, place in the request, and what is wrong; values are never told
     */
    public Table problems() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            for (Problem problem : outcomes.get(i).problems()) {
                rows.add(Row.of(ROW, i + 1, "at", problem.pointer(), "problem", Words.problem(problem)));
            }
        }
        return Table.ofRows(rows);
    }

    /**
     * The words of the answers: reasons, questions, warnings.
     *
     * @param language language tag: ar, ckb, kmr-Latn, kmr-Arab, de, en
     * @return row, place in the answer, the text, and what must be known about it, for example that nobody has checked the
     *     translation yet
     */
    public Table explain(String language) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            int row = i + 1;
            Words.find("", outcomes.get(i).answer(), (place, message) -> {
                Rendered text = Words.rendered(message, language);
                rows.add(Row.of(ROW, row, "at", place, "text", text.text(), "notices", notices(text)));
            });
        }
        return Table.ofRows(rows);
    }

    private static String notices(Rendered text) {
        return String.join(" ", text.notices().stream().map(Enum::name).toList());
    }

    /**
     * The answers as JSON, in full.
     *
     * @return one answer a line, as the engine's contract page describes it; an empty line for a request with problems
     */
    public String json() {
        return String.join(
                "\n",
                outcomes.stream()
                        .map(outcome -> outcome.answer() == null ? "" : Json.write(outcome.answer(), null))
                        .toList());
    }

    /**
     * Asks again with one fact changed in every request.
     *
     * @param path dotted name of the fact, as on the contract page: {@code facts.sponsor.residenceTitle}
     * @param value the new value; null makes it unknown
     * @return the new answers
     * @throws IllegalArgumentException if a request cannot be understood any more; the text says what is wrong
     */
    public Answers<Q, A> change(String path, @Nullable Object value) {
        return change(request -> changed(request, path, value));
    }

    /**
     * Asks again with every request changed.
     *
     * @param change gives the new request
     * @return the new answers
     */
    public Answers<Q, A> change(UnaryOperator<Q> change) {
        Answers<Q, A> again = Ask.all(question, requests.stream().map(change).toList());
        return new Answers<>(question, again.requests, again.outcomes, about);
    }

    @SuppressWarnings("unchecked")
    private Q changed(Q request, String path, @Nullable Object value) {
        return Draft.from((Class<Q>) request.getClass(), request)
                .set(path, value)
                .get();
    }

    /**
     * What one fact would change.
     *
     * @param path as for {@link #change(String, Object)}
     * @param value the new value; null makes it unknown
     * @return row, field, value before and after; only what differs
     */
    public Table whatIf(String path, @Nullable Object value) {
        return differences(change(path, value));
    }

    /**
     * In which figures two sets of answers differ, row by row.
     *
     * @param after as many answers, to the same requests changed
     * @return row, field, value before and after; only what differs. Texts are not compared
     */
    public Table differences(Answers<?, ?> after) {
        if (after.outcomes.size() != outcomes.size()) {
            throw new IllegalArgumentException("both must have as many rows.");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Map<String, Object> old = leaves(outcomes.get(i));
            Map<String, Object> now = leaves(after.outcomes.get(i));
            Set<String> fields = new TreeSet<>(old.keySet());
            fields.addAll(now.keySet());
            for (String field : fields) {
                if (!Cells.plain(old.get(field)).equals(Cells.plain(now.get(field)))) {
                    rows.add(Row.of(ROW, i + 1, "field", field, "before", old.get(field), "after", now.get(field)));
                }
            }
        }
        return Table.ofRows(rows);
    }

    private static Map<String, Object> leaves(Outcome<?> outcome) {
        return outcome.answer() == null ? Map.of("problems", outcome.problems().size()) : Leaves.of(outcome.answer());
    }

    /** As {@link #table} prints. */
    @Override
    public String toString() {
        return table().toString();
    }
}
