package org.masar.border;

import org.masar.border.document.MrzReadAnswer;
import org.masar.border.document.MrzReadEngine;
import org.masar.border.document.MrzReadRequest;
import org.masar.border.document.MrzRepairAnswer;
import org.masar.border.document.MrzRepairEngine;
import org.masar.border.document.MrzRepairRequest;
import org.masar.border.document.MrzWriteAnswer;
import org.masar.border.document.MrzWriteEngine;
import org.masar.border.document.MrzWriteRequest;
import org.masar.border.document.TransliterateAnswer;
import org.masar.border.document.TransliterateEngine;
import org.masar.border.document.TransliterateRequest;
import org.masar.core.engine.Engines;

/**
 * Border management, for Java callers: one method an engine. Each throws {@link
 * org.masar.core.engine.InvalidRequestException}, with all problems, for a request that cannot be understood.
 */
public final class Border {

    private Border() {}

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
