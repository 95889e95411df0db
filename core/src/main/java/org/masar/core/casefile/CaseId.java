package org.masar.core.casefile;

/**
 * Names a case. It stands in every row and in error texts, so it must say nothing about a person.
 *
 * @param value 1 to 100 of the letters A to Z and a to z, digits, dot, colon, hyphen and underscore
 */
public record CaseId(String value) implements Comparable<CaseId> {

    /**
     * Checks the form.
     *
     * @param value the name
     * @throws IllegalArgumentException for another form
     */
    public CaseId {
        Words.code("case id", value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
