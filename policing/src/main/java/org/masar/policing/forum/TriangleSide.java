package org.masar.policing.forum;

/** The sides of the problem triangle. The first is a behaviour, never a person. */
public enum TriangleSide {
    /** What is done; who could handle it is the handler. */
    BEHAVIOUR,
    /** What or who is harmed; the guardian could protect it. */
    TARGET,
    /** Where; the manager could change it. */
    PLACE
}
