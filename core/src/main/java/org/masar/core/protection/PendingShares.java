package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.masar.core.protection.Disclosure.Subject;
import org.masar.core.protection.ProtectionLog.Entry;
import org.masar.core.protection.ProtectionLog.Kind;

/**
 * What was offered to receivers and not fetched yet. Each fetch asks again whether consent still holds at that moment,
 * so a withdrawal or the end of a consent reaches every share that is still on its way. Immutable: each change gives a
 * new value. Prints as its type only.
 */
public final class PendingShares {

    private static final PendingShares NONE = new PendingShares(ImmutableList.of());

    private record Share(
            String id,
            Purpose purpose,
            String receiver,
            ImmutableList<String> items,
            Subject subject,
            ImmutableList<Consent> consents,
            boolean override,
            ReferralTicket ticket,
            ImmutableMap<String, String> values) {

        @Override
        public String toString() {
            return "Share";
        }
    }

    private final ImmutableList<Share> shares;

    private PendingShares(ImmutableList<Share> shares) {
        this.shares = shares;
    }

    /**
     * No shares.
     *
     * @return the empty value
     */
    public static PendingShares none() {
        return NONE;
    }

    /**
     * Adds a share. The offer is one that was warned; consent is looked at when the receiver fetches it.
     *
     * @param id id of the share; not in use
     * @param warned the offer after the warning
     * @param subject who the items are about
     * @param consents what was agreed
     * @param override whether somebody authorised disclosure without consent
     * @param ticket pseudonym and services
     * @param values values of items by code
     * @return the shares with this one
     * @throws IllegalArgumentException if the id is in use
     */
    public PendingShares add(
            String id,
            Disclosure.Warned warned,
            Subject subject,
            List<Consent> consents,
            boolean override,
            ReferralTicket ticket,
            Map<String, String> values) {
        if (shares.stream().anyMatch(share -> share.id().equals(id))) {
            throw new IllegalArgumentException("id is in use.\nMaybe it was added before?");
        }
        return new PendingShares(ImmutableList.<Share>builder()
                .addAll(shares)
                .add(new Share(
                        id,
                        warned.purpose(),
                        warned.receiver(),
                        warned.items(),
                        subject,
                        ImmutableList.copyOf(consents),
                        override,
                        ticket,
                        ImmutableMap.copyOf(values)))
                .build());
    }

    /**
     * Withdraws all consents for a purpose and a receiver, in every pending share. An override does not survive it.
     *
     * @param purpose what for
     * @param receiver id of the organisation
     * @param at from when on
     * @param log is told
     * @return the shares; those concerned can no longer be fetched
     */
    public PendingShares withdraw(Purpose purpose, String receiver, Instant at, ProtectionLog log) {
        log.add(new Entry(Kind.WITHDRAWN, at, purpose, receiver, ImmutableList.of()));
        return withdraw(
                share -> share.purpose().equals(purpose) && share.receiver().equals(receiver), at);
    }

    private PendingShares withdraw(Predicate<Share> concerned, Instant at) {
        return new PendingShares(shares.stream()
                .map(share -> concerned.test(share)
                        ? new Share(
                                share.id(),
                                share.purpose(),
                                share.receiver(),
                                share.items(),
                                share.subject(),
                                share.consents().stream()
                                        .map(consent -> consent.withdrawn(at))
                                        .collect(ImmutableList.toImmutableList()),
                                false,
                                share.ticket(),
                                share.values())
                        : share)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * A receiver asks for a share.
     *
     * @param id id of the share
     * @param receiver who asks
     * @param at the moment
     * @param log is told
     * @return the package, if the share is for this receiver and something may still go
     */
    public Optional<ReferralPackage> fetch(String id, String receiver, Instant at, ProtectionLog log) {
        for (Share share : shares) {
            if (share.id().equals(id) && share.receiver().equals(receiver)) {
                Optional<ReferralPackage> shared = Disclosure.offer(share.purpose(), receiver, share.items())
                        .warned()
                        .share(
                                share.subject(),
                                share.consents(),
                                share.override(),
                                at,
                                share.ticket(),
                                share.values(),
                                log)
                        .shared();
                log.add(new Entry(
                        shared.isPresent() ? Kind.FETCHED : Kind.FETCH_REFUSED,
                        at,
                        share.purpose(),
                        receiver,
                        share.items()));
                return shared;
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a share away, fetched or not.
     *
     * @param id id of the share
     * @return the shares without it
     */
    public PendingShares without(String id) {
        return new PendingShares(
                shares.stream().filter(share -> !share.id().equals(id)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The ids of the shares.
     *
     * @return in the order they were added
     */
    public ImmutableList<String> ids() {
        return shares.stream().map(Share::id).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return "PendingShares";
    }
}
