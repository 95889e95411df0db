package org.masar.core.protection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.masar.core.json.JsonText;

/**
 * What data are passed on for. The codes are the caller's own; consent for one purpose is none for another.
 *
 * @param code for example {@code MEDICAL_CARE}; not blank, compared letter by letter
 */
@JsonText(pattern = "\\S", expected = "a code that is not blank")
public record Purpose(String code) {

    /**
     * Checks that there is a code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it is blank
     */
    public Purpose {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank.\nMaybe MEDICAL_CARE?");
        }
    }

    /**
     * A purpose.
     *
     * @param code its code
     * @return the purpose
     * @throws IllegalArgumentException if it is blank
     */
    @JsonCreator
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    /**
     * The code, as in JSON.
     *
     * @return the code
     */
    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return "Purpose";
    }
}
