package org.masar.policing.directory;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service of a directory, with the facts that decide whether it can help somebody. An empty set says nothing is known,
 * unless its component says otherwise. Prints as its type only: a shelter must not leak.
 *
 * @param id its id in the directory
 * @param name its name
 * @param active whether the directory calls it active; nothing said is active
 * @param organizationId who runs it
 * @param categories codes of the service vocabulary, for example {@code HEALTH_GENERAL}
 * @param taxonomyCodes codes of other taxonomies; in HSDS 1.1 the ids of taxonomy terms
 * @param interventions medical interventions it offers
 * @param languages codes and names of the languages spoken; empty means none is offered
 * @param minAge youngest age in whole years, inclusive
 * @param maxAge oldest age in whole years, inclusive
 * @param sexes FEMALE, MALE; empty means all
 * @param staffGender FEMALE, MALE
 * @param interpreter whether it brings interpreters
 * @param papersAsked papers it asks for; empty means none
 * @param accessibility codes of what it provides
 * @param unsafeFor marks of whom it is unsafe for
 * @param police whether it is police
 * @param capacity how many it can take now; null means unknown, never zero
 * @param capacityUpdated when that was so, if the time is known
 * @param capacityUpdatedOn the day of that
 * @param lastConfirmed when somebody last confirmed the entry
 * @param placePublic whether its place may be told
 */
public record Service(
        String id,
        String name,
        boolean active,
        @Nullable String organizationId,
        ImmutableSet<String> categories,
        ImmutableSet<String> taxonomyCodes,
        ImmutableSet<String> interventions,
        ImmutableSet<String> languages,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        ImmutableSet<String> sexes,
        ImmutableSet<String> staffGender,
        boolean interpreter,
        ImmutableSet<String> papersAsked,
        ImmutableSet<String> accessibility,
        ImmutableSet<String> unsafeFor,
        boolean police,
        @Nullable Integer capacity,
        @Nullable Instant capacityUpdated,
        @Nullable LocalDate capacityUpdatedOn,
        @Nullable LocalDate lastConfirmed,
        boolean placePublic) {

    @Override
    public String toString() {
        return "Service";
    }
}
