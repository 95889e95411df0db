package org.masar.border.alert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.core.protection.Pseudonymizer;
import org.masar.core.protection.ReferralTicket;

/**
 * What signs of trafficking lead to: a ticket for each person, with a fresh pseudonym and the service needed. Nothing of it
 * stands in an alert, and nothing in a ticket leads back to a crossing but the caller's secret.
 */
public final class Referrals {

    /** The service a ticket asks for, as in {@code border.crossing.protectionFirst}. */
    public static final String SERVICE = "TRAFFICKING_REFERRAL";

    private Referrals() {}

    /**
     * One ticket a person, however often signs were seen.
     *
     * @param request as put to the alerts
     * @param pseudonyms made for this purpose and the partner that receives the tickets
     * @return by pseudonym, so that their order says nothing about the order of crossing
     */
    public static ImmutableList<ReferralTicket> tickets(AlertsRequest request, Pseudonymizer pseudonyms) {
        return persons(request).stream()
                .map(person -> new ReferralTicket(pseudonyms.pseudonym(person), ImmutableSet.of(SERVICE)))
                .sorted(Comparator.comparing(ReferralTicket::pseudonym))
                .collect(ImmutableList.toImmutableList());
    }

    /** Keys of the persons at whose crossings, up to the day, signs were seen. */
    static Set<String> persons(AlertsRequest request) {
        List<String> signals = request.traffickingSignals();
        Set<String> seen = signals == null ? Set.of() : new HashSet<>(signals);
        Set<String> persons = new HashSet<>();
        request.records().stream()
                .filter(record -> seen.contains(record.recordId())
                        && !record.at().toLocalDate().isAfter(request.asOf()))
                .forEach(record -> persons.add(record.personKey()));
        return persons;
    }
}
