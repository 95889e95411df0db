package org.masar.core.name;

/**
 * How alike two parts are.
 *
 * @param likeness 0..1000
 * @param rule what decided it
 */
record PartMatch(int likeness, Rule rule) {

    /** From here on two parts can be partners. */
    static final int PARTNERS = 650;
    /** From here on they count as spellings of one name. */
    static final int VARIANT = 880;

    static final PartMatch NONE = new PartMatch(0, Rule.DIFFERENT_SOUND);

    /** What decides on two parts. */
    enum Rule {
        /** The same letters. */
        SAME_LETTERS,
        /** Both spellings stand for one name in the table. */
        KNOWN_SPELLING,
        /** Spellings of the same sounds. */
        SAME_SOUND,
        /** Nearly the same sounds: a typing error, or another name. */
        NEAR_SOUND,
        /** The table says that these are two names. */
        LOOK_ALIKE,
        /** Servant of X, and X alone. */
        SERVANT_DROPPED,
        /** Father of X, and X alone or servant of X. */
        OTHER_COMPOUND,
        /** One side gives the first letter only. */
        FIRST_LETTER,
        /** One side is cut, as names in a machine-readable zone are. */
        CUT,
        /** One written word here, two there. */
        JOINED,
        /** The same title. */
        SAME_TITLE,
        /** Other sounds. */
        DIFFERENT_SOUND
    }

    static PartMatch of(Part a, Part b, boolean cut, Lexicon lexicon) {
        if (a.kind() == Part.Kind.TITLE || b.kind() == Part.Kind.TITLE) {
            boolean same = a.kind() == b.kind()
                    && SoundCosts.SHIPPED.likeness(a.sounds(), a.arabic(), b.sounds(), b.arabic()) >= VARIANT;
            return same ? new PartMatch(1000, Rule.SAME_TITLE) : NONE;
        }
        if (a.kind() == Part.Kind.INITIAL || b.kind() == Part.Kind.INITIAL) {
            boolean same = !a.sounds().isEmpty()
                    && !b.sounds().isEmpty()
                    && SoundCosts.SHIPPED.likeness(first(a), a.arabic(), first(b), b.arabic()) >= VARIANT;
            return same ? new PartMatch(700, Rule.FIRST_LETTER) : NONE;
        }
        PartMatch core = core(a, b, lexicon);
        if (a.kind() != b.kind() && core.likeness() >= PARTNERS) {
            boolean servant = (a.kind() == Part.Kind.SERVANT && b.kind() == Part.Kind.PLAIN)
                    || (b.kind() == Part.Kind.SERVANT && a.kind() == Part.Kind.PLAIN);
            return servant
                    ? new PartMatch(core.likeness() * 86 / 100, Rule.SERVANT_DROPPED)
                    : new PartMatch(core.likeness() * 60 / 100, Rule.OTHER_COMPOUND);
        }
        if (cut && core.likeness() < VARIANT && cutOff(a.sounds(), b.sounds())) {
            return new PartMatch(900, Rule.CUT);
        }
        return core;
    }

    private static String first(Part part) {
        return part.sounds().substring(0, 1);
    }

    private static boolean cutOff(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 3 && a.length() != b.length() && a.regionMatches(0, b, 0, shorter);
    }

    private static PartMatch core(Part a, Part b, Lexicon lexicon) {
        if (a.arabic() == b.arabic() && a.folded().equals(b.folded())) {
            return new PartMatch(1000, Rule.SAME_LETTERS);
        }
        int likeness = SoundCosts.SHIPPED.likeness(a.sounds(), a.arabic(), b.sounds(), b.arabic());
        if (!a.bare().equals(a.sounds())) {
            likeness = Math.max(likeness, SoundCosts.SHIPPED.likeness(a.bare(), a.arabic(), b.sounds(), b.arabic()));
        }
        if (!b.bare().equals(b.sounds())) {
            likeness = Math.max(likeness, SoundCosts.SHIPPED.likeness(a.sounds(), a.arabic(), b.bare(), b.arabic()));
        }
        if (likeness < PARTNERS) {
            // Short forms such as Mohd sound like nothing.
            return lexicon.oneOriginal(a.folded(), b.folded())
                    ? new PartMatch(970, Rule.KNOWN_SPELLING)
                    : new PartMatch(likeness, Rule.DIFFERENT_SOUND);
        }
        Lexicon.Relation relation = lexicon.relation(a.folded(), b.folded());
        if (relation == Lexicon.Relation.SAME) {
            return new PartMatch(Math.max(likeness, 970), Rule.KNOWN_SPELLING);
        }
        if (relation == Lexicon.Relation.DIFFERENT) {
            return new PartMatch(likeness * 62 / 100, Rule.LOOK_ALIKE);
        }
        Rule rule = likeness >= VARIANT ? Rule.SAME_SOUND : Rule.NEAR_SOUND;
        return new PartMatch(Math.min(likeness, 995), rule);
    }
}
