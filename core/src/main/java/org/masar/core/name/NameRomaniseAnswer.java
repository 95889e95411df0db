package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A name in Latin letters. Prints as its type only.
 *
 * @param text by the standard
 * @param standard as applied
 * @param alternatives other spellings seen in practice, the commonest first; only for PLAIN, at most ten
 * @param unvowelled true if short vowels were not written and had to be supplied or left out; null for a text without
 *     Arabic script, and for standards that write letter by letter
 * @param skeleton key under which spellings from other scripts meet, one word a part
 * @param notes what could not be written
 */
public record NameRomaniseAnswer(
        String text,
        RomanisationStandard standard,
        @Nullable ImmutableList<String> alternatives,
        @Nullable Boolean unvowelled,
        @Nullable String skeleton,
        ImmutableList<Note> notes) {

    /** What a note says. */
    public enum NoteCode {
        /** A letter the standard has no sign for; it stays as it is. Argument {@code letter}: its code point, U+0000. */
        UNMAPPED
    }

    /**
     * Something to know about the result.
     *
     * @param code what it is
     * @param args by name
     */
    public record Note(NoteCode code, ImmutableMap<String, String> args) {}

    @Override
    public String toString() {
        return "NameRomaniseAnswer[" + standard + "]";
    }
}
