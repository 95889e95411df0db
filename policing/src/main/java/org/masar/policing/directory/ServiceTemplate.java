package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Language;
import org.masar.core.message.PlainInput;

/**
 * The spreadsheet for those who have no HSDS: one row a service. Its headers are read in English, Arabic and Sorani.
 * The texts of the headers are not reviewed by native speakers yet.
 */
public final class ServiceTemplate {

    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");
    private static final ImmutableTable<String, String, String> HEADERS = load();
    private static final ImmutableMap<String, String> NAMES = names();

    private ServiceTemplate() {}

    private static ImmutableTable<String, String, String> load() {
        ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(ServiceTemplate.class.getResourceAsStream("service-directory-template.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t", -1);
                for (int i = 0; i < LANGUAGES.size(); i++) {
                    table.put(parts[0], LANGUAGES.get(i), parts[i + 1]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.buildOrThrow();
    }

    private static ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        HEADERS.rowMap().forEach((name, headers) -> headers.values()
                .forEach(header -> names.put(PlainInput.header(header), name)));
        return names.buildKeepingLast();
    }

    /**
     * The header line of an empty spreadsheet.
     *
     * @param language Arabic or Sorani; any other gives English
     * @return one line of CSV with its line end
     */
    public static String header(Language language) {
        String column = LANGUAGES.contains(language.tag()) ? language.tag() : "en";
        return String.join(",", HEADERS.column(column).values()) + "\r\n";
    }

    /** The name of a column, or null if it is none of the template's. */
    static @Nullable String name(String header) {
        return NAMES.get(header);
    }
}
