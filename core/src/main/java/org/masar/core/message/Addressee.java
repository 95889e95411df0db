package org.masar.core.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whom a text speaks to. The argument {@code addressee} of a message; catalogues choose by it:
 * <code>{addressee, select, f {…} m {…} other {…}}</code>. A missing argument is {@link #UNKNOWN}.
 */
public enum Addressee {
    /** A woman or a girl. */
    @JsonProperty("f")
    F("f"),
    /** A man or a boy. */
    @JsonProperty("m")
    M("m"),
    /** Not known or several people: the text names both forms or none. */
    @JsonProperty("unknown")
    UNKNOWN("unknown");

    /** Name of the argument. */
    public static final String ARGUMENT = "addressee";

    private final String code;

    Addressee(String code) {
        this.code = code;
    }

    /**
     * The word that catalogues choose by.
     *
     * @return f, m or unknown
     */
    public String code() {
        return code;
    }
}
