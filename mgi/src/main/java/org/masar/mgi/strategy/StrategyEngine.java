package org.masar.mgi.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.mgi.assessment.AssessmentEngine;
import org.masar.mgi.assessment.QuestionCatalogue;
import org.masar.mgi.assessment.Sdg1072Engine;
import org.masar.mgi.assessment.SubCategory;

/**
 * From gaps to actions of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195): a gap-to-action
 * matrix, draft for the Technical Working Group, with the source of every line. It proposes nothing that was not
 * answered, and an answer that changes on paper is not a reform.
 */
public final class StrategyEngine implements Engine<StrategyRequest, StrategyAnswer> {

    private static final EngineInfo<StrategyRequest, StrategyAnswer> INFO = new EngineInfo<>(
                    "mgi.strategy",
                    "1.0.0",
                    "Which actions of the Global Compact answer the gaps?",
                    StrategyRequest.class,
                    StrategyAnswer.class)
            .withPacks(List.of(PackFile.of(StrategyEngine.class, "global-compact.json")));

    private final Sdg1072Engine sdg1072 = new Sdg1072Engine();
    private final AssessmentEngine assessment = new AssessmentEngine();

    /** For the service loader. */
    public StrategyEngine() {}

    @Override
    public EngineInfo<StrategyRequest, StrategyAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(StrategyRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.sdg1072() == null && request.assessment() == null) {
            problems.add(Problem.missing(""));
        }
        if (request.sdg1072() != null) {
            within("/sdg1072", sdg1072.check(request.sdg1072()), problems);
            if (request.sdg1072().answers() == null) {
                problems.add(Problem.missing("/sdg1072/answers"));
            }
        }
        if (request.assessment() != null) {
            within("/assessment", assessment.check(request.assessment()), problems);
        }
        if (request.bodies() != null) {
            Set<String> known = new LinkedHashSet<>();
            for (SubCategory one : SubCategory.values()) {
                known.add(one.name());
            }
            QuestionCatalogue.project().questions().forEach(question -> known.add(question.id()));
            for (String id : request.bodies().keySet()) {
                if (!known.contains(id)) {
                    problems.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at("bodies", id), known, id));
                }
            }
        }
        return problems;
    }

    private static void within(String at, List<Problem> found, List<Problem> problems) {
        found.forEach(problem ->
                problems.add(new Problem(problem.code(), at + problem.pointer(), problem.message(), problem.near())));
    }

    @Override
    public StrategyAnswer answer(StrategyRequest request) {
        return new Draft(request, sdg1072).answer();
    }
}
