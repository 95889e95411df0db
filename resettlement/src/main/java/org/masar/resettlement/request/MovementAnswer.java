package org.masar.resettlement.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Cases and travel groups of a movement request, and what is open.
 *
 * @param cases the cases in their order
 * @param travelGroups cases joined by hard links that nobody dissolved, in the order of their first cases
 * @param softLinks cases that wish to travel together
 * @param missing mandatory fields that are absent, in the order of the form
 * @param findings what to look at before preparation begins
 */
public record MovementAnswer(
        ImmutableList<CaseState> cases,
        ImmutableList<TravelGroup> travelGroups,
        ImmutableList<SoftLink> softLinks,
        ImmutableList<MissingField> missing,
        ImmutableList<Finding> findings) {

    /** Where a case stands after intake. */
    public enum Intake {
        /** Complete: preparation can begin once acceptance is verified. */
        REQUESTED,
        /** Back to the authority: something mandatory is missing. */
        RETURNED
    }

    /**
     * A case.
     *
     * @param caseNumber its number, where it has one
     * @param size number of members
     * @param state where it stands
     */
    public record CaseState(@Nullable String caseNumber, Integer size, Intake state) {
        @Override
        public String toString() {
            return "CaseState";
        }
    }

    /**
     * Cases that travel together.
     *
     * @param cases their numbers, sorted
     * @param persons number of people
     */
    public record TravelGroup(ImmutableList<String> cases, Integer persons) {
        @Override
        public String toString() {
            return "TravelGroup";
        }
    }

    /**
     * Two cases that wish to travel together.
     *
     * @param a the case that says so
     * @param b the other
     */
    public record SoftLink(String a, String b) {
        @Override
        public String toString() {
            return "SoftLink";
        }
    }

    /**
     * A mandatory field that is absent.
     *
     * @param pointer RFC 6901 pointer into the request
     */
    public record MissingField(String pointer) {
        @Override
        public String toString() {
            return "MissingField";
        }
    }

    /** What to look at. */
    public enum FindingCode {
        /** The authority counts other members than there are. */
        CASE_SIZE_DIFFERS,
        /** The state did not accept this person. */
        NOT_ACCEPTED,
        /** A child without an adult of the case, an escort, or a completed determination of best interests. */
        MINOR_WITHOUT_ADULT,
        /** The linked case is not in the request. */
        LINK_UNKNOWN,
        /** Born after the decision: acceptance, visa and health are to be checked again. */
        COMPOSITION_NEEDS_REACCEPTANCE,
        /** The person does not want to travel. */
        NOT_WILLING,
        /** An adult was not asked alone. */
        WILLINGNESS_NOT_ASKED,
        /** Visa or permit ended. */
        VISA_EXPIRED
    }

    /**
     * Something to look at.
     *
     * @param code what
     * @param caseNumber in which case
     * @param person for whom
     * @param args counts, dates and case numbers that belong to it
     */
    public record Finding(
            FindingCode code,
            @JsonProperty("case") @Nullable String caseNumber,
            @Nullable String person,
            @Nullable ImmutableMap<String, Object> args) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    @Override
    public String toString() {
        return "MovementAnswer";
    }
}
