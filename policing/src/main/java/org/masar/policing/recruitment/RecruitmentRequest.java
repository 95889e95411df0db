package org.masar.policing.recruitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer of work, or how it turned out.
 *
 * @param date the day of the question
 * @param facts what is known
 */
public record RecruitmentRequest(
        @NotNull LocalDate date, @Nullable @Valid Facts facts) {

    /**
     * What is known; an absent fact is unknown.
     *
     * @param workPermit has a work permit of the Ministry of Labour
     * @param contractWritten has a written contract
     * @param contractUnderstood the contract is in a language the worker understands
     * @param wageToldBefore the parts of the wage were told before
     * @param paySlip receives a pay slip
     * @param hoursPerDay hours a day, 0 to 24
     * @param hoursPerWeek hours a week, 0 to 168
     * @param passportHeldByEmployer the employer holds the passport
     * @param feesPaidByWorker the worker paid for the recruitment
     * @param debtToRecruiter the worker owes the recruiter or employer
     * @param wagesWithheld wages are withheld
     * @param mayLeaveHousing the worker may leave the housing
     * @param exitNeedsConsent leaving the country needs the employer's consent
     * @param releaseLetterNeeded a change of employer needs a letter
     * @param visaTiedToEmployer visa or residence hang on this employer
     * @param permitLapsedByEmployer the employer let the permit lapse
     * @param jobDifferentFromOffer the job is not the one offered
     * @param wageLowerThanOffer the wage is lower than offered
     */
    public record Facts(
            @Nullable Boolean workPermit,
            @Nullable Boolean contractWritten,
            @Nullable Boolean contractUnderstood,
            @Nullable Boolean wageToldBefore,
            @Nullable Boolean paySlip,
            @Nullable @DecimalMin("0") @DecimalMax("24") BigDecimal hoursPerDay,
            @Nullable @DecimalMin("0") @DecimalMax("168") BigDecimal hoursPerWeek,
            @Nullable Boolean passportHeldByEmployer,
            @Nullable Boolean feesPaidByWorker,
            @Nullable Boolean debtToRecruiter,
            @Nullable Boolean wagesWithheld,
            @Nullable Boolean mayLeaveHousing,
            @Nullable Boolean exitNeedsConsent,
            @Nullable Boolean releaseLetterNeeded,
            @Nullable Boolean visaTiedToEmployer,
            @Nullable Boolean permitLapsedByEmployer,
            @Nullable Boolean jobDifferentFromOffer,
            @Nullable Boolean wageLowerThanOffer) {
        @Override
        public String toString() {
            return "Facts";
        }
    }

    @Override
    public String toString() {
        return "RecruitmentRequest";
    }
}
