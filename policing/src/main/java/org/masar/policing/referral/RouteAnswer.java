package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * The best matches in this directory; not the best service there is.
 *
 * @param matches best first; of several needs one after the other
 * @param remote services that fit in all but have no place, hotlines; absent for several needs
 * @param matchCount how many pairs of service and place fit
 * @param considered how many there are in the directory
 * @param rejected first failing constraint of the others; absent for several needs
 * @param relaxations if nothing fits: each constraint that alone, lifted, would let some in
 * @param deadlines the medical clocks asked for
 * @param options what the person can choose; sharing is never needed
 * @param certificate how far it was looked, if not everywhere
 * @param warnings what to say and think of
 */
public record RouteAnswer(
        ImmutableList<Match> matches,
        @Nullable ImmutableList<String> remote,
        int matchCount,
        int considered,
        @Nullable ImmutableMap<Constraint, Integer> rejected,
        @Nullable ImmutableList<Relaxation> relaxations,
        @Nullable ImmutableList<Deadline> deadlines,
        ImmutableList<Option> options,
        @Nullable Certificate certificate,
        ImmutableList<Message> warnings) {

    /** What the person can choose. */
    public enum Option {
        /** She goes herself, and nothing is shared. */
        GO_ALONE_NOTHING_SHARED,
        /** Somebody goes with her. */
        GO_ACCOMPANIED,
        /** The service is told what she agrees to. */
        SHARE_WITH_CONSENT
    }

    /** How far it is to a place that is not told. */
    public enum DistanceBand {
        /** Less than 10 km. */
        UNDER_10_KM,
        /** Less than 50 km. */
        UNDER_50_KM,
        /** Less than 200 km. */
        UNDER_200_KM,
        /** 200 km or more. */
        FARTHER
    }

    /** What to ask by telephone before going. */
    public enum CallFirst {
        /** The hours are not known. */
        HOURS,
        /** It is not known whether there is room. */
        CAPACITY,
        /** It asks for papers. */
        PAPERS,
        /** The language is spoken through an interpreter only. */
        INTERPRETER,
        /** Nobody confirmed the entry within 180 days. */
        NOT_CONFIRMED
    }

    /**
     * A service that fits.
     *
     * @param serviceId its id in the directory
     * @param need which need, from 0; only if there are several
     * @param distanceM metres along a great circle, to a decimetre; absent if the place is not public
     * @param distanceBand instead, if the place is not public
     * @param open whether it is open then; absent if hours are unknown
     * @param opensAt the moment if open, else the next opening
     * @param meetsDeadline while a clock is open: whether it opens before the earliest runs out
     * @param callFirst what to ask first; absent if nothing
     * @param reasons why it stands where it stands
     */
    public record Match(
            String serviceId,
            @Nullable Integer need,
            @Nullable BigDecimal distanceM,
            @Nullable DistanceBand distanceBand,
            @Nullable Boolean open,
            @Nullable OffsetDateTime opensAt,
            @Nullable Boolean meetsDeadline,
            @Nullable ImmutableList<CallFirst> callFirst,
            ImmutableList<Message> reasons) {

        @Override
        public String toString() {
            return "Match";
        }
    }

    /**
     * What lifting a constraint would bring.
     *
     * @param constraint the constraint
     * @param wouldMatch how many would fit
     */
    public record Relaxation(Constraint constraint, int wouldMatch) {

        @Override
        public String toString() {
            return "Relaxation";
        }
    }

    /**
     * A medical clock. It orders, it excludes nothing.
     *
     * @param intervention what it is about
     * @param until end of its window; then it is too late
     * @param state how it stands; absent if no moment was given
     */
    public record Deadline(
            Intervention intervention,
            OffsetDateTime until,
            @Nullable State state) {

        /** How a clock stands. */
        public enum State {
            /** There is time. */
            OPEN,
            /** Over. Care still helps. */
            LATE,
            /** Over by a window from memory: ask. */
            PERHAPS_LATE
        }

        @Override
        public String toString() {
            return "Deadline";
        }
    }

    /**
     * How far it was looked. {@link RouteProof} checks it.
     *
     * @param boundM every pair nearer than this was looked at, and none that is farther can be better
     */
    public record Certificate(BigDecimal boundM) {

        @Override
        public String toString() {
            return "Certificate";
        }
    }

    @Override
    public String toString() {
        return "RouteAnswer";
    }
}
