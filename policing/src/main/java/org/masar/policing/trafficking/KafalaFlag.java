package org.masar.policing.trafficking;

/** Features of the sponsorship of workers that bind a worker to one employer. */
public enum KafalaFlag {
    /** Entry or residence hangs on one employer. */
    VISA_TIED,
    /** The employer or recruiter holds the passport. */
    PASSPORT_HELD,
    /** A change of employer needs the letter of the old one. */
    RELEASE_LETTER_NEEDED,
    /** The worker paid for the recruitment. */
    FEES_PAID_BY_WORKER,
    /** A debt binds the worker. */
    DEBT,
    /** Leaving the country needs the consent of the employer. */
    NO_EXIT_WITHOUT_CONSENT,
    /** The employer let the work permit lapse. */
    PERMIT_LAPSED_BY_EMPLOYER
}
