package org.masar.core.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cures what the schema generator says of sealed values. It puts the constant of the type property beside a reference
 * to a definition that forbids additional properties, and such a schema refuses every valid document. Here the constant
 * and a copy of the definition become one, and a choice of such branches becomes {@code oneOf}.
 */
final class SealedTypes {

    private static final String REFERENCE = "#/$defs/";

    private SealedTypes() {}

    static ObjectNode cure(ObjectNode schema) {
        merge(schema, schema);
        choose(schema, schema);
        return schema;
    }

    /** What a node refers to, a definition or the whole schema; else the node itself. */
    static JsonNode resolve(JsonNode node, JsonNode root) {
        String reference = node.path("$ref").stringValue("");
        return reference.startsWith(REFERENCE)
                ? root.path("$defs").path(reference.substring(REFERENCE.length()))
                : reference.equals("#") ? root : node;
    }

    /** The property of a branch that has one value only, and so tells the branches apart; empty if there is none. */
    static String discriminator(JsonNode branch) {
        return branch.path("properties").properties().stream()
                .filter(property -> property.getValue().has("const"))
                .map(property -> property.getKey())
                .findFirst()
                .orElse("");
    }

    private static void merge(JsonNode node, JsonNode root) {
        if (node instanceof ObjectNode object && object.has("$ref") && object.has("properties")) {
            ObjectNode base = (ObjectNode) resolve(object, root).deepCopy();
            base.withObject("/properties").setAll((ObjectNode) object.get("properties"));
            ArrayNode required = base.withArray("/required");
            object.path("required").forEach(required::add);
            object.removeAll();
            object.setAll(base);
        }
        for (JsonNode child : node) {
            merge(child, root);
        }
    }

    private static void choose(JsonNode node, JsonNode root) {
        if (node instanceof ObjectNode object && object.get("anyOf") instanceof ArrayNode branches) {
            List<JsonNode> same = new ArrayList<>();
            branches.forEach(branch -> {
                if (!discriminator(resolve(branch, root)).isEmpty()) {
                    same.add(branch);
                }
            });
            if (same.size() == branches.size()) {
                object.set("oneOf", object.remove("anyOf"));
            }
        }
        for (JsonNode child : node) {
            choose(child, root);
        }
    }
}
