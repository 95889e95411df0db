package org.masar.border.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The five layouts of a machine readable zone (ICAO Doc 9303 Parts 4 to 7). */
public enum MrzFormat {
    /** Card size, three lines of 30 characters (Part 5). */
    TD1(3, 30),
    /** Two lines of 36 characters (Part 6). */
    TD2(2, 36),
    /** Passport size, two lines of 44 characters (Part 4). */
    TD3(2, 44),
    /** Visa of format A, two lines of 44 characters (Part 7). */
    @JsonProperty("MRV-A")
    MRV_A(2, 44),
    /** Visa of format B, two lines of 36 characters (Part 7). */
    @JsonProperty("MRV-B")
    MRV_B(2, 36);

    private final int lines;
    private final int length;

    MrzFormat(int lines, int length) {
        this.lines = lines;
        this.length = length;
    }

    /**
     * How many lines the zone has.
     *
     * @return 2 or 3
     */
    public int lines() {
        return lines;
    }

    /**
     * How many characters each line has.
     *
     * @return 30, 36 or 44
     */
    public int length() {
        return length;
    }

    /**
     * Whether this is a visa. Visas have no composite check digit and no check digit over the optional data.
     *
     * @return true for the two visa formats
     */
    public boolean isVisa() {
        return this == MRV_A || this == MRV_B;
    }
}
