package org.masar.border.document;

import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/** Writes the fields of a document as its machine readable zone, byte exact. What cannot be written is a problem. */
public final class MrzWriteEngine implements Engine<MrzWriteRequest, MrzWriteAnswer> {

    private static final EngineInfo<MrzWriteRequest, MrzWriteAnswer> INFO = new EngineInfo<>(
            "border.mrz.write",
            "1.0.0",
            "How is this document written as a machine readable zone?",
            MrzWriteRequest.class,
            MrzWriteAnswer.class);

    /** For the service loader; the engine has no state. */
    public MrzWriteEngine() {}

    @Override
    public EngineInfo<MrzWriteRequest, MrzWriteAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(MrzWriteRequest request) {
        return new MrzDraft(request).problems();
    }

    @Override
    public MrzWriteAnswer answer(MrzWriteRequest request) {
        return new MrzDraft(request).write();
    }
}
