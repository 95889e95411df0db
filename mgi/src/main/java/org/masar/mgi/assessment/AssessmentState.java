package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where an assessment stands. The states are named on the Migration Data Portal; that they follow each other as here,
 * with a step back from each review, is this project's reading.
 */
public enum AssessmentState {
    /** A government asked for it. */
    REQUESTED,
    /** Explained to officials. */
    LAUNCHED,
    /** Desk research by an expert. */
    DATA_COLLECTION,
    /** The draft is read. */
    DRAFT_REVIEW,
    /** The ministries consult and validate. */
    VALIDATION,
    /** The profile is out. */
    PUBLISHED,
    /** Used, and looked at again after some years. */
    FOLLOW_UP;

    /** Where one can go from a state; null is before the first. */
    static ImmutableList<AssessmentState> from(@Nullable AssessmentState state) {
        if (state == null) {
            return ImmutableList.of(REQUESTED);
        }
        return switch (state) {
            case REQUESTED -> ImmutableList.of(LAUNCHED);
            case LAUNCHED -> ImmutableList.of(DATA_COLLECTION);
            case DATA_COLLECTION -> ImmutableList.of(DRAFT_REVIEW);
            case DRAFT_REVIEW -> ImmutableList.of(DATA_COLLECTION, VALIDATION);
            case VALIDATION -> ImmutableList.of(DRAFT_REVIEW, PUBLISHED);
            case PUBLISHED -> ImmutableList.of(FOLLOW_UP);
            case FOLLOW_UP -> ImmutableList.of();
        };
    }
}
