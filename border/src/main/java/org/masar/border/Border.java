package org.masar.border;

import org.masar.border.alert.AlertsAnswer;
import org.masar.border.alert.AlertsEngine;
import org.masar.border.alert.AlertsRequest;
import org.masar.border.crossing.ProtectionFirstAnswer;
import org.masar.border.crossing.ProtectionFirstEngine;
import org.masar.border.crossing.ProtectionFirstRequest;
import org.masar.border.crossing.ReconcileAnswer;
import org.masar.border.crossing.ReconcileEngine;
import org.masar.border.crossing.ReconcileRequest;
import org.masar.border.document.ChipVerifyAnswer;
import org.masar.border.document.ChipVerifyEngine;
import org.masar.border.document.ChipVerifyRequest;
import org.masar.border.document.DocumentExamineAnswer;
import org.masar.border.document.DocumentExamineEngine;
import org.masar.border.document.DocumentExamineRequest;
import org.masar.border.document.MrzReadAnswer;
import org.masar.border.document.MrzReadEngine;
import org.masar.border.document.MrzReadRequest;
import org.masar.border.document.MrzRepairAnswer;
import org.masar.border.document.MrzRepairEngine;
import org.masar.border.document.MrzRepairRequest;
import org.masar.border.document.MrzWriteAnswer;
import org.masar.border.document.MrzWriteEngine;
import org.masar.border.document.MrzWriteRequest;
import org.masar.border.document.SealReadAnswer;
import org.masar.border.document.SealReadEngine;
import org.masar.border.document.SealReadRequest;
import org.masar.border.document.TransliterateAnswer;
import org.masar.border.document.TransliterateEngine;
import org.masar.border.document.TransliterateRequest;
import org.masar.border.exercise.ExerciseAnswer;
import org.masar.border.exercise.ExerciseEngine;
import org.masar.border.exercise.ExerciseRequest;
import org.masar.border.passenger.ManifestCheckAnswer;
import org.masar.border.passenger.ManifestCheckEngine;
import org.masar.border.passenger.ManifestCheckRequest;
import org.masar.border.passenger.PassengerMessage;
import org.masar.border.passenger.PassengersReadEngine;
import org.masar.border.passenger.PassengersReadRequest;
import org.masar.border.passenger.PassengersWriteAnswer;
import org.masar.border.passenger.PassengersWriteEngine;
import org.masar.border.passenger.PassengersWriteRequest;
import org.masar.border.screening.Screener;
import org.masar.border.screening.ScreeningCompareAnswer;
import org.masar.border.screening.ScreeningCompareEngine;
import org.masar.border.screening.ScreeningCompareRequest;
import org.masar.border.screening.ScreeningScreenAnswer;
import org.masar.border.screening.ScreeningScreenEngine;
import org.masar.border.screening.ScreeningScreenRequest;
import org.masar.border.stay.StayCheckAnswer;
import org.masar.border.stay.StayCheckEngine;
import org.masar.border.stay.StayCheckRequest;
import org.masar.core.engine.Engines;

/**
 * Border management, for Java callers: one method an engine. Each throws {@link
 * org.masar.core.engine.InvalidRequestException}, with all problems, for a request that cannot be understood.
 */
public final class Border {

    private Border() {}

    /**
     * Are the data of this chip as the issuing State signed them? See {@link ChipVerifyEngine}.
     *
     * @param request the bytes that the caller's reader gave
     * @return each check by itself
     */
    public static ChipVerifyAnswer chipVerify(ChipVerifyRequest request) {
        return Engines.ask(new ChipVerifyEngine(), request);
    }

    /**
     * What do zone, seal and chip of this document say together? See {@link DocumentExamineEngine}.
     *
     * @param request all that was read of the document
     * @return what was proved, what contradicts, what needs a person, what was not checked
     */
    public static DocumentExamineAnswer documentExamine(DocumentExamineRequest request) {
        return Engines.ask(new DocumentExamineEngine(), request);
    }

    /**
     * What does this machine readable zone say, and do its check digits agree? See {@link MrzReadEngine}.
     *
     * @param request the lines as scanned
     * @return the fields with the evidence for each
     */
    public static MrzReadAnswer mrzRead(MrzReadRequest request) {
        return Engines.ask(new MrzReadEngine(), request);
    }

    /**
     * Which corrections would mend this damaged zone? See {@link MrzRepairEngine}.
     *
     * @param request the lines as scanned
     * @return all corrections with the fewest edits; a person decides where there are several
     */
    public static MrzRepairAnswer mrzRepair(MrzRepairRequest request) {
        return Engines.ask(new MrzRepairEngine(), request);
    }

