package org.masar.policing.forum;

import java.util.Optional;

/** Where an issue goes that the forum cannot solve. A design of the project; the standard operating procedures were not found in public sources. */
public enum EscalationLevel {
    /** The forum itself. */
    FORUM,
    /** Community police of the district or station. */
    STATION,
    /** The governorate's community police department and the governor's committee. */
    GOVERNORATE,
    /** The federal Community Police Directorate in the Ministry of Interior. */
    FEDERAL_DIRECTORATE,
    /** The Ministry of Interior of the Kurdistan Regional Government. */
    KRG_MINISTRY_OF_INTERIOR;

    /**
     * The level above.
     *
     * @param kurdistanRegion whether the forum is in the Kurdistan Region
     * @return the level, or empty at the top
     */
    public Optional<EscalationLevel> above(boolean kurdistanRegion) {
        return switch (this) {
            case FORUM -> Optional.of(STATION);
            case STATION -> Optional.of(GOVERNORATE);
            case GOVERNORATE -> Optional.of(kurdistanRegion ? KRG_MINISTRY_OF_INTERIOR : FEDERAL_DIRECTORATE);
            case FEDERAL_DIRECTORATE, KRG_MINISTRY_OF_INTERIOR -> Optional.empty();
        };
    }
}
