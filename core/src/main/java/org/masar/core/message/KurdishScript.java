package org.masar.core.message;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.MessagePattern;
import java.text.Normalizer;

/**
 * Writes Kurmanji from the Hawar alphabet in Kurdish Arabic letters, as read around Dohuk (Badini). The letters and the
 * two rules of the kursî hamza (before a vowel that begins a word, and between two vowels) follow the ALA-LC table for
 * Kurdish; short {@code i} is not written, and the short forms of "to be" ({@code e}, {@code im}, {@code in}) join the word
 * before them where that ends in a consonant. Hawar does not tell ح from ه, ع from nothing and غ from خ unless the writer
 * marked them ({@code ḧ}, {@code '}, {@code ẍ}), so the result stays a draft for a native reader.
 */
public final class KurdishScript {

    private static final char HAMZA = 'ئ';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private static final ImmutableMap<Character, String> VOWELS = ImmutableMap.<Character, String>builder()
            .put('a', "ا")
            .put('e', "ە")
            .put('ê', "ێ")
            .put('i', "")
            .put('î', "ی")
            .put('o', "ۆ")
            .put('u', "و")
            .put('û', "وو")
            .buildOrThrow();

    /** U+06BE for h: unlike U+0647 it cannot be taken for e at the end of a word. */
    private static final ImmutableMap<Character, String> CONSONANTS = ImmutableMap.<Character, String>builder()
            .put('b', "ب")
            .put('c', "ج")
            .put('ç', "چ")
            .put('d', "د")
            .put('f', "ف")
            .put('g', "گ")
            .put('h', "ھ")
            .put('ḧ', "ح")
            .put('j', "ژ")
            .put('k', "ک")
            .put('l', "ل")
            .put('ł', "ڵ")
            .put('m', "م")
            .put('n', "ن")
            .put('p', "پ")
            .put('q', "ق")
            .put('r', "ر")
            .put('ř', "ڕ")
            .put('s', "س")
            .put('ş', "ش")
            .put('t', "ت")
            .put('v', "ڤ")
            .put('w', "و")
            .put('x', "خ")
            .put('ẍ', "غ")
            .put('y', "ی")
            .put('z', "ز")
            .put('\'', "ع")
            .put('’', "ع")
            .put('‘', "ع")
            .buildOrThrow();

    private static final ImmutableSet<String> TO_BE = ImmutableSet.of("e", "im", "in");

    private static final ImmutableMap<Character, String> SIGNS =
            ImmutableMap.of('?', "؟", ';', "؛", ',', "،", '%', "٪");

    private KurdishScript() {}

    /**
     * Writes a text in Arabic letters. Digits become Arabic-Indic ones and the signs of punctuation Arabic ones; what
     * stands between U+2068 and U+2069, and any letter that is not of the Hawar alphabet, stays.
     *
     * @param hawar Kurmanji in Latin letters
     * @return the same in Arabic letters
     */
    public static String fromHawar(String hawar) {
        return fromHawar(hawar, false);
    }

    /** Writes the words of a pattern in Arabic letters and leaves its arguments as they are. */
    static String patternFromHawar(String hawar) {
        MessagePattern parts = new MessagePattern(hawar);
        StringBuilder out = new StringBuilder(hawar.length() + 8);
        int from = 0;
        boolean inMessage = true;
        boolean afterArgument = false;
        for (int at = 0; at < parts.countParts(); at++) {
            MessagePattern.Part part = parts.getPart(at);
            String between = hawar.substring(from, part.getIndex());
            out.append(inMessage ? fromHawar(between, afterArgument) : between);
            out.append(hawar, part.getIndex(), part.getLimit());
            from = part.getLimit();
            afterArgument = part.getType() == MessagePattern.Part.Type.ARG_LIMIT;
            inMessage = switch (part.getType()) {
                case MSG_START, ARG_LIMIT, REPLACE_NUMBER, SKIP_SYNTAX, INSERT_CHAR -> true;
                default -> false;
            };
        }
        return out.toString();
    }

    /**
     * Writes a piece of a text.
     *
     * @param hawar the piece
     * @param insideWord whether something that is not shown here stands directly before it, as in <code>{name}ê</code>
     * @return the piece in Arabic letters
     */
    static String fromHawar(String hawar, boolean insideWord) {
        String text = Normalizer.normalize(hawar, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean inWord = insideWord;
        boolean afterVowel = false;
        int isolates = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == FSI) {
                isolates++;
            } else if (sign == PDI) {
                isolates = Math.max(0, isolates - 1);
            }
            if (isolates == 0 && isBeforeToBe(text, at)) {
                inWord = true;
                afterVowel = false;
                continue;
            }
            char letter = lower(sign);
            String vowel = isolates > 0 ? null : VOWELS.get(letter);
            String consonant =
                    isolates > 0 || (isApostrophe(letter) && !touchesLetters(text, at)) ? null : CONSONANTS.get(letter);
            if (vowel != null) {
                if (!inWord && isAlone(text, at)) {
                    // The word û (and) is the single letter و in every Kurdish Arabic orthography.
                    out.append(letter == 'û' ? "و" : HAMZA + vowel);
                } else {
                    out.append(!inWord || afterVowel ? String.valueOf(HAMZA) : "")
                            .append(vowel);
                }
            } else if (consonant != null) {
                boolean trilled = letter == 'r' && at + 1 < text.length() && lower(text.charAt(at + 1)) == 'r';
                out.append(trilled ? "ڕ" : consonant);
                at += trilled ? 1 : 0;
            } else if (isolates == 0 && sign >= '0' && sign <= '9') {
                out.append((char) ('٠' + sign - '0'));
            } else {
                out.append(isolates == 0 ? SIGNS.getOrDefault(sign, String.valueOf(sign)) : String.valueOf(sign));
            }
            inWord = vowel != null || consonant != null;
            afterVowel = vowel != null;
        }
        return out.toString();
    }

    /** Whether this is the space in "baş e": written as one word, باشە. */
    private static boolean isBeforeToBe(String text, int at) {
        if (text.charAt(at) != ' ' || at == 0 || !CONSONANTS.containsKey(lower(text.charAt(at - 1)))) {
            return false;
        }
        int end = at + 1;
        while (isLetter(text, end) && end <= at + 3) {
            end++;
        }
        return TO_BE.contains(text.substring(at + 1, end));
    }

    /** Lower case without a locale; the Turkish pair of i does not exist in Kurdish, İ is taken as i. */
    private static char lower(char sign) {
        if (sign == 'İ' || sign == 'ı') {
            return 'i';
        }
        return sign < 128 ? Ascii.toLowerCase(sign) : Character.toLowerCase(sign);
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == '‘';
    }

    private static boolean touchesLetters(String text, int at) {
        return isLetter(text, at - 1) && isLetter(text, at + 1);
    }

    private static boolean isAlone(String text, int at) {
        return !isLetter(text, at - 1) && !isLetter(text, at + 1);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
