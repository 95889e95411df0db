package org.masar.mgi.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.mgi.table.CsvTable;

/**
 * The questions of an assessment. The one shipped, {@code PROJECT_RECONSTRUCTION}, is this project's working list after
 * the published domains and sub-domains; the official list of questions is not published.
 *
 * @param id its name
 * @param version its version
 * @param questions in order
 */
@JsonIgnoreProperties({"official", "verifiedUntil", "sources"})
public record QuestionCatalogue(String id, String version, List<Question> questions) {

    /** A scale of one code: the answer is how many instruments are ratified. */
    static final String COUNT = "COUNT_OF_RATIFIED";

    private static final ImmutableList<String> CODES = ImmutableList.of("YES", "PARTIAL", "NO");
    private static final int OBJECTIVES = 23;

    /**
     * A question.
     *
     * @param id as {@code D1-Q01}
     * @param domain D1..D6
     * @param subdomain as 1.1
     * @param subdomainName in English
     * @param text in English
     * @param scale codes, best first; or {@code COUNT_OF_RATIFIED} alone
     * @param objectives of the Global Compact it bears on, by the project's own mapping
     */
    public record Question(
            String id,
            String domain,
            String subdomain,
            String subdomainName,
            String text,
            List<String> scale,
            List<Integer> objectives) {

        /**
         * Copies the lists.
         *
         * @param id as {@code D1-Q01}
         * @param domain D1..D6
         * @param subdomain as 1.1
         * @param subdomainName in English
         * @param text in English
         * @param scale codes, best first
         * @param objectives of the Global Compact
         */
        public Question {
            scale = ImmutableList.copyOf(scale);
            objectives = ImmutableList.copyOf(objectives);
        }

        boolean counts() {
            return scale.contains(COUNT);
        }
    }

    /**
     * Copies the list.
     *
     * @param id its name
     * @param version its version
     * @param questions in order
     */
    public QuestionCatalogue {
        questions = ImmutableList.copyOf(questions);
    }

    /**
     * The catalogue of this project.
     *
     * @return always the same
     */
    public static QuestionCatalogue project() {
        return Shipped.CATALOGUE;
    }

    /**
     * Reads a catalogue from CSV with the columns {@code code, domain, subdomain, subdomain_name, own_words,
     * answer_scale} (codes between bars) and {@code gcm_objectives_project_mapping} (numbers between semicolons, may be
     * empty). Its id is the file's name without ending, its version the beginning of its hash.
     *
     * @param file the CSV file
     * @return the catalogue
     * @throws InvalidRequestException if a cell is missing or means nothing, or an id stands twice
     */
    public static QuestionCatalogue read(DataFile file) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        List<ImmutableMap<String, String>> rows = CsvTable.parse(file).rows();
        for (int i = 0; i < rows.size(); i++) {
            Question question = question(rows.get(i), i + 1, problems);
            if (question != null && !ids.add(question.id())) {
                problems.add(Problem.contradiction(Problem.at(i + 1, "code")));
            } else if (question != null) {
                questions.add(question);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(file.name(), problems);
        }
        return new QuestionCatalogue(
                Files.getNameWithoutExtension(file.name()), file.sha256().substring(0, 12), questions.build());
    }

    private static @Nullable Question question(Map<String, String> row, int number, List<Problem> problems) {
        int before = problems.size();
        for (String column : List.of("code", "domain", "subdomain", "subdomain_name", "own_words", "answer_scale")) {
            if (!row.containsKey(column)) {
                problems.add(Problem.missing(Problem.at(number, column)));
            }
        }
        String given = row.getOrDefault("answer_scale", "");
        List<String> codes = Splitter.on('|').splitToList(given);
        List<String> scale = given.equals(COUNT)
                ? List.of(COUNT)
                : CODES.stream().filter(codes::contains).toList();
        if (scale.size() != codes.size()) {
            problems.add(Problem.badCode(Problem.at(number, "answer_scale"), CODES, null));
        }
        List<Integer> objectives = new ArrayList<>();
        for (String text : Splitter.on(';')
                .trimResults()
                .omitEmptyStrings()
                .split(row.getOrDefault("gcm_objectives_project_mapping", ""))) {
            Integer objective = text.matches("[0-9]{1,2}") ? Integer.valueOf(text) : 0;
            objectives.add(objective);
            if (objective < 1 || objective > OBJECTIVES) {
                problems.add(Problem.outOfRange(Problem.at(number, "gcm_objectives_project_mapping"), "1..23"));
            }
        }
        return problems.size() > before
                ? null
                : new Question(
                        row.getOrDefault("code", ""),
                        row.getOrDefault("domain", ""),
                        row.getOrDefault("subdomain", ""),
                        row.getOrDefault("subdomain_name", ""),
                        row.getOrDefault("own_words", ""),
                        scale,
                        objectives);
    }

    @Nullable
    Question find(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static final class Shipped {

        static final QuestionCatalogue CATALOGUE =
                StrictReader.of(QuestionCatalogue.class).shipped("question-catalogue.json");
    }
}
