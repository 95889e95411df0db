package org.masar.avrr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer;
import org.masar.avrr.monitoring.MonitoringAnswer;
import org.masar.avrr.procedure.ProcedureAnswer;
import org.masar.avrr.readiness.ReadinessAnswer;
import org.masar.core.lifecycle.Due;

/**
 * What the answers about a return make due, for a worklist: keep it with {@link org.masar.core.casefile.DueDates} under the
 * engine's id.
 */
public final class AvrrDues {

    private AvrrDues() {}

    /**
     * The deadlines of a return.
     *
     * @param answer of {@code avrr.procedure}
     * @return one for each deadline, its code as kind
     */
    public static ImmutableList<Due> of(ProcedureAnswer answer) {
        return answer.deadlines().entrySet().stream()
                .map(deadline ->
                        Due.of(deadline.getValue().by(), deadline.getKey().name()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The surveys still to be made.
     *
     * @param answer of {@code avrr.monitoring}
     * @return the last day of each window, its code as kind; none for a closed case
     */
    public static ImmutableList<Due> of(MonitoringAnswer answer) {
        return answer.items().stream()
                .filter(item -> !answer.closed() && item.on() == null)
                .map(item -> Due.of(item.to(), item.code().name()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The steps before the journey, and the second talk on whether it is still wanted.
     *
     * @param answer of {@code avrr.readiness}
     * @return the last days: GATE for what somebody must do, RECHECK for the talk
     */
    public static ImmutableList<Due> of(ReadinessAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        answer.persons().forEach(person -> person.gates().forEach(gate -> add(dues, gate.by(), "GATE", false)));
        if (answer.recheck() != null) {
            add(dues, answer.recheck().to(), "RECHECK", false);
        }
        return dues.build();
    }

    /**
     * Payments, and the days until which help must be used.
     *
     * @param answer of {@code avrr.entitlement}
     * @return INSTALMENT and WINDOW_CLOSES, as memory where the rules were not read for the day
     */
    public static ImmutableList<Due> of(EntitlementAnswer answer) {
        boolean memory = answer.standing() != EntitlementAnswer.Standing.VERIFIED;
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        for (EntitlementAnswer.Line line : answer.lines().values()) {
            if (line.instalments() != null) {
                line.instalments().forEach(part -> add(dues, part.to(), "INSTALMENT", memory));
            }
            if (line.window() != null) {
                add(dues, line.window().to(), "WINDOW_CLOSES", memory);
            }
        }
        return dues.build();
    }

    private static void add(ImmutableList.Builder<Due> dues, @Nullable LocalDate on, String kind, boolean memory) {
        if (on != null) {
            dues.add(new Due(on, kind, memory));
        }
    }
}
