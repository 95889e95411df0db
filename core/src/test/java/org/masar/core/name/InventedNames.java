package org.masar.core.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented names in the Iraqi manner: own name, father, grandfather, often a family name, drawn from name words with a
 * steep Zipf law (some spelling of Muhammad stands in a fifth of all names); and the ways in which one name comes to be
 * written differently.
 */
final class InventedNames {

    /** A name word: its original and Latin spellings, the commonest first. */
    record Word(String original, ImmutableList<String> spellings) {}

    private final Random random;
    private final List<Word> common = new ArrayList<>();
    private final List<Word> rare = new ArrayList<>();
    private final List<Word> families = new ArrayList<>();
    private final double[] zipf;

    InventedNames(long seed) {
        random = new Random(seed);
        Splitter words = Splitter.on(' ');
        for (List<String> row : Tables.rows("name-variants.tsv")) {
            ImmutableList<String> latin = words.splitToStream(row.get(1))
                    .filter(s -> !NameText.mostlyArabic(s))
                    .collect(ImmutableList.toImmutableList());
            Word word = new Word(row.get(0), latin);
            (row.get(0).endsWith("ي") && row.get(0).length() > 4 ? families : common).add(word);
        }
        String[] servants = {
            "الله allah ullah",
            "الرحمن al-Rahman ul-Rahman",
            "الكريم al-Karim ul-Kareem",
            "العزيز al-Aziz ulaziz",
            "القادر al-Qadir ulkadir",
            "الحسين al-Husayn ul-Hussein",
            "الرزاق al-Razzaq ulrazaq",
            "الستار al-Sattar ulsattar",
            "الامير al-Amir ulameer",
            "الزهرة al-Zahra ulzahra"
        };
        int at = 5;
        for (String servant : servants) {
            List<String> cells = words.splitToList(servant);
            common.add(
                    at += 3,
                    new Word(
                            "عبد " + cells.get(0),
                            ImmutableList.of(
                                    "Abd " + cells.get(1), "Abd" + cells.get(2).replace("-", " "))));
        }
        for (List<String> row : Tables.rows("name-spellings.tsv")) {
            String original = row.get(0);
            if (original.length() >= 3 && original.length() <= 7 && !original.contains("الله")) {
                Word word = new Word(original, ImmutableList.copyOf(words.split(row.get(1))));
                (original.endsWith("ي") && original.length() >= 5 ? families : rare).add(word);
            }
        }
        java.util.Collections.shuffle(rare, new Random(1));
        java.util.Collections.shuffle(families, new Random(2));
        common.addAll(rare);
        zipf = new double[common.size()];
        double sum = 0;
        for (int i = 0; i < zipf.length; i++) {
            sum += 1 / (i + 6.0);
            zipf[i] = sum;
        }
    }

    Word given() {
        double at = random.nextDouble() * zipf[zipf.length - 1];
        int i = java.util.Arrays.binarySearch(zipf, at);
        return common.get(Math.min(common.size() - 1, i < 0 ? -i - 1 : i));
    }

    private Word family() {
        return families.get((int) (families.size() * Math.pow(random.nextDouble(), 2.5)));
    }

    /** A chain of three given names and, in seven of ten, a family name (marked by a null spelling list owner). */
    record Chain(ImmutableList<Word> given, Word family, boolean hasFamily) {}

    Chain chain() {
        return new Chain(ImmutableList.of(given(), given(), given()), family(), random.nextInt(10) < 7);
    }

    String latin(Chain chain, boolean firstSpelling) {
        StringBuilder out = new StringBuilder();
        chain.given().forEach(word -> out.append(spell(word, firstSpelling)).append(' '));
        if (chain.hasFamily()) {
            String[] articles = {"al-", "Al ", "El-", "Al-", "al"};
            out.append(firstSpelling ? "al-" : articles[random.nextInt(articles.length)])
                    .append(spell(chain.family(), firstSpelling));
        }
        return out.toString().strip();
    }

    String arabic(Chain chain) {
        StringBuilder out = new StringBuilder();
        chain.given().forEach(word -> out.append(word.original()).append(' '));
        if (chain.hasFamily()) {
            out.append("ال").append(chain.family().original());
        }
        return out.toString().strip();
    }

    private String spell(Word word, boolean first) {
        int n = word.spellings().size();
        String spelling = word.spellings().get(first ? 0 : (int) (n * Math.pow(random.nextDouble(), 1.5)));
        return Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1);
    }

    Random random() {
        return random;
    }

    Chain brother(Chain chain) {
        Word other = given();
        while (other.original().equals(chain.given().get(0).original())) {
            other = given();
        }
        return new Chain(
                ImmutableList.of(other, chain.given().get(1), chain.given().get(2)), chain.family(), chain.hasFamily());
    }

    Chain son(Chain chain) {
        Word own = given();
        return new Chain(
                ImmutableList.of(own, chain.given().get(0), chain.given().get(1)), chain.family(), chain.hasFamily());
    }

    /** The same person by a shorter or longer document: grandfather or family name left out. */
    Chain shorter(Chain chain) {
        return switch (random.nextInt(4)) {
            case 0 -> new Chain(chain.given().subList(0, 2), chain.family(), true);
            case 1 -> new Chain(chain.given(), chain.family(), false);
            case 2 -> new Chain(chain.given().subList(0, 2), chain.family(), false);
            default ->
                new Chain(
                        ImmutableList.<Word>builder()
                                .addAll(chain.given())
                                .add(given())
                                .build(),
                        chain.family(),
                        false);
        };
    }
}
