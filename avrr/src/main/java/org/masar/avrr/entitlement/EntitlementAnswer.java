package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Receipt;
import org.masar.core.rule.Truth;

/**
 * What the published text of a programme gives.
 *
 * @param programme id
 * @param asOf the day asked for
 * @param currency of all sums, ISO 4217
 * @param outcome the first that fits
 * @param eligible by the published text
 * @param standing how far the text was checked for this day
 * @param lines every component of the programme, by code, in its order
 * @param knownTotal the DUE lines as published; absent if there is none, or if nothing is given
 * @param total the DUE lines, only when DETERMINED
 * @param totalUpTo the DUE and UP_TO lines, only when DETERMINED and if there is a ceiling
 * @param lastPublished only outside the published period: when the text was last seen
 * @param tier where the programme has tiers
 * @param closes other programmes that this case shuts
 * @param separateApplication ids of adult children who apply alone
 * @param conditionsOpen facts that were not stated and taken as ordinary, dotted names in the order of the request
 * @param undetermined why something is not determined, one entry a cause
 * @param earlierHelp only with an adopted procedure that asks
 * @param reasons what decided
 * @param asks what to ask next
 * @param review how to contest; who really decides
 * @param verifiedUntil the last day of the published period, where there is one
 * @param receipt what the answer was made with: this engine and the pack of the programme
 */
