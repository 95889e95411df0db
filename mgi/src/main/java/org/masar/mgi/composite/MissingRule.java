package org.masar.mgi.composite;

/** What a node does where a child is missing. */
public enum MissingRule {
    /** The node is missing. */
    NEEDS_ALL,
    /** The weights are shared out among the children that are there. */
    RENORMALISE
}
