package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.masar.avrr.entitlement.EntitlementAnswer.Form;

/**
 * A first draft: one line a need, urgent needs first, paid from the first budget line in kind, else from the first. The
 * budget is divided evenly, as a placeholder for the sums that counselling and quotations give.
 */
final class PlanDraft {

    private static final ImmutableSet<AssistanceType> REFERRED = Sets.immutableEnumSet(
            AssistanceType.LEGAL_SERVICES,
            AssistanceType.MEDICAL_SUPPORT,
            AssistanceType.PSYCHOSOCIAL_SUPPORT,
            AssistanceType.SOCIAL_PROTECTION,
            AssistanceType.SPECIAL_SECURITY);

    private PlanDraft() {}

    static ImmutableList<PlanLine> of(PlanRequest request) {
        PlanRequest.Budget source = request.budget().stream()
                .filter(budget -> budget.amount().isPositive())
                .min(Comparator.comparing(budget -> cash(budget.form())))
                .orElse(null);
        if (source == null || request.needs().isEmpty()) {
            return ImmutableList.of();
        }
        List<PlanRequest.Need> needs = new ArrayList<>(request.needs());
        needs.sort(Comparator.comparing(need -> !Boolean.TRUE.equals(need.urgent())));
        Money each = source.amount().dividedBy(needs.size(), RoundingMode.DOWN);
        ImmutableList.Builder<PlanLine> lines = ImmutableList.builder();
        for (int i = 0; i < needs.size(); i++) {
            PlanRequest.Need need = needs.get(i);
            Money amount = i == 0 ? source.amount().minus(each.multipliedBy(needs.size() - 1)) : each;
            lines.add(new PlanLine(
                    "draft-" + need.id(),
                    need.id(),
                    need.dimension(),
                    need.level(),
                    need.type(),
                    cash(source.form()) ? PlanLine.Form.CASH : PlanLine.Form.IN_KIND,
                    source.line(),
                    amount,
                    null,
                    ImmutableList.of(
                            new PlanLine.Instalment(1, amount, "DELIVERED", "RECEIPT_OF_SUPPLIER", null, null, null)),
                    null));
        }
        return lines.build();
    }

    private static boolean cash(Form form) {
        return form == Form.CASH || form == Form.CASH_CARD;
    }

    /** Whether money alone does not answer such a need. */
    static boolean referred(AssistanceType type) {
        return REFERRED.contains(type);
    }
}
