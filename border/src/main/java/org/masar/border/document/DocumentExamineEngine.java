package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * What do zone, seal and chip of one document say together? The answer says what was proved and what was not, and leaves
 * the rest to a person.
 */
public final class DocumentExamineEngine implements Engine<DocumentExamineRequest, DocumentExamineAnswer> {

    private static final EngineInfo<DocumentExamineRequest, DocumentExamineAnswer> INFO = new EngineInfo<>(
            "border.document.examine",
            "1.0.0",
            "What do zone, seal and chip of this document say together, and what needs a person?",
            DocumentExamineRequest.class,
            DocumentExamineAnswer.class);

    /** For the service loader; the engine has no state. */
    public DocumentExamineEngine() {}

    @Override
    public EngineInfo<DocumentExamineRequest, DocumentExamineAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(DocumentExamineRequest request) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        DocumentExamineRequest.Seal seal = request.seal();
        if (seal != null) {
            problems.addAll(Certificates.check(List.of("seal", "certificates"), seal.certificates(), false));
            problems.addAll(Certificates.check(List.of("seal", "trustAnchors"), seal.trustAnchors(), false));
            problems.addAll(Certificates.check(List.of("seal", "revocationLists"), seal.revocationLists(), true));
        }
        DocumentExamineRequest.Chip chip = request.chip();
        if (chip != null) {
            problems.addAll(Certificates.check(List.of("chip", "trustAnchors"), chip.trustAnchors(), false));
            problems.addAll(Certificates.check(List.of("chip", "revocationLists"), chip.revocationLists(), true));
        }
        return problems.build();
    }

    @Override
    public DocumentExamineAnswer answer(DocumentExamineRequest request) {
        return DocumentExamination.of(request);
    }
}
