package org.masar.policing.reception;

/** What she chose. */
public enum Choice {
    /** Goes herself; nothing is shared. */
    GO_ALONE_NOTHING_SHARED,
    /** Goes with someone from the centre. */
    GO_ACCOMPANIED,
    /** The centre shares what she consents to. */
    SHARE_WITH_CONSENT,
    /** Nothing now. */
    NOTHING_NOW
}
