package org.masar.core.protection;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;

/**
 * What goes to a receiver. Only {@link Disclosure} makes one, so it holds nothing that was not allowed. Prints as its
 * type only.
 */
public final class ReferralPackage {

    private final Purpose purpose;
    private final String receiver;
    private final ReferralTicket ticket;
    private final Instant madeAt;
    private final ImmutableMap<String, String> items;

    ReferralPackage(
            Purpose purpose,
            String receiver,
            ReferralTicket ticket,
            Instant madeAt,
            ImmutableMap<String, String> items) {
        this.purpose = purpose;
        this.receiver = receiver;
        this.ticket = ticket;
        this.madeAt = madeAt;
        this.items = items;
    }

    /**
     * What it is for.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Who may have it.
     *
     * @return id of the organisation
     */
    public String receiver() {
        return receiver;
    }

    /**
     * The pseudonym and the services.
     *
     * @return the ticket
     */
    public ReferralTicket ticket() {
        return ticket;
    }

    /**
     * When it was allowed.
     *
     * @return the moment
     */
    public Instant madeAt() {
        return madeAt;
    }

    /**
     * The items it holds.
     *
     * @return their codes and values, in the order asked for
     */
    public ImmutableMap<String, String> items() {
        return items;
    }

    /**
     * One item.
     *
     * @param code its code
     * @return its value, if it is in the package
     */
    public Optional<String> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    @Override
    public String toString() {
        return "ReferralPackage";
    }
}
