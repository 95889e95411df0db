package org.masar.policing.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.masar.core.json.JsonShape;
import tools.jackson.databind.JsonNode;

/**
 * JSON in a format of its own, here HSDS or the spreadsheet: its fields are not those of the request. Prints as its type
 * only.
 *
 * @param node the content
 */
@JsonShape("{\"type\": [\"object\", \"array\", \"string\", \"number\", \"boolean\", \"null\"]}")
public record DirectoryJson(JsonNode node) {

    /**
     * Wraps content.
     *
     * @param node any JSON
     * @return the same
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DirectoryJson of(JsonNode node) {
        return new DirectoryJson(node);
    }

    /**
     * The content.
     *
     * @return any JSON
     */
    @Override
    @JsonValue
    public JsonNode node() {
        return node;
    }

    @Override
    public String toString() {
        return "DirectoryJson";
    }
}
