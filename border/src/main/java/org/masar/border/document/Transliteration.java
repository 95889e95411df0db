package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name on its way into the zone (ICAO Doc 9303-3, sections 4.6 and 6): letters by the table of their script, blanks and
 * hyphens become fillers, apostrophes and other punctuation go.
 */
final class Transliteration {

    /** Apostrophes that Unicode counts as letters or symbols. */
    private static final String APOSTROPHES = "'’‘ʼʻʾʿ`´";

    private static final String COMMAS = ",،";
    private static final int SHARP_S = 'ß';
    private static final int CAPITAL_SHARP_S = 0x1E9E;

    private final NameScript script;
    private final @Nullable String language;
    private final Map<String, String> options;
    private final boolean commaParts;

    private final StringBuilder mrz = new StringBuilder();
    private final List<TransliterateNote> notes = new ArrayList<>();
    private int fillers;
    private boolean parted;
    private String repeatable = "";

    /**
     * A transliteration.
     *
     * @param options the code to take for a letter that has several, by the letter in capitals; checked before
     * @param commaParts whether the first comma parts primary and secondary identifier
     */
    Transliteration(
            NameScript script, @Nullable String language, @Nullable Map<String, String> options, boolean commaParts) {
        this.script = script;
        this.language = language;
        this.options = options == null ? Map.of() : options;
        this.commaParts = commaParts;
    }

    /** The text in the zone, without fillers at its ends. */
    String mrz() {
        return mrz.toString();
    }

    ImmutableList<TransliterateNote> notes() {
        return ImmutableList.copyOf(notes);
    }

    boolean has(TransliterateNote.Code code) {
        return notes.stream().anyMatch(note -> note.code() == code);
    }

    Transliteration of(String text) {
        int[] letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            int letter = letters[i];
            if (isGap(letter)) {
                gap(1);
            } else if (COMMAS.indexOf(letter) >= 0) {
                gap(commaParts && !parted ? 2 : 1);
                parted = true;
            } else {
                letter(letters, i);
            }
        }
        return this;
    }

    private void gap(int size) {
        fillers = Math.max(fillers, size);
        repeatable = "";
    }

    private static boolean isGap(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION
                || letter == MrzCharacters.FILLER;
    }

    private void letter(int[] letters, int at) {
        int letter = upper(letters[at]);
        if (script == NameScript.LATIN && letter < 128 && MrzCharacters.isLetter((char) letter)) {
            append(Character.toString(letter));
            return;
        }
        TransliterationTable.Row row = TransliterationTable.row(script, letter);
        if (row == null) {
            note(isLeftOut(letter) ? TransliterateNote.Code.DROPPED : TransliterateNote.Code.UNMAPPED, letter);
        } else if (row.repeats()) {
            if (repeatable.isEmpty()) {
                note(TransliterateNote.Code.DROPPED, letter);
            } else {
                mrz.append(repeatable);
                repeatable = "";
            }
        } else if (row.isOmitted()) {
            note(TransliterateNote.Code.DROPPED, letter);
        } else {
            boolean initial = mrz.length() == 0 || fillers > 0;
            String code = row.codeFor(language, initial, isLast(letters, at));
            append(options.getOrDefault(Character.toString(letter), code));
            if (row.isExtension()) {
                note(TransliterateNote.Code.KURDISH_EXTENSION, letter);
            }
        }
    }

    private static int upper(int letter) {
        return letter == SHARP_S ? CAPITAL_SHARP_S : Character.toUpperCase(letter);
    }

    private void append(String code) {
        if (mrz.length() > 0) {
            mrz.append("<".repeat(fillers));
        }
        fillers = 0;
        mrz.append(code);
        // The footnote form of section 6 C: only what follows the escape is repeated.
        repeatable = code.length() > 1 && code.charAt(0) == 'X' ? code.substring(1) : code;
    }

    /** Whether nothing but marks follows in the same component. */
    private boolean isLast(int[] letters, int at) {
        for (int i = at + 1; i < letters.length; i++) {
            int letter = upper(letters[i]);
            if (isGap(letter) || COMMAS.indexOf(letter) >= 0) {
                return true;
            }
            TransliterationTable.Row row = TransliterationTable.row(script, letter);
            boolean silent = row == null ? isLeftOut(letter) : row.isOmitted() || row.repeats();
            if (!silent) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLeftOut(int letter) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return true;
        }
        return !Character.isLetterOrDigit(letter)
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && Character.getType(letter) != Character.COMBINING_SPACING_MARK;
    }

    private void note(TransliterateNote.Code code, int letter) {
        TransliterateNote note = TransliterateNote.of(code, letter);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
