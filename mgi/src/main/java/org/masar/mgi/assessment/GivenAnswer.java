package org.masar.mgi.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonShape;

/**
 * An answer to a question of the catalogue: a code of its scale, or how many instruments are ratified. In JSON a text
 * or a whole number; a count may be written as either.
 */
@JsonShape("""
        {"type":["string","integer"],"description":"a code of the question's scale, or a whole number"}""")
public final class GivenAnswer {

    private static final int LONGEST_COUNT = 6;

    private final Object json;

    private GivenAnswer(Object json) {
        this.json = json;
    }

    /**
     * A code, or a count written as text.
     *
     * @param text the code
     * @return the answer
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GivenAnswer of(String text) {
        return new GivenAnswer(text);
    }

    /**
     * A count.
     *
     * @param ratified how many
     * @return the answer
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GivenAnswer of(int ratified) {
        return new GivenAnswer(ratified);
    }

    /**
     * As it was given.
     *
     * @return a String or an Integer
     */
    @JsonValue
    public Object json() {
        return json;
    }

    /** The count; null where it is none. */
    @Nullable
    Integer count() {
        String text = toString();
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_COUNT
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(text) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GivenAnswer answer && toString().equals(answer.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The code, or the digits of the count. */
    @Override
    public String toString() {
        return json.toString();
    }
}
