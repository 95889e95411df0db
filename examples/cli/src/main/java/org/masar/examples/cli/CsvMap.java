package org.masar.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.PlainInput;

/**
 * How the columns of a table become requests, and answers the columns of another; a JSON file that a desk can edit.
 *
 * @param engine id of the engine that is asked
 * @param title what the table is
 * @param sources where names and codes of the columns come from
 * @param in what becomes of each column
 * @param keep columns that are copied into the answers as they stand, such as the desk's own case number
 * @param out which part of the answer stands in which column
 */
record CsvMap(
        @NotNull String engine,
        @Nullable String title,
        @Nullable List<String> sources,
        @NotEmpty List<@Valid Entry> in,
        @Nullable List<String> keep,
        @NotEmpty List<@Valid Out> out) {

    /** The maps that ship with the command line, by name. */
    static final ImmutableMap<String, String> SHIPPED = ImmutableMap.of("iom-survey", "iom-survey.map.json");

    private static final StrictReader<CsvMap> READER =
            StrictReader.of(CsvMap.class).checking(CsvMap::check);

    /** What a cell is to be in the request. What cannot be read so is handed on as text, and the engine says what it expects. */
    enum As {
        /** Text as it stands, without spaces around it. */
        TEXT,
        /** A document, case or seat number: ASCII digits, upper case, no spaces. */
        CODE,
        /** A code of a form: lower case, words joined by underscores, ASCII digits. */
        NAME,
        /** Several of them, between spaces, commas or semicolons: a question with several ticks. */
        NAMES,
        /** A number in any of the digits people type. */
        NUMBER,
        /** Yes or no; in another language by {@code values}. */
        BOOLEAN,
        /** A day of the Gregorian calendar, the year first, or last where it can be read in one way only. */
        DATE
    }

    /**
     * One value of the request.
     *
     * @param column header of the column; null for a constant
     * @param also other headers of the same column, for example in Arabic
     * @param followUp header of a second column whose cell, if any, is joined to the first with {@code +} before it is looked up
     * @param constant what stands there in every request, if no column says
     * @param pointer where in the request; a step of digits counts places of a list
     * @param as what the cell is; TEXT if absent
     * @param values what cells mean, before {@code as} is applied; letter case, spaces and kinds of digits do not matter, an
     *     empty meaning says that nothing was answered
     */
    record Entry(
            @Nullable String column,
            @Nullable List<String> also,
            @Nullable String followUp,
            @Nullable String constant,
            @NotNull @Pattern(regexp = "(/[^/]+)+") String pointer,
            @Nullable As as,
            @Nullable Map<String, String> values) {

        ImmutableList<String> headers() {
            ImmutableList.Builder<String> headers = ImmutableList.builder();
            if (column != null) {
                headers.add(column);
            }
            if (also != null) {
                headers.addAll(also);
            }
            return headers.build();
        }

        /** The value for the request as a tree of Java, or nothing if nothing was answered. */
        Optional<Object> value(String cell) {
            String text = cell.strip();
            if (values != null) {
                String folded = PlainInput.header(text);
                text = values.entrySet().stream()
                        .filter(meaning -> PlainInput.header(meaning.getKey()).equals(folded))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(text);
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(read(text, as == null ? As.TEXT : as));
        }

        private static Object read(String text, As as) {
            return switch (as) {
                case TEXT -> text;
                case CODE -> PlainInput.code(text);
                case NAME -> PlainInput.header(text);
                case NAMES -> names(text);
                case NUMBER -> PlainInput.number(text).<Object>map(Entry::plain).orElse(text);
                case BOOLEAN ->
                    switch (PlainInput.header(text)) {
                        case "true", "yes", "1" -> true;
                        case "false", "no", "0" -> false;
                        default -> text;
                    };
                case DATE ->
                    PlainInput.date(text).<Object>map(LocalDate::toString).orElse(text);
            };
        }

        /** 100 and 100.0 are one number, and a whole one is written without a point. */
        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private static Object names(String text) {
            ImmutableList<String> names = ImmutableList.copyOf(java.util.regex.Pattern.compile("[\\s,;،؛]+")
                    .splitAsStream(text)
                    .filter(name -> !name.isEmpty())
                    .map(PlainInput::header)
                    .distinct()
                    .toList());
            return names.size() == 1 ? names.get(0) : names;
        }
    }

    /**
     * One column of the answers.
     *
     * @param column its header
     * @param pointer where in the answer; what is not there leaves the cell empty
     */
    record Out(
            @NotNull String column,
            @NotNull @Pattern(regexp = "(/[^/]+)+") String pointer) {}

    /**
     * Reads a map.
     *
     * @param named a file, or the name of one that ships
     * @return the map
     */
    static CsvMap read(String named) {
        Parsed<CsvMap> parsed = READER.read(text(named));
        if (!parsed.problems().isEmpty()) {
            throw new Masar.UsageException("--map " + named + ": "
                    + parsed.problems().stream()
                            .map(problem -> problem.code() + " at \"" + problem.pointer() + "\""
                                    + (problem.near() == null ? "" : ", maybe \"" + problem.near() + "\" was meant"))
                            .collect(Collectors.joining("; ")));
        }
        return parsed.value();
    }

    private static String text(String named) {
        String shipped = SHIPPED.get(named);
        try {
            if (shipped == null) {
                return utf8(Files.readAllBytes(Path.of(named)), "--map " + named);
            }
            try (InputStream resource = CsvMap.class.getResourceAsStream(shipped)) {
                return utf8(Objects.requireNonNull(resource).readAllBytes(), shipped);
            }
        } catch (IOException e) {
            throw new Masar.UsageException(
                    "--map " + named + " cannot be read; maps that ship: " + String.join(", ", SHIPPED.keySet()) + ".");
        }
    }

    static String utf8(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Masar.UsageException(what + " is not UTF-8; spreadsheets save it as \"CSV UTF-8\".");
        }
    }

    private static List<Problem> check(CsvMap map) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> pointers = new LinkedHashMap<>();
        Map<String, Integer> headers = new HashMap<>();
        for (int i = 0; i < map.in().size(); i++) {
            Entry entry = map.in().get(i);
            if ((entry.column() == null) == (entry.constant() == null)) {
                problems.add(
                        entry.column() == null
                                ? Problem.missing(Problem.at("in", i, "column"))
                                : Problem.contradiction(Problem.at("in", i, "constant")));
            }
            // One value cannot stand at two places of which one is inside the other.
            if (pointers.keySet().stream()
                    .anyMatch(other -> (other + "/").startsWith(entry.pointer() + "/")
                            || (entry.pointer() + "/").startsWith(other + "/"))) {
                problems.add(Problem.contradiction(Problem.at("in", i, "pointer")));
            }
            pointers.put(entry.pointer(), i);
            for (String header : entry.headers()) {
                if (headers.put(PlainInput.header(header), i) != null) {
                    problems.add(Problem.contradiction(Problem.at("in", i, "column")));
                }
            }
        }
        return problems;
    }
}
