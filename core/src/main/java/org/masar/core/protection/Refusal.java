package org.masar.core.protection;

/** Why an item does not go, in the order in which the reasons are looked for. */
public enum Refusal {
    /** The duty to report was not explained before. */
    WARNING_FIRST,
    /** The consent is withdrawn. */
    WITHDRAWN,
    /** The consent has ended. */
    EXPIRED,
    /** The consent does not hold yet. */
    NOT_YET,
    /** The consent is for another receiver. */
    OTHER_RECEIVER,
    /** The consent is for another purpose. */
    OTHER_PURPOSE,
    /** The consent does not name this item. */
    ITEM_NOT_NAMED,
    /** Nobody who could consent did. */
    NO_CONSENT,
    /** The child did not agree. */
    CHILD_NEEDS_ASSENT,
    /** Who has the care of the child did not agree. */
    CHILD_NEEDS_CAREGIVER
}
