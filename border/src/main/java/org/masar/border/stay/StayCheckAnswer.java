package org.masar.border.stay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * Used and remaining days. Prints as its type only.
 *
 * @param windowStart first of the 180 days (90/180 only)
 * @param usedDays CONTROL: different days that count, up to the day of control; for visas those since the last entry
 * @param overstayDays CONTROL: days too many; absent where no last legal day is known
 * @param lastLegalDay CONTROL: last day of a stay that goes on without a break; 90/180: absent when overstayed
 * @param lengths PLANNING: length of each given stay, in their order
 * @param maxStayDays PLANNING: longest stay from the planned entry; absent where the terms do not say
 * @param start180 WINDOW: first of the 180 days
 * @param start90 WINDOW: first of the last 90 days
 * @param verdict CONTROL: how the days stand to the rule; a person decides what follows
 * @param reasons circumstances as given, then what the rule adds
 * @param reportBy last day to report to the residence office, where the rule has such a duty
 * @param reportLateDays days by which that was missed, where it is known whether the person reported
 * @param territory where the visa is valid, as given or as in the pack
 * @param fines what published sources say a fine for these days is, each by itself; absent where nothing is published or
 *     protection comes first. No demand: the residence office decides
 * @param fineNote what to know about the fines, or why none is named
 */
public record StayCheckAnswer(
        @Nullable LocalDate windowStart,
        @Nullable Integer usedDays,
        @Nullable Integer overstayDays,
        @Nullable LocalDate lastLegalDay,
        @Nullable ImmutableList<Integer> lengths,
        @Nullable Integer maxStayDays,
        @Nullable LocalDate start180,
        @Nullable LocalDate start90,
        @Nullable Verdict verdict,
        ImmutableList<Message> reasons,
        @Nullable LocalDate reportBy,
        @Nullable Integer reportLateDays,
        @Nullable ImmutableList<String> territory,
        @Nullable ImmutableList<Fine> fines,
        @Nullable Message fineNote) {

    /**
     * What one source says a fine is.
     *
     * @param id as in the pack
     * @param cause what for
     * @param days days it was counted for
     * @param least smallest amount
     * @param most largest amount
     * @param source where it was read
     * @param publishedOn day the source is of
     */
    public record Fine(
            String id,
            StayRulePack.Cause cause,
            int days,
            Money least,
            Money most,
            String source,
            LocalDate publishedOn) {
        @Override
        public String toString() {
            return "Fine";
        }
    }

    /** How the days stand to the rule. */
    public enum Verdict {
        /** No day too many. */
        WITHIN,
        /** Days too many, all of them recorded. */
        OVERSTAY,
        /** Days too many, but an exit record is missing: nothing is proved. */
        INCONSISTENT,
        /** No verified rule for this date, or the terms do not say. */
        UNDETERMINED
    }

    @Override
    public String toString() {
        return "StayCheckAnswer";
    }
}
