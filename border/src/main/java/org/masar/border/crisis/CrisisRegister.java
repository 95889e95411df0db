package org.masar.border.crisis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who came in a crisis, and which checks are still open. Immutable; registrations of several posts can come late and in
 * any order, and one that comes again counts once.
 */
public final class CrisisRegister {

    /**
     * A check to be done later.
     *
     * @param registration id of the registration
     * @param at when it was made
     * @param skipped which check, and who decided to skip it
     */
    public record OpenCheck(String registration, OffsetDateTime at, Registration.Skipped skipped) {
        @Override
        public String toString() {
            return "OpenCheck[" + skipped.check() + "]";
        }
    }

    private record Done(String registration, Registration.Check check) {}

    private static final CrisisRegister EMPTY = new CrisisRegister(ImmutableMap.of(), ImmutableSet.of());

    private static final Comparator<OpenCheck> OLDEST_FIRST = Comparator.comparing(
                    (OpenCheck open) -> open.at().toInstant())
            .thenComparing(OpenCheck::registration)
            .thenComparing(open -> open.skipped().check());

    private final ImmutableMap<String, Registration> registrations;
    private final ImmutableSet<Done> done;

    private CrisisRegister(ImmutableMap<String, Registration> registrations, ImmutableSet<Done> done) {
        this.registrations = registrations;
        this.done = done;
    }

    /**
     * The register before anybody came.
     *
     * @return empty
     */
    public static CrisisRegister start() {
        return EMPTY;
    }

    /**
     * With registrations more.
     *
     * @param more those whose id is known already are left out
     * @return the register after them
     */
    public CrisisRegister with(Registration... more) {
        Map<String, Registration> all = new LinkedHashMap<>(registrations);
        for (Registration registration : more) {
            all.putIfAbsent(registration.id(), registration);
        }
        return new CrisisRegister(ImmutableMap.copyOf(all), done);
    }

    /**
     * A queued check was done.
     *
     * @param registration id
     * @param check which
     * @return the register after it
     * @throws IllegalArgumentException if this check was not queued there
     */
    public CrisisRegister done(String registration, Registration.Check check) {
        Registration found = registrations.get(registration);
        if (found == null || found.skipped().stream().noneMatch(skipped -> skipped.check() == check)) {
            throw new IllegalArgumentException("the check must be one that was skipped at this registration.");
        }
        return new CrisisRegister(
                registrations,
                ImmutableSet.<Done>builder()
                        .addAll(done)
                        .add(new Done(registration, check))
                        .build());
    }

    /**
     * Checks still to be done, oldest first.
     *
     * @return each with who decided to skip it
     */
    public ImmutableList<OpenCheck> openChecks() {
        return registrations.values().stream()
                .flatMap(registration -> registration.skipped().stream()
                        .filter(skipped -> !done.contains(new Done(registration.id(), skipped.check())))
                        .map(skipped -> new OpenCheck(registration.id(), registration.at(), skipped)))
                .sorted(OLDEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the post can go back to routine: no check is open.
     *
     * @return true for an empty register too
     */
    public boolean routineAgain() {
        return openChecks().isEmpty();
    }

    /**
     * Registrations with someone who must not be sent back before protection was looked at, in the order of their ids.
     *
     * @return ids
     */
    public ImmutableList<String> protectionFirst() {
        return registrations.values().stream()
                .filter(Registration::protectionFirst)
                .map(Registration::id)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * People by hour at a post, the hours between first and last without anybody included.
     *
     * @param post which
     * @return by local hour
     */
    public ImmutableSortedMap<LocalDateTime, Integer> hourly(String post) {
        TreeMap<LocalDateTime, Integer> hours = new TreeMap<>();
        for (Registration registration : registrations.values()) {
            if (registration.post().equals(post)) {
                LocalDateTime hour = registration.at().toLocalDateTime().truncatedTo(ChronoUnit.HOURS);
                hours.merge(hour, registration.members().size(), Integer::sum);
            }
        }
        if (!hours.isEmpty()
                && ChronoUnit.HOURS.between(hours.firstKey(), hours.lastKey()) < SurgeForecast.MOST_HOURS) {
            LocalDateTime last = hours.lastKey();
            for (LocalDateTime hour = hours.firstKey(); hour.isBefore(last); hour = hour.plusHours(1)) {
                hours.putIfAbsent(hour, 0);
            }
        }
        return ImmutableSortedMap.copyOf(hours);
    }

    @Override
    public String toString() {
        return "CrisisRegister[" + registrations.size() + " registrations]";
    }
}
