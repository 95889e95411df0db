package org.masar.policing.legal;

import com.google.common.collect.ImmutableSet;

/** What happened, as a way into the options. */
public enum Situation {
    /** Sexual violence. */
    SEXUAL_VIOLENCE,
    /** Violence by an intimate partner. */
    INTIMATE_PARTNER_VIOLENCE,
    /** Forced marriage. */
    FORCED_MARRIAGE,
    /** Sexual violence in the conflict; it has its own path. */
    CONFLICT_RELATED_SEXUAL_VIOLENCE,
    /** Trafficking in persons. */
    TRAFFICKING,
    /** Forced labour. */
    FORCED_LABOUR,
    /** Harassment. */
    HARASSMENT;

    private static final ImmutableSet<Situation> NO_MEDIATION =
            ImmutableSet.of(SEXUAL_VIOLENCE, INTIMATE_PARTNER_VIOLENCE, CONFLICT_RELATED_SEXUAL_VIOLENCE);

    /**
     * Whether mediation may be spoken of at all.
     *
     * @return false for sexual violence and violence by an intimate partner
     */
    public boolean mediationMayBeOffered() {
        return !NO_MEDIATION.contains(this);
    }
}
