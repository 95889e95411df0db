package org.masar.policing.legal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.policing.legal.LawFindAnswer.DocumentView;
import org.masar.policing.legal.LawFindAnswer.ProvisionView;
import org.masar.policing.legal.LawFindAnswer.ResourceView;

/**
 * {@code policing.law.find}: which provisions match, and do they hold on that day in that territory? Each row of the pack
 * names its source and whether it was read. A "no" that would rest on memory is UNKNOWN.
 */
public final class LawFindEngine implements Engine<LawFindRequest, LawFindAnswer> {

    private static final EngineInfo<LawFindRequest, LawFindAnswer> INFO = new EngineInfo<>(
                    "policing.law.find",
                    "1.0.0",
                    "Which provisions are in force on this day?",
                    LawFindRequest.class,
                    LawFindAnswer.class)
            .withPacks(List.of(
                    PackFile.of(LawFindEngine.class, "iraq-law.json"),
                    PackFile.of(LawFindEngine.class, "civil-documents.json")));

    /** For the service loader, and for those who need no other engine. */
    public LawFindEngine() {}

    @Override
    public EngineInfo<LawFindRequest, LawFindAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(LawFindRequest request) {
        return request.date().isBefore(Law.FIRST)
                ? ImmutableList.of(Problem.outOfRange("/date", Law.FIRST + "..."))
                : ImmutableList.of();
    }

    @Override
    public LawFindAnswer answer(LawFindRequest request) {
        ImmutableList<LawPack.Row> rows = Law.PACK.provisions().stream()
                .filter(row -> request.lawId() == null || request.lawId() == row.lawId())
                .filter(row -> matches(request.provision(), row.provision()))
                .filter(row -> matches(request.topic(), row.topic()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<ProvisionView> provisions =
                rows.stream().map(row -> view(row, request)).collect(ImmutableList.toImmutableList());
        ImmutableList<ResourceView> resources = resources(request);
        return new LawFindAnswer(
                provisions,
                resources,
                documents(request),
                asks(rows, request),
                warnings(provisions, resources, request));
    }

    private static boolean matches(@Nullable String asked, String has) {
        return asked == null || asked.equals(has);
    }

    private static ProvisionView view(LawPack.Row row, LawFindRequest request) {
        Law.Verdict verdict = Law.verdict(row, request.date(), request.jurisdiction(), request.regime());
        return new ProvisionView(
                row.lawId(),
                row.provision(),
                row.topic(),
                verdict.inForce(),
                verdict.why(),
                Law.standing(row, request.date()),
                row.deadlineDays(),
                row.rule(),
                row.from(),
                row.source());
    }

    private static ImmutableList<ResourceView> resources(LawFindRequest request) {
        if (request.lawId() != null) {
            return ImmutableList.of();
        }
        return Law.PACK.resources().stream()
                .filter(row -> row.jurisdiction().includes(request.jurisdiction()))
                .filter(row -> row.from() == null || !row.from().earliest().isAfter(request.date()))
                .filter(row -> matches(request.provision(), row.provision()))
                .filter(row -> matches(request.topic(), row.topic()))
                .map(row -> new ResourceView(
                        row.name(),
                        row.topic(),
                        row.rule(),
                        Law.PACK.standing(row.basis(), request.date()),
                        row.source()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<DocumentView> documents(LawFindRequest request) {
        List<CivilDocument> asked = request.documents() == null ? ImmutableList.of() : request.documents();
        return Law.DOCUMENTS.documents().stream()
                .filter(row -> asked.contains(row.code()))
                .map(row -> new DocumentView(
                        row.code(),
                        row.authority(),
                        row.needs(),
                        row.procedure(),
                        row.court(),
                        row.obstacles(),
                        Law.PACK.standing(row.basis(), request.date()),
                        row.basisNote()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Two regimes run beside each other since 2025: which one governs the marriage comes before any advice. */
    private static ImmutableList<Message> asks(List<LawPack.Row> rows, LawFindRequest request) {
        LocalDate date = request.date();
        boolean open = request.regime() == null
                && request.jurisdiction() == Jurisdiction.FEDERAL
                && !date.isBefore(Law.CHOICE)
                && rows.stream().map(LawPack.Row::regime).anyMatch(Objects::nonNull);
        return open ? ImmutableList.of(Message.of("FAMILY_LAW_REGIME")) : ImmutableList.of();
    }

    private static ImmutableList<Message> warnings(
            List<ProvisionView> provisions, List<ResourceView> resources, LawFindRequest request) {
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        boolean nothing = provisions.isEmpty() && resources.isEmpty() && request.documents() == null;
        if (nothing) {
            warnings.add(Message.of("policing.law.find.nothing"));
        }
        if (provisions.stream().anyMatch(view -> view.standing() != Standing.VERIFIED)) {
            warnings.add(Message.of("policing.law.find.verify"));
        }
        return warnings.build();
    }
}
