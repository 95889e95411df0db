package org.masar.policing.referral;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.OpenEngine;
import org.masar.policing.directory.OpeningHours;
import org.masar.policing.directory.Service;
import org.masar.policing.directory.ServicePlace;
import org.masar.policing.referral.RouteRequest.Exclusion;
import org.masar.policing.referral.RouteRequest.Need;
import org.masar.policing.referral.RouteRequest.Person;

/** Which services fit a request, constraint by constraint, each once over all of them. */
final class Fit {

    static final int FRESH_DAYS = 7;

    private static final double METRES = 1_000;
    private static final Constraint[] CONSTRAINTS = Constraint.values();

    private final RouteIndex index;
    private final RouteRequest request;
    private final GeoPoint from;
    private final ZoneId zone;
    private final boolean mustBeOpen;
    private final @Nullable Instant at;
    private final @Nullable Set<String> documents;

    /** What was found of each of the different hours and areas: 1 yes, -1 no, 0 not asked yet. */
    private final byte[] open;

    private final byte[] inArea;

    Fit(RouteIndex index, RouteRequest request) {
        this.index = index;
        this.request = request;
        this.from = GeoPoint.of(request.place().lat(), request.place().lon());
        OffsetDateTime moment = request.at();
        this.zone = OpenEngine.zone(moment);
        this.at = moment == null ? null : moment.toInstant();
        Boolean asked = request.mustBeOpen();
        this.mustBeOpen = asked == null ? request.weekday() != null : asked;
        Person person = request.person();
        this.documents = person == null || person.documents() == null ? null : new HashSet<>(person.documents());
        this.open = new byte[index.hours.size()];
        this.inArea = new byte[index.areas.size()];
    }

    /**
     * The slots that fit. {@code lifted} is taken as satisfied; {@code refused}, if asked for, gets how many each
     * constraint was the first to refuse.
     */
    long[] fitting(Need need, @Nullable Constraint lifted, int @Nullable [] refused) {
        long[] left = index.everything();
        int before = index.size();
        for (Constraint constraint : CONSTRAINTS) {
            if (constraint != lifted && narrow(constraint, need, left) && refused != null) {
                int now = Slots.count(left);
                refused[constraint.ordinal()] = before - now;
                before = now;
            }
        }
        return left;
    }

    /** Removes what a constraint refuses; false if nothing was asked that it could refuse for. */
    private boolean narrow(Constraint constraint, Need need, long[] left) {
        Person person = request.person();
        switch (constraint) {
            case INACTIVE -> index.active.keepIn(left);
            case CATEGORY -> category(need, left);
            case NO_PLACE -> index.placed.keepIn(left);
            case AGE -> {
                if (person == null || person.age() == null) {
                    return false;
                }
                index.wrongAge(person.age()).removeFrom(left);
            }
            case SEX -> {
                if (person == null || person.sex() == null) {
                    return false;
                }
                long[] received = none(left);
                index.anySex.addTo(received);
                add(index.sexes.get(person.sex().name()), received);
                Slots.keep(left, received);
            }
            case PAPERS -> {
                return papers(left);
            }
            case LANGUAGE -> {
                if (request.language() == null) {
                    return false;
                }
                long[] understood = none(left);
                index.interpreter.addTo(understood);
                add(index.languages.get(RouteIndex.fold(request.language())), understood);
                Slots.keep(left, understood);
            }
            case STAFF_GENDER -> {
                if (request.staffGender() == null) {
                    return false;
                }
                keep(index.staff.get(request.staffGender().name()), left);
            }
            case ACCESSIBILITY -> {
                if (request.accessibility() == null) {
                    return false;
                }
                request.accessibility().forEach(code -> keep(index.accessibility.get(code), left));
            }
            case EXCLUDED -> {
                return exclusions(left);
            }
            case CAPACITY -> {
                if (at == null) {
                    return false;
                }
                long[] full = none(left);
                index.noCapacity.addTo(full);
                Slots.keep(full, left);
                Slots.removeIf(full, slot -> !isFresh(index.place(slot).service()));
                remove(full, left);
            }
            case CLOSED -> {
                if (!mustBeOpen) {
                    return false;
                }
                Slots.removeIf(left, slot -> !isOpen(slot));
            }
            case TOO_FAR -> {
                if (request.maxKm() == null) {
                    return false;
                }
                index.sphere.cut(left, from, request.maxKm() * METRES, false);
            }
            case OUTSIDE_AREA -> {
                if (inArea.length == 0) {
                    return false;
                }
                Slots.removeIf(left, slot -> index.areaOf(slot) >= 0 && !isInArea(index.areaOf(slot)));
            }
        }
        return true;
    }

