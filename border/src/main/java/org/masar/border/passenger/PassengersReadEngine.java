package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.border.passenger.PassengerMessage.Finding;
import org.masar.border.passenger.PassengerMessage.FindingCode;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * {@code border.passengers.read}: a passenger or crew list (PAXLST, releases D.02B to D.15B) or the answer to one
 * (CUSRES) as a record. Separators are those of UNA, else the usual ones; without UNA the segments may also end with
 * the quotation mark of the SIRE syntax.
 *
 * <p>What is wrong with counts or order is a finding, for real lists often are; in a strict reading it is a problem. An
 * interchange that is none, that holds another message, or that breaks off inside a message is a problem always: half a
 * list must not pass for a whole one.
 *
 * <p>Source: WCO/IATA/ICAO PAXLST Message Implementation Guide; UN/EDIFACT syntax, ISO 9735.
 */
public final class PassengersReadEngine implements Engine<PassengersReadRequest, PassengerMessage> {

    private static final EngineInfo<PassengersReadRequest, PassengerMessage> INFO = new EngineInfo<>(
            "border.passengers.read",
            "1.0.0",
            "Who is announced? A passenger list or the answer to one, as a record",
            PassengersReadRequest.class,
            PassengerMessage.class);

    /** These say something about a message that is as it should be. */
    private static final Set<FindingCode> HARMLESS =
            Sets.immutableEnumSet(FindingCode.BLANKS_TRIMMED, FindingCode.PART_OF_SEQUENCE);

    /** For the service loader; the engine has no state. */
    public PassengersReadEngine() {}

    @Override
    public EngineInfo<PassengersReadRequest, PassengerMessage> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(PassengersReadRequest request) {
        MessageReader.Result result = MessageReader.read(request.message());
        if (result.failure() != null) {
            return ImmutableList.of(problem(
                    "border.passengers.read.unreadable", result.failure().name()));
        }
        if (Boolean.TRUE.equals(request.strict())) {
            EnumSet<FindingCode> found = EnumSet.noneOf(FindingCode.class);
            for (PassengerMessage message : result.messages()) {
                List<Finding> findings = message.findings();
                if (findings != null) {
                    findings.forEach(finding -> found.add(finding.code()));
                }
            }
            found.removeAll(HARMLESS);
            if (!found.isEmpty()) {
                return ImmutableList.of(problem(
                        "border.passengers.read.strict",
                        found.stream().map(FindingCode::name).collect(Collectors.joining(", "))));
            }
        }
        return ImmutableList.of();
    }

    private static Problem problem(String key, String codes) {
        return Problem.of(Problem.Code.BAD_VALUE, "/message", Message.of(key, "found", codes));
    }

    @Override
    public PassengerMessage answer(PassengersReadRequest request) {
        MessageReader.Result result = MessageReader.read(request.message());
        if (result.failure() != null) {
            throw new IllegalArgumentException(
                    "message must be a whole interchange: " + result.failure() + ".\nMaybe ask check(request) first.");
        }
        return MessageReader.joined(result.messages());
    }
}
