package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.OpenEngine;
import org.masar.policing.directory.Service;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteAnswer.Match;
import org.masar.policing.referral.RouteRequest.Exclusion;
import org.masar.policing.referral.RouteRequest.Need;
import org.masar.policing.referral.RouteRequest.Person;

/**
 * Checks the certificate of an answer to one need, pair by pair, with nothing of the router: every service shown fits;
 * nothing nearer than the bound is better than the last one shown and was left out; and nothing farther can be, since the
 * last one is open now (or no time was asked) and no farther than the bound. Slow on purpose, and short enough to read.
 */
public final class RouteProof {

    /** What is wrong with an answer. */
    public enum Flaw {
        /** The answer is about several needs; ask for one at a time. */
        SEVERAL_NEEDS,
        /** A service is shown that is not in the directory, does not fit, or is shown twice. */
        DOES_NOT_FIT,
        /** A better one was left out. */
        BETTER_LEFT_OUT,
        /** The bound is nearer than the last one shown, or leaves out pairs that could open earlier. */
        BOUND_TOO_SHORT,
        /** Fewer are shown than fit. */
        TOO_FEW
    }

    private static final double KM = 1_000;
    private static final double DECIMETRE = 0.1;

    private final RouteRequest request;
    private final Need need;
    private final GeoPoint from;
    private final @Nullable OffsetDateTime at;

    private RouteProof(RouteRequest request) {
        this.request = request;
        this.need = request.needs().get(0);
        this.from = GeoPoint.of(request.place().lat(), request.place().lon());
        this.at = request.at();
    }

    /**
     * Checks an answer.
     *
     * @param directory the directory that was asked
     * @param request the question, of one need
     * @param answer the answer
     * @return what is wrong with it; empty if the certificate holds
     */
    public static ImmutableList<Flaw> check(ServiceDirectory directory, RouteRequest request, RouteAnswer answer) {
        return request.needs().size() == 1
                ? new RouteProof(request).flaws(directory, answer)
                : ImmutableList.of(Flaw.SEVERAL_NEEDS);
    }

    private ImmutableList<Flaw> flaws(ServiceDirectory directory, RouteAnswer answer) {
        Set<Flaw> flaws = new LinkedHashSet<>();
        double bound = answer.certificate() == null
                ? Double.POSITIVE_INFINITY
                : answer.certificate().boundM().doubleValue();
        List<ServicePlace> near = new ArrayList<>();
        for (ServicePlace place : directory.places()) {
            if (place.point() != null && metres(place) <= bound + DECIMETRE && fits(place)) {
                near.add(place);
            }
        }
        List<ServicePlace> left = new ArrayList<>(near);
        List<ServicePlace> shown = new ArrayList<>();
        for (Match match : answer.matches()) {
            ServicePlace place = take(left, match);
            if (place == null) {
                flaws.add(Flaw.DOES_NOT_FIT);
            } else {
                shown.add(place);
            }
        }
        int top = request.top() == null ? 5 : request.top();
        if (shown.size() < top && !left.isEmpty()) {
            flaws.add(Flaw.TOO_FEW);
        }
        for (int i = 1; i < shown.size(); i++) {
            if (isBetter(shown.get(i), shown.get(i - 1))) {
                flaws.add(Flaw.BETTER_LEFT_OUT);
            }
        }
        ServicePlace last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        if (last != null && left.stream().anyMatch(other -> isBetter(other, last))) {
            flaws.add(Flaw.BETTER_LEFT_OUT);
        }
        if (!reachesAll(bound) && (last == null || shown.size() < top || !isNow(last) || metres(last) > bound)) {
            flaws.add(Flaw.BOUND_TOO_SHORT);
        }
        return ImmutableList.copyOf(flaws);
    }

    /** Nothing beyond the bound fits anyway. */
    private boolean reachesAll(double bound) {
        return bound == Double.POSITIVE_INFINITY || (request.maxKm() != null && bound >= request.maxKm() * KM);
    }

