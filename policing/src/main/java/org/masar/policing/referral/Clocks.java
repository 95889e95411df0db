package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.policing.referral.RouteAnswer.Deadline;
import org.masar.policing.referral.RouteRequest.Need;

/** The medical clocks of a request. */
final class Clocks {

    private Clocks() {}

    /** The clocks of all needs, each once, in their order; null if no clock was started. */
    static @Nullable ImmutableList<Deadline> of(RouteRequest request) {
        OffsetDateTime from = request.clockFrom();
        if (from == null) {
            return null;
        }
        Set<Intervention> all = new LinkedHashSet<>();
        request.needs().forEach(need -> all.addAll(interventions(need)));
        return all.stream().map(one -> deadline(one, from, request.at())).collect(ImmutableList.toImmutableList());
    }

    private static List<Intervention> interventions(Need need) {
        return need.interventions() == null ? List.of() : need.interventions();
    }

    private static Deadline deadline(Intervention intervention, OffsetDateTime from, @Nullable OffsetDateTime at) {
        OffsetDateTime until = from.plus(intervention.window());
        Deadline.State state = null;
        if (at != null) {
            boolean open = at.toInstant().isBefore(until.toInstant());
            Deadline.State over = intervention.isVerified() ? Deadline.State.LATE : Deadline.State.PERHAPS_LATE;
            state = open ? Deadline.State.OPEN : over;
        }
        return new Deadline(intervention, until, state);
    }

    /** When the earliest clock of a need that is still open runs out; null if none is open. */
    static @Nullable Instant earliest(Need need, @Nullable ImmutableList<Deadline> deadlines) {
        Instant earliest = null;
        if (deadlines != null) {
            for (Deadline deadline : deadlines) {
                Instant until = deadline.until().toInstant();
                if (deadline.state() == Deadline.State.OPEN
                        && interventions(need).contains(deadline.intervention())
                        && (earliest == null || until.isBefore(earliest))) {
                    earliest = until;
                }
            }
        }
        return earliest;
    }
}
