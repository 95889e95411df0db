package org.masar.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;

/**
 * A governorate of Iraq. In JSON one text, its {@link #id}. One object each, so {@code ==} and {@code equals} agree.
 *
 * <p>Nineteen: the eighteen of ISO 3166-2, and Halabja, which became one by a vote of parliament in April 2025 (to be
 * verified) and has no ISO code in the lists consulted; its id here is the project's own.
 */
@JsonText(pattern = "^(IQ-[A-Z]{2}|HALABJA)$", expected = "an ISO 3166-2 code of a governorate of Iraq, or HALABJA")
public final class Governorate {

    private static final ImmutableList<Governorate> ALL =
            Table.rows("iraq-governorates.csv").stream().map(Governorate::new).collect(ImmutableList.toImmutableList());

    private static final ImmutableMap<String, Governorate> BY_ID = Maps.uniqueIndex(ALL, Governorate::id);

    private static final ImmutableMap<String, Governorate> BY_SPELLING = bySpelling();

    private final String id;
    private final @Nullable String iso;
    private final Territory territory;
    private final ImmutableMap<String, String> names;
    private final String capital;
    private final GeoPoint capitalPoint;
    private final ImmutableList<String> spellings;

    private Governorate(List<String> row) {
        id = row.get(0);
        iso = row.get(1).isEmpty() ? null : row.get(1);
        territory = Boolean.parseBoolean(row.get(2)) ? Territory.KURDISTAN_REGION : Territory.FEDERAL_IRAQ;
        names = ImmutableMap.of("en", row.get(3), "ar", row.get(4), "ckb", row.get(5), "kmr-Latn", row.get(6));
        capital = row.get(7);
        capitalPoint = GeoPoint.of(Double.parseDouble(row.get(8)), Double.parseDouble(row.get(9)));
        spellings = ImmutableList.copyOf(Splitter.on('|').omitEmptyStrings().split(row.get(10)));
    }

    private static ImmutableMap<String, Governorate> bySpelling() {
        Map<String, Governorate> found = new HashMap<>();
        for (Governorate governorate : ALL) {
            ImmutableSet<String> written = ImmutableSet.<String>builder()
                    .addAll(governorate.names.values())
                    .addAll(governorate.spellings)
                    .add(governorate.id)
                    .build();
            for (String spelling : written) {
                Governorate other = found.put(Spelling.key(spelling), governorate);
                if (other != null && other != governorate) {
                    throw new IllegalStateException("spellings must name one governorate, but these share one: "
                            + other.id + ", " + governorate.id);
                }
            }
        }
        return ImmutableMap.copyOf(found);
    }

    /**
     * All governorates.
     *
     * @return the nineteen, by ISO code, Halabja last
     */
    public static ImmutableList<Governorate> all() {
        return ALL;
    }

    /**
     * Reads an id.
     *
     * @param id an ISO 3166-2 code, or {@code HALABJA}
     * @return the governorate
     * @throws IllegalArgumentException if there is none with this id
     */
    @JsonCreator
    public static Governorate parse(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("id must be an ISO 3166-2 code of a governorate of Iraq"
                                + "\nMaybe a name was given: use Governorate.search."));
    }

    /**
     * Looks for an id.
     *
     * @param id any text
     * @return the governorate; empty if there is none with this id
     */
    public static Optional<Governorate> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Looks for a name as people write it, in Arabic, Sorani, Kurmanji or English, with the common other spellings;
     * letter case, accents, hyphens, spaces, the article and variants of Arabic letters do not matter.
     *
     * @param name any text
     * @return the governorate; empty if no spelling fits in full
     */
    public static Optional<Governorate> search(String name) {
        return Optional.ofNullable(BY_SPELLING.get(Spelling.key(name)));
    }

    /**
     * The id.
     *
     * @return the ISO 3166-2 code; {@code HALABJA} for the one that has none
     */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * The ISO 3166-2 code.
     *
     * @return the code, for example {@code IQ-SU}; empty for Halabja
     */
    public Optional<String> iso() {
        return Optional.ofNullable(iso);
    }

    /**
     * The territory whose offices are responsible.
     *
     * @return the Kurdistan Region for Erbil, Sulaymaniyah, Duhok and Halabja
     */
    public Territory territory() {
        return territory;
    }

    /**
     * The name in a language.
     *
     * @param language {@code ar}, {@code ckb}, {@code kmr-Latn}, {@code en} or any other tag
     * @return the name; the Arabic one for {@code kmr-Arab}, the English one for tags that are not listed
     */
    public String name(String language) {
        String arabic = names.getOrDefault("ar", "");
        String english = names.getOrDefault("en", "");
        return names.getOrDefault(language, language.equals("kmr-Arab") ? arabic : english);
    }

    /**
     * The town of its administration.
     *
     * @return the English name
     */
    public String capital() {
        return capital;
    }

    /**
     * Where that town is.
     *
     * @return the point, to about a kilometre
     */
    public GeoPoint capitalPoint() {
        return capitalPoint;
    }

    @Override
    public String toString() {
        return id;
    }
}
