package org.masar.core.name;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** How to write Arabic script in Latin letters. */
public enum RomanisationStandard {
    /** The spelling usual in documents and the press; no marks, short vowels supplied. */
    PLAIN,
    /** US intelligence community standard for Arabic personal names, ICS-630-01 Annex A (2015). */
    ICS_630_01,
    /** BGN/PCGN 1956 system for Arabic. */
    BGN_PCGN_ARABIC_1956,
    /** BGN/PCGN 2007 system for Kurdish, in its form for Iraq, Iran and Syria (ch, sh, gh). */
    BGN_PCGN_KURDISH_2007,
    /** BGN/PCGN 1958 system for Persian. */
    BGN_PCGN_PERSIAN_1958,
    /** Kurdish Latin alphabet (Hawar) with the marks scholars add for sounds it does not part. */
    HAWAR_ACADEMIC,
    /** Kurdish Latin alphabet (Hawar) as people write it. */
    HAWAR_SIMPLE,
    /** American Library Association and Library of Congress, 1997. */
    ALA_LC_1997,
    /** United Nations system of 2017 for geographical names in Arabic. */
    UN_2017,
    /** ISO 233:1984, letter by letter. */
    ISO_233_1984,
    /** Buckwalter's ASCII code, letter by letter and reversible. */
    BUCKWALTER;

    private static final ImmutableSet<RomanisationStandard> KURDISH_LETTERS =
            Sets.immutableEnumSet(BGN_PCGN_KURDISH_2007, HAWAR_ACADEMIC, HAWAR_SIMPLE);

    /** Reads every vowel but short i from the letters, as Sorani writes them. */
    boolean kurdish() {
        return KURDISH_LETTERS.contains(this);
    }

    /** Writes letters one by one, without article, capitals or supplied vowels. */
    boolean byLetter() {
        return this == ISO_233_1984 || this == BUCKWALTER;
    }
}
