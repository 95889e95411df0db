package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;

/**
 * An assessment with the Migration Governance Indicators as data: what is answered and on what evidence, the share of
 * each domain with what is missing left open, the gaps, what moved since the last time, and where the process stands.
 *
 * <p>The indicators look at institutions, laws and policies; they do not rank countries and do not judge how policies
 * are carried out, and neither does this. There are no official cut-offs for levels of maturity, so there is a level
 * only on a scale the caller brings.
 */
public final class AssessmentEngine implements PreparedEngine<QuestionCatalogue, AssessmentRequest, AssessmentAnswer> {

    private static final EngineInfo<AssessmentRequest, AssessmentAnswer> INFO = new EngineInfo<>(
                    "mgi.assessment",
                    "1.0.0",
                    "What does an assessment of migration governance show, and what is missing?",
                    AssessmentRequest.class,
                    AssessmentAnswer.class)
            .withPacks(List.of(PackFile.of(AssessmentEngine.class, "question-catalogue.json")));

    private final QuestionCatalogue catalogue;

    /** For the service loader; answers over the catalogue of this project. */
    public AssessmentEngine() {
        this(QuestionCatalogue.project());
    }

    private AssessmentEngine(QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public EngineInfo<AssessmentRequest, AssessmentAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of("catalogue");
    }

    @Override
    public QuestionCatalogue read(ImmutableMap<String, DataFile> files) {
        DataFile file = files.get("catalogue");
        return file == null ? catalogue : QuestionCatalogue.read(file);
    }

    @Override
    public Engine<AssessmentRequest, AssessmentAnswer> with(QuestionCatalogue data) {
        return new AssessmentEngine(data);
    }

    @Override
    public List<Problem> check(AssessmentRequest request) {
        List<Problem> problems = new ArrayList<>();
        new AssessmentCheck(catalogue, problems).check(request, "");
        return problems;
    }

    @Override
    public AssessmentAnswer answer(AssessmentRequest request) {
        return new Profile(catalogue, request).answer();
    }
}
