package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * One text of one language, as it stands in a catalogue.
 *
 * @param key the key
 * @param language the language
 * @param pattern the text with its arguments, in the syntax {@link Messages} describes
 * @param review who has checked it
 */
public record CatalogueEntry(String key, Language language, String pattern, Review review) {

    /**
     * What a review of this text must name.
     *
     * @return eight hexadecimal digits of the SHA-256 of the text
     */
    public String fingerprint() {
        return fingerprint(pattern);
    }

    static String fingerprint(String pattern) {
        return Hashing.sha256().hashString(pattern, UTF_8).toString().substring(0, 8);
    }
}
