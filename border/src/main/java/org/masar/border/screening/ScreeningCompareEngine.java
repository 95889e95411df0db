package org.masar.border.screening;

import java.util.ArrayList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/** One traveller against one entry of a list: the engine {@code border.screening.compare}. */
public final class ScreeningCompareEngine implements Engine<ScreeningCompareRequest, ScreeningCompareAnswer> {

    private static final EngineInfo<ScreeningCompareRequest, ScreeningCompareAnswer> INFO = new EngineInfo<>(
            "border.screening.compare",
            "1.0.0",
            "May this traveller be this listed person? What speaks for it, against it, and what is missing?",
            ScreeningCompareRequest.class,
            ScreeningCompareAnswer.class);

    /** For the service loader; the engine has no state. */
    public ScreeningCompareEngine() {}

    @Override
    public EngineInfo<ScreeningCompareRequest, ScreeningCompareAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ScreeningCompareRequest request) {
        List<Problem> problems = new ArrayList<>();
        Texts.check(request.person(), problems);
        List<ListedName> names = request.entry().names();
        for (int i = 0; i < names.size(); i++) {
            Texts.check(names.get(i).text(), problems, "entry", "names", i, "text");
        }
        return problems;
    }

    @Override
    public ScreeningCompareAnswer answer(ScreeningCompareRequest request) {
        return new EntryComparison(
                        request.person(),
                        EntryComparison.parsed(request.person()),
                        request.entry(),
                        EntryComparison.parsed(request.entry()))
                .answer();
    }
}
