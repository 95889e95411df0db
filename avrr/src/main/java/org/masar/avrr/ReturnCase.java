package org.masar.avrr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer;
import org.masar.avrr.monitoring.MonitoringAnswer;
import org.masar.avrr.plan.Plan;
import org.masar.core.lifecycle.Due;

/**
 * What the engines answered for one returnee, put together for the list of what is due in a caseload:
 *
 * <pre>{@code
 * Worklist<ReturnCase> work = Worklist.of(cases, ReturnCase::dues);
 * work.between(monday, sunday);      // what is due this week
 * work.missedBefore(monday);         // what is late
 * }</pre>
 *
 * @param id the caller's own
 * @param entitlement windows in which help must be used
 * @param plan instalments and, where nothing is monitored yet, visits
 * @param monitoring visits that are not done
 * @param papers days up to which papers are valid
 */
public record ReturnCase(
        String id,
        @Nullable EntitlementAnswer entitlement,
        @Nullable Plan plan,
        @Nullable MonitoringAnswer monitoring,
        ImmutableList<LocalDate> papers) {

    /** A visit or survey, by its last day. */
    public static final String VISIT = "VISIT";

    /** An instalment that is planned and not released. */
    public static final String INSTALMENT = "INSTALMENT";

    /** The last day on which a paper is valid. */
    public static final String PAPER_EXPIRES = "PAPER_EXPIRES";

    /** The last day on which help can be used; from a programme not verified for the day it is never shown as missed. */
    public static final String WINDOW_CLOSES = "WINDOW_CLOSES";

    /**
     * What is due. Of a closed case nothing is.
     *
     * @return kinds in the order of the constants
     */
    public ImmutableList<Due> dues() {
        if (monitoring != null && monitoring.closed()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        visits().forEach(on -> dues.add(Due.of(on, VISIT)));
        if (plan != null) {
            plan.lines().stream()
                    .flatMap(line -> line.instalments().stream())
                    .filter(part -> part.released() == null)
                    .forEach(part -> {
                        if (part.due() != null) {
                            dues.add(Due.of(part.due(), INSTALMENT));
                        }
                    });
        }
        papers.forEach(on -> dues.add(Due.of(on, PAPER_EXPIRES)));
        if (entitlement != null) {
            boolean memory = entitlement.standing() != EntitlementAnswer.Standing.VERIFIED;
            entitlement.lines().values().forEach(line -> {
                LocalDate to = line.window() == null ? null : line.window().to();
                if (to != null) {
                    dues.add(new Due(to, WINDOW_CLOSES, memory));
                }
            });
        }
        return dues.build();
    }

    private List<LocalDate> visits() {
        if (monitoring != null) {
            return monitoring.items().stream()
                    .filter(item -> item.on() == null)
                    .map(MonitoringAnswer.Item::to)
                    .toList();
        }
        return plan == null
                ? List.of()
                : plan.visits().stream().map(Plan.Visit::to).toList();
    }

    @Override
    public String toString() {
        return "ReturnCase";
    }
}