public record EntitlementAnswer(
        String programme,
        LocalDate asOf,
        String currency,
        Outcome outcome,
        Truth eligible,
        Standing standing,
        ImmutableMap<String, Line> lines,
        @Nullable Money knownTotal,
        @Nullable Money total,
        @Nullable Money totalUpTo,
        @Nullable LastPublished lastPublished,
        @Nullable Tier tier,
        @Nullable ImmutableList<String> closes,
        @Nullable ImmutableList<String> separateApplication,
        ImmutableList<String> conditionsOpen,
        ImmutableList<Undetermined> undetermined,
        @Nullable EarlierHelpRead earlierHelp,
        ImmutableList<Message> reasons,
        ImmutableList<Message> asks,
        Message review,
        @Nullable LocalDate verifiedUntil,
        Receipt receipt) {

    /** The outcome. */
    public enum Outcome {
        /** The day lies outside a start or end that was read. */
        NOT_OPEN,
        /** Something is not known, not published, or not seen for this day. */
        UNDETERMINED,
        /** A stated fact fails a condition of the text. */
        NOT_ELIGIBLE,
        /** All sums are known. */
        DETERMINED
    }

    /** How far the text was checked. */
    public enum Standing {
        /** The day lies in the published period. */
        VERIFIED,
        /** The day lies outside a start or end that is from memory. */
        RESTS_ON_MEMORY,
        /** The text was last seen too long ago, or is undated. */
        NOT_VERIFIED_FOR_THIS_DATE
    }

    /** The tier. */
    public enum Tier {
        /** Regular sum. */
        REGULAR,
        /** Reduced sum. */
        REDUCED,
        /** Higher sum. */
        HIGH,
        /** Lower sum. */
        LOW
    }

    /** The state of a line. */
    public enum Status {
        /** This sum. */
        DUE,
        /** The text prints a ceiling. */
        UP_TO,
        /** Nothing. */
        NOT_DUE,
        /** See the causes. */
        UNDETERMINED,
        /** Help without a sum. */
        SERVICE,
        /** More was asked than the text allows. */
        REFUSED
    }

    /** How help is given. */
    public enum Form {
        /** Cash. */
        CASH,
        /** Goods and services. */
        IN_KIND,
        /** One or the other. */
        CASH_OR_IN_KIND,
        /** Both. */
        CASH_AND_IN_KIND,
        /** More goods than cash. */
        MAINLY_IN_KIND,
        /** On a card. */
        CASH_CARD,
        /** Not told apart. */
        MIXED,
        /** A service. */
        SERVICE
    }

    /** When an instalment is paid. */
    public enum When {
        /** At departure. */
        AT_DEPARTURE,
        /** After arrival. */
        AFTER_ARRIVAL,
        /** Six to eight months after departure. */
        MONTHS_6_TO_8_AFTER_DEPARTURE,
        /** Against a proof. */
        AGAINST_PROOF
    }

    /** Why something is not determined. */
    public enum Cause {
        /** Two sources differ. */
        SOURCES_CONFLICT,
        /** The text leaves a gap. */
        GAP_IN_TEXT,
        /** The text can be read in two ways. */
        TEXT_AMBIGUOUS,
        /** The sum is not published. */
        NOT_PUBLISHED,
        /** Only the least and the most are published. */
        RANGE_ONLY,
        /** A fact that chooses between sums is absent. */
        FACT_MISSING,
        /** The text was last seen too long ago. */
        LAST_SEEN,
        /** The text has no date. */
        UNDATED
    }

    /** What cut a sum. */
    public enum CapCode {
        /** Most for a family. */
        FAMILY_CAP,
        /** Most in a Dublin case. */
        DUBLIN_CAP,
        /** Most for a case. */
        PER_CASE_MAX
    }

    /**
     * One component.
     *
     * @param status what holds
     * @param form how it is given
     * @param amount DUE the sum, UP_TO the ceiling, NOT_DUE zero; absent otherwise
     * @param perPerson before caps
     * @param uncapped the sum before the cap, if the cap cut it
     * @param cap what cut it
     * @param min the least, where only a range is published
     * @param max the most, where only a range is published or more was asked
     * @param readings what it would be under each source or reading, ascending
     * @param instalments they add up to the amount
     * @param window when it must be used or is delivered
     */
    public record Line(
            Status status,
            Form form,
            @Nullable Money amount,
            @Nullable ImmutableList<PersonAmount> perPerson,
            @Nullable Money uncapped,
            @Nullable Cap cap,
            @Nullable Money min,
            @Nullable Money max,
            @Nullable ImmutableList<Reading> readings,
            @Nullable ImmutableList<Instalment> instalments,
            @Nullable Window window) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * One person's part.
     *
     * @param id the person
     * @param amount before caps
     */
    public record PersonAmount(String id, Money amount) {
        @Override
        public String toString() {
            return "PersonAmount";
        }
    }

    /**
     * What cut a sum.
     *
     * @param code which cap
     * @param amount the most
     */
    public record Cap(CapCode code, Money amount) {
        @Override
        public String toString() {
            return "Cap";
        }
    }

    /**
     * One source or reading.
     *
     * @param amount what it gives
     * @param source which source or reading
     */
    public record Reading(Money amount, String source) {
        @Override
        public String toString() {
            return "Reading";
        }
    }

    /**
     * One payment.
     *
     * @param amount part of the line
     * @param when by the text
     * @param from first day, if the anchor is known
     * @param to last day, if the anchor is known
     */
    public record Instalment(
            Money amount,
            When when,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Instalment";
        }
    }

    /**
     * A stretch of days, both ends inclusive.
     *
     * @param from first day
     * @param to last day
     */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Window";
        }
    }

    /**
     * When the text was last seen.
     *
     * @param on date of the newest source; absent for an undated text
     */
    public record LastPublished(@Nullable LocalDate on) {
        @Override
        public String toString() {
            return "LastPublished";
        }
    }

    /**
     * A cause.
     *
     * @param code which
     * @param line the first line concerned; absent for the programme as a whole
     * @param needs facts that would decide, dotted names in the order of the request
     * @param sources where it was read; conflicting sources are both named
     * @param readings what the line would be, ascending
     */
    public record Undetermined(
            Cause code,
            @Nullable String line,
            @Nullable ImmutableList<String> needs,
            ImmutableList<String> sources,
            @Nullable ImmutableList<Reading> readings) {
        @Override
        public String toString() {
            return "Undetermined";
        }
    }

    /**
     * Help received before.
     *
     * @param total in EUR; absent if a value is unknown
     * @param countsAsAssisted true from EUR 1,000
     */
    public record EarlierHelpRead(@Nullable Money total, boolean countsAsAssisted) {
        @Override
        public String toString() {
            return "EarlierHelpRead";
        }
    }

    @Override
    public String toString() {
        return "EntitlementAnswer";
    }
}
