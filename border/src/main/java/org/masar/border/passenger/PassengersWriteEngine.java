package org.masar.border.passenger;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * {@code border.passengers.write}: a record as PAXLST or CUSRES, in the order of the guide and one segment a datum.
 * Reading what was written gives the record back. What cannot be written so is a problem: a text with signs outside
 * printable ISO 646, or with blanks around it, is not changed in silence.
 *
 * <p>Source: WCO/IATA/ICAO PAXLST Message Implementation Guide; UN/EDIFACT syntax, ISO 9735.
 */
public final class PassengersWriteEngine implements Engine<PassengersWriteRequest, PassengersWriteAnswer> {

    private static final EngineInfo<PassengersWriteRequest, PassengersWriteAnswer> INFO = new EngineInfo<>(
            "border.passengers.write",
            "1.0.0",
            "How is this passenger list, or the answer to one, sent?",
            PassengersWriteRequest.class,
            PassengersWriteAnswer.class);

    /** For the service loader; the engine has no state. */
    public PassengersWriteEngine() {}

    @Override
    public EngineInfo<PassengersWriteRequest, PassengersWriteAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(PassengersWriteRequest request) {
        return new WritableCheck().problems(request.record());
    }

    @Override
    public PassengersWriteAnswer answer(PassengersWriteRequest request) {
        MessageWriter writer =
                new MessageWriter(requireNonNullElse(request.syntax(), PassengersWriteRequest.Syntax.UNOA));
        return writer.interchange(request.record(), request.preparedAt(), !Boolean.FALSE.equals(request.groups()));
    }
}
