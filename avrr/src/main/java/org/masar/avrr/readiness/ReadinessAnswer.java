package org.masar.avrr.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Truth;

/**
 * What stands between these people and the journey.
 *
 * @param ready every person and the place
 * @param persons in the order of the request
 * @param placeOfReturn the place's own gates
 * @param recheck when each is asked again whether the choice is still free
 * @param familyCheckReopened somebody withdrew: what the family decided is asked anew
 */
public record ReadinessAnswer(
        Truth ready,
        ImmutableList<PersonReadiness> persons,
        Place placeOfReturn,
        @Nullable Recheck recheck,
        boolean familyCheckReopened) {

    /** The gates, in their order. */
    public enum Gate {
        /** A free and signed decision. */
        VOLUNTARY,
        /** Counselling. */
        COUNSELLING,
        /** Advice on asylum, where wished. */
        ASYLUM_ADVICE,
        /** Travel document. */
        TRAVEL_DOCUMENT,
        /** Fitness to travel and care. */
        HEALTH,
        /** A child without parent or guardian. */
        UNACCOMPANIED_CHILD,
        /** A concern of trafficking or abuse. */
        TRAFFICKING,
        /** The declaration of the other parent. */
        OTHER_PARENT,
        /** The guardian of an adult. */
        GUARDIAN
    }

    /** The state of a gate. */
    public enum GateState {
        /** Does not concern this person. */
        NOT_NEEDED,
        /** A fact stands the wrong way. */
        BLOCKED,
        /** A fact is not known. */
        OPEN,
        /** All facts are there. */
        DONE
    }

    /** Who must act. */
    public enum Actor {
        /** The person. */
        PERSON,
        /** Parent or guardian. */
        GUARDIAN,
        /** Counsellor. */
        COUNSELLOR,
        /** Doctor. */
        DOCTOR,
        /** Protection officer. */
        PROTECTION_OFFICER,
        /** Consulate. */
        CONSULATE,
        /** Who accompanies on the journey. */
        ESCORT
    }

    /** The state of the place of return. */
    public enum PlaceState {
        /** Four times yes. */
        SAFE_TO_PLAN,
        /** One is no. */
        OTHER_PLACE_OR_PAUSE,
        /** Something is not known. */
        UNKNOWN
    }

    /**
     * One person.
     *
     * @param id the person
     * @param ready whether the gates are passed
     * @param gates nine, in their order
     */
    public record PersonReadiness(String id, Truth ready, ImmutableList<GateView> gates) {
        @Override
        public String toString() {
            return "PersonReadiness";
        }
    }

    /**
     * One gate.
     *
     * @param gate which
     * @param state where it stands
     * @param actor who must act
     * @param by last day, if the day of travel is known and something is to do
     * @param needs facts that are not known or stand the wrong way
     */
    public record GateView(
            Gate gate,
            GateState state,
            Actor actor,
            @Nullable LocalDate by,
            ImmutableList<ReadinessFact> needs) {
        @Override
        public String toString() {
            return "GateView";
        }
    }

    /**
     * The place of return.
     *
     * @param state where it stands
     * @param needs names of the facts that are not known or say no
     */
    public record Place(PlaceState state, ImmutableList<String> needs) {
        @Override
        public String toString() {
            return "Place";
        }
    }

    /**
     * The second voluntariness check.
     *
     * @param from three days before travel
     * @param to day of travel
     */
    public record Recheck(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return "Recheck";
        }
    }

    @Override
    public String toString() {
        return "ReadinessAnswer";
    }
}
