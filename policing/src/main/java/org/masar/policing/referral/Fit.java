package org.masar.policing.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.OpenEngine;
import org.masar.policing.directory.Service;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteRequest.Exclusion;
import org.masar.policing.referral.RouteRequest.Need;
import org.masar.policing.referral.RouteRequest.Person;
import org.masar.policing.referral.RouteRequest.Sex;

/** Whether a service at a place fits one need of a request, constraint by constraint. */
final class Fit {

    static final int FRESH_DAYS = 7;

    private static final double METRES = 1_000;

    private final RouteRequest request;
    private final Need need;
    private final GeoPoint from;
    private final ZoneId zone;
    private final boolean mustBeOpen;
    private final @Nullable Instant at;
    private final @Nullable Set<String> documents;

    Fit(RouteRequest request, Need need) {
        this.request = request;
        this.need = need;
        this.from = GeoPoint.of(request.place().lat(), request.place().lon());
        OffsetDateTime moment = request.at();
        this.zone = OpenEngine.zone(moment);
        this.at = moment == null ? null : moment.toInstant();
        Boolean asked = request.mustBeOpen();
        this.mustBeOpen = asked == null ? request.weekday() != null : asked;
        Person person = request.person();
        this.documents = person == null || person.documents() == null ? null : new HashSet<>(person.documents());
    }

    /** The first constraint that fails, or null. {@code lifted} is taken as satisfied. */
    @Nullable
    Constraint first(ServicePlace place, @Nullable Constraint lifted) {
        for (Constraint constraint : CONSTRAINTS) {
            if (constraint != lifted && !holds(constraint, place)) {
                return constraint;
            }
        }
        return null;
    }

    private static final List<Constraint> CONSTRAINTS = List.of(Constraint.values());

    private boolean holds(Constraint constraint, ServicePlace place) {
        Service service = place.service();
        return switch (constraint) {
            case INACTIVE -> service.active();
            case CATEGORY -> category(service);
            case NO_PLACE -> place.point() != null;
            case AGE -> age(service);
            case SEX -> sex(service);
            case PAPERS -> documents == null || documents.containsAll(service.papersAsked()) || isHealth(service);
            case LANGUAGE -> request.language() == null || service.interpreter() || isSpoken(place);
            case STAFF_GENDER -> staff(service);
            case ACCESSIBILITY ->
                request.accessibility() == null || place.accessibility().containsAll(request.accessibility());
            case EXCLUDED -> !isExcluded(place);
            case CAPACITY -> !isFull(service);
            case CLOSED -> !mustBeOpen || isOpen(place);
            case TOO_FAR ->
                place.point() == null || request.maxKm() == null || metres(place.point()) <= request.maxKm() * METRES;
        };
    }

    private boolean category(Service service) {
        ServiceCategory category = need.category();
        String prefix = need.taxonomyPrefix();
        return category != null
                ? service.categories().contains(category.name())
                : prefix != null && service.taxonomyCodes().stream().anyMatch(code -> code.startsWith(prefix));
    }

    private boolean age(Service service) {
        Integer age = request.person() == null ? null : request.person().age();
        return age == null
                || ((service.minAge() == null || age >= service.minAge())
                        && (service.maxAge() == null || age <= service.maxAge()));
    }

    private boolean sex(Service service) {
        Sex sex = request.person() == null ? null : request.person().sex();
        return sex == null || service.sexes().isEmpty() || service.sexes().contains(sex.name());
    }

    private boolean staff(Service service) {
        Sex asked = request.staffGender();
        return asked == null || service.staffGender().contains(asked.name());
    }

    static boolean isHealth(Service service) {
        return service.categories().stream()
                .anyMatch(code -> ServiceCategory.valueOf(code).isHealth());
    }

    boolean isSpoken(ServicePlace place) {
        String language = request.language();
        return language == null || place.languages().stream().anyMatch(language::equalsIgnoreCase);
    }

    private boolean isExcluded(ServicePlace place) {
        if (request.exclusions() == null) {
            return false;
        }
        Service service = place.service();
        for (Exclusion exclusion : request.exclusions()) {
            if (service.id().equals(exclusion.serviceId())
                    || (exclusion.organizationId() != null
                            && exclusion.organizationId().equals(service.organizationId()))
                    || (exclusion.unsafeFor() != null && service.unsafeFor().contains(exclusion.unsafeFor()))
                    || (Boolean.TRUE.equals(exclusion.police()) && service.police())
                    || isInside(exclusion.near(), place.point())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(RouteRequest.@Nullable Circle circle, @Nullable GeoPoint point) {
        return circle != null
                && point != null
                && GeoPoint.of(circle.lat(), circle.lon()).metresTo(point) <= circle.km() * METRES;
    }

    private boolean isFull(Service service) {
        return Integer.valueOf(0).equals(service.capacity()) && isFresh(service);
    }

    /** Whether what is said of the capacity is at most seven days old at the moment asked about. */
    boolean isFresh(Service service) {
        if (at == null || request.at() == null) {
            return false;
        }
        Instant updated = service.capacityUpdated();
        if (updated != null) {
            return Duration.between(updated, at).compareTo(Duration.ofDays(FRESH_DAYS)) <= 0;
        }
        LocalDate day = service.capacityUpdatedOn();
        return day != null && ChronoUnit.DAYS.between(day, request.at().toLocalDate()) <= FRESH_DAYS;
    }

    /** Whether it is known to be open when asked; false also where no time was asked. */
    boolean isOpen(ServicePlace place) {
        if (at != null) {
            return place.hours().isOpen(at, zone);
        }
        return request.weekday() != null
                && request.minute() != null
                && place.hours().isOpen(request.weekday().day(), request.minute());
    }

    ZoneId zone() {
        return zone;
    }

    double metres(GeoPoint to) {
        return from.metresTo(to);
    }

    boolean documentsKnown() {
        return documents != null;
    }
}
