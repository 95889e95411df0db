package org.masar.core.name;

import org.jspecify.annotations.Nullable;

/**
 * One part of a parsed name. Prints as its type only.
 *
 * @param shown as written
 * @param kind what its form says it is
 * @param type what it is in the chain, where known
 * @param folded core word folded within its script
 * @param sounds sounds of the core word: of X in Abd al-X, Abu X
 * @param bare sounds without a joined article, where there may be one; else as {@code sounds}
 * @param arabic in Arabic script
 * @param article written with an article
 * @param skeleton key of the core word
 * @param weight what agreement tells, in tenths of a bit
 */
record Part(
        String shown,
        Kind kind,
        @Nullable PartType type,
        String folded,
        String sounds,
        String bare,
        boolean arabic,
        boolean article,
        String skeleton,
        int weight) {

    /** What the form of a part says. */
    enum Kind {
        PLAIN,
        SERVANT,
        FATHER_OF,
        MOTHER_OF,
        INITIAL,
        TITLE
    }

    /** This part with the type the caller knows. */
    Part typed(@Nullable PartType known) {
        return new Part(shown, kind, known, folded, sounds, bare, arabic, article, skeleton, weight);
    }

    /** Said to be a family name by the way the name is written. */
    boolean surname() {
        return type == PartType.SURNAME;
    }

    /** This part as a word of an index, without the text around it. */
    Part asWord() {
        return new Part(
                folded,
                kind,
                surname() ? PartType.SURNAME : null,
                folded,
                sounds,
                bare.equals(sounds) ? sounds : bare,
                arabic,
                article,
                skeleton,
                weight);
    }

    @Override
    public String toString() {
        return "Part[" + kind + "]";
    }
}
