package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.Form;
import org.masar.avrr.plan.PlanAnswer.Code;
import org.masar.avrr.plan.PlanAnswer.Finding;

/** What is wrong with the lines of a plan. Source: IOM, Framework SOPs for AVRR, 2017, step 10; Handbook 2.3. */
final class PlanFindings {

    private final Map<String, PlanRequest.Budget> budget = new LinkedHashMap<>();
    private final Map<String, Money> used = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PlanFindings() {}

    static ImmutableList<Finding> of(
            List<PlanLine> lines, List<PlanRequest.Budget> budget, List<PlanRequest.Need> needs) {
        PlanFindings found = new PlanFindings();
        budget.forEach(line -> found.budget.put(line.line(), line));
        lines.forEach(found::line);
        for (PlanRequest.Need need : needs) {
            if (lines.stream().noneMatch(line -> need.id().equals(line.need()))) {
                found.findings.add(new Finding(Code.NEED_NOT_MET, null, need.id()));
            }
        }
        return ImmutableList.copyOf(found.findings);
    }

    private void add(Code code, PlanLine line) {
        findings.add(new Finding(code, line.id(), null));
    }

    private void line(PlanLine line) {
        PlanRequest.Budget source = budget.get(line.budgetLine());
        boolean mixed = mixed(line, source);
        if (source != null && !mixed) {
            if (used.merge(source.line(), line.amount(), Money::plus).isGreaterThan(source.amount())) {
                add(Code.OVER_BUDGET, line);
            }
        }
        if (mixed) {
            add(Code.CURRENCY_MIX, line);
        }
        if (line.form() == PlanLine.Form.CASH && line.cashReason() == null && !paidInCash(source)) {
            add(Code.CASH_WITHOUT_REASON, line);
        }
        BigDecimal parts = line.instalments().stream()
                .map(part -> part.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.compareTo(line.amount().getAmount()) != 0) {
            add(Code.INSTALMENTS_DO_NOT_ADD_UP, line);
        }
        if (line.instalments().stream().anyMatch(part -> blank(part.milestone()) || blank(part.proof()))) {
            add(Code.NO_PROOF, line);
        }
        if (line.instalments().stream().anyMatch(PlanFindings::releasedTooEarly)) {
            add(Code.RELEASED_BEFORE_PROOF, line);
        }
        component(line);
        if (source == null) {
            add(Code.UNKNOWN_BUDGET_LINE, line);
        }
    }

    private void component(PlanLine line) {
        PlanLine.Component component = line.component();
        boolean rent =
                line.cashReason() == PlanLine.CashReason.RENT || (component != null && component.months() != null);
        if (rent && (component == null || !Boolean.TRUE.equals(component.landlordProof()))) {
            add(Code.RENT_WITHOUT_LANDLORD_PROOF, line);
        }
        if (line.type() == AssistanceType.TRAINING && (component == null || blank(component.place()))) {
            add(Code.TRAINING_WITHOUT_PLACE, line);
        }
    }

    static boolean mixed(PlanLine line, PlanRequest.@Nullable Budget source) {
        Money sum = source == null ? line.amount() : source.amount();
        return !line.amount().isSameCurrency(sum)
                || line.instalments().stream()
                        .map(PlanLine.Instalment::amount)
                        .anyMatch(part -> !part.isSameCurrency(sum));
    }

    /** Where the programme itself pays cash, cash needs no further reason. */
    private static boolean paidInCash(PlanRequest.@Nullable Budget source) {
        return source != null && (source.form() == Form.CASH || source.form() == Form.CASH_CARD);
    }

    private static boolean releasedTooEarly(PlanLine.Instalment part) {
        return part.released() != null
                && (part.proved() == null || part.released().isBefore(part.proved()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
