package org.masar.core.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as travel documents state it (ICAO Doc 9303); in JSON {@code F}, {@code M}, {@code X}. */
public enum Sex {
    /** Female. */
    @JsonProperty("F")
    FEMALE,
    /** Male. */
    @JsonProperty("M")
    MALE,
    /** Stated as unspecified: X in the visual zone, a filler in the machine readable one. Not the same as unknown. */
    @JsonProperty("X")
    UNSPECIFIED
}
