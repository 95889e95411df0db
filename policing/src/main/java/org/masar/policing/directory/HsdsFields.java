package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of HSDS 3.x look like; the list is a resource beside this class. */
final class HsdsFields {

    /**
     * A field.
     *
     * @param form text, number, date, email, uri or list
     * @param codes the allowed codes, empty if it is no code
     * @param required whether the JSON schema requires it
     */
    record Field(String form, ImmutableSet<String> codes, boolean required) {}

    private static final ImmutableMap<Kind, ImmutableMap<String, Field>> THREE = load();

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})([eE][+-]?\\d{1,2})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s.]{1,100}(\\.[^@\\s.]{1,60}){1,8}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private HsdsFields() {}

    private static ImmutableMap<Kind, ImmutableMap<String, Field>> load() {
        Map<Kind, ImmutableMap.Builder<String, Field>> kinds = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(HsdsFields.class.getResourceAsStream("hsds-3.tsv")), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t", -1);
                boolean code = parts[2].startsWith("enum:");
                kinds.computeIfAbsent(Kind.of(parts[0]), kind -> ImmutableMap.builder())
                        .put(
                                parts[1],
                                new Field(
                                        code ? "text" : parts[2],
                                        code
                                                ? ImmutableSet.copyOf(parts[2].substring("enum:".length())
                                                        .split("\\|", -1))
                                                : ImmutableSet.of(),
                                        parts[3].equals("required")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<Kind, ImmutableMap<String, Field>> all = ImmutableMap.builder();
        kinds.forEach((kind, fields) -> all.put(kind, fields.buildOrThrow()));
        return all.buildOrThrow();
    }

    /** The fields of a table of HSDS 3.x; empty if it is not one of them. */
    static ImmutableMap<String, Field> of(Kind kind) {
        return THREE.getOrDefault(kind, ImmutableMap.of());
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** A number, or null if it is none. */
    static @Nullable Double number(String text) {
        return isNumber(text) ? Double.valueOf(text) : null;
    }

    /** Whether a text has the form of its field. */
    static boolean fits(String form, String text) {
        return switch (form) {
            case "email" -> EMAIL.matcher(text).matches();
            case "uri" -> isUrl(text);
            case "date" -> isDate(text);
            default -> true;
        };
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return Recurrence.date(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
