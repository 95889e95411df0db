package org.masar.core.json;

import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (draft 2020-12) of request and answer types. */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The schema of a type. The strict reader accepts what fits it, as far as a schema can say it.
     *
     * @param type a record
     * @return the schema, members in a fixed order; a copy that may be changed
     */
    public static ObjectNode of(Class<?> type) {
        return Shape.of(type).schema().deepCopy();
    }
}
