package org.masar.core.place;

/** The two territories of Iraq, each with its own offices, residence rules and holidays. */
public enum Territory {
    /** The governorates under the federal government. */
    FEDERAL_IRAQ("IQ"),
    /** The Kurdistan Region. */
    KURDISTAN_REGION("IQ-KR");

    private final String code;

    Territory(String code) {
        this.code = code;
    }

    /**
     * The code, which is also the id of the territory's working calendar.
     *
     * @return {@code IQ}, or {@code IQ-KR} (ISO 3166-2)
     */
    public String code() {
        return code;
    }
}
