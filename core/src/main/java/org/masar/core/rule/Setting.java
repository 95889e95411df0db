package org.masar.core.rule;

/** Where a fact may be asked for. */
public enum Setting {
    /** Anywhere, self-service and shared screens included. */
    OPEN,
    /** Only alone with staff; self-service says that there are things one can tell in private. */
    PRIVATE_INTERVIEW,
    /** Never asked; counts if it is volunteered. */
    NEVER_ASKED
}
