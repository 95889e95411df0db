package org.masar.resettlement.manifest;

/** UNHCR's priorities, most urgent first. */
public enum Priority {
    /** Within days. */
    EMERGENCY,
    /** Within weeks. */
    URGENT,
    /** Within months. */
    NORMAL;

    private static final int UP_AFTER = 2;

    /** The tier in which a group stands: twice deferred moves one up. */
    static Priority tier(ManifestRequest.Group group) {
        Priority priority = group.priority() == null ? NORMAL : group.priority();
        boolean up = group.deferredTimes() != null && group.deferredTimes() >= UP_AFTER && priority != EMERGENCY;
        return up ? values()[priority.ordinal() - 1] : priority;
    }
}
