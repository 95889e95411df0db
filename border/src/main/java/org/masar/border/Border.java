package org.masar.border;

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
import org.masar.border.screening.Screener;
import org.masar.border.screening.ScreeningCompareAnswer;
import org.masar.border.screening.ScreeningCompareEngine;
import org.masar.border.screening.ScreeningCompareRequest;
import org.masar.border.screening.ScreeningScreenAnswer;
import org.masar.border.screening.ScreeningScreenEngine;
import org.masar.border.screening.ScreeningScreenRequest;
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
}
