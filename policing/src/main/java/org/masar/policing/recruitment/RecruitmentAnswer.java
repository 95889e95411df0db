package org.masar.policing.recruitment;

import com.google.common.collect.ImmutableList;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.policing.legal.LawId;
import org.masar.policing.trafficking.KafalaFlag;

/**
 * What is unlawful, what is unfair, and what belongs into a screening.
 *
 * @param unlawful findings against Iraqi law, in a fixed order
 * @param principles principles of fair recruitment that are not kept
 * @param indicators ids for the screening for indicators of trafficking, in the order of its list
 * @param kafalaFlags features of the sponsorship of workers
 * @param barToProtection always false: an irregular status never is one
 * @param advice what to do, and whom to turn to
 */
public record RecruitmentAnswer(
        ImmutableList<Finding> unlawful,
        ImmutableList<Principle> principles,
        ImmutableList<String> indicators,
        ImmutableList<KafalaFlag> kafalaFlags,
        boolean barToProtection,
        ImmutableList<Message> advice) {

    /** What is unlawful. */
    public enum Breach {
        /** No written contract. */
        NO_WRITTEN_CONTRACT,
        /** The parts of the wage were not told before. */
        WAGE_NOT_TOLD,
        /** No pay slip. */
        NO_PAY_SLIP,
        /** No work permit. */
        NO_WORK_PERMIT,
        /** The employer let the work permit lapse; stands instead of the missing permit. */
        PERMIT_LAPSED_BY_EMPLOYER,
        /** More than 8 hours a day or 48 a week. */
        HOURS_OVER_LIMIT,
        /** The employer holds the passport. */
        PASSPORT_HELD
    }

    /** Principles of fair recruitment. */
    public enum Principle {
        /** The worker pays nothing for the recruitment. */
        FEES_PAID_BY_WORKER,
        /** The contract is in a language the worker understands. */
        CONTRACT_NOT_UNDERSTOOD,
        /** The worker may leave the country freely. */
        EXIT_NEEDS_CONSENT
    }

    /**
     * One finding.
     *
     * @param code what is unlawful
     * @param lawId by which law
     * @param provision by which provision
     * @param standing how far that was checked
     */
    public record Finding(Breach code, LawId lawId, String provision, Standing standing) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    @Override
    public String toString() {
        return "RecruitmentAnswer";
    }
}
