package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A model of agreement and, for records, who may be one person. A link is a proposal for a person to resolve.
 *
 * @param m by field, share of true pairs that agree
 * @param u by field, share of other pairs that agree
 * @param lambda share of true pairs
 * @param iterations steps of estimation; 0 for a fixed model
 * @param converged whether no parameter moved more than the tolerance in the last step; true for a fixed model
 * @param posteriors probability of a true pair, for every pattern of the request
 * @param weights log2 weights of evidence
 * @param links pairs at or above the threshold, by ids; null for patterns
 * @param clusters ids of records linked to each other, single records too; each list and the list of lists sorted
 * @param conflicts links that were cut, by ids
 */
public record PersonLinkAnswer(
        ImmutableList<Double> m,
        ImmutableList<Double> u,
        double lambda,
        int iterations,
        boolean converged,
        @Nullable ImmutableSortedMap<String, Double> posteriors,
        Weights weights,
        @Nullable ImmutableList<Link> links,
        @Nullable ImmutableList<ImmutableList<String>> clusters,
        @Nullable ImmutableList<Conflict> conflicts) {

    /**
     * Weights of evidence in bits.
     *
     * @param agree by field, log2(m / u)
     * @param disagree by field, log2((1 - m) / (1 - u))
     * @param prior log2(lambda / (1 - lambda))
     */
    public record Weights(ImmutableList<Double> agree, ImmutableList<Double> disagree, double prior) {}

    /**
     * Two records that may be one person.
     *
     * @param a the lesser id
     * @param b the greater id
     * @param probability of the model, 0..1
     */
    public record Link(String a, String b, double probability) {}

    /** Why two records must not stand in one cluster. */
    public enum ConflictCode {
        /** Two different numbers in a document field. */
        DOCUMENT_NUMBERS_DIFFER,
        /** Two different values in the field {@code sex}. */
        SEXES_DIFFER,
        /** Birth years more than five apart. */
        BIRTH_YEARS_APART
    }

    /**
     * Records that were kept apart.
     *
     * @param records two ids, sorted
     * @param code why
     */
    public record Conflict(ImmutableList<String> records, ConflictCode code) {}
}
