package org.masar.border.document;

import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;

/** Reads one machine readable zone and verifies every check digit. A damaged zone is a normal answer. */
public final class MrzReadEngine implements Engine<MrzReadRequest, MrzReadAnswer> {

    private static final EngineInfo<MrzReadRequest, MrzReadAnswer> INFO = new EngineInfo<>(
            "border.mrz.read",
            "1.0.0",
            "What does this machine readable zone say, and do its check digits agree?",
            MrzReadRequest.class,
            MrzReadAnswer.class);

    /** For the service loader; the engine has no state. */
    public MrzReadEngine() {}

    @Override
    public EngineInfo<MrzReadRequest, MrzReadAnswer> info() {
        return INFO;
    }

    @Override
    public MrzReadAnswer answer(MrzReadRequest request) {
        MrzZone zone =
                Boolean.TRUE.equals(request.normalise()) ? Mrz.readFolded(request.lines()) : Mrz.read(request.lines());
        return MrzReadAnswer.of(zone, request.asOf());
    }
}
