package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.policing.directory.Service;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteAnswer.CallFirst;
import org.masar.policing.referral.RouteAnswer.DistanceBand;
import org.masar.policing.referral.RouteAnswer.Match;

/** A service that fits, with what orders it. */
final class Candidate {

    private static final int CONFIRMED_DAYS = 180;
    private static final double KM = 1_000;

    private final ServicePlace place;
    private final double metres;
    private final @Nullable Boolean open;
    private final @Nullable OffsetDateTime opensAt;
    private final @Nullable Boolean meetsDeadline;
    private final ImmutableList<CallFirst> callFirst;

    private Candidate(
            ServicePlace place,
            double metres,
            @Nullable Boolean open,
            @Nullable OffsetDateTime opensAt,
            @Nullable Boolean meetsDeadline,
            ImmutableList<CallFirst> callFirst) {
        this.place = place;
        this.metres = metres;
        this.open = open;
        this.opensAt = opensAt;
        this.meetsDeadline = meetsDeadline;
        this.callFirst = callFirst;
    }

    static Candidate of(
            ServicePlace place,
            double metres,
            boolean isOpen,
            boolean isFresh,
            Fit fit,
            RouteRequest request,
            @Nullable Instant deadline) {
        OffsetDateTime at = request.at();
        boolean hoursAsked = at != null || request.weekday() != null;
        Boolean open = null;
        OffsetDateTime opensAt = null;
        if (hoursAsked && isOpen) {
            open = true;
            opensAt = at;
        } else if (at != null) {
            open = place.hours().isCertain(at.toInstant(), fit.zone()) ? Boolean.FALSE : null;
            opensAt = place.hours().nextOpening(at.toInstant(), fit.zone());
        } else if (hoursAsked) {
            open = place.hours().knowsAWeek() ? Boolean.FALSE : null;
        }
        Boolean meets = deadline == null
                ? null
                : (Boolean) (opensAt != null && opensAt.toInstant().isBefore(deadline));
        return new Candidate(
                place,
                metres,
                open,
                opensAt,
                meets,
                callFirst(place, fit, request, isFresh, hoursAsked && open == null));
    }

    private static ImmutableList<CallFirst> callFirst(
            ServicePlace place, Fit fit, RouteRequest request, boolean isFresh, boolean hoursUnknown) {
        Service service = place.service();
        ImmutableList.Builder<CallFirst> first = ImmutableList.builder();
        if (hoursUnknown) {
            first.add(CallFirst.HOURS);
        }
        boolean stale = request.at() != null && !isFresh;
        // Without a moment nobody can say whether "full" still holds.
        if (service.capacity() == null || stale || service.capacity() == 0) {
            first.add(CallFirst.CAPACITY);
        }
        if (!service.papersAsked().isEmpty() && !fit.documentsKnown()) {
            first.add(CallFirst.PAPERS);
        }
        if (!fit.isSpoken(place)) {
            first.add(CallFirst.INTERPRETER);
        }
        if (service.lastConfirmed() == null
                || (request.at() != null
                        && ChronoUnit.DAYS.between(
                                        service.lastConfirmed(), request.at().toLocalDate())
                                > CONFIRMED_DAYS)) {
            first.add(CallFirst.NOT_CONFIRMED);
        }
        return first.build();
    }

    Match match(@Nullable Integer need) {
        boolean told = place.service().placePublic();
        return new Match(
                place.service().id(),
                need,
                told ? BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_UP) : null,
                told ? null : band(),
                open,
                opensAt,
                meetsDeadline,
                callFirst.isEmpty() ? null : callFirst,
                reasons());
    }

    private DistanceBand band() {
        if (metres < 10 * KM) {
            return DistanceBand.UNDER_10_KM;
        } else if (metres < 50 * KM) {
            return DistanceBand.UNDER_50_KM;
        }
        return metres < 200 * KM ? DistanceBand.UNDER_200_KM : DistanceBand.FARTHER;
    }

    private ImmutableList<Message> reasons() {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        if (meetsDeadline != null) {
            reasons.add(Message.of("policing.referral.route." + (meetsDeadline ? "inTime" : "notInTime")));
        }
        if (Boolean.TRUE.equals(open)) {
            reasons.add(Message.of("policing.referral.route.open"));
        } else if (open != null) {
            reasons.add(Message.of("policing.referral.route.closed"));
        }
        if (!callFirst.isEmpty()) {
            reasons.add(Message.of("policing.referral.route.callFirst"));
        }
        return reasons.build();
    }
}
