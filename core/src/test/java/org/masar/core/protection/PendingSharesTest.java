package org.masar.core.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.core.protection.Consent.Giver;
import org.masar.core.protection.ProtectionLog.Kind;

/**
 * All ways of up to eight steps through consenting, overriding, sending, withdrawing, waiting and fetching, for two
 * receivers: nobody ever gets an item without consent that lives at that moment, or an override that was logged.
 */
class PendingSharesTest {

    private static final int DEPTH = 8;
    private static final Instant START = Instant.parse("2026-02-02T07:00:00Z");
    private static final Purpose CARE = Purpose.of("CARE");
    private static final String CLINIC = "clinic";
    private static final String OTHER = "other";
    private static final ReferralTicket TICKET = new ReferralTicket("X", ImmutableSet.of("HEALTH_GENERAL"));
    private static final Disclosure.Subject ADULT = new Disclosure.Subject(30, false);

    /** What the world knows, beside the shares: an own, naive account of who agreed to what. */
    private record World(
            PendingShares shares,
            int hour,
            int consentFrom,
            int consentTo,
            boolean overridden,
            int sent,
            boolean agreed) {}

    private int visited;
    private int delivered;

    @Test
    void noReceiverSeesDataWithoutLiveConsentOrLoggedOverride() {
        walk(new World(PendingShares.none(), 0, -1, -1, false, 0, false), 0);
        assertThat(visited).isGreaterThan(10_000);
        assertThat(delivered).isGreaterThan(1_000);
    }

    private void walk(World world, int depth) {
        visited++;
        for (String receiver : List.of(CLINIC, OTHER)) {
            fetch(world, receiver);
        }
        if (depth == DEPTH) {
            return;
        }
        // Agree for two hours, from now on. What was sent before carries the consent of its own hour.
        if (world.sent == 0) {
            walk(new World(world.shares, world.hour, world.hour, world.hour + 2, world.overridden, 0, true), depth + 1);
        }
        // Wait an hour.
        walk(
                new World(
                        world.shares,
                        world.hour + 1,
                        world.consentFrom,
                        world.consentTo,
                        world.overridden,
                        world.sent,
                        world.agreed),
                depth + 1);
        // Withdraw: nothing was agreed to from now on, and no override stays.
        walk(
                new World(
                        world.shares.withdraw(CARE, CLINIC, at(world.hour), entry -> {}),
                        world.hour,
                        -1,
                        -1,
                        false,
                        0,
                        false),
                depth + 1);
        if (world.sent == 0) {
            send(world, false, depth);
            send(world, true, depth);
        }
    }

    private void send(World world, boolean override, int depth) {
        List<Consent> consents = world.agreed
                ? List.of(new Consent(
                        Giver.INDIVIDUAL,
                        CARE,
                        CLINIC,
                        List.of("PHONE"),
                        at(world.consentFrom),
                        at(world.consentTo),
                        null))
                : List.of();
        PendingShares shares = world.shares.add(
                "share" + world.shares.ids().size(),
                Disclosure.offer(CARE, CLINIC, List.of("PHONE", "NAME")).warned(),
                ADULT,
                consents,
                override,
                TICKET,
                ImmutableMap.of("PHONE", "p", "NAME", "n"));
        walk(
                new World(
                        shares,
                        world.hour,
                        world.agreed ? world.consentFrom : -1,
                        world.agreed ? world.consentTo : -1,
                        override,
                        world.sent + 1,
                        world.agreed),
                depth + 1);
    }

    private void fetch(World world, String receiver) {
        for (String id : world.shares.ids()) {
            List<Kind> log = new ArrayList<>();
            Optional<ReferralPackage> got =
                    world.shares.fetch(id, receiver, at(world.hour), entry -> log.add(entry.kind()));
            if (got.isEmpty()) {
                continue;
            }
            delivered++;
            assertThat(receiver).isEqualTo(CLINIC);
            boolean overridden = log.contains(Kind.SHARED_BY_OVERRIDE);
            boolean alive = world.consentFrom >= 0 && world.hour >= world.consentFrom && world.hour < world.consentTo;
            assertThat(overridden ? world.overridden : alive).isTrue();
            if (!overridden) {
                assertThat(got.get().items().keySet()).containsExactly("PHONE");
            }
            assertThat(log).endsWith(Kind.FETCHED);
        }
    }

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }
}
