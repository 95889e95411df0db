package org.masar.border.stay;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/**
 * Dated rules of stay, and what published sources say of fines. One rule may stand several times, each time for other
 * days.
 *
 * @param id of the pack
 * @param version of the pack
 * @param sources what the rules were read in, each beginning with the name its rules refer to
 * @param rules each with the days it holds for
 * @param fines each with the days it was published for
 */
public record StayRulePack(
        @NotNull String id,
        @NotNull String version,
        @NotNull List<@NotNull String> sources,
        @NotNull List<@Valid Rule> rules,
        @Nullable List<@Valid Fine> fines) {

    /** How a rule counts. */
    public enum Kind {
        /** 90 days in any 180. */
        SHORT_STAY,
        /** From an entry. */
        VISA
    }

    /** How sure its text is. */
    public enum Confidence {
        /** Read in the source. */
        READ,
        /** From memory: what follows from it is told, and never closes anything. */
        MEMORY
    }

    /** What a fine is for. */
    public enum Cause {
        /** Days after the last legal day; the fine must be published for the day of control. */
        OVERSTAY,
        /** Days after the last day to report; the fine must be published for the day of entry. */
        LATE_REPORT
    }

    /**
     * A rule. What is absent is not known.
     *
     * @param id named in requests
     * @param kind how it counts
     * @param from first day it is known to hold; absent if it is verified for no day
     * @param until first day for which nobody has verified it; absent while it holds
     * @param entries how often a visa may be used
     * @param entryWithinMonths months from issue in which the entry must lie
     * @param stayMonths months of stay from entry
     * @param stayDays days of stay from entry, the day of entry included
     * @param reportWithinDays days from entry in which to report to the residence office
     * @param reportWithinWorkingDays working days from entry in which to do so, by the calendar of the territory
     * @param territory where it is valid: {@code IQ} or {@code IQ-KR} for Iraq, else as the caller writes it
     * @param source name of the source
     * @param confidence how sure
     */
    public record Rule(
            @NotNull String id,
            @NotNull Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            StayCheckRequest.@Nullable Entries entries,
            @Nullable @Min(1) @Max(1_200) Integer entryWithinMonths,
            @Nullable @Min(1) @Max(1_200) Integer stayMonths,
            @Nullable @Min(1) @Max(36_500) Integer stayDays,
            @Nullable @Min(1) @Max(36_500) Integer reportWithinDays,
            @Nullable @Min(1) @Max(1_000) Integer reportWithinWorkingDays,
            @Nullable List<@NotNull String> territory,
            @NotNull String source,
            @NotNull Confidence confidence) {

        /** Whether its text is verified for a day. */
        @Override
        public String toString() {
            return "Rule";
        }

        boolean holdsOn(LocalDate day) {
            return confidence == Confidence.READ
                    && from != null
                    && !day.isBefore(from)
                    && (until == null || day.isBefore(until));
        }
    }

    /**
     * What one source says a fine is: from {@code least} to {@code most}, or {@code least} and so much for each day. Whether
     * the first day is in {@code least} differs between sources, so an amount by days is a range too.
     *
     * @param id of the fine
     * @param cause what for
     * @param from first day it was published for
     * @param until first day it is known not to hold; absent while nothing else was published
     * @param territory whose fine it is, as in the territory of a visa
     * @param least smallest amount
     * @param most largest amount; absent if it is the smallest
     * @param perDay for each day
     * @param cap never more than this
     * @param source where it was read
     * @param publishedOn day the source is of
     */
    public record Fine(
            @NotNull String id,
            @NotNull Cause cause,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull String territory,
            @NotNull Money least,
            @Nullable Money most,
            @Nullable Money perDay,
            @Nullable Money cap,
            @NotNull String source,
            @NotNull LocalDate publishedOn) {

        @Override
        public String toString() {
            return "Fine";
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** What it says about a number of days, at least 1. */
        StayCheckAnswer.Fine forDays(int days) {
            Money low = least;
            Money high = most == null ? least : most;
            if (perDay != null) {
                low = low.plus(perDay.multipliedBy(days - 1L));
                high = high.plus(perDay.multipliedBy(days));
            }
            return new StayCheckAnswer.Fine(id, cause, days, capped(low), capped(high), source, publishedOn);
        }

        private Money capped(Money amount) {
            return cap != null && amount.isGreaterThan(cap) ? cap : amount;
        }
    }

    /** What is wrong with a caller's pack; pointers begin with the place of the pack. */
    List<Problem> problems(String at) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            String there = at + Problem.at("rules", i);
            order(rule.from, rule.until, there, problems);
            if (rule.id.equals(StayRules.VISA)) {
                problems.add(Problem.contradiction(there + "/id"));
            }
            for (Rule earlier : rules.subList(0, i)) {
                if (earlier.id.equals(rule.id) && overlap(earlier, rule)) {
                    problems.add(Problem.contradiction(there + "/from"));
                }
                if (earlier.id.equals(rule.id) && earlier.kind != rule.kind) {
                    problems.add(Problem.contradiction(there + "/kind"));
                }
            }
        }
        List<Fine> all = fines == null ? ImmutableList.of() : fines;
        for (int i = 0; i < all.size(); i++) {
            Fine fine = all.get(i);
            String there = at + Problem.at("fines", i);
            order(fine.from, fine.until, there, problems);
            money(fine, fine.most, there + "/most", problems);
            money(fine, fine.perDay, there + "/perDay", problems);
            money(fine, fine.cap, there + "/cap", problems);
            if (fine.most != null && fine.most.isSameCurrency(fine.least) && fine.most.isLessThan(fine.least)) {
                problems.add(Problem.contradiction(there + "/most"));
            }
        }
        return problems;
    }

    private static void order(
            @Nullable LocalDate from, @Nullable LocalDate until, String there, List<Problem> problems) {
        if (from != null && until != null && !until.isAfter(from)) {
            problems.add(Problem.contradiction(there + "/until"));
        }
    }

    private static boolean overlap(Rule a, Rule b) {
        return a.from == null
                || b.from == null
                || ((a.until == null || b.from.isBefore(a.until)) && (b.until == null || a.from.isBefore(b.until)));
    }

    private static void money(Fine fine, @Nullable Money amount, String there, List<Problem> problems) {
        if (amount != null && (!amount.isSameCurrency(fine.least) || amount.isNegative())) {
            problems.add(Problem.contradiction(there));
        }
    }

    @Override
    public String toString() {
        return "StayRulePack";
    }
}
