package org.masar.core.name;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Cleaning of written names. The order of the steps is that of the reference table of normalisation: compatibility
 * forms, Sorani heh with a non-joiner, invisible marks, tatweel, spaces.
 */
final class NameText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static final class OtherScripts {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
    }

    /** Latin letters that do not decompose, in the spelling the sound rules understand. */
    private static final ImmutableMap<Character, String> LATIN = ImmutableMap.<Character, String>builder()
            .put('ß', "ss")
            .put('æ', "ae")
            .put('œ', "oe")
            .put('ø', "o")
            .put('ı', "i")
            .put('ł', "l")
            .put('đ', "d")
            .put('ð', "dh")
            .put('þ', "th")
            .put('ə', "e")
            .put('ɛ', "e")
            .put('ŋ', "n")
            .put('ħ', "h")
            .put('ŧ', "th")
            .buildOrThrow();

    private NameText() {}

    /** Display form: no compatibility forms, invisible marks, tatweel or runs of spaces; vowel marks stay. */
    static String clean(String text) {
        String normal = NFKC.normalize(text.replace("ه\u200C", "ە"));
        StringBuilder out = new StringBuilder(normal.length());
        boolean space = false;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!invisible(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(digit(c));
            }
        }
        return out.toString();
    }

    private static boolean invisible(char c) {
        return c == '\u0640' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private static char digit(char c) {
        int value = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
        return value < 0 ? c : (char) ('0' + value);
    }

    /** True for the marks that write short vowels, doubling and the dagger alef. */
    static boolean haraka(char c) {
        return (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || (c >= '\u06D6' && c <= '\u06ED');
    }

    static boolean arabic(char c) {
        return (c >= '\u0600' && c <= '\u06FF') || (c >= '\u0750' && c <= '\u077F') || (c >= '\u08A0' && c <= '\u08FF');
    }

    /** True if more letters of the text are Arabic script than not. */
    static boolean mostlyArabic(String text) {
        int arabic = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (arabic(c) && Character.isLetter(c)) {
                arabic++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return arabic > other;
    }

    /**
     * Arabic-script letters folded to one code point per letter: alef variants, Persian and Urdu code points, seats of
     * hamza; marks dropped. Sorani vowel letters stay.
     */
    static String foldArabic(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'آ', 'أ', 'إ', 'ٱ' -> out.append('ا');
                case 'ی', 'ى', 'ې', 'ۍ', 'ے' -> out.append('ي');
                case 'ئ' -> {
                    // The carrier of a first vowel in Sorani; a seat of hamza elsewhere.
                    boolean carrier = i == 0 && word.length() > 1 && "اەۆێوی".indexOf(word.charAt(1)) >= 0;
                    out.append(carrier ? "" : "ي");
                }
                case 'ک', 'ڪ', 'ګ' -> out.append('ك');
                case 'ہ', 'ھ', 'ۀ', 'ۂ', 'ة', 'ۃ' -> out.append('ه');
                case 'ؤ' -> out.append('و');
                case 'ء' -> {}
                default -> {
                    if (!haraka(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Lower case, plain letters; what the marks on letters mean is kept where {@link Sounds} needs it. */
    static String foldLatin(String word) {
        String lower = NFD.normalize(word.toLowerCase(Locale.ROOT));
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char mark = i + 1 < lower.length() ? lower.charAt(i + 1) : 0;
            boolean cedilla = mark == '\u0327' || mark == '\u030C' || mark == '\u0326';
            if (cedilla && (c == 's' || c == 'c')) {
                out.append(c).append('h');
            } else if (c == 'z' && mark == '\u030C') {
                out.append("zh");
            } else if ((c == 'g' && mark == '\u0306') || (c == 'x' && mark == '\u0308')) {
                out.append("gh");
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (LATIN.containsKey(c)) {
                out.append(LATIN.get(c));
            } else if (Character.isLetter(c)) {
                out.append(romanised(c));
            }
        }
        return out.toString();
    }

    private static String romanised(char c) {
        String latin = NFD.normalize(OtherScripts.TO_LATIN.transliterate(String.valueOf(c)));
        StringBuilder out = new StringBuilder(2);
        for (int i = 0; i < latin.length(); i++) {
            char l = Character.toLowerCase(latin.charAt(i));
            if (l >= 'a' && l <= 'z') {
                out.append(l);
            }
        }
        return out.toString();
    }

    /** True if a Latin word is written with Turkish or Kurdish letters, where c and j have other sounds. */
    static boolean hawarOrTurkish(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("êîûşçğıöüÊÎÛŞÇĞİÖÜ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
