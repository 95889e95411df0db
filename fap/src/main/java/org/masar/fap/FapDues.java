package org.masar.fap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.masar.core.lifecycle.Due;
import org.masar.core.rule.Standing;
import org.masar.fap.document.DocumentsAnswer;
import org.masar.fap.entitlement.DeadlineKind;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.procedure.ProcedureAnswer;

/**
 * What the answers about a family make due, for a worklist: keep it with {@link org.masar.core.casefile.DueDates} under the
 * engine's id. Kinds are general on purpose: a birthday must not stand in the open as one.
 */
public final class FapDues {

    private FapDues() {}

    /**
     * The days that matter to a route.
     *
     * @param answer of {@code fap.entitlement}
     * @return PAPER_EXPIRES, ROUTE_OPENS and WINDOW_CLOSES, as memory where the law was not read for the day
     */
    public static ImmutableList<Due> of(EntitlementAnswer answer) {
        return clocks(answer.deadlines(), answer.standing() != Standing.VERIFIED);
    }

    /**
     * The days that matter to a file. Its answer does not tell how far the law was read, so they are taken as memory.
     *
     * @param answer of {@code fap.procedure}
     * @return PAPER_EXPIRES, ROUTE_OPENS and WINDOW_CLOSES
     */
    public static ImmutableList<Due> of(ProcedureAnswer answer) {
        return clocks(answer.clocks(), true);
    }

    /**
     * The papers whose validity ends.
     *
     * @param answer of {@code fap.documents}
     * @return PAPER_EXPIRES, the last day of each
     */
    public static ImmutableList<Due> of(DocumentsAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        for (DocumentsAnswer.Item item : answer.items()) {
            LocalDate until = item.validUntil();
            if (until != null) {
                dues.add(new Due(until, "PAPER_EXPIRES", item.standing() != Standing.VERIFIED));
            }
        }
        return dues.build();
    }

    private static ImmutableList<Due> clocks(ImmutableList<EntitlementAnswer.Deadline> clocks, boolean memory) {
        return clocks.stream()
                .map(clock -> new Due(clock.on(), kind(clock.kind()), memory))
                .collect(ImmutableList.toImmutableList());
    }

    private static String kind(DeadlineKind kind) {
        return switch (kind) {
            case PASSPORT_ENDS, A1_CERTIFICATE_ENDS, TITLE_ENDS -> "PAPER_EXPIRES";
            case ROUTE_REOPENS -> "ROUTE_OPENS";
            case THREE_MONTH_LIMIT, EIGHTEENTH_BIRTHDAY, SIXTEENTH_BIRTHDAY, ROUTE_STARTS_SUSPENSION, PROVISION_ENDS ->
                "WINDOW_CLOSES";
        };
    }
}
