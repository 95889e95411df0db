package org.masar.mgi.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.mgi.assessment.AssessmentRequest;
import org.masar.mgi.assessment.PolicyAnswer;
import org.masar.mgi.assessment.QuestionAnswer;
import org.masar.mgi.assessment.QuestionCatalogue;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;
import org.masar.mgi.assessment.Sdg1072Engine;
import org.masar.mgi.assessment.Sdg1072Part;
import org.masar.mgi.assessment.Sdg1072Request;
import org.masar.mgi.assessment.SubCategory;
import org.masar.mgi.strategy.StrategyAnswer.Action;
import org.masar.mgi.strategy.StrategyAnswer.Coverage;
import org.masar.mgi.strategy.StrategyAnswer.Gap;
import org.masar.mgi.strategy.StrategyAnswer.Mapping;
import org.masar.mgi.strategy.StrategyAnswer.Provenance;

/** One gap-to-action matrix in the making. */
final class Draft {

    static final String TITLE = "Gap-to-action matrix, draft for the Technical Working Group";

    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final StrategyRequest request;
    private final Sdg1072Engine sdg1072;
    private final GlobalCompact compact = GlobalCompact.shipped();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    Draft(StrategyRequest request, Sdg1072Engine sdg1072) {
        this.request = request;
        this.sdg1072 = sdg1072;
    }

    StrategyAnswer answer() {
        if (request.sdg1072() != null && request.sdg1072().answers() != null) {
            for (SubCategory one : SubCategory.values()) {
                read(one, request.sdg1072().answers().get(one));
            }
        }
        if (request.assessment() != null) {
            read(request.assessment());
        }
        Comparator<String> byId = Comparator.naturalOrder();
        gaps.sort(Comparator.comparing(Gap::id, byId));
        unknown.sort(byId);
        actions.sort(Comparator.comparing(Action::gap, byId));
        StrategyAnswer bare = new StrategyAnswer(
                TITLE,
                ImmutableList.copyOf(gaps),
                ImmutableList.copyOf(unknown),
                ImmutableList.copyOf(actions),
                minimalSets(),
                coverage(),
                ImmutableMap.of(),
                Message.of("mgi.strategy.banner"));
        return new MarkdownDraft(request, bare).print();
    }

    private void read(SubCategory one, @Nullable PolicyAnswer answer) {
        String id = one.name();
        if (answer == null || answer == PolicyAnswer.NOT_AVAILABLE) {
            unknown.add(id);
            return;
        }
        if (answer == one.best()) {
            return;
        }
        BigDecimal distance = answer == PolicyAnswer.LEGAL_STATUS_ONLY ? HALF : WHOLE;
        gap(
                id,
                answer.name(),
                one.best().name(),
                distance,
                new Provenance(
                        "sub-category not at its best code",
                        ImmutableList.of(id),
                        "answers to SDG indicator 10.7.2, as given",
                        request.asOf()));
        GlobalCompact.SubCategoryLinks links = compact.links(one);
        String indicator = "SDG 10.7.2 " + id + ": " + one.subject();
        for (String code : links.gcmActions()) {
            GlobalCompact.Action action = compact.action(code);
            if (action == null) {
                throw new IllegalStateException("The pack names an action it does not have: " + code);
            }
            actions.add(new Action(
                    id,
                    code,
                    action.objective(),
                    ImmutableList.copyOf(links.principles()),
                    ImmutableList.copyOf(links.sdgTargets()),
                    body(id),
                    indicator,
                    answer.name(),
                    one.best().name(),
                    request.due(),
                    Mapping.PROJECT));
        }
    }

    private void read(AssessmentRequest assessment) {
        Map<String, QuestionAnswer> answers = assessment.answers().stream()
                .collect(ImmutableMap.toImmutableMap(QuestionAnswer::question, answer -> answer));
        for (QuestionCatalogue.Question question : QuestionCatalogue.project().questions()) {
            QuestionAnswer answer = answers.get(question.id());
            String best = answer == null ? null : best(question, answer);
            if (answer == null || best == null) {
                unknown.add(question.id());
            } else if (!answer.answer().toString().equals(best)) {
                read(question, answer, best);
            }
        }
    }

    /** The code a question aims at; null where a count does not say out of how many. */
    private static @Nullable String best(QuestionCatalogue.Question question, QuestionAnswer answer) {
        if (question.scale().size() > 1) {
            return question.scale().get(0);
        }
        return answer.of() == null ? null : answer.of().toString();
    }

    private void read(QuestionCatalogue.Question question, QuestionAnswer answer, String best) {
        String id = question.id();
        String current = answer.answer().toString();
        boolean nothing = current.equals("NO") || current.equals("0");
        String source = answer.evidence().stream()
                .map(evidence ->
                        evidence.article() == null ? evidence.law() : evidence.law() + ", " + evidence.article())
                .collect(Collectors.joining("; "));
        gap(
                id,
                current,
                best,
                nothing ? WHOLE : HALF,
                new Provenance(
                        "question not at its best code",
                        ImmutableList.of(id),
                        source.isEmpty() ? "no evidence given" : source,
                        answer.on()));
        for (int objective : question.objectives()) {
            actions.add(new Action(
                    id,
                    null,
                    objective,
                    ImmutableList.copyOf(compact.principles(question.domain())),
                    ImmutableList.copyOf(compact.objective(objective).sdgTargets()),
                    body(id),
                    "Question " + id + ": " + question.text(),
                    current,
                    best,
                    request.due(),
                    Mapping.PROJECT));
        }
    }

    private void gap(String id, String current, String next, BigDecimal distance, Provenance provenance) {
        gaps.add(new Gap(id, id, current, next, distance, provenance));
    }

    private @Nullable String body(String id) {
        return request.bodies() == null ? null : request.bodies().get(id);
    }

    private @Nullable ImmutableMap<Sdg1072Part, Reform> minimalSets() {
        Sdg1072Request answers = request.sdg1072();
        if (answers == null) {
            return null;
        }
        ImmutableMap.Builder<Sdg1072Part, Reform> sets = ImmutableMap.builder();
        for (Sdg1072Part part : Sdg1072Part.values()) {
            Integer target =
                    request.targets() == null ? null : request.targets().get(part);
            Reform reform = sdg1072.reform(answers, part, target);
            if (reform != null) {
                sets.put(part, reform);
            }
        }
        return sets.buildOrThrow();
    }

    private Coverage coverage() {
        LocalDate asOf = request.asOf();
        List<StrategyRequest.Plan> plans = request.plans() == null ? List.of() : request.plans();
        return Coverage.of(Stream.concat(
                        actions.stream().map(Action::objective),
                        plans.stream()
                                .filter(plan -> !plan.on().isAfter(asOf))
                                .flatMap(plan -> plan.objectives().stream()))
                .toList());
    }
}
