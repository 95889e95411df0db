package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;
import org.masar.core.place.Country;

/**
 * Countries by their English names, as lists write them. The table holds the names of the Unicode CLDR as JDK 17 has them
 * and the names that the United Nations and older lists use.
 */
final class CountryNames {

    private static final ImmutableMap<String, Country> BY_NAME = load();

    private CountryNames() {}

    private static ImmutableMap<String, Country> load() {
        ImmutableMap.Builder<String, Country> names = ImmutableMap.builder();
        try (InputStream in = requireNonNull(CountryNames.class.getResourceAsStream("country-names.csv"))) {
            ImmutableList<ImmutableList<String>> rows = Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (ImmutableList<String> row : rows.subList(2, rows.size())) {
                Country country = Country.parse(row.get(0));
                Splitter.on('|').split(row.get(1)).forEach(name -> names.put(fold(name), country));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.buildKeepingLast();
    }

    /**
     * A country by a code or an English name.
     *
     * @param text alpha-2, alpha-3, a code of travel documents, or a name in any case
     * @return null if it is none
     */
    static @Nullable Country find(String text) {
        String trimmed = text.strip();
        Country byCode = Country.find(trimmed.toUpperCase(Locale.ROOT)).orElse(null);
        return byCode == null ? BY_NAME.get(fold(trimmed)) : byCode;
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '&') {
                out.append("and");
            } else if (c >= 'a' && c <= 'z') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
