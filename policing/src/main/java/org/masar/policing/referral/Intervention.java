package org.masar.policing.referral;

import java.time.Duration;

/**
 * Medical interventions with a clock. Source of the windows: WHO, UNFPA, UNHCR, Clinical management of rape and intimate
 * partner violence survivors, 2020; only the 72 hours of HIV prophylaxis were read there, the others are from memory and
 * a clinician decides.
 */
public enum Intervention {
    /** Prophylaxis after exposure to HIV: 72 hours, best within 24. */
    HIV_PEP(72, true),
    /** Emergency contraception by pill: 120 hours, from memory. */
    EMERGENCY_CONTRACEPTION(120, false),
    /** Copper device as emergency contraception: 120 hours, from memory. */
    COPPER_IUD(120, false),
    /** Forensic evidence, only if the survivor wants it: 120 hours, from memory; older texts say 72. */
    FORENSIC_EVIDENCE(120, false),
    /** First dose of the vaccine against hepatitis B: 336 hours, from memory. */
    HEPATITIS_B(336, false);

    private final int hours;
    private final boolean verified;

    Intervention(int hours, boolean verified) {
        this.hours = hours;
        this.verified = verified;
    }

    /**
     * How long after the event it can still begin; at the end itself it is too late.
     *
     * @return the window
     */
    public Duration window() {
        return Duration.ofHours(hours);
    }

    /**
     * Whether the window was read in its source.
     *
     * @return false if it is from memory: then it is never called late, only perhaps late
     */
    public boolean isVerified() {
        return verified;
    }
}
