package org.masar.mgi.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Csv;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * A CSV file ({@link Csv}, in UTF-8) with a header row.
 *
 * @param columns names of the header, in order, each once
 * @param rows cells by column; an empty cell has no entry
 */
public record CsvTable(ImmutableList<String> columns, ImmutableList<ImmutableMap<String, String>> rows) {

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the table
     * @throws InvalidRequestException if it is not UTF-8, a quote is not closed, a column stands twice, or a row has
     *     more or fewer cells than the header; pointers are row numbers, the header is 0
     */
    public static CsvTable parse(DataFile file) {
        ImmutableList<ImmutableList<String>> records = Csv.rows(file.text());
        List<Problem> broken = IntStream.range(0, records.size())
                .filter(row -> records.get(row).isEmpty())
                .mapToObj(row -> problem(Problem.Code.SYNTAX, Problem.at(row)))
                .toList();
        if (!broken.isEmpty()) {
            throw invalid(file, broken);
        }
        if (records.isEmpty()) {
            throw invalid(file, List.of(Problem.missing(Problem.at(0))));
        }
        return table(file, records);
    }

    private static CsvTable table(DataFile file, ImmutableList<ImmutableList<String>> records) {
        List<Problem> problems = new ArrayList<>();
        List<String> header = records.get(0);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!seen.add(header.get(i))) {
                problems.add(problem(Problem.Code.DUPLICATE_KEY, Problem.at(0, i)));
            }
        }
        ImmutableList.Builder<ImmutableMap<String, String>> rows = ImmutableList.builder();
        for (int r = 1; r < records.size() && problems.isEmpty(); r++) {
            List<String> cells = records.get(r);
            if (cells.size() != header.size()) {
                problems.add(Problem.outOfRange(Problem.at(r), String.valueOf(header.size())));
                break;
            }
            ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(header.get(i), cells.get(i));
                }
            }
            rows.add(row.buildOrThrow());
        }
        if (!problems.isEmpty()) {
            throw invalid(file, problems);
        }
        return new CsvTable(ImmutableList.copyOf(header), rows.build());
    }

    private static Problem problem(Problem.Code code, String pointer) {
        return Problem.of(code, pointer, Message.of(code.key()));
    }

    private static InvalidRequestException invalid(DataFile file, List<Problem> problems) {
        return new InvalidRequestException(file.name(), problems);
    }
}
