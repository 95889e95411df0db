package org.masar.border;

import com.google.common.collect.ImmutableList;
import org.masar.border.stay.StayCheckAnswer;
import org.masar.core.lifecycle.Due;

/**
 * What the answers about a stay make due, for a worklist: keep it with {@link org.masar.core.casefile.DueDates} under the
 * engine's id.
 */
public final class BorderDues {

    private BorderDues() {}

    /**
     * The last legal day, and the day to report by.
     *
     * @param answer of {@code border.stay.check}
     * @return STAY_ENDS and REPORT, where the days are known; as memory where no rule was read or a record is missing
     */
    public static ImmutableList<Due> of(StayCheckAnswer answer) {
        boolean memory = answer.verdict() == StayCheckAnswer.Verdict.UNDETERMINED
                || answer.verdict() == StayCheckAnswer.Verdict.INCONSISTENT;
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        if (answer.lastLegalDay() != null) {
            dues.add(new Due(answer.lastLegalDay(), "STAY_ENDS", memory));
        }
        if (answer.reportBy() != null) {
            dues.add(new Due(answer.reportBy(), "REPORT", memory));
        }
        return dues.build();
    }
}
