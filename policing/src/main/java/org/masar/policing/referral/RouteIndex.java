package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;
import org.masar.policing.directory.OpeningHours;
import org.masar.policing.directory.Service;
import org.masar.policing.directory.ServiceArea;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.directory.ServicePlace;

/**
 * A directory laid out for routing: the pairs of service and place in an order that keeps neighbours together, the sets
 * of those that have a fact, the different hours and areas once each. Every constraint is then a few operations on sets:
 * all pairs are counted, and only those near enough are measured. Immutable.
 */
final class RouteIndex {

    private static final int OLDEST = 151;
    private static final int BITS = 16;
    private static final int CELLS = 1 << BITS;
    private static final long NOWHERE = 1L << (2 * BITS);

    /** Bits for the number of a pair below its key. */
    private static final int NUMBER = 30;

    private final ImmutableList<ServicePlace> places;
    private final int[] ordinals;

    final Sphere sphere;
    final Slots active;
    final Slots placed;
    final Slots interpreter;
    final Slots police;
    final Slots noCapacity;
    final ImmutableMap<String, Slots> categories;
    final ImmutableMap<String, Slots> languages;
    final ImmutableMap<String, Slots> notForSex;
    final ImmutableMap<String, Slots> staff;

    /** Papers asked for; those health care asks for are not among them, for it is never refused for papers. */
    final ImmutableMap<String, Slots> papers;

    final ImmutableMap<String, Slots> accessibility;
    final ImmutableMap<String, Slots> unsafe;
    final ImmutableList<OpeningHours> hours;
    final ImmutableList<ServiceArea> areas;
    final ImmutableList<Updated> updates;

    private final ImmutableMap<String, Slots> taxonomy;
    private final String[] codes;
    private final int[] ages;
    private final ImmutableList<Slots> wrongAge;
    private final int[] byService;
    private final int[] byOrganization;
    private final int[] hoursOf;
    private final int[] areaOf;
    private final int[] updateOf;

    /** When a capacity was true: the moment, or else the day, if either is known. */
    record Updated(@Nullable Instant moment, @Nullable LocalDate day) {}

    private RouteIndex(ImmutableList<ServicePlace> places) {
        this.places = places;
        ordinals = order(places);
        sphere = new Sphere(size(), slot -> place(slot).point());
        active = where(Service::active);
        placed = which(place -> place.point() != null);
        interpreter = where(Service::interpreter);
        police = where(Service::police);
        noCapacity = where(service -> Integer.valueOf(0).equals(service.capacity()));
        categories = by(place -> place.service().categories());
        taxonomy = by(place -> place.service().taxonomyCodes());
        codes = taxonomy.keySet().stream().sorted().toArray(String[]::new);
        languages = by(place ->
                place.languages().stream().map(RouteIndex::fold).distinct().toList());
        notForSex = Arrays.stream(RouteRequest.Sex.values())
                .map(RouteRequest.Sex::name)
                .collect(ImmutableMap.toImmutableMap(
                        sex -> sex,
                        sex -> where(service ->
                                !service.sexes().isEmpty() && !service.sexes().contains(sex))));
        staff = by(place -> place.service().staffGender());
        papers = by(place ->
                isHealth(place.service()) ? ImmutableList.of() : place.service().papersAsked());
        accessibility = by(ServicePlace::accessibility);
        unsafe = by(place -> place.service().unsafeFor());
        ages = ageBounds();
        wrongAge = Arrays.stream(ages)
                .mapToObj(age -> where(service -> !isAge(service, age)))
                .collect(ImmutableList.toImmutableList());
        byService = sorted(RouteIndex::id);
        byOrganization = sorted(RouteIndex::organization);
        hoursOf = new int[size()];
        hours = distinct(new HashMap<>(), ServicePlace::hours, hoursOf);
        areaOf = new int[size()];
        areas = distinct(new IdentityHashMap<>(), ServicePlace::area, areaOf);
        updateOf = new int[size()];
        updates = distinct(
                new HashMap<>(),
                place -> new Updated(
                        place.service().capacityUpdated(), place.service().capacityUpdatedOn()),
                updateOf);
    }

    static RouteIndex of(ServiceDirectory directory) {
        return new RouteIndex(directory.places());
    }

