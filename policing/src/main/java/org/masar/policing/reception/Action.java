package org.masar.policing.reception;

/** What can be done at a Referral Guidance Centre, in the order of a visit. */
public enum Action {
    /** Comes in. */
    ARRIVE,
    /** Staff offer a safe space. */
    OFFER_SAFE_SPACE,
    /** Staff look at immediate needs. */
    SEE_NEEDS,
    /** Staff explain what they would have to report. */
    WARN,
    /** Staff show the options. */
    SHOW_OPTIONS,
    /** She chooses. */
    CHOOSE,
    /** She consents to sharing. */
    CONSENT,
    /** She is referred. */
    REFER,
    /** A follow-up is agreed. */
    FOLLOW_UP,
    /** The visit is closed. */
    CLOSE,
    /** She leaves. */
    LEAVE
}
