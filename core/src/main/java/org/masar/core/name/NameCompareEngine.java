package org.masar.core.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/** How alike two names are, part by part: the engine {@code core.name.compare}. */
public final class NameCompareEngine implements Engine<NameCompareRequest, NameCompareAnswer> {

    private static final EngineInfo<NameCompareRequest, NameCompareAnswer> INFO = new EngineInfo<>(
                    "core.name.compare",
                    "1.0.0",
                    "How alike are two names, part by part?",
                    NameCompareRequest.class,
                    NameCompareAnswer.class)
            .withPacks(Tables.PACKS);

    /** Creates the engine with the shipped weights. */
    public NameCompareEngine() {}

    @Override
    public EngineInfo<NameCompareRequest, NameCompareAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(NameCompareRequest request) {
        List<Problem> problems = new ArrayList<>();
        check(request.a(), "a", problems);
        check(request.b(), "b", problems);
        return problems;
    }

    private static void check(NameInput name, String field, List<Problem> problems) {
        Surrogates.check(name.text(), Problem.at(field, "text"), problems);
        List<TypedPart> parts = name.parts() == null ? List.of() : name.parts();
        for (int i = 0; i < parts.size(); i++) {
            Surrogates.check(parts.get(i).text(), Problem.at(field, "parts", i, "text"), problems);
        }
    }

    @Override
    public NameCompareAnswer answer(NameCompareRequest request) {
        NameComparer comparer = NameComparer.shipped();
        NameComparison found =
                comparer.compare(request.a().parsed(), request.b().parsed());
        @Nullable
        Double probability = request.prior() == null
                ? null
                : (Double) comparer.probability(found.score(), request.prior().doubleValue());
        return new NameCompareAnswer(
                found.score(),
                found.band(),
                found.band().match(),
                probability,
                found.parts(),
                found.missing(),
                comparer.thresholds());
    }
}
