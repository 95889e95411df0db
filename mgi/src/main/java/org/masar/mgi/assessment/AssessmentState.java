package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.core.message.Message;

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

    /**
     * What a move depends on.
     *
     * @param answers whether anything is answered
     * @param withoutEvidence questions answered without evidence
     */
    public record Progress(boolean answers, ImmutableList<String> withoutEvidence) {}

    private static final Lifecycle<AssessmentState, Progress> TABLE = table();

    /** A review needs something to read; nothing is validated or published that rests on nothing. */
    private static Lifecycle<AssessmentState, Progress> table() {
        Need<Progress> answers = Need.of(
                "ANSWERS",
                progress -> progress.answers()
                        ? Check.MET
                        : Check.NOT_MET.because(Message.of("mgi.assessment.needs.answers")));
        Need<Progress> evidence = Need.of(
                "EVIDENCE",
                progress -> progress.withoutEvidence().isEmpty()
                        ? Check.MET
                        : Check.NOT_MET.because(
                                Message.of("mgi.assessment.needs.evidence", "questions", progress.withoutEvidence())));
        return Lifecycle.<AssessmentState, Progress>builder("mgi.assessment", AssessmentState.class)
                .start(REQUESTED)
                .end(FOLLOW_UP)
                .move("launch", REQUESTED, LAUNCHED)
                .move("collect", LAUNCHED, DATA_COLLECTION)
                .move("draft", DATA_COLLECTION, DRAFT_REVIEW, answers)
                .move("collectMore", DRAFT_REVIEW, DATA_COLLECTION)
                .move("consult", DRAFT_REVIEW, VALIDATION, answers, evidence)
                .move("review", VALIDATION, DRAFT_REVIEW, answers)
                .move("publish", VALIDATION, PUBLISHED, answers, evidence)
                .move("followUp", PUBLISHED, FOLLOW_UP)
                .tryOn(new Progress(false, ImmutableList.of()))
                .build();
    }

    /**
     * The process as a table of moves.
     *
     * @return the lifecycle
     */
    public static Lifecycle<AssessmentState, Progress> lifecycle() {
        return TABLE;
    }
}
