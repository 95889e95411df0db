package org.masar.core.name;

/**
 * A word as a row of sounds, one character each, in which spellings of one name from different scripts come close.
 *
 * <p>Consonants: b p t 8 (th) d 9 (dh) D (ض) 7 (ظ) j c (ch) C (Latin c) g G (gh) f v q k x (kh) X (Latin x) h l m n r s
 * $ (sh) z Z (zh) w y 3 (ع). Vowels of vowelled scripts: a e i o u, E (ay), O (aw), Q (Sorani ە). Letters of Arabic
 * script that leave the vowel open: A (alef), W (waw), Y (ya), V (hamza or first alef: any vowel), N (final ya or alef
 * maqsura), H (final heh or ta marbuta).
 */
final class Sounds {

    private static final String FROM = "بپتثجچحخدذرزژسشصضطظعغفڤقكگلمنهوي" + "ڕڵۆێە" + "ټڈډړڼځڅښږٹڑںڭ" + "ڥݘ";
    private static final String TO = "bpt8jchxd9rzZs$sDt73GfvqkglmnhWY" + "rloeQ" + "tddrnzs$ZtrnN" + "pk";

    private Sounds() {}

    /** Sounds of a word in the script most of its letters have. */
    static String of(String word, boolean arabic, boolean hawar) {
        return arabic ? ofArabic(word) : ofLatin(NameText.foldLatin(word), hawar);
    }

    /** Sounds of a word in Arabic script, folded or not. */
    static String ofArabic(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            boolean first = out.length() == 0;
            boolean last = i == n - 1;
            switch (c) {
                case 'ا', 'آ', 'أ', 'إ', 'ٱ' -> append(out, first ? 'V' : c == 'أ' || c == 'إ' ? 'V' : 'A');
                case 'ى' -> append(out, 'N');
                case 'ی', 'ې', 'ۍ', 'ے', 'ي' -> append(out, first ? 'y' : last ? 'N' : 'Y');
                case 'ئ' -> append(out, first && i + 1 < n && "اەۆێوی".indexOf(word.charAt(i + 1)) >= 0 ? 0 : 'V');
                case 'ؤ' -> append(out, 'V');
                case 'ء', 'ـ' -> {}
                case 'و' -> append(out, first && i + 1 < n ? 'w' : 'W');
                case 'ة', 'ۃ' -> append(out, 'H');
                case 'ه', 'ہ', 'ھ', 'ۀ' -> append(out, last && n > 2 ? 'H' : 'h');
                case 'ک', 'ڪ' -> append(out, 'k');
                case 'ګ' -> append(out, 'g');
                default -> {
                    int at = FROM.indexOf(c);
                    if (at >= 0) {
                        append(out, TO.charAt(at));
                    } else if (!NameText.haraka(c) && Character.isLetter(c)) {
                        out.append(ofLatin(NameText.foldLatin(String.valueOf(c)), false));
                    }
                }
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int sound) {
        if (sound == 0) {
            return;
        }
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == sound && sound != 'A') {
            return;
        }
        out.append((char) sound);
    }

    /** Sounds of a Latin word folded by {@link NameText#foldLatin}. */
    static String ofLatin(String word, boolean hawar) {
        StringBuilder out = new StringBuilder(word.length());
        int n = word.length();
        int i = 0;
        while (i < n) {
            char c = word.charAt(i);
            char d = i + 1 < n ? word.charAt(i + 1) : 0;
            char e = i + 2 < n ? word.charAt(i + 2) : 0;
            int used = 1;
            int sound;
            switch (c) {
                case 'k' -> {
                    used = d == 'h' ? 2 : 1;
                    sound = d == 'h' ? 'x' : 'k';
                }
                case 'g' -> {
                    used = d == 'h' ? 2 : 1;
                    sound = d == 'h' ? 'G' : 'g';
                }
                case 's' -> {
                    used = d == 'c' && e == 'h' ? 3 : d == 'h' ? 2 : 1;
                    sound = used == 1 ? 's' : '$';
                }
                case 'c' -> {
                    used = d == 'h' || d == 'k' ? 2 : 1;
                    sound = d == 'h' ? 'c' : d == 'k' ? 'k' : hawar ? 'j' : 'C';
                }
                case 't' -> {
                    used = d == 'c' && e == 'h' ? 3 : d == 'h' ? 2 : 1;
                    sound = used == 3 ? 'c' : used == 2 ? '8' : 't';
                }
                case 'd' -> {
                    used = d == 'h' || d == 'j' ? 2 : 1;
                    sound = d == 'h' ? '9' : d == 'j' ? 'j' : 'd';
                }
                case 'z' -> {
                    used = d == 'h' ? 2 : 1;
                    sound = d == 'h' ? 'Z' : 'z';
                }
                case 'p' -> {
                    used = d == 'h' ? 2 : 1;
                    sound = d == 'h' ? 'f' : 'p';
                }
                case 'j' -> sound = hawar ? 'Z' : 'j';
                case 'x' -> sound = 'X';
                case 'b', 'f', 'h', 'l', 'm', 'n', 'q', 'r', 'v', 'w' -> sound = c;
                case 'y' -> sound = vowel(d) || i == 0 ? 'y' : 'i';
                default -> {
                    sound = vowel(c) ? c : 0;
                    if (c == 'i' && ((d == 'y' && e != 0) || (vowel(d) && d != 'i' && d != 'e'))) {
                        sound = i == 0 ? 'i' : 'y';
                        used = d == 'y' ? e == 'y' ? 3 : 2 : 1;
                    } else if ((c == 'a' || c == 'e') && (d == 'i' || d == 'y') && !vowel(e) && e != 'y') {
                        sound = 'E';
                        used = 2;
                    } else if ((c == 'a' && (d == 'w' || d == 'u') && !vowel(e))
                            || (c == 'o' && d == 'w' && e != 0 && !vowel(e))) {
                        sound = 'O';
                        used = 2;
                    } else if ((c == 'o' && (d == 'u' || d == 'o')) || (c == 'u' && d == 'u')) {
                        sound = 'u';
                        used = 2;
                    } else if (c == 'e' && d == 'e') {
                        sound = 'i';
                        used = 2;
                    }
                }
            }
            append(out, sound);
            i += used;
        }
        return out.toString();
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /**
     * Key under which spellings of one name from any script usually meet: classes of consonants, no vowels, no doubles,
     * no final h. Different names may share it.
     */
    static String skeleton(String sounds) {
        StringBuilder out = new StringBuilder(sounds.length());
        int n = sounds.length();
        for (int i = 0; i < n; i++) {
            char c = sounds.charAt(i);
            char k =
                    switch (c) {
                        case 'p' -> 'b';
                        case '8', 's' -> 's';
                        case '9', '7', 'z' -> 'z';
                        case 'D' -> 'd';
                        case 'c', '$' -> '$';
                        case 'C' -> 'k';
                        case 'Z', 'j' -> 'j';
                        case 'G' -> 'g';
                        case 'v' -> 'f';
                        case 'q' -> 'k';
                        case 'x', 'X' -> 'x';
                        case 'h' -> i == n - 1 ? 0 : 'h';
                        case 'b', 't', 'd', 'g', 'f', 'k', 'l', 'm', 'n', 'r' -> c;
                        default -> 0;
                    };
            if (k != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != k)) {
                out.append(k);
            }
        }
        return out.toString();
    }
}
