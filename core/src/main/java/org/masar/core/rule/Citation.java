package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.masar.core.json.JsonText;

/**
 * A place in a law, a judgment or a paper, in one normal form: {@code AufenthG 30(1) s.1 no.3 c}.
 *
 * @param text the citation, without the version: that is the one in force on the day asked about
 */
@JsonText(expected = "a citation, as in AufenthG 30(1) s.1 no.3 c")
public record Citation(@JsonValue String text) {

    /**
     * Checks that there is a text.
     *
     * @param text the citation
     * @throws IllegalArgumentException if it is blank
     */
    public Citation {
        requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "text must name a source.\nMaybe the citation was left out of the rule.");
        }
    }

    /**
     * A citation.
     *
     * @param text law, section, sentence, number, letter, as far as they matter
     * @return the citation
     */
    @JsonCreator
    public static Citation of(String text) {
        return new Citation(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
