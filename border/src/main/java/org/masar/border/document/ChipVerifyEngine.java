package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * Are the data of a chip as the issuing State signed them, and is its zone the printed one? Passive authentication over
 * bytes that the caller's reader gives; nothing is asked of the chip.
 */
public final class ChipVerifyEngine implements Engine<ChipVerifyRequest, ChipVerifyAnswer> {

    private static final EngineInfo<ChipVerifyRequest, ChipVerifyAnswer> INFO = new EngineInfo<>(
            "border.chip.verify",
            "1.0.0",
            "Are the data of this chip as the issuing State signed them, and is its zone the printed one?",
            ChipVerifyRequest.class,
            ChipVerifyAnswer.class);

    /** For the service loader; the engine has no state. */
    public ChipVerifyEngine() {}

    @Override
    public EngineInfo<ChipVerifyRequest, ChipVerifyAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ChipVerifyRequest request) {
        return ImmutableList.<Problem>builder()
                .addAll(Certificates.check("trustAnchors", request.trustAnchors(), false))
                .addAll(Certificates.check("revocationLists", request.revocationLists(), true))
                .build();
    }

    @Override
    public ChipVerifyAnswer answer(ChipVerifyRequest request) {
        return ChipVerification.of(request);
    }
}
