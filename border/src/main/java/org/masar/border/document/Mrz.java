package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Reads machine readable zones (ICAO Doc 9303). Linear in the length of the text, whatever it is; never throws for a
 * damaged document.
 */
public final class Mrz {

    private Mrz() {}

    /**
     * Reads a zone as it was scanned and verifies every check digit. Nothing is folded: lower case, blanks or split
     * lines are damage.
     *
     * @param lines from top to bottom
     * @return what was read; {@link MrzZone#error} says whether it is a zone at all
     */
    public static MrzZone read(String... lines) {
        int count = lines.length;
        if (count == 2) {
            int length = lines[0].length();
            if ((length == 44 || length == 36) && lines[1].length() == length) {
                return MrzZone.ofTwo(lines[0], lines[1]);
            }
        } else if (count == 3 && lines[0].length() == 30 && lines[1].length() == 30 && lines[2].length() == 30) {
            return MrzZone.ofThree(lines[0], lines[1], lines[2]);
        }
        return MrzZone.damaged(sizesMatch(lines) ? MrzError.CHARSET : MrzError.LENGTH);
    }

    /**
     * As {@link #read(String...)}.
     *
     * @param lines from top to bottom
     * @return what was read
     */
    public static MrzZone read(List<String> lines) {
        return read(lines.toArray(String[]::new));
    }

    /**
     * Folds what scanners and web forms do to a zone, then reads it: lower case becomes upper case, an HTML
     * entity the filler it stands for, blanks go, merged or split lines are cut anew. Each kind of folding becomes a finding.
     *
     * @param lines from top to bottom, or all of the zone in one
     * @return what was read
     */
    public static MrzZone readFolded(List<String> lines) {
        MrzFold fold = MrzFold.of(lines);
        return read(fold.lines()).with(fold.findings());
    }

    /**
     * The check digit over a text: weights 7, 3, 1 from the left, sum modulo 10 (ICAO Doc 9303-3, section 4.9).
     *
     * @param text A to Z, 0 to 9 and fillers
     * @return the digit as a character
     * @throws IllegalArgumentException if another character stands in it
     */
    public static char checkDigit(String text) {
        if (!MrzCharacters.allAllowed(text)) {
            throw new IllegalArgumentException(
                    "text must hold A to Z, 0 to 9 and fillers only.\nMaybe in upper case, with < for a blank?");
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum + MrzCharacters.value(text.charAt(i)) * MrzCharacters.weight(i)) % 10;
        }
        return (char) ('0' + sum);
    }

    /** Whether the sizes are those of a format if characters beyond the basic plane count once. */
    private static boolean sizesMatch(String[] lines) {
        if (lines.length < 2 || lines.length > 3) {
            return false;
        }
        int length = characters(lines[0]);
        boolean known = lines.length == 3 ? length == 30 : length == 36 || length == 44;
        return known && ImmutableList.copyOf(lines).stream().allMatch(line -> characters(line) == length);
    }

    private static int characters(String line) {
        return line.length() > 2 * 44 ? line.length() : line.codePointCount(0, line.length());
    }
}
