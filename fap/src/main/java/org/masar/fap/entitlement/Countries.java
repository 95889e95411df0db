package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Country codes as the facts give them: ISO 3166-1 alpha-2 or alpha-3, STATELESS, UNKNOWN. */
final class Countries {

    private static final ImmutableSet<String> ALPHA2 = ImmutableSet.copyOf(Locale.getISOCountries());
    private static final ImmutableMap<String, String> ALPHA3 = ALPHA2.stream()
            .collect(ImmutableMap.toImmutableMap(code -> new Locale("", code).getISO3Country(), code -> code));

    /** Nationals who may enter and stay without a visa. Source: AufenthV 41(1) and (2). */
    static final ImmutableSet<String> VISA_FREE =
            ImmutableSet.of("AU", "IL", "JP", "CA", "KR", "NZ", "US", "GB", "AD", "BR", "SV", "HN", "MC", "SM");

    private Countries() {}

    static boolean isKnown(String code) {
        return ALPHA2.contains(code) || ALPHA3.containsKey(code) || code.equals("STATELESS") || code.equals("UNKNOWN");
    }

    static boolean anyOf(Sponsor sponsor, Set<String> countries) {
        List<String> others = sponsor.otherNationalities();
        return isOneOf(sponsor.nationality(), countries)
                || (others != null && others.stream().anyMatch(other -> isOneOf(other, countries)));
    }

    private static boolean isOneOf(@Nullable String code, Set<String> countries) {
        return code != null && countries.contains(ALPHA3.getOrDefault(code, code));
    }
}
