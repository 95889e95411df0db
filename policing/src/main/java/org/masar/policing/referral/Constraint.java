package org.masar.policing.referral;

/** What a service must satisfy, in the order in which it is looked at. None is lifted in silence. */
public enum Constraint {
    /** The directory does not call it active. */
    INACTIVE(false),
    /** It offers something else. */
    CATEGORY(false),
    /** It has no usable coordinates. */
    NO_PLACE(false),
    /** It is for other ages. */
    AGE(true),
    /** It is for the other sex. */
    SEX(true),
    /** It asks for papers the person does not have. Health care is never refused for this. */
    PAPERS(true),
    /** Nobody there speaks the language, and there is no interpreter. */
    LANGUAGE(true),
    /** No staff of this gender. */
    STAFF_GENDER(true),
    /** Not accessible as needed. */
    ACCESSIBILITY(true),
    /** The person must not be sent there. */
    EXCLUDED(false),
    /** Full, and that is known and fresh. */
    CAPACITY(true),
    /** Not open then, or not known to be. */
    CLOSED(true),
    /** Farther than the person can go. */
    TOO_FAR(true),
    /** It is for people who live elsewhere. A service whose area nobody knows is for everybody. */
    OUTSIDE_AREA(true);

    private final boolean liftable;

    Constraint(boolean liftable) {
        this.liftable = liftable;
    }

    /**
     * Whether an answer may say what lifting it would bring.
     *
     * @return false for what is never lifted
     */
    public boolean isLiftable() {
        return liftable;
    }
}
