package org.masar.core.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Sorani letters in Latin: BGN/PCGN 2007 (form for Iraq), Hawar academic, Hawar simple, and the spelling of Iraqi
 * passports. Short i is not written in Sorani and not supplied.
 */
final class KurdishLatin {

    private static final Map<Character, String[]> LETTERS = letters();
    private static final String VOWELS = "اەۆێ";

    private KurdishLatin() {}

    private static Map<Character, String[]> letters() {
        String table =
                "ا a a a a|ب b b b b|پ p p p p|ت t t t t|ج c c c j|چ ch ç ç ch|ح ḧ ḧ h h|خ x x x kh|د d d d d|ر r r r r"
                        + "|ڕ ṟ ř r r|ز z z z z|ژ j j j zh|س s s s s|ش sh ş ş sh|ع ‘ ë ‘ -|غ gh ẍ x gh|ف f f f f|ڤ v v v v"
                        + "|ق q q q q|ک k k k k|ك k k k k|گ g g g g|ل l l l l|ڵ ł ł l l|م m m m m|ن n n n n|ه h h h h|ھ h h h h"
                        + "|ە e e e a|ۆ o o o o|ێ ê ê ê e|ث s s s s|ذ z z z z|ص s s s s|ض z z z z|ط t t t t|ظ z z z z"
                        + "|ة e e e a|أ a a a a|إ i i i i|آ a a a a|ء - - - -|ئ - - - -|ؤ o o o o";
        Map<Character, String[]> letters = new HashMap<>();
        for (String row : table.split("\\|", -1)) {
            String[] cells = row.substring(2).split(" ", -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].equals("-") ? "" : cells[i];
            }
            letters.put(row.charAt(0), cells);
        }
        return letters;
    }

    private static int column(RomanisationStandard standard) {
        return switch (standard) {
            case BGN_PCGN_KURDISH_2007 -> 0;
            case HAWAR_ACADEMIC -> 1;
            case HAWAR_SIMPLE -> 2;
            default -> 3;
        };
    }

    static boolean maps(char c) {
        return LETTERS.containsKey(c) || "ویيى".indexOf(c) >= 0 || NameText.haraka(c);
    }

    static String write(String word, RomanisationStandard standard) {
        int column = column(standard);
        StringBuilder out = new StringBuilder(word.length() + 4);
        boolean vowelBefore = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            boolean vowelAfter = VOWELS.indexOf(next) >= 0;
            if (c == 'و') {
                if (next == 'و' && !vowelBefore && i > 0) {
                    out.append(column == 3 ? "u" : "û");
                    vowelBefore = true;
                    i++;
                } else {
                    boolean consonant = vowelBefore || vowelAfter || (i == 0 && next != 0);
                    out.append(consonant ? "w" : "u");
                    vowelBefore = !consonant;
                }
            } else if (c == 'ی' || c == 'ي' || c == 'ى') {
                boolean consonant = vowelBefore || vowelAfter || i == 0;
                out.append(consonant ? "y" : column == 3 ? "i" : "î");
                vowelBefore = !consonant;
            } else if (!NameText.haraka(c)) {
                String[] written = LETTERS.get(c);
                out.append(written == null ? String.valueOf(c) : written[column]);
                vowelBefore = VOWELS.indexOf(c) >= 0;
            }
        }
        return out.toString();
    }
}