    /**
     * How are these fields written as a zone? See {@link MrzWriteEngine}.
     *
     * @param request the fields as they stand in the visual zone
     * @return the lines
     */
    public static MrzWriteAnswer mrzWrite(MrzWriteRequest request) {
        return Engines.ask(new MrzWriteEngine(), request);
    }

    /**
     * May this traveller be this listed person? See {@link ScreeningCompareEngine}.
     *
     * @param request the traveller and the entry
     * @return what speaks for it and against it; a match is a possible match, for a trained person to resolve
     */
    public static ScreeningCompareAnswer screeningCompare(ScreeningCompareRequest request) {
        return Engines.ask(new ScreeningCompareEngine(), request);
    }

    /**
     * Which persons of a list may this traveller be? See {@link ScreeningScreenEngine}.
     *
     * @param list the list, prepared once
     * @param request the traveller
     * @return possible matches, for a trained person to resolve
     */
    public static ScreeningScreenAnswer screeningScreen(Screener list, ScreeningScreenRequest request) {
        return Engines.ask(new ScreeningScreenEngine().with(list), request);
    }

    /**
     * What does this visible digital seal say, and is it signed by whom it names? See {@link SealReadEngine}.
     *
     * @param request the bytes of the seal, or one value of its codings
     * @return what it holds and how its verification went
     */
    public static SealReadAnswer sealRead(SealReadRequest request) {
        return Engines.ask(new SealReadEngine(), request);
    }

    /**
     * How is this name written in a zone, or what may this zone text have been in Arabic? See {@link
     * TransliterateEngine}.
     *
     * @param request the text, its script and the direction
     * @return the zone text, or all readings
     */
    public static TransliterateAnswer transliterate(TransliterateRequest request) {
        return Engines.ask(new TransliterateEngine(), request);
    }

    /**
     * What stands out in these crossings, and what would explain it? See {@link AlertsEngine}.
     *
     * @param request the crossings and the limits
     * @return alerts with their evidence, and welfare checks
     */
    public static AlertsAnswer alerts(AlertsRequest request) {
        return Engines.ask(new AlertsEngine(), request);
    }

    /**
     * What would you do? A training day with its answer key. See {@link ExerciseEngine}.
     *
     * @param request scenario and seed
     * @return the events, the key, and a score if there are responses
     */
    public static ExerciseAnswer exercise(ExerciseRequest request) {
        return Engines.ask(new ExerciseEngine(), request);
    }

    /**
     * How do the people announced agree with the documents scanned? See {@link ManifestCheckEngine}.
     *
     * @param request the list and the zones
     * @return who was taken for whom, and what differs
     */
    public static ManifestCheckAnswer manifestCheck(ManifestCheckRequest request) {
        return Engines.ask(new ManifestCheckEngine(), request);
    }

    /**
     * Who is announced? See {@link PassengersReadEngine}.
     *
     * @param request an interchange
     * @return the message as a record
     */
    public static PassengerMessage passengersRead(PassengersReadRequest request) {
        return Engines.ask(new PassengersReadEngine(), request);
    }

    /**
     * How is this passenger list, or the answer to one, sent? See {@link PassengersWriteEngine}.
     *
     * @param request the record
     * @return the interchange
     */
    public static PassengersWriteAnswer passengersWrite(PassengersWriteRequest request) {
        return Engines.ask(new PassengersWriteEngine(), request);
    }

    /**
     * Who must be asked or called before anything is decided against this person? See {@link ProtectionFirstEngine}.
     *
     * @param request what is proposed and what was asked
     * @return what to do first; never a refusal
     */
    public static ProtectionFirstAnswer protectionFirst(ProtectionFirstRequest request) {
        return Engines.ask(new ProtectionFirstEngine(), request);
    }

    /**
     * Which stays do these crossings make, and who is here? See {@link ReconcileEngine}.
     *
     * @param request records in any order
     * @return stays and persons
     */
    public static ReconcileAnswer reconcile(ReconcileRequest request) {
        return Engines.ask(new ReconcileEngine(), request);
    }

    /**
     * How many days of stay are used, and how many remain? See {@link StayCheckEngine}.
     *
     * @param request stays and rule
     * @return the days and how they stand to the rule
     */
    public static StayCheckAnswer stayCheck(StayCheckRequest request) {
        return Engines.ask(new StayCheckEngine(), request);
    }
}
