package org.masar.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value type that is a single text in JSON. The type says by Jackson's own annotations how it is read (a public
 * static {@code @JsonCreator} method that takes a String and throws {@link IllegalArgumentException} or
 * {@link java.time.DateTimeException} for a text it does not understand) and written (a public {@code @JsonValue}
 * method); this mark tells the schema what the text looks like.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonText {

    /**
     * A regular expression (ECMA 262) that every valid text matches in full, with its anchors; empty if there is none.
     *
     * @return the pattern
     */
    String pattern() default "";

    /**
     * What the text is, in a few words that complete "expected: …", for example {@code a date, a month or a year}.
     *
     * @return the description
     */
    String expected();
}
