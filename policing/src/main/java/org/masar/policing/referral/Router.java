package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteAnswer.Certificate;
import org.masar.policing.referral.RouteAnswer.Deadline;
import org.masar.policing.referral.RouteAnswer.Match;
import org.masar.policing.referral.RouteAnswer.Option;
import org.masar.policing.referral.RouteAnswer.Relaxation;
import org.masar.policing.referral.RouteRequest.Need;

/** Answers one request: every pair is looked at, so the counts are exact and nothing unseen can be better. */
final class Router {

    private static final int TOP = 5;
    private static final BigDecimal METRES = BigDecimal.valueOf(1_000);

    private final ServiceDirectory directory;
    private final RouteRequest request;
    private final int top;
    private final @Nullable ImmutableList<Deadline> deadlines;

    private final ImmutableList.Builder<Match> matches = ImmutableList.builder();
    private final Map<Constraint, Integer> rejected = new EnumMap<>(Constraint.class);
    private final List<String> remote = new ArrayList<>();
    private int matchCount;

    Router(ServiceDirectory directory, RouteRequest request) {
        this.directory = directory;
        this.request = request;
        this.top = request.top() == null ? TOP : request.top();
        this.deadlines = Clocks.of(request);
    }

    RouteAnswer answer() {
        boolean one = request.needs().size() == 1;
        for (int i = 0; i < request.needs().size(); i++) {
            need(request.needs().get(i), one ? null : i);
        }
        Ids.sort(remote, id -> id);
        Double maxKm = request.maxKm();
        return new RouteAnswer(
                matches.build(),
                one ? ImmutableList.copyOf(remote.subList(0, Math.min(top, remote.size()))) : null,
                matchCount,
                directory.places().size(),
                one ? Maps.immutableEnumMap(rejected) : null,
                one && matchCount == 0 ? relaxations(request.needs().get(0)) : null,
                deadlines,
                ImmutableList.copyOf(Option.values()),
                maxKm == null ? null : new Certificate(BigDecimal.valueOf(maxKm).multiply(METRES)),
                warnings());
    }

    private void need(Need need, @Nullable Integer index) {
        Fit fit = new Fit(request, need);
        Instant deadline = Clocks.earliest(need, deadlines);
        List<Candidate> fitting = new ArrayList<>();
        for (ServicePlace place : directory.places()) {
            Constraint failing = fit.first(place, null);
            GeoPoint point = place.point();
            if (failing == null && point != null) {
                fitting.add(Candidate.of(place, point, fit, request, deadline));
            } else if (failing != null) {
                rejected.merge(failing, 1, Integer::sum);
                if (failing == Constraint.NO_PLACE && fit.first(place, Constraint.NO_PLACE) == null) {
                    remote.add(place.service().id());
                }
            }
        }
        matchCount += fitting.size();
        sort(fitting);
        fitting.stream().limit(top).forEach(candidate -> matches.add(candidate.match(index)));
    }

    /** By everything else first, then each run of equals by id. */
    private static void sort(List<Candidate> fitting) {
        fitting.sort(Candidate.ORDER);
        int from = 0;
        for (int to = 1; to <= fitting.size(); to++) {
            if (to == fitting.size() || Candidate.ORDER.compare(fitting.get(from), fitting.get(to)) != 0) {
                if (to - from > 1) {
                    Ids.sort(fitting.subList(from, to), Candidate::id);
                }
                from = to;
            }
        }
    }

    private ImmutableList<Relaxation> relaxations(Need need) {
        Fit fit = new Fit(request, need);
        Map<Constraint, Integer> would = new EnumMap<>(Constraint.class);
        for (ServicePlace place : directory.places()) {
            Constraint failing = fit.first(place, null);
            if (failing != null && failing.isLiftable() && fit.first(place, failing) == null) {
                would.merge(failing, 1, Integer::sum);
            }
        }
        return would.entrySet().stream()
                .map(entry -> new Relaxation(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Message> warnings() {
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        if (deadlines != null && deadlines.stream().anyMatch(one -> one.state() == Deadline.State.OPEN)) {
            warnings.add(Message.of("policing.referral.route.clockRuns"));
        }
        if (deadlines != null
                && deadlines.stream().anyMatch(one -> one.state() != null && one.state() != Deadline.State.OPEN)) {
            warnings.add(Message.of("policing.referral.route.clockPassed"));
        }
        warnings.add(Message.of("policing.referral.route.title"));
        return warnings.build();
    }
}
