package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How alike two names are. Not a statement about persons: very many share a name. Prints without the names.
 *
 * @param score similarity, 0..1, finely graded, the same for (a, b) and (b, a); not a probability
 * @param band by the shipped thresholds
 * @param match whether the band is POSSIBLE or STRONG
 * @param probability that such a pair is one person, 0..1; only where the request gave a prior
 * @param parts the parts of a in their order, each with its partner; then those only b has
 * @param missing evidence the comparison had to do without
 * @param thresholds shipped values
 */
public record NameCompareAnswer(
        double score,
        Band band,
        boolean match,
        @Nullable Double probability,
        ImmutableList<AlignedPart> parts,
        ImmutableList<MissingEvidence> missing,
        Thresholds thresholds) {

    @Override
    public String toString() {
        return "NameCompareAnswer[" + band + "]";
    }
}
