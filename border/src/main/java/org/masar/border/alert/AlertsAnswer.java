package org.masar.border.alert;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What stands out, and nothing about why. Prints as its type only.
 *
 * @param alerts by code, then first record
 * @param welfareChecks groups to look after, in the order given
 * @param referrals how many referrals the signs of trafficking lead to; nothing else of them stands here
 */
public record AlertsAnswer(ImmutableList<Alert> alerts, ImmutableList<WelfareCheck> welfareChecks, int referrals) {

    /**
     * One thing that stands out.
     *
     * @param code what
     * @param records ids of the crossings it rests on, in the order of time
     * @param announced ids of the announcements it rests on, in the order of time; absent if it rests on crossings alone
     * @param explanation which rule, with its numbers
     * @param clearedBy what would explain it
     */
    public record Alert(
            Code code,
            ImmutableList<String> records,
            @Nullable ImmutableList<String> announced,
            Message explanation,
            ImmutableList<Message> clearedBy) {
        @Override
        public String toString() {
            return "Alert[" + code + "]";
        }
    }

    /** What can stand out; in alphabetical order. */
    public enum Code {
        /** Announced for a post, and not recorded there. */
        ANNOUNCED_NOT_SEEN,
        /** One document announced twice, too near in time for both. */
        DOCUMENT_ANNOUNCED_TWICE,
        /** One document, two persons. */
        DOCUMENT_USED_BY_TWO_PERSONS,
        /** Many short stays in a short time. */
        REPEATED_SHORT_STAYS,
        /** In and out on one day. */
        SAME_DAY_OPPOSITE_CROSSINGS,
        /** Recorded at a post near a time for which others were announced. */
        SEEN_NOT_ANNOUNCED,
        /** Far more crossings in an hour than usual. */
        SURGE,
        /** Twice in one direction at two posts: the crossing between them is recorded nowhere. */
        UNUSUAL_ROUTE
    }

    /**
     * A group to look after.
     *
     * @param groupId as given
     * @param code why
     */
    public record WelfareCheck(String groupId, WelfareCode code) {
        @Override
        public String toString() {
            return "WelfareCheck[" + code + "]";
        }
    }

    /** Why to look after a group. */
    public enum WelfareCode {
        /** More minors to one adult than usual. */
        MINORS_WITH_ONE_ADULT,
        /** Minors and no adult. */
        MINORS_WITHOUT_ADULT
    }

    @Override
    public String toString() {
        return "AlertsAnswer";
    }
}
