package org.masar.core.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a written name into parts: compounds are one part, filiation and articles are none, titles are marked. */
final class NameParser {

    /** More parts than this are not looked at: no name has them, and a text without end must not cost without end. */
    static final int MOST_PARTS = 12;

    private static final int LONGEST_WORD = 40;

    private static final ImmutableMap<String, String> WORDS = words();
    private static final Pattern SERVANT =
            Pattern.compile("(?:abd|ebd|evd)(?:[aeiou]{1,2}(?:l(?=.{2})|([rsztdn])(?=\\1)|sh(?=sh))?)?(.{3,})");
    private static final Pattern SERVANT_OF_GOD = Pattern.compile("(?:abd|ebd|evd|abid)[aeiou]*l+[aeo]h?i?|abdillahi?");
    private static final Pattern FATHER = Pattern.compile("(?:abu|abou)(?:l(?=[^aeiou]))?(.{4,})");
    private static final Pattern FAITH = Pattern.compile("(.{3,}?)[aeiou]{1,2}(?:d|l)?d[ieay]{1,2}ne?");
    private static final Pattern GOD = Pattern.compile("(.{3,}?)[aeou]l{1,2}[ao]h");
    private static final Pattern ARABIC_GOD = Pattern.compile("(.{2,})الله");
    private static final Pattern ARABIC_FAITH = Pattern.compile("(.{2,})الدين");

    private NameParser() {}

