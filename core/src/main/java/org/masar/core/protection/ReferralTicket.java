package org.masar.core.protection;

import com.google.common.collect.ImmutableSet;

/**
 * All that one programme may learn of a person from another: a fresh pseudonym and the services needed. Prints as its
 * type only.
 *
 * @param pseudonym made for one purpose and one partner, see {@link Pseudonymizer}; not blank
 * @param services codes of the services needed, at least one
 */
public record ReferralTicket(String pseudonym, ImmutableSet<String> services) {

    /**
     * Checks that both parts are there.
     *
     * @param pseudonym the pseudonym
     * @param services codes of the services
     * @throws IllegalArgumentException if one of them is empty
     */
    public ReferralTicket {
        if (pseudonym.isBlank()) {
            throw new IllegalArgumentException("pseudonym must not be blank.\nMaybe make it by Pseudonymizer?");
        }
        if (services.isEmpty()) {
            throw new IllegalArgumentException(
                    "services must name at least one.\nMaybe nothing is needed and no ticket either?");
        }
    }

    @Override
    public String toString() {
        return "ReferralTicket";
    }
}
