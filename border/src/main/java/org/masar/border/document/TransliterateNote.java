package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a letter. Each letter is noted once, however often it stands there.
 *
 * @param code what happened
 * @param args {@code letter}, the code point as {@code U+06B5}; absent where no single letter is meant
 */
public record TransliterateNote(Code code, @Nullable ImmutableMap<String, Object> args) {

    /** What can happen. */
    public enum Code {
        /** A Sorani letter without a row in Doc 9303: written as the nearest letter that has one. Not an ICAO rule. */
        KURDISH_EXTENSION,
        /** A letter or digit that the table does not have: left out. */
        UNMAPPED,
        /** An apostrophe, a vowel mark, other punctuation: left out, as Doc 9303-3 says. */
        DROPPED,
        /** The text of the zone was not made by this transliteration. */
        NOT_THIS_TRANSLITERATION
    }

    /**
     * Checks that there is a code.
     *
     * @param code what happened
     * @param args facts by name
     */
    public TransliterateNote {
        requireNonNull(code, "code");
    }

    static TransliterateNote of(Code code, int letter) {
        return new TransliterateNote(code, ImmutableMap.of("letter", String.format(Locale.ROOT, "U+%04X", letter)));
    }

    /**
     * The type only; letters of a name may stand in it.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "TransliterateNote";
    }
}
