package org.masar.core.name;

import java.util.ArrayList;
import java.util.List;

/** A word in Arabic script as consonants with the vowels that follow them, read from marks and from long vowels. */
final class ArabicWord {

    /** A consonant (0 for none) and the vowel after it: a i u, long ā ī ū, aw ay, á (alef maqsura), or none. */
    static final class Unit {
        final char consonant;
        String vowel;
        boolean doubled;
        boolean quiet;

        Unit(char consonant, String vowel, boolean doubled, boolean quiet) {
            this.consonant = consonant;
            this.vowel = vowel;
            this.doubled = doubled;
            this.quiet = quiet;
        }
    }

    private ArabicWord() {}

    static boolean vowelled(String word) {
        return word.chars().anyMatch(c -> NameText.haraka((char) c));
    }

    static String withoutMarks(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!NameText.haraka(word.charAt(i))) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    static List<Unit> units(String word) {
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < word.length()) {
            char letter = word.charAt(i++);
            String vowel = "";
            boolean doubled = false;
            boolean quiet = false;
            while (i < word.length() && NameText.haraka(word.charAt(i))) {
                switch (word.charAt(i++)) {
                    case '\u064E' -> vowel = "a";
                    case '\u064F' -> vowel = "u";
                    case '\u0650' -> vowel = "i";
                    case '\u0651' -> doubled = true;
                    case '\u0652' -> quiet = true;
                    case '\u0670' -> vowel = "ā";
                    case '\u064B' -> vowel = "an";
                    case '\u064C' -> vowel = "un";
                    case '\u064D' -> vowel = "in";
                    default -> {}
                }
            }
            char next = i < word.length() ? word.charAt(i) : 0;
            add(units, letter, vowel, doubled, quiet, next);
        }
        return units;
    }

    private static void add(List<Unit> units, char letter, String vowel, boolean doubled, boolean quiet, char next) {
        boolean first = units.isEmpty();
        Unit last = first ? new Unit('\0', "", false, false) : units.get(units.size() - 1);
        boolean bare = vowel.isEmpty() && !doubled;
        switch (letter) {
            case 'ا', 'ٱ' -> {
                if (first) {
                    units.add(new Unit('\0', vowel.isEmpty() ? "a" : vowel, false, false));
                } else if (last.vowel.isEmpty() || last.vowel.equals("a")) {
                    last.vowel = "ā";
                } else if (!last.vowel.equals("an")) {
                    units.add(new Unit('\0', "ā", false, false));
                }
            }
            case 'آ' -> units.add(new Unit(first ? '\0' : 'ء', "ā", false, false));
            case 'أ' -> units.add(new Unit(first ? '\0' : 'ء', first && vowel.isEmpty() ? "a" : vowel, doubled, quiet));
            case 'إ' -> units.add(new Unit(first ? '\0' : 'ء', "i", doubled, quiet));
            case 'ء', 'ؤ', 'ئ' -> units.add(new Unit('ء', vowel, doubled, quiet));
            case 'ى' -> {
                if (next == 0 && !first) {
                    last.vowel = "á";
                } else {
                    units.add(new Unit('ي', vowel, doubled, quiet));
                }
            }
            case 'و' -> weak(units, last, 'و', "u", "ū", "aw", vowel, doubled, quiet, bare, next);
            case 'ي', 'ی' -> weak(units, last, 'ي', "i", "ī", "ay", vowel, doubled, quiet, bare, next);
            case 'ک' -> units.add(new Unit('ك', vowel, doubled, quiet));
            case 'ہ', 'ھ' -> units.add(new Unit('ه', vowel, doubled, quiet));
            default -> units.add(new Unit(letter, vowel, doubled, quiet));
        }
    }

    /** Waw and ya are long vowels, halves of diphthongs or consonants, by what stands around them. */
    private static void weak(
            List<Unit> units,
            Unit last,
            char letter,
            String shortVowel,
            String longVowel,
            String diphthong,
            String vowel,
            boolean doubled,
            boolean quiet,
            boolean bare,
            char next) {
        boolean first = units.isEmpty();
        boolean vowelAfter = next == 'ا' || next == 'ى' || next == 'آ' || next == 'ة';
        if (!first && bare && last.vowel.equals(shortVowel)) {
            last.vowel = longVowel;
        } else if (!first && bare && last.vowel.equals("a") && !vowelAfter) {
            last.vowel = diphthong;
        } else if (!first && bare && !quiet && last.vowel.isEmpty() && !last.quiet && !vowelAfter) {
            last.vowel = longVowel;
        } else {
            units.add(new Unit(letter, vowel, doubled, quiet));
        }
    }
}
