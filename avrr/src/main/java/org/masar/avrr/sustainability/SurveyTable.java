package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;
import org.masar.core.json.Problem;
import org.masar.core.message.Messages;

/**
 * Rounds of the survey as a spreadsheet: one row an interview, one column a question, as forms on tablets export them.
 * Good rows are taken, and every other row is reported with its number and what is wrong, never with what stood there.
 *
 * <pre>{@code
 * SurveyTable table = SurveyTable.read(csv, List.of("sex"), Messages.load());
 * table.rejected();                        // [row 17: /DISTRESS problem.badValue]
 * Avrr.sustainability(new SustainabilityRequest(null, null, null, null, null, null,
 *         table.records(SurveyRound.BASELINE), List.of("sex"), null, null, null, null));
 * }</pre>
 *
 * @param rows the interviews, in the order of the table
 * @param rejected rows that could not be taken, in the order of the table
 */
public record SurveyTable(ImmutableList<Row> rows, ImmutableList<Rejected> rejected) {

    static final String ID = "id";
    static final String ROUND = "round";
    static final String ON = "on";

    /** Several productive assets ticked, one after the other, as forms export them. */
    static final char BETWEEN = ' ';

    private static final ImmutableList<String> SCORES = ImmutableList.of(
            "economic",
            "social",
            "psychosocial",
            "composite",
            "band.economic",
            "band.social",
            "band.psychosocial",
            "band.composite",
            "nonAnswers",
            "alerts");

    /**
     * One interview.
     *
     * @param row its number; the header is row 1, blank lines are not counted
     * @param id of the person, the caller's own
     * @param round which, where the table says
     * @param on day of the interview, where the table says
     * @param answers the survey; an empty cell was not answered
     * @param groups the cells of the group columns that are not empty
     */
    public record Row(
            int row,
            String id,
            @Nullable SurveyRound round,
            @Nullable LocalDate on,
            ImmutableMap<Indicator, SurveyAnswer> answers,
            ImmutableMap<String, String> groups) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /**
     * A row that was not taken.
     *
     * @param row its number; 1 is the header, and then no row was taken
     * @param problems what is wrong; pointers name the column
     */
    public record Rejected(int row, ImmutableList<Problem> problems) {}

    /**
     * Reads a table. The first row names the columns: {@code id}, which is required, {@code round}, {@code on}, the
     * questions by their id, by their name in the form, or by their name in any language of the catalogues, and groups.
     * Other columns are passed over. Cells hold the codes of the form; digits, dates and letters may be of any keyboard.
     *
     * @param csv the table, comma-separated
     * @param groups names of columns by which people may be broken down
     * @param messages catalogues with those of this module
     * @return what was taken and what was not
     */
    public static SurveyTable read(String csv, List<String> groups, Messages messages) {
        return new SurveyTableReader(groups, messages).read(csv);
    }

    /**
     * The people of one round, as {@link SustainabilityRequest} takes them for a cohort.
     *
     * @param round which; null for the rows without a round
     * @return in the order of the table
     */
    public ImmutableList<SustainabilityRequest.Respondent> records(@Nullable SurveyRound round) {
        return rows.stream()
                .filter(row -> row.round() == round)
                .map(row -> new SustainabilityRequest.Respondent(row.id(), row.answers(), row.groups()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rounds of each person, as {@link SustainabilityRequest} takes them for a trend.
     *
     * @return by person, in the order of the table; rows without round or day are not among them
     */
    public ImmutableListMultimap<String, SustainabilityRequest.Round> rounds() {
        ImmutableListMultimap.Builder<String, SustainabilityRequest.Round> rounds = ImmutableListMultimap.builder();
        for (Row row : rows) {
            if (row.round() != null && row.on() != null) {
                rounds.put(row.id(), new SustainabilityRequest.Round(row.round(), row.on(), row.answers()));
            }
        }
        return rounds.build();
    }

    /**
     * The interviews as a table that {@link #read} takes again.
     *
     * @return comma-separated; columns by id
     */
    public String csv() {
        TreeSet<String> groups = new TreeSet<>();
        rows.forEach(row -> groups.addAll(row.groups().keySet()));
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of(
                        Stream.of(ID, ROUND, ON),
                        groups.stream(),
                        Arrays.stream(Indicator.values()).map(Enum::name))
                .flatMap(names -> names)
                .toList());
        for (Row row : rows) {
            List<String> cells = head(row);
            groups.forEach(group -> cells.add(row.groups().getOrDefault(group, "")));
            for (Indicator indicator : Indicator.values()) {
                SurveyAnswer answer = row.answers().get(indicator);
                cells.add(answer == null ? "" : String.join(String.valueOf(BETWEEN), answer.codes()));
            }
            lines.add(cells);
        }
        return Csv.text(lines);
    }

    /**
     * The scores of each interview as a table.
     *
     * @param version which text is applied
     * @param thresholds where the bands lie; null for the method note's
     * @return comma-separated; alerts stand side by side in one cell
     */
    public String scores(SurveyVersion version, @Nullable Thresholds thresholds) {
        Survey survey = Survey.of(version);
        Thresholds bands = thresholds == null ? Thresholds.METHOD_NOTE : thresholds;
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(ID, ROUND, ON), SCORES.stream()).toList());
        for (Row row : rows) {
            Scored scored = Scored.of(survey, row.answers(), null);
            List<String> cells = head(row);
            for (Dimension dimension : Dimension.values()) {
                cells.add(Scored.decimal(scored.dimension(dimension)).toPlainString());
            }
            cells.add(Scored.decimal(scored.composite()).toPlainString());
            for (Dimension dimension : Dimension.values()) {
                cells.add(bands.band(scored.dimension(dimension)).name());
            }
            cells.add(bands.band(scored.composite()).name());
            cells.add(String.valueOf(scored.nonAnswers()));
            cells.add(String.join(" ", scored.alerts().stream().map(Enum::name).toList()));
            lines.add(cells);
        }
        return Csv.text(lines);
    }

    /**
     * The report of rows that were not taken, for those who filled in the table.
     *
     * @param messages catalogues
     * @param language tag of the language of the texts
     * @return comma-separated: row, column, problem
     */
    public String report(Messages messages, String language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("row", "column", "problem"));
        for (Rejected one : rejected) {
            for (Problem problem : one.problems()) {
                String column = problem.pointer().isEmpty()
                        ? ""
                        : problem.pointer().substring(1).replace("~1", "/").replace("~0", "~");
                lines.add(List.of(String.valueOf(one.row()), column, messages.render(problem.message(), language)));
            }
        }
        return Csv.text(lines);
    }

    private static List<String> head(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.id());
        cells.add(row.round() == null ? "" : row.round().name());
        cells.add(row.on() == null ? "" : row.on().toString());
        return cells;
    }

    @Override
    public String toString() {
        return "SurveyTable";
    }
}
