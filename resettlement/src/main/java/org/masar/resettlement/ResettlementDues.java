package org.masar.resettlement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Due;
import org.masar.resettlement.notice.NoticeAnswer;
import org.masar.resettlement.readiness.ReadinessAnswer;

/**
 * What the answers about a journey make due, for a worklist: keep it with {@link org.masar.core.casefile.DueDates} under the
 * engine's id. Kinds are general on purpose: which paper expires can tell of an illness.
 */
public final class ResettlementDues {

    private ResettlementDues() {}

    /**
     * What ends or must be sent before the journey.
     *
     * @param answer of {@code resettlement.readiness}
     * @return PAPER_EXPIRES for what is there, SEND_NOTICE, ASK_EXCEPTION, and WINDOW_CLOSES for each group
     */
    public static ImmutableList<Due> of(ReadinessAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        for (ReadinessAnswer.CheckRow row : answer.checks()) {
            boolean memory = row.status() == ReadinessAnswer.Status.UNDETERMINED;
            add(dues, row.to(), "PAPER_EXPIRES", memory);
            add(dues, row.latestSendDate(), "SEND_NOTICE", memory);
            add(dues, row.exceptionRequestBy(), "ASK_EXCEPTION", memory);
        }
        for (ReadinessAnswer.Group group : answer.groups()) {
            if (group.window() != null) {
                add(dues, group.window().to(), "WINDOW_CLOSES", false);
            }
        }
        return dues.build();
    }

    /**
     * When a notice must go out, and go out again.
     *
     * @param answer of {@code resettlement.notice}
     * @return SEND_NOTICE and RESEND_NOTICE, where the days are known
     */
    public static ImmutableList<Due> of(NoticeAnswer answer) {
        ImmutableList.Builder<Due> dues = ImmutableList.builder();
        add(dues, answer.sendBy(), "SEND_NOTICE", false);
        add(dues, answer.resendOn(), "RESEND_NOTICE", false);
        return dues.build();
    }

    private static void add(ImmutableList.Builder<Due> dues, @Nullable LocalDate on, String kind, boolean memory) {
        if (on != null) {
            dues.add(new Due(on, kind, memory));
        }
    }
}
