package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/** A name in Latin letters by a standard: the engine {@code core.name.romanise}. */
public final class NameRomaniseEngine implements Engine<NameRomaniseRequest, NameRomaniseAnswer> {

    private static final EngineInfo<NameRomaniseRequest, NameRomaniseAnswer> INFO = new EngineInfo<>(
                    "core.name.romanise",
                    "1.0.0",
                    "How is a name in Arabic script written in Latin letters?",
                    NameRomaniseRequest.class,
                    NameRomaniseAnswer.class)
            .withPacks(Tables.PACKS);
    private static final int MOST_ALTERNATIVES = 10;
    private static final String SORANI = "ەۆێڕڵڤ";

    /** Creates the engine. */
    public NameRomaniseEngine() {}

    @Override
    public EngineInfo<NameRomaniseRequest, NameRomaniseAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(NameRomaniseRequest request) {
        List<Problem> problems = new ArrayList<>();
        Surrogates.check(request.text(), Problem.at("text"), problems);
        return problems;
    }

    @Override
    public NameRomaniseAnswer answer(NameRomaniseRequest request) {
        RomanisationStandard standard = request.standard() == null ? RomanisationStandard.PLAIN : request.standard();
        String cleaned = NameText.clean(request.text());
        boolean kurdish = request.language() == null
                ? cleaned.chars().anyMatch(c -> SORANI.indexOf(c) >= 0)
                : request.language().equals("ckb");
        Romaniser romaniser = new Romaniser(standard, kurdish && standard == RomanisationStandard.PLAIN);
        boolean plain = standard == RomanisationStandard.PLAIN;
        String written = romaniser.write(cleaned);
        List<String> spellings = plain ? spellings(cleaned, written) : List.of();
        boolean arabic = cleaned.chars().anyMatch(c -> NameText.arabic((char) c) && Character.isLetter((char) c));
        boolean suppliesVowels = arabic && !standard.byLetter() && !standard.kurdish() && !kurdish;
        List<String> others = spellings.subList(Math.min(1, spellings.size()), spellings.size());
        return new NameRomaniseAnswer(
                spellings.isEmpty() ? written : spellings.get(0),
                standard,
                plain && arabic ? ImmutableList.copyOf(others) : null,
                suppliesVowels ? romaniser.unvowelled : null,
                skeleton(cleaned),
                notes(romaniser));
    }

    private static ImmutableList<NameRomaniseAnswer.Note> notes(Romaniser romaniser) {
        return romaniser.unmapped.stream()
                .map(c -> new NameRomaniseAnswer.Note(
                        NameRomaniseAnswer.NoteCode.UNMAPPED,
                        ImmutableMap.of("letter", String.format(Locale.ROOT, "U+%04X", (int) c))))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable String skeleton(String cleaned) {
        String skeleton = NameParser.parse(cleaned, Lexicon.SHIPPED, false).stream()
                .map(Part::skeleton)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(" "));
        return skeleton.isEmpty() ? null : skeleton;
    }

    /** Spellings of the whole: each word by its usual spelling, then with one word in another of its spellings. */
    private static List<String> spellings(String cleaned, String written) {
        List<String> words = List.of(cleaned.split(" ", -1));
        List<String> rule = List.of(written.split(" ", -1));
        if (words.size() != rule.size()) {
            return List.of(written);
        }
        List<List<String>> choices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            choices.add(choices(words.get(i), rule.get(i)));
        }
        List<String> spellings = new ArrayList<>();
        spellings.add(choices.stream().map(choice -> choice.get(0)).collect(Collectors.joining(" ")));
        for (int round = 1; round < MOST_ALTERNATIVES; round++) {
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).size() > round) {
                    List<String> changed = new ArrayList<>();
                    choices.forEach(choice -> changed.add(choice.get(0)));
                    changed.set(i, choices.get(i).get(round));
                    String spelling = String.join(" ", changed);
                    if (!spellings.contains(spelling) && spellings.size() <= MOST_ALTERNATIVES) {
                        spellings.add(spelling);
                    }
                }
            }
        }
        return spellings;
    }

    private static List<String> choices(String word, String rule) {
        if (!NameText.mostlyArabic(word) || ArabicWord.vowelled(word)) {
            return List.of(rule);
        }
        String folded = NameText.foldArabic(word);
        boolean article = folded.startsWith("ال") && folded.length() > 4 && !folded.equals("الله");
        List<String> known = Lexicon.SHIPPED.spellings(article ? folded.substring(2) : folded);
        List<String> choices = new ArrayList<>();
        for (String spelling : known) {
            String shown = spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
            choices.add(article ? "al-" + shown : shown);
        }
        return choices.isEmpty() ? List.of(rule) : choices;
    }
}