    private static long[] none(long[] like) {
        return new long[like.length];
    }

    private static void add(@Nullable Slots slots, long[] into) {
        if (slots != null) {
            slots.addTo(into);
        }
    }

    private static void keep(@Nullable Slots slots, long[] left) {
        if (slots == null) {
            Arrays.fill(left, 0);
        } else {
            slots.keepIn(left);
        }
    }

    private static void remove(long[] slots, long[] left) {
        for (int i = 0; i < left.length; i++) {
            left[i] &= ~slots[i];
        }
    }

    private void category(Need need, long[] left) {
        if (need.category() != null) {
            keep(index.categories.get(need.category().name()), left);
        } else {
            long[] offered = none(left);
            index.addPrefix(requireNonNull(need.taxonomyPrefix()), offered);
            Slots.keep(left, offered);
        }
    }

    /** Health care is never refused for papers. */
    private boolean papers(long[] left) {
        if (documents == null) {
            return false;
        }
        long[] lacking = none(left);
        index.papers.forEach((paper, slots) -> {
            if (!documents.contains(paper)) {
                slots.addTo(lacking);
            }
        });
        index.health.removeFrom(lacking);
        remove(lacking, left);
        return true;
    }

    private boolean exclusions(long[] left) {
        if (request.exclusions() == null) {
            return false;
        }
        long[] never = none(left);
        for (Exclusion exclusion : request.exclusions()) {
            if (exclusion.serviceId() != null) {
                index.addService(exclusion.serviceId(), never);
            }
            if (exclusion.organizationId() != null) {
                index.addOrganization(exclusion.organizationId(), never);
            }
            if (exclusion.unsafeFor() != null) {
                add(index.unsafe.get(exclusion.unsafeFor()), never);
            }
            if (Boolean.TRUE.equals(exclusion.police())) {
                index.police.addTo(never);
            }
            RouteRequest.Circle near = exclusion.near();
            if (near != null) {
                index.sphere.cut(left, GeoPoint.of(near.lat(), near.lon()), near.km() * METRES, true);
            }
        }
        remove(never, left);
        return true;
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
    boolean isOpen(int slot) {
        int number = index.hoursOf(slot);
        if (open[number] == 0) {
            OpeningHours hours = index.hours.get(number);
            boolean now = at != null
                    ? hours.isOpen(at, zone)
                    : request.weekday() != null
                            && request.minute() != null
                            && hours.isOpen(request.weekday().day(), request.minute());
            open[number] = (byte) (now ? 1 : -1);
        }
        return open[number] > 0;
    }

    private boolean isInArea(int number) {
        if (inArea[number] == 0) {
            inArea[number] = (byte) (index.areas.get(number).contains(from) ? 1 : -1);
        }
        return inArea[number] > 0;
    }

    boolean isSpoken(ServicePlace place) {
        String language = request.language();
        return language == null || place.languages().stream().anyMatch(language::equalsIgnoreCase);
    }

    ZoneId zone() {
        return zone;
    }

    GeoPoint from() {
        return from;
    }

    boolean documentsKnown() {
        return documents != null;
    }
}
