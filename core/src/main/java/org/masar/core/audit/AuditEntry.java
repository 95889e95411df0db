package org.masar.core.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with whose data. Only codes and pseudonyms, never names or values; still personal, so it prints its type
 * only.
 *
 * @param at when
 * @param actor who, as a staff code
 * @param action what
 * @param subject whose data, as the code under which their key is kept, or null where nobody is concerned
 * @param caseId the case, or null
 * @param receiver to whom data went, as a partner's code, or null
 * @param purpose for what, as a code, or null
 * @param consent id of the consent it rests on, or null
 * @param items names of the items concerned, never their values
 */
public record AuditEntry(
        Instant at,
        String actor,
        AuditAction action,
        @Nullable String subject,
        @Nullable String caseId,
        @Nullable String receiver,
        @Nullable String purpose,
        @Nullable String consent,
        ImmutableList<String> items) {

    /**
     * Checks that what is required is there: a disclosure names its receiver, purpose and consent.
     *
     * @param at when
     * @param actor who
     * @param action what
     * @param subject whose data
     * @param caseId the case
     * @param receiver to whom
     * @param purpose for what
     * @param consent on which consent
     * @param items what
     * @throws IllegalArgumentException for a disclosure that does not name its receiver, purpose and consent
     */
    public AuditEntry {
        requireNonNull(at, "at");
        requireNonNull(actor, "actor");
        requireNonNull(action, "action");
        requireNonNull(items, "items");
        if (action == AuditAction.DISCLOSED && (receiver == null || purpose == null || consent == null)) {
            throw new IllegalArgumentException("a disclosure must name its receiver, purpose and consent.\n"
                    + "Maybe it is an EXCEPTION, which names who authorised it and for how long among its items.");
        }
    }

    @Override
    public String toString() {
        return "AuditEntry";
    }
}
