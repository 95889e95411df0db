package org.masar.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;

/**
 * A state or territory, or what stands in a travel document in place of one. In JSON one text: read as an ISO 3166-1
 * alpha-2 or alpha-3 code or as a code of ICAO Doc 9303 part 3, section 5, in capital letters; written as
 * {@link #code}.
 *
 * <p>The tables are shipped: ISO 3166-1 with its 249 entries as the JDK 17 and ICU 79.1 both have them, and the special
 * codes of Doc 9303 (8th edition, 2021). One object each, so {@code ==} and {@code equals} agree.
 */
@JsonText(pattern = "^[A-Z]{1,3}$", expected = "an ISO 3166-1 alpha-2 or alpha-3 code or an ICAO code")
public final class Country {

    /** What a code stands for. */
    public enum Kind {
        /** An entry of ISO 3166-1, or Kosovo (RKS, not in ISO 3166-1). */
        STATE,
        /** A British nationality that is not of a British citizen (GBD, GBN, GBO, GBP, GBS). */
        NATIONALITY_STATUS,
        /** An organisation that issues documents, among them the United Nations and the European Union. */
        ORGANISATION,
        /**
         * A person without a defined nationality: stateless (XXA), Convention refugee (XXB), other refugee (XXC),
         * unspecified (XXX). Such a code calls for care: a border check alone is no ground for advice to return.
         */
        NO_DEFINED_NATIONALITY,
        /** No longer issued: Netherlands Antilles, Neutral Zone. */
        DEPRECATED,
        /** Utopia: specimens of documents. */
        SPECIMEN
    }

    /** The ways to write a country. */
    public enum Form {
        /** ISO 3166-1 alpha-2. */
        ALPHA_2,
        /** ISO 3166-1 alpha-3. */
        ALPHA_3,
        /** As in travel documents: alpha-3, but D for Germany, and the special codes. */
        ICAO
    }

    private static final ImmutableMap<String, Country> BY_CODE;
    private static final ImmutableList<Country> ALL;

    static {
        Map<String, Country> byCode = new HashMap<>();
        List<Country> all = new ArrayList<>();
        Map<String, String> icaoOfAlpha2 = new HashMap<>();
        for (List<String> row : Table.rows("icao-codes.csv")) {
            if (row.get(2).isEmpty()) {
                Country special = new Country(null, null, row.get(0), Kind.valueOf(row.get(1)));
                all.add(special);
                byCode.put(special.icao, special);
            } else {
                icaoOfAlpha2.put(row.get(2), row.get(0));
            }
        }
        for (List<String> row : Table.rows("iso-3166-1.csv")) {
            String alpha2 = row.get(0);
            String alpha3 = row.get(1);
            Country state = new Country(alpha2, alpha3, icaoOfAlpha2.getOrDefault(alpha2, alpha3), Kind.STATE);
            all.add(state);
            byCode.put(alpha2, state);
            byCode.put(alpha3, state);
            byCode.put(state.icao, state);
        }
        all.sort((a, b) -> a.code().compareTo(b.code()));
        BY_CODE = ImmutableMap.copyOf(byCode);
        ALL = ImmutableList.copyOf(all);
    }

    private final @Nullable String alpha2;
    private final @Nullable String alpha3;
    private final String icao;
    private final Kind kind;

    private Country(@Nullable String alpha2, @Nullable String alpha3, String icao, Kind kind) {
        this.alpha2 = alpha2;
        this.alpha3 = alpha3;
        this.icao = icao;
        this.kind = kind;
    }

    /**
     * Reads a code in any of the three forms.
     *
     * @param code capital letters without fillers, for example {@code IQ}, {@code IRQ}, {@code D}, {@code XXB}
     * @return the country
     * @throws IllegalArgumentException if no country has this code; the code is not quoted, it may be somebody's
     *     nationality
     */
    @JsonCreator
    public static Country parse(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "code must be an ISO 3166-1 alpha-2 or alpha-3 code or an ICAO code, in capital letters"
                                + "\nMaybe it is written in small letters or with fillers."));
    }

    /**
     * Looks for a code in any of the three forms.
     *
     * @param code any text
     * @return the country; empty if none has this code
     */
    public static Optional<Country> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * All countries and special codes.
     *
     * @return them, by {@link #code}
     */
    public static ImmutableList<Country> all() {
        return ALL;
    }

    /**
     * All codes that can be read, for a "did you mean".
     *
     * @return the codes in alphabetical order
     */
    public static ImmutableList<String> codes() {
        Set<String> codes = new TreeSet<>(BY_CODE.keySet());
        return ImmutableList.copyOf(codes);
    }

    /**
     * What the code stands for.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The ISO 3166-1 alpha-2 code.
     *
     * @return two letters; empty for the special codes
     */
    public Optional<String> alpha2() {
        return Optional.ofNullable(alpha2);
    }

    /**
     * The ISO 3166-1 alpha-3 code.
     *
     * @return three letters; empty for the special codes
     */
    public Optional<String> alpha3() {
        return Optional.ofNullable(alpha3);
    }

    /**
     * The code as travel documents have it.
     *
     * @return three letters, or {@code D}; without fillers
     */
    public String icao() {
        return icao;
    }

    /**
     * The code in the form asked for.
     *
     * @param form the form
     * @return the code; empty where ISO has none for a special code
     */
    public Optional<String> in(Form form) {
        return switch (form) {
            case ALPHA_2 -> alpha2();
            case ALPHA_3 -> alpha3();
            case ICAO -> Optional.of(icao);
        };
    }

    /**
     * The code that every country and special code has.
     *
     * @return alpha-3, else the ICAO code
     */
    @JsonValue
    public String code() {
        return alpha3 == null ? icao : alpha3;
    }

    @Override
    public String toString() {
        return code();
    }
}
