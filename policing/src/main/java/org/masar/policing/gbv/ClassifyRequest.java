package org.masar.policing.gbv;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, as coded from the intake form. What is absent is unknown.
 *
 * @param acts the six gates in their order
 * @param survivorDied whether the survivor died: nobody can then consent to recording
 * @param ageAtIncident full years
 * @param perpetrators relationship codes; an empty list says there was none to name
 * @param exchange whether money, goods, benefits or services were exchanged
 * @param abduction kind of abduction
 * @param harmfulPractice whether it was a harmful traditional practice
 * @param survivors survivors of this event; one if absent
 * @param incidentDate day of the incident
 * @param reportDate day of the report; not before the incident
 */
public record ClassifyRequest(
        @Nullable @Valid Acts acts,
        @Nullable Boolean survivorDied,
        @Nullable @Min(0) @Max(130) Integer ageAtIncident,
        @Nullable List<@NotNull Relationship> perpetrators,
        @Nullable Boolean exchange,
        @Nullable Abduction abduction,
        @Nullable Boolean harmfulPractice,
        @Nullable @Min(1) Integer survivors,
        @Nullable LocalDate incidentDate,
        @Nullable LocalDate reportDate) {

    /**
     * What happened.
     *
     * @param penetration non-consensual penetration, however slight
     * @param sexualContact non-consensual sexual contact without penetration, attempted rape included
     * @param physicalViolence violence that is not sexual
     * @param forcedMarriage marriage against the will
     * @param denial denial of rightful resources, opportunities or services
     * @param psychologicalHarm mental or emotional harm
     * @param fgm female genital mutilation or cutting: counts as sexual contact, never as physical violence
     */
    public record Acts(
            @Nullable Boolean penetration,
            @Nullable Boolean sexualContact,
            @Nullable Boolean physicalViolence,
            @Nullable Boolean forcedMarriage,
            @Nullable Boolean denial,
            @Nullable Boolean psychologicalHarm,
            @Nullable Boolean fgm) {
        @Override
        public String toString() {
            return "Acts";
        }
    }

    @Override
    public String toString() {
        return "ClassifyRequest";
    }
}
