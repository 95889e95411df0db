package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.plan.Plan.BudgetUse;
import org.masar.avrr.plan.Plan.Risk;
import org.masar.avrr.plan.Plan.RiskCode;
import org.masar.avrr.plan.Plan.Visit;
import org.masar.avrr.plan.PlanAnswer.Change;
import org.masar.avrr.plan.PlanAnswer.Difference;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * {@code avrr.plan}: drafts a reintegration plan, or checks one made by hand: within the entitlement, in kind before cash,
 * instalments tied to milestones and proofs, nothing released before its proof. Sources: IOM Reintegration Handbook 2.3 and
 * Annex 3; Framework SOPs for AVRR, August 2017, step 10; visits as the survey's windows, Annex 3 of the M&amp;E guidance.
 */
public final class PlanEngine implements Engine<PlanRequest, PlanAnswer> {

    private static final EngineInfo<PlanRequest, PlanAnswer> INFO = new EngineInfo<>(
            "avrr.plan",
            "1.0.0",
            "What may the reintegration plan hold, and does this one hold?",
            PlanRequest.class,
            PlanAnswer.class);

    /** For the service loader, and for those who need no other engine. */
    public PlanEngine() {}

    @Override
    public EngineInfo<PlanRequest, PlanAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(PlanRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> budget = new HashSet<>();
        for (int i = 0; i < request.budget().size(); i++) {
            if (!budget.add(request.budget().get(i).line())) {
                problems.add(Problem.contradiction(Problem.at("budget", i, "line")));
            }
            notNegative(
                    Problem.at("budget", i, "amount"), request.budget().get(i).amount(), problems);
        }
        Set<String> needs = new HashSet<>();
        for (int i = 0; i < request.needs().size(); i++) {
            if (!needs.add(request.needs().get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("needs", i, "id")));
            }
        }
        Set<String> ids = new HashSet<>();
        List<PlanLine> lines = request.lines() == null ? List.of() : request.lines();
        for (int i = 0; i < lines.size(); i++) {
            PlanLine line = lines.get(i);
            if (!ids.add(line.id())) {
                problems.add(Problem.contradiction(Problem.at("lines", i, "id")));
            }
            if (line.need() != null && !needs.contains(line.need())) {
                problems.add(Problem.of(
                        Problem.Code.BAD_VALUE,
                        Problem.at("lines", i, "need"),
                        Message.of("problem.badValue.form", "expected", "/needs/*/id")));
            }
            notNegative(Problem.at("lines", i, "amount"), line.amount(), problems);
            for (int j = 0; j < line.instalments().size(); j++) {
                notNegative(
                        Problem.at("lines", i, "instalments", j, "amount"),
                        line.instalments().get(j).amount(),
                        problems);
            }
        }
        return problems;
    }

    private static void notNegative(String pointer, Money amount, List<Problem> problems) {
        if (amount.isNegative()) {
            problems.add(Problem.outOfRange(pointer + "/amount", "0.."));
        }
    }

    @Override
    public PlanAnswer answer(PlanRequest request) {
        ImmutableList<PlanLine> lines =
                request.lines() == null ? PlanDraft.of(request) : ImmutableList.copyOf(request.lines());
        ImmutableList<PlanAnswer.Finding> findings = PlanFindings.of(lines, request.budget(), request.needs());
        Plan plan = new Plan(
                request.previous() == null ? 1 : request.previous().version() + 1,
                lines,
                request.budget().stream().map(budget -> use(budget, lines)).collect(ImmutableList.toImmutableList()),
                visits(request.returnedOn()),
                request.needs().stream()
                        .filter(need -> PlanDraft.referred(need.type()))
                        .map(need -> new Plan.Referral(need.id(), need.type()))
                        .collect(ImmutableList.toImmutableList()),
                risks(request, lines, findings));
        return new PlanAnswer(
                plan,
                request.previous() == null ? null : diff(request.previous().lines(), lines),
                findings.isEmpty(),
                findings);
    }

    private static BudgetUse use(PlanRequest.Budget budget, List<PlanLine> lines) {
        Money used = Money.zero(budget.amount().getCurrencyUnit());
        boolean mixed = false;
        for (PlanLine line : lines) {
            if (line.budgetLine().equals(budget.line())) {
                if (line.amount().isSameCurrency(used)) {
                    used = used.plus(line.amount());
                } else {
                    mixed = true;
                }
            }
        }
        return new BudgetUse(
                budget.line(),
                budget.amount(),
                used,
                mixed ? null : budget.amount().minus(used));
    }

    private static ImmutableList<Visit> visits(LocalDate returnedOn) {
        return ImmutableList.of(
                visit("RSS_BASELINE", returnedOn, 0, 1),
                visit("RSS_MID", returnedOn, 6, 9),
                visit("RSS_FINAL", returnedOn, 12, 18));
    }

    private static Visit visit(String code, LocalDate anchor, int from, int to) {
        return new Visit(
                code, DateMath.plusMonths(anchor, from, Rounding.DOWN), DateMath.plusMonths(anchor, to, Rounding.DOWN));
    }

    private static ImmutableList<Risk> risks(
            PlanRequest request, List<PlanLine> lines, List<PlanAnswer.Finding> findings) {
        ImmutableList.Builder<Risk> risks = ImmutableList.builder();
        if (request.needs().stream().anyMatch(need -> Boolean.TRUE.equals(need.urgent()))) {
            risks.add(new Risk(RiskCode.URGENT_NEED));
        }
        if (lines.stream().flatMap(line -> line.instalments().stream()).anyMatch(part -> overdue(part, request))) {
            risks.add(new Risk(RiskCode.PROOF_OVERDUE));
        }
        if (findings.stream().anyMatch(finding -> finding.code() == PlanAnswer.Code.NEED_NOT_MET)) {
            risks.add(new Risk(RiskCode.UNFUNDED_NEED));
        }
        return risks.build();
    }

    private static boolean overdue(PlanLine.Instalment part, PlanRequest request) {
        return part.due() != null && part.proved() == null && part.due().isBefore(request.asOf());
    }

    private static ImmutableList<Difference> diff(List<PlanLine> before, List<PlanLine> now) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (PlanLine line : now) {
            PlanLine old = find(before, line.id());
            if (old == null) {
                differences.add(new Difference(line.id(), Change.ADDED));
            } else if (!old.equals(line)) {
                differences.add(new Difference(line.id(), Change.CHANGED));
            }
        }
        for (PlanLine line : before) {
            if (find(now, line.id()) == null) {
                differences.add(new Difference(line.id(), Change.REMOVED));
            }
        }
        return differences.build();
    }

    private static @Nullable PlanLine find(List<PlanLine> lines, String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
    }
}
