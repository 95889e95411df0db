/**
 * Personal names as they are written in and around Iraq: Arabic, Sorani and Kurmanji Kurdish, Persian, Turkish, and the
 * many Latin spellings of all of them, as one. A name is a chain of typed parts (own name, father, grandfather, family
 * or tribe, kunya, title); nothing is assumed about first and last.
 *
 * <pre>{@code
 * NameComparer comparer = NameComparer.shipped();
 * ParsedName traveller = ParsedName.of("Ahmad Hussain Khalil al-Shammari");
 * ParsedName listed = ParsedName.of("أحمد حسين خليل الشمري");
 * NameComparison comparison = comparer.compare(traveller, listed);
 * comparison.band();    // STRONG
 * comparison.parts();   // each part with its partner, the agreement and the rule that fired
 * }</pre>
 *
 * <p>Where it errs, measured on published names of listed persons that no model of the validation had seen: it misses
 * aliases that share one word with the name, by-names, spellings whose consonants differ twice, and names of one word
 * against longer ones (these by rule); it takes relatives for one person where a father's and a son's chain overlap, and
 * pairs that differ only in the family name. {@link org.masar.core.name.NameEvaluation} prints the same for anybody's
 * own labelled pairs.
 *
 * <p>The score is a similarity, not a probability that two records are one person: very many people share a name. Use
 * {@link org.masar.core.name.NameIndex} to find candidates among a million names.
 */
@NullMarked
package org.masar.core.name;

import org.jspecify.annotations.NullMarked;
