package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.rule.Receipt;

/**
 * {@code avrr.entitlement}: what a programme owes these people on that day, line by line, with forms, instalments and
 * caps, and with everything the published text leaves open.
 *
 * <p>A fact that chooses between sums and is absent leaves its line UNDETERMINED; every other absent fact is taken as the
 * ordinary case and named. Sources: the packs of this package, each programme with its own.
 */
public final class EntitlementEngine implements Engine<EntitlementRequest, EntitlementAnswer> {

    private static final EngineInfo<EntitlementRequest, EntitlementAnswer> INFO = new EngineInfo<>(
                    "avrr.entitlement",
                    "1.0.0",
                    "What does this return programme owe these people on that day, by its published text?",
                    EntitlementRequest.class,
                    EntitlementAnswer.class)
            .withPacks(Programmes.PACKS);

    /** For the service loader, and for those who need no other engine. */
    public EntitlementEngine() {}

    @Override
    public EngineInfo<EntitlementRequest, EntitlementAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(EntitlementRequest request) {
        List<Problem> problems = new ArrayList<>(CaseChecks.problems(request));
        Programmes.Entry entry = Programmes.SHIPPED.get(request.programme());
        if (entry == null) {
            problems.add(Problem.badCode("/programme", Programmes.SHIPPED.keySet(), request.programme()));
        } else {
            problems.addAll(CaseChecks.currency(request, entry.programme()));
        }
        return problems;
    }

    @Override
    public EntitlementAnswer answer(EntitlementRequest request) {
        return answer(requireNonNull(Programmes.SHIPPED.get(request.programme())), request);
    }

    static EntitlementAnswer answer(Programmes.Entry entry, EntitlementRequest request) {
        Sheet sheet = new Sheet(entry.programme(), request);
        entry.rule().fill(sheet);
        Receipt receipt =
                new Receipt(INFO.id(), INFO.version(), request.asOf(), ImmutableList.of(entry.pack()), null, null);
        return Verdict.close(sheet, request, receipt);
    }
}