    private static ImmutableMap<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : Tables.rows("name-words.tsv")) {
            for (String word : Splitter.on(' ').omitEmptyStrings().split(row.get(1))) {
                words.putIfAbsent(Lexicon.fold(word), row.get(0));
            }
        }
        return ImmutableMap.copyOf(words);
    }

    /** One written word before compounds are joined. */
    private record Word(String raw, String folded, boolean arabic, boolean hawar, int start, int end) {
        boolean is(String what) {
            return what.equals(WORDS.get(folded));
        }
    }

    /** Parts in the order given name first: what stands before a comma goes to the end. */
    static ImmutableList<Part> parse(String cleaned, Lexicon lexicon, boolean hawar) {
        List<Word> before = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int comma = cleaned.indexOf(',') >= 0 ? cleaned.indexOf(',') : cleaned.indexOf('،');
        int[] at = {0};
        Word word;
        while ((word = next(cleaned, at, hawar)) != null && words.size() < 3 * MOST_PARTS) {
            (word.start() < comma ? before : words).add(word);
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        join(cleaned, words, lexicon, parts);
        ImmutableList.Builder<Part> family = ImmutableList.builder();
        join(cleaned, before, lexicon, family);
        for (Part part : family.build()) {
            parts.add(part.kind() == Part.Kind.PLAIN ? part.typed(PartType.SURNAME) : part);
        }
        ImmutableList<Part> all = parts.build();
        return all.size() <= MOST_PARTS ? all : all.subList(0, MOST_PARTS);
    }

    private static @Nullable Word next(String text, int[] at, boolean hawar) {
        while (at[0] < text.length()) {
            int start = at[0];
            while (start < text.length() && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && inWord(text, end)) {
                end++;
            }
            at[0] = Math.max(end, start + 1);
            if (end > start) {
                String raw = text.substring(start, Math.min(end, start + LONGEST_WORD));
                boolean arabic = NameText.mostlyArabic(raw);
                String folded = arabic ? NameText.foldArabic(raw) : NameText.foldLatin(raw);
                if (!folded.isEmpty()) {
                    return new Word(raw, folded, arabic, hawar || NameText.hawarOrTurkish(raw), start, end);
                }
            }
        }
        return null;
    }

    /** Apostrophes are ayn or hamza and do not part a word; hyphens do. */
    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetter(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || ("'’‘`´ʿʾʼ".indexOf(c) >= 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
    }

    private static void join(String text, List<Word> words, Lexicon lexicon, ImmutableList.Builder<Part> parts) {
        int n = words.size();
        int i = 0;
        while (i < n) {
            Word word = words.get(i);
            int core = i + 1;
            while (core < n && words.get(core).is("ARTICLE")) {
                core++;
            }
            boolean more = core < n;
            if (word.is("ABD") && more && !words.get(core).is("PARTICLE")) {
                parts.add(part(text, word, words.get(core), Part.Kind.SERVANT, lexicon));
                i = core + 1;
            } else if ((word.is("FATHER") || word.is("MOTHER")) && more) {
                Part.Kind kind = word.is("FATHER") ? Part.Kind.FATHER_OF : Part.Kind.MOTHER_OF;
                if (words.get(core).is("ABD") && core + 1 < n) {
                    core++;
                }
                parts.add(part(text, word, words.get(core), kind, lexicon));
                i = core + 1;
            } else if (word.is("ARTICLE") && more && i + 1 < n) {
                parts.add(part(text, word, words.get(core), Part.Kind.PLAIN, lexicon));
                i = core + 1;
            } else if (word.is("PARTICLE") && n > 1) {
                i++;
            } else if (more
                    && (words.get(core).is("FAITH") || words.get(core).is("GOD"))
                    && word.folded().length() > 1) {
                Word end = words.get(core);
                String tail = end.is("FAITH") ? "din" : "alh";
                parts.add(compound(text, word, end, tail, lexicon));
                i = core + 1;
            } else {
                parts.add(part(text, word, word, Part.Kind.PLAIN, lexicon));
                i++;
            }
        }
    }

    private static Part compound(String text, Word first, Word last, String tail, Lexicon lexicon) {
        String sounds = sounds(first) + tail;
        return new Part(
                text.substring(first.start(), last.end()),
                Part.Kind.PLAIN,
                null,
                first.folded() + last.folded(),
                sounds,
                sounds,
                first.arabic(),
                false,
                Sounds.skeleton(sounds),
                lexicon.tenthsOfBit(Sounds.skeleton(sounds), true));
    }

    private static String sounds(Word word) {
        return Sounds.of(word.raw(), word.arabic(), word.hawar());
    }

    /** A part whose core is {@code word}; the text shown begins at {@code first}. */
    private static Part part(String text, Word first, Word word, Part.Kind given, Lexicon lexicon) {
        Part.Kind kind = given;
        String folded = word.folded();
        boolean article = first.start() != word.start() && first.is("ARTICLE");
        String sounds = "";
        if (word.arabic()) {
            String raw = word.raw();
            Matcher god = ARABIC_GOD.matcher(folded);
            Matcher faith = ARABIC_FAITH.matcher(folded);
            if (folded.startsWith("عبد") && folded.length() >= 5 && kind == Part.Kind.PLAIN) {
                kind = Part.Kind.SERVANT;
                folded = withoutArticle(folded.substring(3), 4);
                sounds = folded.equals("الله") || folded.equals("لله") ? "alh" : Sounds.ofArabic(folded);
            } else if ((folded.startsWith("ابو") && folded.length() >= 6) && kind == Part.Kind.PLAIN) {
                kind = Part.Kind.FATHER_OF;
                folded = withoutArticle(folded.substring(3), 5);
                sounds = Sounds.ofArabic(folded);
            } else if (faith.matches()) {
                sounds = Sounds.ofArabic(faith.group(1)) + "din";
            } else if (folded.equals("الله") || folded.equals("لله")) {
                sounds = "alh";
            } else if (god.matches()) {
                sounds = Sounds.ofArabic(god.group(1)) + "alh";
            } else {
                if (raw.startsWith("ال") && raw.length() >= 5) {
                    article = true;
                    raw = raw.substring(2);
                    folded = withoutArticle(folded, 4);
                }
                sounds = Sounds.ofArabic(raw);
            }
        } else {
            Matcher servant = SERVANT.matcher(folded);
            Matcher father = FATHER.matcher(folded);
            Matcher faith = FAITH.matcher(folded);
            Matcher god = GOD.matcher(folded);
            if (kind == Part.Kind.PLAIN && SERVANT_OF_GOD.matcher(folded).matches()) {
                kind = Part.Kind.SERVANT;
                folded = "allah";
                sounds = "alh";
            } else if (kind == Part.Kind.SERVANT && word.is("GOD")) {
                sounds = "alh";
            } else if (kind == Part.Kind.PLAIN && servant.matches()) {
                kind = Part.Kind.SERVANT;
                folded = String.valueOf(servant.group(2));
                sounds = Sounds.ofLatin(folded, word.hawar());
            } else if (kind == Part.Kind.PLAIN && father.matches()) {
                kind = Part.Kind.FATHER_OF;
                folded = String.valueOf(father.group(1));
                sounds = Sounds.ofLatin(folded, word.hawar());
            } else if (faith.matches() && !lexicon.knows(folded)) {
                sounds = Sounds.ofLatin(String.valueOf(faith.group(1)), word.hawar()) + "din";
            } else if (god.matches()) {
                sounds = Sounds.ofLatin(String.valueOf(god.group(1)), word.hawar()) + "alh";
            } else {
                sounds = sounds(word);
            }
        }
        String bare = sounds;
        if (!word.arabic() && kind == Part.Kind.PLAIN && folded.length() >= 5 && !lexicon.knows(folded)) {
            if (folded.startsWith("al") || folded.startsWith("el")) {
                bare = Sounds.ofLatin(folded.substring(2), word.hawar());
            }
        }
        if (kind == Part.Kind.PLAIN && folded.length() == 1) {
            kind = Part.Kind.INITIAL;
        } else if (kind == Part.Kind.PLAIN && word.is("TITLE")) {
            kind = Part.Kind.TITLE;
        }
        String skeleton = Sounds.skeleton(sounds);
        int weight = kind == Part.Kind.TITLE || kind == Part.Kind.INITIAL
                ? 5
                : lexicon.tenthsOfBit(key(kind, skeleton), lexicon.knows(folded));
        return new Part(
                text.substring(first.start(), word.end()),
                kind,
                null,
                folded,
                sounds,
                bare,
                word.arabic(),
                article,
                skeleton,
                weight);
    }

    /** Key of the table of commonness: a servant's or father's name is counted apart from its core. */
    static String key(Part.Kind kind, String skeleton) {
        return switch (kind) {
            case SERVANT -> "abd+" + skeleton;
            case FATHER_OF -> "abu+" + skeleton;
            case MOTHER_OF -> "umm+" + skeleton;
            default -> skeleton;
        };
    }

    private static String withoutArticle(String folded, int least) {
        return folded.startsWith("ال") && folded.length() > least && !folded.equals("الله")
                ? folded.substring(2)
                : folded;
    }
}
