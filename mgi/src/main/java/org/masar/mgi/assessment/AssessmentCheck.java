package org.masar.mgi.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.core.json.Problem;

/** What is wrong with an assessment beyond its annotations. */
final class AssessmentCheck {

    private final QuestionCatalogue catalogue;
    private final List<Problem> problems;

    AssessmentCheck(QuestionCatalogue catalogue, List<Problem> problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(AssessmentRequest request, String at) {
        if (request.catalogue() != null && !request.catalogue().equals(catalogue.id())) {
            problems.add(Problem.badCode(at + "/catalogue", List.of(catalogue.id()), request.catalogue()));
            return;
        }
        List<String> ids = catalogue.questions().stream()
                .map(QuestionCatalogue.Question::id)
                .toList();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < request.answers().size(); i++) {
            QuestionAnswer given = request.answers().get(i);
            String here = at + Problem.at("answers", i);
            QuestionCatalogue.Question question = catalogue.find(given.question());
            Integer other = first.putIfAbsent(given.question(), i);
            if (question == null) {
                problems.add(Problem.badCode(here + "/question", ids, given.question()));
            } else if (other != null) {
                problems.add(Problem.contradiction(at + Problem.at("answers", other, "question")));
                problems.add(Problem.contradiction(here + "/question"));
            } else {
                checkAnswer(question, given, here);
            }
        }
        if (request.scale() != null) {
            checkScale(request.scale(), at);
        }
        AssessmentRequest previous = request.previous();
        if (previous != null) {
            if (previous.on().isAfter(request.on())) {
                problems.add(Problem.contradiction(at + "/on"));
                problems.add(Problem.contradiction(at + "/previous/on"));
            }
            check(previous, at + "/previous");
        }
    }

    private void checkAnswer(QuestionCatalogue.Question question, QuestionAnswer given, String at) {
        if (!question.counts()) {
            if (!question.scale().contains(given.answer().toString())) {
                problems.add(Problem.badCode(
                        at + "/answer", question.scale(), given.answer().toString()));
            }
            if (given.of() != null) {
                problems.add(Problem.contradiction(at + "/of"));
            }
            return;
        }
        Integer count = given.answer().count();
        if (count == null) {
            problems.add(Problem.badCode(at + "/answer", List.of("0", "1", "2", "3"), null));
        } else if (given.of() != null && count > given.of()) {
            problems.add(Problem.outOfRange(at + "/answer", "0.." + given.of()));
        }
    }

    private void checkScale(MaturityScale scale, String at) {
        Set<String> codes = new HashSet<>();
        BigDecimal last = null;
        for (int i = 0; i < scale.levels().size(); i++) {
            MaturityScale.Level level = scale.levels().get(i);
            if (!codes.add(level.code())) {
                problems.add(Problem.contradiction(at + Problem.at("scale", "levels", i, "code")));
            }
            if (last != null && level.from().compareTo(last) <= 0) {
                problems.add(Problem.outOfRange(at + Problem.at("scale", "levels", i, "from"), "> " + last));
            }
            last = level.from();
        }
    }
}
