package org.masar.core.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes Arabic script in Latin letters by one standard. Words that are not in Arabic script stay as they are. */
final class Romaniser {

    private static final ImmutableMap<String, String> VOWELLED = vowelled();
    private static final ImmutableMap<Character, List<String>> LETTERS = letters();
    private static final String SUN = "تثدذرزسشصضطظلن";
    private static final String MARKS = "\u064E\u064F\u0650\u0651\u0652\u064B\u064C\u064D\u0670\u0640";

    private final RomanisationStandard standard;
    private final boolean kurdish;

    /** Arabic-script letters the standard has no sign for; left as they are. */
    final TreeSet<Character> unmapped = new TreeSet<>();

    boolean unvowelled;

    Romaniser(RomanisationStandard standard, boolean kurdish) {
        this.standard = standard;
        this.kurdish = kurdish;
    }

    private static ImmutableMap<String, String> vowelled() {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : Tables.rows("name-vowels.tsv")) {
            for (String word : Splitter.on(' ').omitEmptyStrings().split(row.get(0))) {
                words.putIfAbsent(NameText.foldArabic(word), word);
            }
        }
        return ImmutableMap.copyOf(words);
    }

    private static ImmutableMap<Character, List<String>> letters() {
        ImmutableMap.Builder<Character, List<String>> letters = ImmutableMap.builder();
        for (List<String> row : Tables.rows("letters.tsv")) {
            letters.put(row.get(0).charAt(0), row);
        }
        return letters.buildOrThrow();
    }

    private static int column(RomanisationStandard standard) {
        return switch (standard) {
            case BGN_PCGN_ARABIC_1956 -> 2;
            case ALA_LC_1997 -> 3;
            case UN_2017 -> 4;
            case ISO_233_1984 -> 5;
            case BUCKWALTER -> 6;
            case BGN_PCGN_PERSIAN_1958 -> 7;
            default -> 1;
        };
    }

    String write(String cleaned) {
        List<String> words = new ArrayList<>();
        Splitter.on(' ').omitEmptyStrings().split(cleaned).forEach(word -> split(word, words));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean more = i + 1 < words.size();
            String written = NameText.mostlyArabic(word)
                    ? one(word, i == 0, more ? ArabicWord.withoutMarks(words.get(i + 1)) : "")
                    : word;
            if (out.length() > 0) {
                out.append(between(words, i));
            }
            out.append(out.length() > 0 && joinsGod(words, i) ? lower(written) : written);
        }
        return out.toString();
    }

    private static String lower(String written) {
        return written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1);
    }

    /** Parts compounds written as one word: Nur al-Din, Abd Allah. */
    private void split(String word, List<String> words) {
        String bare = ArabicWord.withoutMarks(word);
        if (!kurdish && !standard.byLetter() && !standard.kurdish()) {
            int at =
                    bare.startsWith("عبدال") && bare.length() > 6 ? 3 : bare.endsWith("الدين") ? bare.length() - 5 : -1;
            at = bare.endsWith("الله") && bare.length() > 5 ? bare.length() - 4 : at;
            if (at > 1) {
                int cut = 0;
                int letters = 0;
                while (letters < at || NameText.haraka(word.charAt(cut))) {
                    letters += NameText.haraka(word.charAt(cut)) ? 0 : 1;
                    cut++;
                }
                // The case ending before the article is not read in names.
                String first = word.substring(0, cut);
                words.add(first.endsWith("\u064F") ? first.substring(0, cut - 1) : first);
                words.add(word.substring(cut));
                return;
            }
        }
        words.add(word);
    }

    private static boolean god(String word) {
        String bare = ArabicWord.withoutMarks(word);
        return bare.equals("الله") || bare.equals("لله");
    }

    private boolean personal() {
        return standard == RomanisationStandard.ICS_630_01 || standard == RomanisationStandard.PLAIN;
    }

    private boolean joinsGod(List<String> words, int i) {
        return personal() && !kurdish && i > 0 && god(words.get(i)) && NameText.mostlyArabic(words.get(i - 1));
    }

    /** ICS-630-01 joins the parts of one name with hyphens, those with Allah without. */
    private String between(List<String> words, int i) {
        if (joinsGod(words, i)) {
            return "";
        }
        String last = ArabicWord.withoutMarks(words.get(i - 1));
        String bare = ArabicWord.withoutMarks(words.get(i));
        boolean article = bare.startsWith("ال") && bare.length() > 3;
        boolean compound = last.equals("عبد")
                || bare.equals("الدين")
                || last.equals("بن")
                || last.equals("ابن")
                || (article && List.of("أبو", "ابو", "أم", "ام").contains(last));
        return standard == RomanisationStandard.ICS_630_01 && compound && (article || last.endsWith("بن")) ? "-" : " ";
    }

    private String one(String word, boolean first, String next) {
        if (standard.byLetter()) {
            return byLetter(word);
        }
        if (standard.kurdish() || kurdish) {
            word.chars().filter(c -> !KurdishLatin.maps((char) c)).forEach(c -> unmapped.add((char) c));
            String written = KurdishLatin.write(word, standard);
            boolean capital =
                    standard == RomanisationStandard.BGN_PCGN_KURDISH_2007 || standard == RomanisationStandard.PLAIN;
            return capital ? capital(written) : written;
        }
        String bare = ArabicWord.withoutMarks(word);
        boolean vowelled = ArabicWord.vowelled(word);
        if (god(word)) {
            return personal() ? "Allah" : "Allāh";
        }
        boolean article = bare.startsWith("ال")
                && bare.length() > 3
                && standard != RomanisationStandard.BGN_PCGN_PERSIAN_1958
                && !VOWELLED.containsKey(NameText.foldArabic(bare));
        String stem = article ? afterArticle(word) : word;
        String known = vowelled ? null : VOWELLED.get(NameText.foldArabic(stem));
        unvowelled |= !vowelled && bare.length() > 1;
        if (known != null && standard != RomanisationStandard.BGN_PCGN_PERSIAN_1958) {
            stem = known;
        }
        List<ArabicWord.Unit> units = ArabicWord.units(stem);
        if (known == null && !vowelled && standard == RomanisationStandard.PLAIN) {
            supply(units);
        }
        String written = capital(render(units, next));
        return article ? article(units, first) + written : written;
    }

    private static String afterArticle(String word) {
        int letters = 0;
        int i = 0;
        while (i < word.length() && (letters < 2 || NameText.haraka(word.charAt(i)))) {
            letters += NameText.haraka(word.charAt(i)) ? 0 : 1;
            i++;
        }
        String rest = word.substring(i);
        // The doubling of a sun letter belongs to the article.
        if (rest.length() > 1 && SUN.indexOf(rest.charAt(0)) >= 0) {
            int mark = 1;
            while (mark < rest.length() && NameText.haraka(rest.charAt(mark))) {
                if (rest.charAt(mark) == '\u0651') {
                    return rest.substring(0, mark) + rest.substring(mark + 1);
                }
                mark++;
            }
        }
        return rest;
    }

    private String article(List<ArabicWord.Unit> units, boolean first) {
        boolean assimilates =
                standard == RomanisationStandard.BGN_PCGN_ARABIC_1956 || standard == RomanisationStandard.UN_2017;
        if (!assimilates) {
            return "al-";
        }
        char head = units.isEmpty() ? 0 : units.get(0).consonant;
        String sound = head != 0 && SUN.indexOf(head) >= 0 ? consonant(head) : "l";
        boolean capital = first || standard == RomanisationStandard.UN_2017;
        return (capital ? "A" : "a") + sound + " ";
    }

    /** Short vowels where none are written, by the commonest patterns: CaCaC, CaCCaC, and i before the end after ā. */
    private static void supply(List<ArabicWord.Unit> units) {
        int n = units.size();
        for (int i = 0; i < n; i++) {
            ArabicWord.Unit unit = units.get(i);
            if (unit.consonant == 0 || !unit.vowel.isEmpty() || i == n - 1) {
                continue;
            }
            boolean beforeOpen = i > 0 && units.get(i - 1).vowel.isEmpty();
            boolean afterLong = i > 0 && units.get(i - 1).vowel.equals("ā");
            if (i == n - 2 && afterLong && i > 0) {
                unit.vowel = "i";
            } else if (i == 0 || beforeOpen || (i == n - 2 && n <= 3)) {
                unit.vowel = "a";
            }
        }
    }

    private String render(List<ArabicWord.Unit> units, String next) {
        StringBuilder out = new StringBuilder();
        int n = units.size();
        for (int i = 0; i < n; i++) {
            ArabicWord.Unit unit = units.get(i);
            if (unit.consonant == 'ة') {
                if (i > 0 && units.get(i - 1).vowel.isEmpty()) {
                    out.append('a');
                }
                out.append(tied(next));
                continue;
            }
            boolean longI = i > 0 && units.get(i - 1).vowel.equals("i") && unit.consonant == 'ي' && unit.doubled;
            String consonant = unit.consonant == 'ء' && i == 0 ? "" : consonant(unit.consonant);
            if (longI
                    && (standard == RomanisationStandard.BGN_PCGN_ARABIC_1956
                            || standard == RomanisationStandard.ALA_LC_1997)) {
                out.setLength(out.length() - 1);
                out.append("īy");
            } else {
                boolean digraph = standard == RomanisationStandard.ICS_630_01
                        && (consonant.length() > 1 || consonant.equals("'"));
                out.append(consonant);
                if (unit.doubled && !digraph) {
                    out.append(consonant);
                }
            }
            boolean finalAlef = i == n - 1 && unit.vowel.length() > 1 && unit.vowel.endsWith("n");
            out.append(finalAlef ? "" : vowel(unit.vowel));
        }
        return out.toString();
    }

    private String tied(String next) {
        boolean construct = next.equals("الله")
                || next.equals("الدين")
                || (!personal() && !next.isEmpty() && NameText.mostlyArabic(next));
        if (standard == RomanisationStandard.PLAIN) {
            return construct ? "t" : "";
        }
        return construct ? "t" : "h";
    }

    private String consonant(char c) {
        if (c == 0) {
            return "";
        }
        if (standard == RomanisationStandard.PLAIN && (c == 'ع' || c == 'ء')) {
            return "";
        }
        List<String> row = LETTERS.get(c);
        String written = row == null ? "-" : row.get(column(standard));
        if (written.equals("-")) {
            unmapped.add(c);
            return String.valueOf(c);
        }
        return written;
    }

    private String vowel(String vowel) {
        if (standard == RomanisationStandard.BGN_PCGN_PERSIAN_1958) {
            return switch (vowel) {
                case "i" -> "e";
                case "u" -> "o";
                case "aw" -> "ow";
                case "ay" -> "ey";
                default -> vowel;
            };
        }
        if (personal()) {
            return switch (vowel) {
                case "ā", "á" -> "a";
                case "ī" -> "i";
                case "ū" -> "u";
                default -> vowel;
            };
        }
        return vowel;
    }

    private String byLetter(String given) {
        // Unicode's canonical order puts shadda after the vowel; both standards write it on the consonant.
        String word = given.replaceAll("([\u064B-\u0650])\u0651", "\u0651$1");
        boolean iso = standard == RomanisationStandard.ISO_233_1984;
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int mark = MARKS.indexOf(c);
            List<String> row = LETTERS.get(c);
            if (mark >= 0) {
                // ISO 233 writes shadda as a macron over the consonant.
                out.append(
                        iso
                                ? List.of("a", "u", "i", "\u0304", "", "an", "un", "in", "ā", "")
                                        .get(mark)
                                : String.valueOf("aui~oFNK`_".charAt(mark)));
            } else if (c == 'ٱ') {
                out.append(iso ? "" : "{");
            } else if (row != null && !row.get(column(standard)).equals("-")) {
                out.append(row.get(column(standard)));
            } else {
                if (Character.isLetter(c)) {
                    unmapped.add(c);
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String capital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                int end = word.offsetByCodePoints(i, 1);
                return word.substring(0, i) + word.substring(i, end).toUpperCase(Locale.ROOT) + word.substring(end);
            }
        }
        return word;
    }
}
