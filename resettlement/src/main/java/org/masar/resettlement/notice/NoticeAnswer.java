package org.masar.resettlement.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is sent, and what is open.
 *
 * @param sendBy last day to send it; absent while the arrival is not known
 * @param late whether it was sent later, or that day has passed
 * @param resendOn day to send it again if it is not acknowledged
 * @param missing mandatory fields that are absent
 * @param content the notice
 * @param findings what to look at
 */
public record NoticeAnswer(
        @Nullable LocalDate sendBy,
        @Nullable Boolean late,
        @Nullable LocalDate resendOn,
        ImmutableList<String> missing,
        Content content,
        ImmutableList<NoticeFinding> findings) {

    /**
     * The text for the receiving side. It holds personal data.
     *
     * @param subject one line
     * @param lines the rest
     */
    public record Content(String subject, ImmutableList<String> lines) {
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** What to look at. */
    public enum NoticeFindingCode {
        /** A change or call-off quotes the number of the notice it is about. */
        ORIGINAL_NUMBER_MISSING,
        /** A change or call-off gives its reason. */
        REASON_MISSING,
        /** A wheelchair is mentioned, but no code announces one. */
        WHEELCHAIR_NOT_ANNOUNCED,
        /** A text seems to name an illness: say the need by its code. */
        DIAGNOSIS_IN_TEXT
    }

    /**
     * Something to look at.
     *
     * @param code what
     * @param args the field it is about
     */
    public record NoticeFinding(
            NoticeFindingCode code, @Nullable ImmutableMap<String, String> args) {
        @Override
        public String toString() {
            return "NoticeFinding";
        }
    }

    @Override
    public String toString() {
        return "NoticeAnswer";
    }
}
