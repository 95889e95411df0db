package org.masar.core.name;

import com.google.common.collect.ImmutableList;

/**
 * What a comparison of two names found. Prints without the names.
 *
 * @param score similarity, 0..1, finely graded; not a probability
 * @param band its band by the shipped thresholds
 * @param parts the parts of the first name in their order, each with its partner; then those only the second name has
 * @param missing evidence the comparison had to do without, in the order of the type
 */
public record NameComparison(
        double score, Band band, ImmutableList<AlignedPart> parts, ImmutableList<MissingEvidence> missing) {

    @Override
    public String toString() {
        return "NameComparison[" + band + "]";
    }
}
