package org.masar.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A shipped file of facts: a code list, amounts, rules, weights. JSON packs begin with {@code id}, {@code version},
 * {@code verifiedUntil} and {@code sources}; tables say where they come from in lines that begin with {@code #}.
 *
 * <pre>{@code
 * PackFile.of(WorkingCalendars.class, "working-calendars.json").info().unverified();
 * }</pre>
 *
 * @param beside a class in whose package the file stands, in a package that is open to this module
 * @param file name of the resource
 */
public record PackFile(Class<?> beside, String file) {

    private static final Set<String> MEMORY = Set.of("memory", "fromMemory", "dateFromMemory", "textFromMemory");
    private static final Set<String> HOW_SURE = Set.of("confidence", "basis");

    /**
     * Names a file.
     *
     * @param beside a class in whose package it stands
     * @param file name of the resource
     * @return the name; nothing is read yet
     */
    public static PackFile of(Class<?> beside, String file) {
        return new PackFile(beside, file);
    }

    /**
     * Reads what the file says about itself.
     *
     * @return id, version, horizon, sources and how much of it still waits to be verified
     * @throws IllegalStateException if it is missing
     */
    public PackInfo info() {
        byte[] bytes;
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must stand beside " + beside.getName()
                        + ".\nMaybe its package is not open to org.masar.core?");
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String sha256 = Sha256.hex(bytes);
        if (!file.endsWith(".json")) {
            ImmutableList<String> said = text.lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .collect(ImmutableList.toImmutableList());
            return new PackInfo(file.substring(0, file.lastIndexOf('.')), null, null, said, 0, sha256);
        }
        JsonNode pack = Json.parse(text);
        Set<String> sources = new LinkedHashSet<>();
        collect(pack.has("sources") ? pack.get("sources") : pack, pack.has("sources"), sources);
        String title = text(pack, "title");
        if (sources.isEmpty() && title != null) {
            sources.add(title);
        }
        return new PackInfo(
                requireNonNull(text(pack, "id"), "id of " + file),
                text(pack, "version"),
                text(pack, "verifiedUntil"),
                ImmutableList.copyOf(sources),
                unverified(pack),
                sha256);
    }

    private static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value == null || !value.isString() ? null : value.asString();
    }

    /** Texts under {@code source} and {@code sources}, in the order in which they stand. */
    private static void collect(JsonNode node, boolean isSource, Set<String> found) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                boolean names =
                        member.getKey().equals("source") || member.getKey().equals("sources");
                collect(member.getValue(), names || (isSource && !node.has("source")), found);
            }
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, isSource, found));
        } else if (isSource && node.isString()) {
            found.add(node.asString());
        }
    }

    private static int unverified(JsonNode node) {
        int count = 0;
        boolean marked = false;
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                marked |= isMark(member.getKey(), member.getValue());
                count += unverified(member.getValue());
            }
        } else if (node.isArray()) {
            for (JsonNode item : node) {
                count += unverified(item);
            }
        }
        return count + (marked ? 1 : 0);
    }

    private static boolean isMark(String name, JsonNode value) {
        if (MEMORY.contains(name)) {
            return value.isBoolean() ? value.asBoolean() : !value.isEmpty();
        }
        if (!HOW_SURE.contains(name) || !value.isString()) {
            return false;
        }
        String said = value.asString().toLowerCase(Locale.ROOT);
        return !said.startsWith("read") || said.contains("memory");
    }
}
