package org.masar.resettlement.manifest;

/** How far a group's place on a flight is. */
public enum Stage {
    /** Nobody outside was told. */
    PLANNED,
    /** The receiving side was told. */
    NOTIFIED,
    /** The group is cleared to travel. */
    CLEARED
}
