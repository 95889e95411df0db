package org.masar.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engines;
import org.masar.core.engine.Reply;
import org.masar.core.json.Csv;
import org.masar.core.json.Json;
import org.masar.core.json.JsonLine;
import org.masar.core.json.Problem;
import org.masar.core.message.Messages;
import org.masar.core.message.PlainInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table in, a table out: answers in one, and beside it the rows that were rejected, without any value of theirs. */
final class CsvAnswers {

    private final Masar masar;
    private final CsvMap map;
    private final Engines engines;
    private final String language;
    private final Messages messages = Messages.load();

    CsvAnswers(Masar masar, CsvMap map, Engines engines, String language) {
        this.masar = masar;
        this.map = map;
        this.engines = engines;
        this.language = language;
    }

    /** The exit code. */
    int answer(InputStream source, PrintStream target, @Nullable Path rejectedFile) throws IOException {
        String text = CsvMap.utf8(source.readAllBytes(), "the table");
        ImmutableList<ImmutableList<String>> table = Csv.rows(text);
        if (table.isEmpty() || table.get(0).isEmpty()) {
            throw new Masar.UsageException("the table has no header, or its quoting is broken.");
        }
        CsvRequests requests = new CsvRequests(map, table);
        if (requests.found() == 0) {
            throw new Masar.UsageException("no column of the map is in the header of the table; it has for example "
                    + String.join(", ", requests.absent().stream().limit(3).toList()) + ".");
        }
        if (!requests.absent().isEmpty()) {
            masar.err.println("masar: columns that the table does not have: " + String.join(", ", requests.absent()));
        }
        ImmutableList<CsvRequests.Row> rows = requests.rows();
        if (rows.isEmpty()) {
            throw new Masar.UsageException("the table has no rows below its header.");
        }
        // What a spreadsheet marked as UTF-8 goes back to a spreadsheet.
        if (text.startsWith("\uFEFF")) {
            target.print('\uFEFF');
        }
        List<String> rejected = new ArrayList<>();
        int count = write(rows, target, rejected);
        report(rejected, rejectedFile);
        if (count > 0) {
            masar.err.println("masar: " + (rows.size() - count) + " rows answered, " + count + " rejected");
        }
        return count == 0 ? 0 : Masar.PROBLEMS;
    }

    private int write(ImmutableList<CsvRequests.Row> rows, PrintStream target, List<String> rejected) {
        List<String> head = new ArrayList<>(List.of("row"));
        head.addAll(map.keep() == null ? List.of() : map.keep());
        map.out().forEach(out -> head.add(out.column()));
        target.print(Csv.line(head));
        rejected.add(Csv.line(List.of("row", "column", "code", "problem")));
        int count = 0;
        Stream<JsonLine> lines =
                rows.stream().filter(row -> row.request() != null).map(CsvAnswers::line);
        try (Stream<Reply> replies = engines.replies(
                map.engine(), lines, language, Runtime.getRuntime().availableProcessors())) {
            Iterator<Reply> next = replies.iterator();
            for (CsvRequests.Row row : rows) {
                Reply reply = row.request() == null ? null : next.next();
                if (reply != null && reply.answer() != null) {
                    target.print(answered(row, Json.parse(reply.answer())));
                } else {
                    count++;
                    List<Problem> problems =
                            row.flaw() == null ? reply == null ? List.of() : reply.problems() : List.of(row.flaw());
                    problems.forEach(problem -> rejected.add(rejected(row, problem)));
                }
            }
        }
        return count;
    }

    private static JsonLine line(CsvRequests.Row row) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.set("request", row.request());
        return JsonLine.of(envelope.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String answered(CsvRequests.Row row, JsonNode answer) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row.number())));
        row.kept().forEach(cell -> cells.add(harmless(cell)));
        map.out().forEach(out -> cells.add(harmless(cell(answer.at(out.pointer())))));
        return Csv.line(cells);
    }

    private String rejected(CsvRequests.Row row, Problem problem) {
        String column = row.column(problem.pointer());
        return Csv.line(List.of(
                Integer.toString(row.number()),
                column.isEmpty() ? problem.pointer() : column,
                problem.code().name(),
                messages.render(problem.message(), language)));
    }

    private void report(List<String> rejected, @Nullable Path file) {
        if (file != null) {
            try (PrintStream stream = JsonLines.create(file)) {
                stream.print('\uFEFF');
                rejected.forEach(stream::print);
            }
        } else if (rejected.size() > 1) {
            rejected.forEach(masar.err::print);
        }
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(CsvAnswers::cell)
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return value.has("text") ? value.path("text").asString() : value.toString();
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    /** A spreadsheet would run a cell that begins like a formula; the apostrophe makes it text. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && PlainInput.number(cell).isEmpty();
        return formula ? "'" + cell : cell;
    }
}
