package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Names of sounds that Latin letters write in several ways; each spelling chooses anew. */
final class SyntheticNames {

    private static final ImmutableList<ImmutableList<String>> CONSONANTS = ImmutableList.of(
            ImmutableList.of("b"),
            ImmutableList.of("d", "dh"),
            ImmutableList.of("q", "k", "g"),
            ImmutableList.of("sh", "ch", "sch"),
            ImmutableList.of("kh", "x", "k"),
            ImmutableList.of("j", "dj"),
            ImmutableList.of("h"),
            ImmutableList.of("l"),
            ImmutableList.of("m"),
            ImmutableList.of("n"),
            ImmutableList.of("r"),
            ImmutableList.of("s", "ss"),
            ImmutableList.of("t"),
            ImmutableList.of("z"),
            ImmutableList.of("w", "ou"),
            ImmutableList.of("y", "i"));

    private static final ImmutableList<ImmutableList<String>> VOWELS = ImmutableList.of(
            ImmutableList.of("a", "e"),
            ImmutableList.of("a", "aa"),
            ImmutableList.of("i", "ee", "e"),
            ImmutableList.of("u", "ou", "oo"));

    private final Dice dice;

    SyntheticNames(long seed) {
        dice = new Dice("names", seed);
    }

    Synthetic.Spellings next() {
        boolean same = dice.chance(0.5);
        List<List<ImmutableList<String>>> name = List.of(word(), word(), word());
        if (same) {
            String first = spelled(name);
            return new Synthetic.Spellings(first, dice.chance(0.2) ? spelled(name.subList(0, 2)) : spelled(name), true);
        }
        List<List<ImmutableList<String>>> other = new ArrayList<>(List.of(word(), word(), word()));
        for (int i = 1; i < other.size(); i++) {
            if (dice.chance(0.5)) {
                other.set(i, name.get(i));
            }
        }
        return new Synthetic.Spellings(spelled(name), spelled(other), false);
    }

    private List<ImmutableList<String>> word() {
        List<ImmutableList<String>> sounds = new ArrayList<>();
        for (int i = dice.between(2, 3); i > 0; i--) {
            sounds.add(dice.of(CONSONANTS));
            sounds.add(dice.of(VOWELS));
        }
        sounds.add(dice.of(CONSONANTS));
        return sounds;
    }

    private String spelled(List<List<ImmutableList<String>>> words) {
        StringBuilder text = new StringBuilder();
        for (List<ImmutableList<String>> word : words) {
            text.append(text.length() == 0 ? "" : " ");
            for (ImmutableList<String> sound : word) {
                // The first way to write a sound is the usual one.
                text.append(dice.falling(sound, 0.5));
            }
        }
        return text.toString();
    }
}
