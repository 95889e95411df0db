package org.masar.policing.referral;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.OpenEngine;
import org.masar.policing.directory.OpeningHours;
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
    private final OpeningHours.@Nullable Moment moment;
    private final @Nullable Instant freshFrom;
    private final @Nullable LocalDate freshFromDay;
    private final @Nullable Set<String> documents;

    /** What was found of each of the different hours, areas and dates: 1 yes, -1 no, 0 not asked yet. */
    private final byte[] open;

    private final byte[] inArea;
    private final byte[] fresh;

    Fit(RouteIndex index, RouteRequest request) {
        this.index = index;
        this.request = request;
        this.from = GeoPoint.of(request.place().lat(), request.place().lon());
        OffsetDateTime asked = request.at();
        this.zone = OpenEngine.zone(asked);
        this.at = asked == null ? null : asked.toInstant();
        this.moment = at == null ? null : new OpeningHours.Moment(at, zone);
        this.freshFrom = at == null ? null : at.minus(Duration.ofDays(FRESH_DAYS));
        this.freshFromDay = asked == null ? null : asked.toLocalDate().minusDays(FRESH_DAYS);
        Boolean must = request.mustBeOpen();
        this.mustBeOpen = must == null ? request.weekday() != null : must;
        Person person = request.person();
        this.documents = person == null || person.documents() == null ? null : new HashSet<>(person.documents());
        this.open = new byte[index.hours.size()];
        this.inArea = new byte[index.areas.size()];
        this.fresh = new byte[index.updates.size()];
    }

    /**
     * The slots that fit but for having a place, which the caller tells apart. {@code lifted} is taken as satisfied;
     * {@code refused}, if asked for, gets how many each constraint was the first to refuse.
     */
    long[] fitting(Need need, @Nullable Constraint lifted, int @Nullable [] refused) {
        long[] left = index.everything();
        int before = index.size();
        for (Constraint constraint : CONSTRAINTS) {
            if (constraint != lifted && narrow(constraint, need, left) && refused != null) {
                // From NO_PLACE on only those with a place are counted.
                int now =
                        constraint.compareTo(Constraint.NO_PLACE) < 0 ? Slots.count(left) : index.placed.countIn(left);
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
            case NO_PLACE -> {}
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
                remove(index.notForSex.get(person.sex().name()), left);
            }
            case PAPERS -> {
                return papers(left);
            }
            case LANGUAGE -> {
                if (request.language() == null) {
                    return false;
                }
                Slots.keepInEither(left, index.interpreter, index.languages.get(RouteIndex.fold(request.language())));
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
                index.noCapacity.removeFrom(left, slot -> isFresh(index.updateOf(slot)));
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

    private static void keep(@Nullable Slots slots, long[] left) {
        if (slots == null) {
            Arrays.fill(left, 0);
        } else {
            slots.keepIn(left);
        }
    }

    private static void remove(@Nullable Slots slots, long[] left) {
        if (slots != null) {
            slots.removeFrom(left);
        }
    }

    private void category(Need need, long[] left) {
        if (need.category() != null) {
            keep(index.categories.get(need.category().name()), left);
        } else {
            long[] offered = new long[left.length];
            index.addPrefix(requireNonNull(need.taxonomyPrefix()), offered);
            Slots.keep(left, offered);
        }
    }

    private boolean papers(long[] left) {
        if (documents == null) {
            return false;
        }
        index.papers.forEach((paper, slots) -> {
            if (!documents.contains(paper)) {
                slots.removeFrom(left);
            }
        });
        return true;
    }

    private boolean exclusions(long[] left) {
        if (request.exclusions() == null) {
            return false;
        }
        for (Exclusion exclusion : request.exclusions()) {
            if (exclusion.serviceId() != null) {
                index.removeService(exclusion.serviceId(), left);
            }
            if (exclusion.organizationId() != null) {
                index.removeOrganization(exclusion.organizationId(), left);
            }
            if (exclusion.unsafeFor() != null) {
                remove(index.unsafe.get(exclusion.unsafeFor()), left);
            }
            if (Boolean.TRUE.equals(exclusion.police())) {
                index.police.removeFrom(left);
            }
            RouteRequest.Circle near = exclusion.near();
            if (near != null) {
                index.sphere.cut(left, GeoPoint.of(near.lat(), near.lon()), near.km() * METRES, true);
            }
        }
        return true;
    }

    /** Whether what is said of the capacity is at most seven days old at the moment asked about. */
    boolean isFresh(int update) {
        if (fresh[update] == 0) {
            RouteIndex.Updated updated = index.updates.get(update);
            boolean now = updated.moment() != null
                    ? freshFrom != null && !updated.moment().isBefore(freshFrom)
                    : updated.day() != null
                            && freshFromDay != null
                            && !updated.day().isBefore(freshFromDay);
            fresh[update] = (byte) (now ? 1 : -1);
        }
        return fresh[update] > 0;
    }

    /** Whether it is known to be open when asked; false also where no time was asked. */
    boolean isOpen(int slot) {
        int number = index.hoursOf(slot);
        if (open[number] == 0) {
            OpeningHours hours = index.hours.get(number);
            boolean now = moment != null
                    ? hours.isOpen(moment)
                    : request.weekday() != null
                            && request.minute() != null
                            && hours.isOpen(request.weekday().day(), request.minute());
            open[number] = (byte) (now ? 1 : -1);
        }
        return open[number] > 0;
    }

    /** When it opens next, seconds since 1970 began in UTC; {@link Long#MAX_VALUE} if not known or not asked. */
    long nextOpening(int slot) {
        return moment == null
                ? Long.MAX_VALUE
                : index.hours.get(index.hoursOf(slot)).nextOpeningSecond(moment);
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
