package org.masar.policing.recruitment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.policing.legal.LawId;
import org.masar.policing.legal.Provisions;
import org.masar.policing.recruitment.RecruitmentAnswer.Breach;
import org.masar.policing.recruitment.RecruitmentAnswer.Finding;
import org.masar.policing.recruitment.RecruitmentAnswer.Principle;
import org.masar.policing.recruitment.RecruitmentRequest.Facts;
import org.masar.policing.trafficking.KafalaFlag;

/**
 * {@code policing.recruitment.check}: what in this offer is unlawful, what is unfair, and what belongs into a screening?
 * Labour Law 37/2015 and, from memory, Law 76/2017; a finding is made only from the day its law can be in force. An
 * unknown fact is no finding.
 */
public final class RecruitmentEngine implements Engine<RecruitmentRequest, RecruitmentAnswer> {

    private static final EngineInfo<RecruitmentRequest, RecruitmentAnswer> INFO = new EngineInfo<>(
            "policing.recruitment.check",
            "1.0.0",
            "What is wrong with this offer of work?",
            RecruitmentRequest.class,
            RecruitmentAnswer.class);

    /** Labour Law 37/2015, art. 67 and 71; from memory. */
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private static final BigDecimal HOURS_A_WEEK = BigDecimal.valueOf(48);

    private static final Facts NOTHING = new Facts(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** For the service loader, and for those who need no other engine. */
    public RecruitmentEngine() {}

    @Override
    public EngineInfo<RecruitmentRequest, RecruitmentAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(RecruitmentRequest request) {
        return request.date().isBefore(Provisions.FIRST)
                ? ImmutableList.of(Problem.outOfRange("/date", Provisions.FIRST + "..."))
                : ImmutableList.of();
    }

    @Override
    public RecruitmentAnswer answer(RecruitmentRequest request) {
        Facts facts = request.facts() == null ? NOTHING : request.facts();
        ImmutableList<Finding> unlawful = unlawful(facts, request.date());
        ImmutableList<String> indicators = indicators(facts);
        return new RecruitmentAnswer(
                unlawful, principles(facts), indicators, flags(facts), false, advice(unlawful, indicators));
    }

    private static ImmutableList<Finding> unlawful(Facts facts, LocalDate date) {
        boolean lapsed = is(facts.permitLapsedByEmployer());
        Findings findings = new Findings(date, ImmutableList.builder());
        findings.add(isNot(facts.contractWritten()), Breach.NO_WRITTEN_CONTRACT, LawId.IQ_37_2015, "Art. 37, 59");
        findings.add(isNot(facts.wageToldBefore()), Breach.WAGE_NOT_TOLD, LawId.IQ_37_2015, "Art. 37, 59");
        findings.add(isNot(facts.paySlip()), Breach.NO_PAY_SLIP, LawId.IQ_37_2015, "Art. 37, 59");
        findings.add(!lapsed && isNot(facts.workPermit()), Breach.NO_WORK_PERMIT, LawId.IQ_37_2015, "Art. 30-31");
        findings.add(lapsed, Breach.PERMIT_LAPSED_BY_EMPLOYER, LawId.IQ_37_2015, "Art. 30-31");
        findings.add(overLimit(facts), Breach.HOURS_OVER_LIMIT, LawId.IQ_37_2015, "Art. 67, 71");
        findings.add(is(facts.passportHeldByEmployer()), Breach.PASSPORT_HELD, LawId.IQ_76_2017, "sponsorship");
        return findings.found().build();
    }

    private record Findings(LocalDate date, ImmutableList.Builder<Finding> found) {
        void add(boolean holds, Breach code, LawId law, String provision) {
            if (holds && Provisions.mayBeInForce(law, provision, date)) {
                found.add(new Finding(code, law, provision, Provisions.standing(law, provision, date)));
            }
        }
    }

    private static ImmutableList<Principle> principles(Facts facts) {
        ImmutableList.Builder<Principle> principles = ImmutableList.builder();
        add(principles, is(facts.feesPaidByWorker()), Principle.FEES_PAID_BY_WORKER);
        add(principles, isNot(facts.contractUnderstood()), Principle.CONTRACT_NOT_UNDERSTOOD);
        add(principles, is(facts.exitNeedsConsent()), Principle.EXIT_NEEDS_CONSENT);
        return principles.build();
    }

    private static ImmutableList<String> indicators(Facts facts) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        add(ids, is(facts.jobDifferentFromOffer()), "deceptive_recruitment.nature_of_job_location_employer");
        add(ids, is(facts.wageLowerThanOffer()), "deceptive_recruitment.wages");
        add(ids, overLimit(facts), "exploitation.excessive_hours");
        add(ids, is(facts.passportHeldByEmployer()), "coercion_at_destination.confiscation_documents");
        add(ids, is(facts.debtToRecruiter()), "coercion_at_destination.debt_bondage");
        add(ids, isNot(facts.mayLeaveHousing()), "coercion_at_destination.isolation");
        add(ids, is(facts.wagesWithheld()), "coercion_at_destination.withholding_wages");
        return ids.build();
    }

    private static ImmutableList<KafalaFlag> flags(Facts facts) {
        ImmutableList.Builder<KafalaFlag> flags = ImmutableList.builder();
        add(flags, is(facts.visaTiedToEmployer()), KafalaFlag.VISA_TIED);
        add(flags, is(facts.passportHeldByEmployer()), KafalaFlag.PASSPORT_HELD);
        add(flags, is(facts.releaseLetterNeeded()), KafalaFlag.RELEASE_LETTER_NEEDED);
        add(flags, is(facts.feesPaidByWorker()), KafalaFlag.FEES_PAID_BY_WORKER);
        add(flags, is(facts.debtToRecruiter()), KafalaFlag.DEBT);
        add(flags, is(facts.exitNeedsConsent()), KafalaFlag.NO_EXIT_WITHOUT_CONSENT);
        add(flags, is(facts.permitLapsedByEmployer()), KafalaFlag.PERMIT_LAPSED_BY_EMPLOYER);
        return flags.build();
    }

    private static ImmutableList<Message> advice(List<Finding> unlawful, List<String> indicators) {
        ImmutableList.Builder<Message> advice = ImmutableList.builder();
        add(advice, !indicators.isEmpty(), Message.of("policing.recruitment.check.screen"));
        add(advice, !unlawful.isEmpty(), Message.of("policing.recruitment.check.advice"));
        advice.add(Message.of("policing.trafficking.screen.status"));
        return advice.build();
    }

    private static boolean overLimit(Facts facts) {
        return over(facts.hoursPerDay(), HOURS_A_DAY) || over(facts.hoursPerWeek(), HOURS_A_WEEK);
    }

    private static boolean over(@Nullable BigDecimal hours, BigDecimal limit) {
        return hours != null && hours.compareTo(limit) > 0;
    }

    private static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }

    private static boolean isNot(@Nullable Boolean fact) {
        return Boolean.FALSE.equals(fact);
    }

    private static <T> void add(ImmutableList.Builder<T> list, boolean holds, T item) {
        if (holds) {
            list.add(item);
        }
    }
}
