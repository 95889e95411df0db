package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.border.document.TransliterateRequest.Direction;
import org.masar.border.document.TransliterateRequest.Unit;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;

/** Transliterates a name into the zone by the tables of ICAO Doc 9303-3, section 6, and Arabic back into all readings. */
public final class TransliterateEngine implements Engine<TransliterateRequest, TransliterateAnswer> {

    private static final EngineInfo<TransliterateRequest, TransliterateAnswer> INFO = new EngineInfo<>(
                    "border.transliterate",
                    "1.0.0",
                    "How is this name written in the machine readable zone, or which names may this zone stand for?",
                    TransliterateRequest.class,
                    TransliterateAnswer.class)
            .withPacks(List.of(PackFile.of(TransliterateEngine.class, "transliteration.csv")));

    /** For the service loader; the engine has no state. */
    public TransliterateEngine() {}

    @Override
    public EngineInfo<TransliterateRequest, TransliterateAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(TransliterateRequest request) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        if (request.direction() == Direction.FROM_MRZ && request.script() != NameScript.ARABIC) {
            problems.add(Problem.contradiction(Problem.at("direction")), Problem.contradiction(Problem.at("script")));
        }
        return problems.addAll(LetterOptions.check(request.options())).build();
    }

    @Override
    public TransliterateAnswer answer(TransliterateRequest request) {
        boolean name = request.unit() == Unit.NAME;
        if (request.direction() == Direction.FROM_MRZ) {
            return back(ArabicReadings.of(request.text(), name));
        }
        Transliteration there =
                new Transliteration(request.script(), request.language(), request.options(), name).of(request.text());
        return new TransliterateAnswer(there.mrz(), null, null, null, there.notes());
    }

    private static TransliterateAnswer back(ArabicReadings readings) {
        if (readings.texts().isEmpty()) {
            return new TransliterateAnswer(
                    null,
                    null,
                    null,
                    null,
                    ImmutableList.of(new TransliterateNote(TransliterateNote.Code.NOT_THIS_TRANSLITERATION, null)));
        }
        return new TransliterateAnswer(
                null,
                readings.texts().stream()
                        .map(TransliterateAnswer.Reading::new)
                        .collect(ImmutableList.toImmutableList()),
                readings.texts().size() > 1,
                readings.more(),
                ImmutableList.of());
    }
}
