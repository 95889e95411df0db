package org.masar.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the JSON Schema of a value type that is not a plain record in JSON, for example one that may be a text or a
 * list of texts. The type says by a public static {@code @JsonCreator(mode = DELEGATING)} method that takes an
 * {@link Object} (String, Number, Boolean, List or Map) how it is read, and by {@code @JsonValue} how it is written.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonShape {

    /**
     * A JSON Schema (draft 2020-12) object without references.
     *
     * @return the schema as JSON text
     */
    String value();
}