    /** The pair a match is about; of several places of a service the one at its distance. */
    private @Nullable ServicePlace take(List<ServicePlace> left, Match match) {
        ServicePlace found = null;
        for (ServicePlace place : left) {
            boolean same = place.service().id().equals(match.serviceId())
                    && (match.distanceM() == null
                            || Math.abs(metres(place) - match.distanceM().doubleValue()) <= DECIMETRE);
            if (same && (found == null || isBetter(place, found))) {
                found = place;
            }
        }
        left.remove(found);
        return found;
    }

    private boolean isBetter(ServicePlace one, ServicePlace other) {
        Instant opensOne = opens(one);
        Instant opensOther = opens(other);
        int order = opensOne.compareTo(opensOther);
        return order != 0 ? order < 0 : metres(one) < metres(other);
    }

    private double metres(ServicePlace place) {
        return place.point() == null ? Double.NaN : from.metresTo(place.point());
    }

    private boolean isNow(ServicePlace place) {
        return at == null || opens(place).equals(at.toInstant());
    }

    private Instant opens(ServicePlace place) {
        if (at == null) {
            return Instant.MIN;
        }
        if (isOpen(place)) {
            return at.toInstant();
        }
        OffsetDateTime next =
                place.hours().at(at.toInstant(), OpenEngine.zone(at)).nextOpening();
        return next == null ? Instant.MAX : next.toInstant();
    }

    private boolean isOpen(ServicePlace place) {
        return at != null
                ? place.hours().isOpen(at.toInstant(), OpenEngine.zone(at))
                : request.weekday() != null
                        && request.minute() != null
                        && place.hours().isOpen(request.weekday().day(), request.minute());
    }

    private boolean fits(ServicePlace place) {
        Service service = place.service();
        String prefix = need.taxonomyPrefix();
        boolean offers = need.category() != null
                ? service.categories().contains(need.category().name())
                : prefix != null && service.taxonomyCodes().stream().anyMatch(code -> code.startsWith(prefix));
        boolean must = request.mustBeOpen() == null ? request.weekday() != null : request.mustBeOpen();
        return service.active()
                && offers
                && receives(service)
                && (request.language() == null
                        || service.interpreter()
                        || place.languages().stream().anyMatch(request.language()::equalsIgnoreCase))
                && (request.staffGender() == null
                        || service.staffGender().contains(request.staffGender().name()))
                && (request.accessibility() == null || place.accessibility().containsAll(request.accessibility()))
                && (request.exclusions() == null
                        || request.exclusions().stream().noneMatch(exclusion -> isExcluded(exclusion, place)))
                && !isFull(service)
                && (!must || isOpen(place))
                && (request.maxKm() == null || metres(place) <= request.maxKm() * KM)
                && (place.area() == null || place.area().contains(from));
    }

    private boolean receives(Service service) {
        Person person = request.person();
        if (person == null) {
            return true;
        }
        Integer age = person.age();
        boolean health = service.categories().stream()
                .anyMatch(code -> ServiceCategory.valueOf(code).isHealth());
        return (age == null || service.minAge() == null || age >= service.minAge())
                && (age == null || service.maxAge() == null || age <= service.maxAge())
                && (person.sex() == null
                        || service.sexes().isEmpty()
                        || service.sexes().contains(person.sex().name()))
                && (health || person.documents() == null || person.documents().containsAll(service.papersAsked()));
    }

    private static boolean isExcluded(Exclusion exclusion, ServicePlace place) {
        Service service = place.service();
        RouteRequest.Circle near = exclusion.near();
        return service.id().equals(exclusion.serviceId())
                || (service.organizationId() != null && service.organizationId().equals(exclusion.organizationId()))
                || (exclusion.unsafeFor() != null && service.unsafeFor().contains(exclusion.unsafeFor()))
                || (Boolean.TRUE.equals(exclusion.police()) && service.police())
                || (near != null
                        && place.point() != null
                        && GeoPoint.of(near.lat(), near.lon()).metresTo(place.point()) <= near.km() * KM);
    }

    private boolean isFull(Service service) {
        if (at == null || !Integer.valueOf(0).equals(service.capacity())) {
            return false;
        }
        Instant updated = service.capacityUpdated();
        LocalDate day = service.capacityUpdatedOn();
        return updated != null
                ? !updated.plus(Duration.ofDays(7)).isBefore(at.toInstant())
                : day != null && ChronoUnit.DAYS.between(day, at.toLocalDate()) <= 7;
    }
}
