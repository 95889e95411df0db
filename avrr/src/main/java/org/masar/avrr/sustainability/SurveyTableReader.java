package org.masar.avrr.sustainability;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;
import org.masar.core.json.Problem;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.PlainInput;

/** Reads a {@link SurveyTable}. */
final class SurveyTableReader {

    private static final Splitter SEVERAL = Splitter.on(SurveyTable.BETWEEN).omitEmptyStrings();

    private static final int HEADER = 1;

    private final List<String> groups;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, SurveyRound> rounds = new HashMap<>();
    private final List<SurveyTable.Rejected> rejected = new ArrayList<>();

    SurveyTableReader(List<String> groups, Messages messages) {
        this.groups = ImmutableList.copyOf(groups);
        Survey survey = Survey.of(SurveyVersion.FORM_2021);
        for (Indicator indicator : Indicator.values()) {
            names(indicator.name(), "avrr.survey.item." + indicator, messages);
            names.put(PlainInput.header(survey.row(indicator).formItem()), indicator.name());
        }
        for (String column : List.of(SurveyTable.ID, SurveyTable.ROUND, SurveyTable.ON)) {
            names(column, "avrr.survey.column." + column, messages);
        }
        groups.forEach(group -> names.put(PlainInput.header(group), group));
        for (SurveyRound round : SurveyRound.values()) {
            rounds.put(PlainInput.header(round.name()), round);
            for (Language language : Language.values()) {
                rounds.put(
                        PlainInput.header(messages.render(Message.of("avrr.chart.round." + round), language)), round);
            }
        }
    }

    private void names(String column, String key, Messages messages) {
        names.put(PlainInput.header(column), column);
        for (Language language : Language.values()) {
            names.put(PlainInput.header(messages.render(Message.of(key), language)), column);
        }
    }

    SurveyTable read(String csv) {
        ImmutableList<ImmutableList<String>> lines = Csv.rows(csv);
        List<@Nullable String> columns = lines.isEmpty() ? List.of() : columns(lines.get(0));
        List<SurveyTable.Row> rows = new ArrayList<>();
        if (header(columns)) {
            Set<String> seen = new HashSet<>();
            for (int i = 1; i < lines.size(); i++) {
                SurveyTable.Row row = row(i + HEADER, lines.get(i), columns, seen);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return new SurveyTable(ImmutableList.copyOf(rows), ImmutableList.copyOf(rejected));
    }

    /** Names of the columns; null for those passed over. Groups of the form stand before a slash. */
    private List<@Nullable String> columns(List<String> header) {
        List<@Nullable String> columns = new ArrayList<>();
        for (String cell : header) {
            String name = names.get(PlainInput.header(cell));
            columns.add(name != null ? name : names.get(PlainInput.header(cell.substring(cell.lastIndexOf('/') + 1))));
        }
        return columns;
    }

    private boolean header(List<@Nullable String> columns) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (column != null && !seen.add(column)) {
                problems.add(problem(Problem.Code.DUPLICATE_KEY, column));
            }
        }
        if (!seen.contains(SurveyTable.ID)) {
            problems.add(problem(Problem.Code.MISSING, SurveyTable.ID));
        }
        groups.stream()
                .filter(group -> !seen.contains(group))
                .forEach(group -> problems.add(problem(Problem.Code.MISSING, group)));
        if (Arrays.stream(Indicator.values()).map(Enum::name).noneMatch(seen::contains)) {
            problems.add(problem(Problem.Code.MISSING, Indicator.values()[0].name()));
        }
        return taken(HEADER, problems);
    }

    private boolean taken(int row, List<Problem> problems) {
        if (!problems.isEmpty()) {
            rejected.add(new SurveyTable.Rejected(row, ImmutableList.copyOf(problems)));
        }
        return problems.isEmpty();
    }

    private static Problem problem(Problem.Code code, String column) {
        return Problem.of(code, Problem.at(column), Message.of(code.key()));
    }

    private SurveyTable.@Nullable Row row(
            int number, List<String> cells, List<@Nullable String> columns, Set<String> seen) {
        List<Problem> problems = new ArrayList<>();
        if (cells.size() != columns.size()) {
            problems.add(Problem.outOfRange("", String.valueOf(columns.size())));
            taken(number, problems);
            return null;
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            if (column != null && !cells.get(i).isBlank()) {
                found.put(column, cells.get(i).strip());
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        String id = PlainInput.digits(found.getOrDefault(SurveyTable.ID, ""));
        if (id.isEmpty()) {
            problems.add(Problem.missing(Problem.at(SurveyTable.ID)));
        }
        SurveyRound round = round(found.get(SurveyTable.ROUND), problems);
        LocalDate on = on(found.get(SurveyTable.ON), problems);
        Map<Indicator, SurveyAnswer> answers = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            SurveyAnswer answer = answer(indicator, found.get(indicator.name()), problems);
            if (answer != null) {
                answers.put(indicator, answer);
            }
        }
        if (problems.isEmpty() && !seen.add(round + " " + id)) {
            problems.add(Problem.contradiction(Problem.at(SurveyTable.ID)));
        }
        if (!taken(number, problems)) {
            return null;
        }
        ImmutableMap<String, String> by = groups.stream()
                .filter(found::containsKey)
                .collect(ImmutableMap.toImmutableMap(group -> group, found::get));
        return new SurveyTable.Row(number, id, round, on, Maps.immutableEnumMap(answers), by);
    }

    private @Nullable SurveyRound round(@Nullable String cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        SurveyRound round = rounds.get(PlainInput.header(cell));
        if (round == null) {
            List<String> codes =
                    Arrays.stream(SurveyRound.values()).map(Enum::name).toList();
            problems.add(Problem.badCode(Problem.at(SurveyTable.ROUND), codes, null));
        }
        return round;
    }

    private static @Nullable LocalDate on(@Nullable String cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        LocalDate on = PlainInput.date(cell).orElse(null);
        if (on == null) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE,
                    Problem.at(SurveyTable.ON),
                    Message.of("problem.badValue.form", "expected", "YYYY-MM-DD")));
        }
        return on;
    }

    /** Codes whose signs are all in their place; capitals and spaces around do not matter. */
    private static @Nullable SurveyAnswer answer(Indicator indicator, @Nullable String cell, List<Problem> problems) {
        if (cell == null) {
            return null;
        }
        ImmutableList<String> codes =
                Survey.of(SurveyVersion.FORM_2021).row(indicator).codes();
        List<String> given = indicator == Indicator.PRODUCTIVE_ASSETS ? SEVERAL.splitToList(cell) : List.of(cell);
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (String one : given) {
            String code = Ascii.toLowerCase(one);
            if (!codes.contains(code)) {
                problems.add(Problem.badCode(Problem.at(indicator), codes, null));
                return null;
            }
            found.add(code);
        }
        return new SurveyAnswer(found.build());
    }
}
