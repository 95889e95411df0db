package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Country codes as they are written in travel documents and registers, read into ISO 3166-1 alpha-2. */
final class Countries {

    /** ICAO Doc 9303-3, section 5: codes that are not in ISO 3166-1. Those that name no country stay as they are. */
    private static final ImmutableMap<String, String> ICAO = ImmutableMap.<String, String>builder()
            .put("D", "DE")
            .put("RKS", "XK")
            .put("XKX", "XK")
            .put("XK", "XK")
            .put("GBD", "GB")
            .put("GBN", "GB")
            .put("GBO", "GB")
            .put("GBP", "GB")
            .put("GBS", "GB")
            .put("XXA", "XXA")
            .put("XXB", "XXB")
            .put("XXC", "XXC")
            .put("XXX", "XXX")
            .put("UNO", "UNO")
            .put("UNA", "UNA")
            .put("UNK", "XK")
            .put("EU", "EU")
            .put("EUE", "EU")
            .buildOrThrow();

    private static final ImmutableMap<String, String> KNOWN = known();

    private Countries() {}

    private static ImmutableMap<String, String> known() {
        Map<String, String> known = new HashMap<>(ICAO);
        Arrays.stream(Locale.getISOCountries()).sorted().forEach(code -> {
            known.put(code, code);
            known.put(new Locale("", code).getISO3Country(), code);
        });
        return ImmutableMap.copyOf(known);
    }

    /** The alpha-2 code; null for what is no code. */
    static @Nullable String alpha2(String code) {
        return KNOWN.get(code);
    }
}
