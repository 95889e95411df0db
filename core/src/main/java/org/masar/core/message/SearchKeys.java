package org.masar.core.message;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Keys under which names of places, offices and services are found, whatever script and spelling a person types. Personal
 * names have their own, finer comparison.
 *
 * <p>{@link #plain} folds what is a habit of keyboards and typography. {@link #sounds} keeps only the consonants that
 * Arabic, Sorani, Kurmanji and English spellings share, so that السليمانية, سلێمانی, Silêmanî and Sulaymaniyah meet; it
 * finds too much rather than too little, and therefore only ranks below plain matches.
 */
public final class SearchKeys {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final ImmutableSet<String> LATIN_ARTICLES =
            ImmutableSet.of("al", "el", "ul", "ad", "ar", "as", "ash", "an", "at", "az");

    /**
     * Letters of the Arabic script to sounds; vowels, semivowels, hamza and ayn are not among them. غ and خ are one, since
     * Hawar writes both with x.
     */
    private static final ImmutableMap<Character, Character> ARABIC = letters(
            "بb", "پb", "تt", "طt", "ثt", "جj", "ژj", "چC", "حh", "هh", "ھh", "خX", "دd", "ذd", "ضd", "رr", "ڕr", "زz",
            "ظz", "سs", "صs", "شS", "غX", "گg", "فf", "ڤf", "قk", "كk", "کk", "لl", "ڵl", "مm", "نn");

    private static final ImmutableMap<Character, Character> LATIN = letters(
            "bb", "pb", "tt", "jj", "hh", "xX", "dd", "rr", "zz", "ss", "gg", "ff", "vf", "qk", "kk", "ll", "mm", "nn");

    /** Longer groups first. */
    private static final ImmutableMap<String, String> LATIN_GROUPS = ImmutableMap.<String, String>builder()
            .put("sch", "S")
            .put("sh", "S")
            .put("ş", "S")
            .put("ch", "C")
            .put("ç", "C")
            .put("kh", "X")
            .put("gh", "X")
            .put("ğ", "X")
            .put("th", "t")
            .put("dh", "d")
            .put("ph", "f")
            .put("zh", "j")
            .put("dj", "j")
            .put("ck", "k")
            .put("ce", "j")
            .put("ci", "j")
            .put("cê", "j")
            .put("cî", "j")
            .put("c", "k")
            .buildOrThrow();

    private SearchKeys() {}

    /**
     * Folds case, accents, vowel marks, digits, look-alike letters and punctuation.
     *
     * @param text what was typed or printed
     * @return words of folded letters, one space between them
     */
    public static String plain(String text) {
        // Twice, because a compatibility form may hold capitals and a small letter may fall apart.
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String folded = PlainInput.digits(Normalizer.normalize(small, Normalizer.Form.NFKD));
        StringBuilder out = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (Character.getType(sign) == Character.NON_SPACING_MARK) {
                continue;
            }
            out.append(
                    switch (sign) {
                        case 'ة' -> 'ه';
                        case 'ڕ' -> 'ر';
                        case 'ڵ' -> 'ل';
                        case 'ۆ' -> 'و';
                        case 'ێ' -> 'ي';
                        case 'ı' -> 'i';
                        case 'ł' -> 'l';
                        default -> Character.isLetterOrDigit(sign) || sign == '\u200C' ? sign : ' ';
                    });
        }
        return String.join(" ", WORDS.split(PlainInput.letters(out.toString())));
    }

    /**
     * The consonants of each word. A word that ends in h or ه has two keys, since that sign is heard (Salah) or only
     * closes the vowel (Sulaymaniyah, السليمانيه).
     *
     * @param text what was typed or printed
     * @return for each word that has consonants its possible keys; articles are left out
     */
    public static ImmutableList<ImmutableSet<String>> sounds(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            int type = Character.getType(sign);
            boolean inside = Character.isLetterOrDigit(sign) || type == Character.NON_SPACING_MARK;
            boolean apostrophe = sign == '\'' || sign == '’' || sign == '‘' || sign == '\u200C' || sign == 'ـ';
            letters.append(inside ? String.valueOf(sign) : apostrophe ? "" : " ");
        }
        List<String> words = WORDS.splitToList(letters);
        ImmutableList.Builder<ImmutableSet<String>> keys = ImmutableList.builder();
        for (String word : words) {
            if (words.size() == 1 || !LATIN_ARTICLES.contains(word)) {
                ImmutableSet<String> sounds = wordSounds(word);
                if (!sounds.isEmpty()) {
                    keys.add(sounds);
                }
            }
        }
        return keys.build();
    }

    private static ImmutableSet<String> wordSounds(String word) {
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        StringBuilder out = new StringBuilder();
        String before = "";
        int at = 0;
        while (at < bare.length()) {
            int length = 1;
            String sound = "";
            for (var group : LATIN_GROUPS.entrySet()) {
                if (bare.startsWith(group.getKey(), at)) {
                    length = group.getKey().length();
                    sound = group.getValue();
                    break;
                }
            }
            if (sound.isEmpty()) {
                char letter = Normalizer.normalize(bare.substring(at, at + 1), Normalizer.Form.NFD)
                        .charAt(0);
                Character single = letter < 0x250 ? LATIN.get(letter) : ARABIC.get(letter);
                sound = single != null ? single.toString() : Character.isDigit(letter) ? digit(letter) : "";
            }
            if (!sound.equals(before) || !isDoubled(sound)) {
                out.append(sound);
            }
            before = sound;
            at += length;
        }
        String whole = out.toString();
        char last = bare.charAt(bare.length() - 1);
        if ((last == 'h' || last == 'ه') && whole.endsWith("h") && whole.length() > 1) {
            return ImmutableSet.of(whole, whole.substring(0, whole.length() - 1));
        }
        return whole.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(whole);
    }

    /** A doubled letter is one sound, a doubled digit is another number. */
    private static boolean isDoubled(String sound) {
        return !sound.isEmpty() && !Character.isDigit(sound.charAt(0));
    }

    private static String digit(char sign) {
        return PlainInput.digits(String.valueOf(sign));
    }

    private static ImmutableMap<Character, Character> letters(String... pairs) {
        ImmutableMap.Builder<Character, Character> letters = ImmutableMap.builder();
        for (String pair : pairs) {
            letters.put(pair.charAt(0), pair.charAt(1));
        }
        return letters.buildOrThrow();
    }
}
