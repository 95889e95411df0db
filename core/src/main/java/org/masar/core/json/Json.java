package org.masar.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes values as the door does, and reads free JSON with the door's limits. */
public final class Json {

    private Json() {}

    /**
     * Writes a value: fields in the order of the record, absent ones left out, decimals in plain digits.
     *
     * @param value a record, a list, a map, a problem …
     * @param language language tag of the {@code text} that is added to messages, or null for none
     * @return one line of JSON
     */
    public static String write(Object value, @Nullable String language) {
        return language == null
                ? Mappers.MAPPER.writeValueAsString(value)
                : Mappers.MAPPER
                        .writer()
                        .withAttribute(MessageJson.LANGUAGE, language)
                        .writeValueAsString(value);
    }

    /**
     * A value as a tree, without texts.
     *
     * @param value as for {@link #write}
     * @return the tree
     */
    public static JsonNode tree(Object value) {
        return Mappers.MAPPER.valueToTree(value);
    }

    /**
     * Reads a document as a tree.
     *
     * @param json a document that {@link JsonDocument#scan} found readable
     * @return the tree; of a double key the last value
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static JsonNode parse(String json) {
        return Mappers.MAPPER.readTree(json);
    }
}
