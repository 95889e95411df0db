package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteAnswer.Certificate;
import org.masar.policing.referral.RouteAnswer.Deadline;
import org.masar.policing.referral.RouteAnswer.Match;
import org.masar.policing.referral.RouteAnswer.Option;
import org.masar.policing.referral.RouteAnswer.Relaxation;
import org.masar.policing.referral.RouteRequest.Need;

/** Answers one request: every pair is counted, the near ones are measured, and the certificate says how far. */
final class Router {

    private static final int TOP = 5;
    private static final BigDecimal METRES = BigDecimal.valueOf(1_000);

    private final RouteIndex services;
    private final Fit fit;
    private final RouteRequest request;
    private final int top;
    private final @Nullable ImmutableList<Deadline> deadlines;

    private final ImmutableList.Builder<Match> matches = ImmutableList.builder();
    private final Map<Constraint, Integer> rejected = new EnumMap<>(Constraint.class);
    private final List<String> remote = new ArrayList<>();
    private @Nullable BigDecimal bound;
    private int matchCount;

    Router(RouteIndex services, RouteRequest request) {
        this.services = services;
        this.fit = new Fit(services, request);
        this.request = request;
        this.top = request.top() == null ? TOP : request.top();
        this.deadlines = Clocks.of(request);
    }

    RouteAnswer answer() {
        boolean one = request.needs().size() == 1;
        for (int i = 0; i < request.needs().size(); i++) {
            need(request.needs().get(i), one ? null : i);
        }
        Double maxKm = request.maxKm();
        if (bound == null && maxKm != null) {
            bound = BigDecimal.valueOf(maxKm).multiply(METRES);
        }
        return new RouteAnswer(
                matches.build(),
                one ? remote() : null,
                matchCount,
                services.size(),
                one ? Maps.immutableEnumMap(rejected) : null,
                one && matchCount == 0 ? relaxations(request.needs().get(0)) : null,
                deadlines,
                ImmutableList.copyOf(Option.values()),
                bound == null ? null : new Certificate(bound),
                warnings());
    }

    private void need(Need need, @Nullable Integer index) {
        int[] counts = new int[Constraint.values().length];
        long[] fitting = fit.fitting(need, null, counts);
        for (Constraint constraint : Constraint.values()) {
            if (counts[constraint.ordinal()] > 0) {
                rejected.merge(constraint, counts[constraint.ordinal()], Integer::sum);
            }
        }
        long[] nowhere = fitting.clone();
        services.placed.removeFrom(nowhere);
        Slots.removeIf(
                nowhere, slot -> remote.add(services.place(slot).service().id()));
        services.placed.keepIn(fitting);
        matchCount += Slots.count(fitting);
        // A bound is told for one need, and never where it would give away how far a hidden place is.
        Nearest nearest = new Nearest(services, fit, request, top);
        List<Nearest.Entry> best = nearest.of(fitting, index != null);
        if (nearest.passedOver() && !isTold(best.get(best.size() - 1))) {
            nearest = new Nearest(services, fit, request, top);
            best = nearest.of(fitting, true);
        }
        if (nearest.passedOver()) {
            bound = BigDecimal.valueOf(best.get(best.size() - 1).reach()).setScale(1, RoundingMode.UP);
        }
        Instant deadline = Clocks.earliest(need, deadlines);
        for (Nearest.Entry entry : best) {
            ServicePlace place = services.place(entry.slot());
            boolean isFresh = fit.isFresh(services.updateOf(entry.slot()));
            matches.add(Candidate.of(place, entry.reach(), fit.isOpen(entry.slot()), isFresh, fit, request, deadline)
                    .match(index));
        }
    }

    private boolean isTold(Nearest.Entry entry) {
        return services.place(entry.slot()).service().placePublic();
    }

    /** What fits in all but has no place. */
    private ImmutableList<String> remote() {
        Ids.sort(remote, id -> id);
        return ImmutableList.copyOf(remote.subList(0, Math.min(top, remote.size())));
    }

    private ImmutableList<Relaxation> relaxations(Need need) {
        ImmutableList.Builder<Relaxation> relaxations = ImmutableList.builder();
        for (Constraint constraint : rejected.keySet()) {
            int would = constraint.isLiftable() ? services.placed.countIn(fit.fitting(need, constraint, null)) : 0;
            if (would > 0) {
                relaxations.add(new Relaxation(constraint, would));
            }
        }
        return relaxations.build();
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
