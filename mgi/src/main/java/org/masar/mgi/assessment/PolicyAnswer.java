package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;

/**
 * An answer to a sub-category of SDG indicator 10.7.2. Domain 1 knows {@link #YES_REGARDLESS},
 * {@link #LEGAL_STATUS_ONLY}, {@link #NO}; domains 2 to 6 know {@link #YES} and {@link #NO}; all know
 * {@link #NOT_AVAILABLE}.
 */
public enum PolicyAnswer {
    /** For everybody, whatever the immigration status; counts 1. */
    YES_REGARDLESS(2),
    /** Only for those with a legal immigration status; counts 1/2. */
    LEGAL_STATUS_ONLY(1),
    /** There is such a policy; counts 1. */
    YES(2),
    /** There is none; counts 0. */
    NO(0),
    /** No data; counts nothing, least of all zero. */
    NOT_AVAILABLE(-1);

    static final ImmutableList<PolicyAnswer> RIGHTS_SCALE =
            ImmutableList.of(YES_REGARDLESS, LEGAL_STATUS_ONLY, NO, NOT_AVAILABLE);
    static final ImmutableList<PolicyAnswer> POLICY_SCALE = ImmutableList.of(YES, NO, NOT_AVAILABLE);

    private final int halves;

    PolicyAnswer(int halves) {
        this.halves = halves;
    }

    /** What it counts, in halves of an answer; meaningless for {@link #NOT_AVAILABLE}. */
    int halves() {
        return halves;
    }
}
