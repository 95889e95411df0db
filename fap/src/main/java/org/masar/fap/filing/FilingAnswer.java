package org.masar.fap.filing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.masar.core.message.Message;
import org.masar.fap.entitlement.Application;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.Mission;

/**
 * Where and how to file.
 *
 * @param missions the missions, best first
 * @param portal whether the online portal takes the case
 * @param channels ways to file, best first
 * @param appearance whether somebody must appear in person when filing
 * @param entrySponsorship entry to the Kurdistan Region
 * @param remoteSession what a session from afar consists of
 * @param asks unknown facts that change this answer
 * @param warnings what is thin in the sources
 */
public record FilingAnswer(
        ImmutableList<MissionFit> missions,
        Portal portal,
        ImmutableList<Application.Channel> channels,
        Appearance appearance,
        EntrySponsorship entrySponsorship,
        ImmutableList<SessionStep> remoteSession,
        ImmutableList<EntitlementAnswer.Question> asks,
        ImmutableList<Message> warnings) {

    /** How a mission fits. */
    public enum Fit {
        /** It is the one, or one of those, that must take the file. */
        COMPETENT,
        /** It may be, depending on an unknown fact. */
        POSSIBLE,
        /** Ask the mission first. */
        ASK_FIRST,
        /** It does not take the file. */
        NOT_POSSIBLE
    }

    /** Yes, no or unknown. */
    public enum Answer {
        /** Yes. */
        YES,
        /** No. */
        NO,
        /** The facts do not say. */
        UNKNOWN
    }

    /** Whether somebody must appear in person when filing. */
    public enum Appearance {
        /** At filing. */
        REQUIRED,
        /** Later: an application in writing counts, CJEU C-1/23 PPU. */
        LATER,
        /** The facts do not say. */
        UNKNOWN
    }

    /** The parts of a session from afar. */
    public enum Session {
        /** A time at which the person can speak freely. */
        SAFE_TIME,
        /** Who is speaking. */
        IDENTITY_CHECK,
        /** Sending the papers. */
        SEND_PAPERS,
        /** The talk. */
        TALK,
        /** What was agreed, and the next call. */
        FOLLOW_UP
    }

    /**
     * A mission.
     *
     * @param code which
     * @param fit how it fits
     * @param reasons why
     */
    public record MissionFit(Mission code, Fit fit, ImmutableList<Message> reasons) {
        @Override
        public String toString() {
            return "MissionFit";
        }
    }

    /**
     * The online portal.
     *
     * @param usable whether it takes the case
     * @param reasons why
     */
    public record Portal(Answer usable, ImmutableList<Message> reasons) {
        @Override
        public String toString() {
            return "Portal";
        }
    }

    /**
     * Entry to the Kurdistan Region.
     *
     * @param needed whether it must be sponsored
     * @param state where it stands
     * @param dates its days, from the caller only
     */
    public record EntrySponsorship(Answer needed, EntryState state, EntryDates dates) {
        @Override
        public String toString() {
            return "EntrySponsorship";
        }
    }

    /**
     * A part of a session from afar.
     *
     * @param code which
     * @param key message key
     * @param args its arguments
     * @param words the same as a message
     */
    public record SessionStep(Session code, String key, ImmutableMap<String, Object> args, Message words) {
        @Override
        public String toString() {
            return "SessionStep";
        }
    }

    @Override
    public String toString() {
        return "FilingAnswer";
    }
}