    /** Along Morton's curve through cells of latitude and longitude; pairs without a place come last. */
    private static int[] order(ImmutableList<ServicePlace> places) {
        long[] keys = new long[places.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (key(places.get(i).point()) << NUMBER) | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & ((1L << NUMBER) - 1)))
                .toArray();
    }

    private static long key(@Nullable GeoPoint point) {
        if (point == null) {
            return NOWHERE;
        }
        long north = Math.min(CELLS - 1, (long) ((point.lat() + 90) / 180 * CELLS));
        long east = Math.min(CELLS - 1, (long) ((point.lon() + 180) / 360 * CELLS));
        long key = 0;
        for (int bit = 0; bit < BITS; bit++) {
            key |= (north >> bit & 1) << (2 * bit + 1);
            key |= (east >> bit & 1) << (2 * bit);
        }
        return key;
    }

    /** The slot at which the point's neighbours stand. */
    int slotNear(GeoPoint point) {
        long key = key(point);
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (key(place(middle).point()) < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Slots where(Predicate<Service> fact) {
        return which(place -> fact.test(place.service()));
    }

    private Slots which(Predicate<ServicePlace> fact) {
        ImmutableIntArray.Builder slots = ImmutableIntArray.builder();
        for (int slot = 0; slot < size(); slot++) {
            if (fact.test(place(slot))) {
                slots.add(slot);
            }
        }
        return Slots.of(slots.build(), size());
    }

    private ImmutableMap<String, Slots> by(Function<ServicePlace, Iterable<String>> facts) {
        Map<String, ImmutableIntArray.Builder> slots = new LinkedHashMap<>();
        for (int slot = 0; slot < size(); slot++) {
            for (String code : facts.apply(place(slot))) {
                slots.computeIfAbsent(code, key -> ImmutableIntArray.builder()).add(slot);
            }
        }
        ImmutableMap.Builder<String, Slots> sets = ImmutableMap.builderWithExpectedSize(slots.size());
        slots.forEach((code, builder) -> sets.put(code, Slots.of(builder.build(), size())));
        return sets.buildOrThrow();
    }

    /** Each different part once; {@code of} gets its number by slot, -1 for none. */
    private <T> ImmutableList<T> distinct(Map<T, Integer> known, Function<ServicePlace, @Nullable T> part, int[] of) {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (int slot = 0; slot < of.length; slot++) {
            T one = part.apply(place(slot));
            if (one == null) {
                of[slot] = -1;
                continue;
            }
            Integer number = known.get(one);
            if (number == null) {
                number = known.size();
                known.put(one, number);
                all.add(one);
            }
            of[slot] = number;
        }
        return all.build();
    }

    private int[] sorted(Function<ServicePlace, String> text) {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing((Integer slot) -> text.apply(place(slot))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void removeEqual(int[] sorted, Function<ServicePlace, String> text, String wanted, long[] from) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.apply(place(sorted[middle])).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sorted.length && text.apply(place(sorted[i])).equals(wanted); i++) {
            from[sorted[i] >> 6] &= ~(1L << sorted[i]);
        }
    }

    void removeService(String id, long[] from) {
        removeEqual(byService, RouteIndex::id, id, from);
    }

    void removeOrganization(String id, long[] from) {
        if (!id.isEmpty()) {
            removeEqual(byOrganization, RouteIndex::organization, id, from);
        }
    }

    /** Adds the services with a taxonomy code that begins so. */
    void addPrefix(String prefix, long[] into) {
        int at = Arrays.binarySearch(codes, prefix);
        for (int i = at < 0 ? -at - 1 : at; i < codes.length && codes[i].startsWith(prefix); i++) {
            Slots slots = taxonomy.get(codes[i]);
            if (slots != null) {
                slots.addTo(into);
            }
        }
    }

    /** The services that are not for this age. */
    Slots wrongAge(int age) {
        int at = Arrays.binarySearch(ages, age);
        return wrongAge.get(at < 0 ? -at - 2 : at);
    }

    /** The ages at which the set of services changes, from 0. */
    private int[] ageBounds() {
        TreeSet<Integer> bounds = new TreeSet<>();
        bounds.add(0);
        for (ServicePlace place : places) {
            Integer min = place.service().minAge();
            Integer max = place.service().maxAge();
            if (min != null) {
                bounds.add(Math.min(min, OLDEST));
            }
            if (max != null) {
                bounds.add(Math.min(max + 1, OLDEST));
            }
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isAge(Service service, int age) {
        return (service.minAge() == null || age >= service.minAge())
                && (service.maxAge() == null || age <= service.maxAge());
    }

    private static boolean isHealth(Service service) {
        return service.categories().stream()
                .anyMatch(code -> ServiceCategory.valueOf(code).isHealth());
    }

    private static String id(ServicePlace place) {
        return place.service().id();
    }

    private static String organization(ServicePlace place) {
        String id = place.service().organizationId();
        return id == null ? "" : id;
    }

    /** Letter case aside, character by character as {@link String#equalsIgnoreCase} compares. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    int size() {
        return places.size();
    }

    ServicePlace place(int slot) {
        return places.get(ordinals[slot]);
    }

    /** Where the pair stands in the directory. */
    int ordinal(int slot) {
        return ordinals[slot];
    }

    /** Number of its hours. */
    int hoursOf(int slot) {
        return hoursOf[slot];
    }

    /** Number of its area; -1 where nobody is refused for where he or she lives. */
    int areaOf(int slot) {
        return areaOf[slot];
    }

    /** Number of when its capacity was true. */
    int updateOf(int slot) {
        return updateOf[slot];
    }

    /** All slots, as bits that may be changed. */
    long[] everything() {
        long[] all = new long[Slots.words(size())];
        Arrays.fill(all, -1L);
        if (size() % Long.SIZE != 0) {
            all[all.length - 1] = (1L << size()) - 1;
        }
        return all;
    }
}
