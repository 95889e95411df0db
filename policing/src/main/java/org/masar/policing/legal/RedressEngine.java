package org.masar.policing.legal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;
import org.masar.policing.legal.RedressAnswer.DeadlineView;
import org.masar.policing.legal.RedressAnswer.NeverOffered;
import org.masar.policing.legal.RedressAnswer.OptionView;
import org.masar.policing.legal.RedressAnswer.ProvisionRef;

/**
 * {@code policing.redress}: what can she do, what may it bring upon her, who will know? Sources of the rows stand in the
 * pack; an option behind which a dated row stands is shown from that day on.
 */
public final class RedressEngine implements Engine<RedressRequest, RedressAnswer> {

    private static final EngineInfo<RedressRequest, RedressAnswer> INFO = new EngineInfo<>(
                    "policing.redress",
                    "1.0.0",
                    "What can she do, and at what risk?",
                    RedressRequest.class,
                    RedressAnswer.class)
            .withPacks(List.of(PackFile.of(RedressEngine.class, "iraq-law.json")));

    /** Code of Criminal Procedure, art. 3 and 6: the right to complain ends three months after knowledge; from memory. */
    private static final int COMPLAINT_MONTHS = 3;

    private static final ImmutableSet<Situation> HEALTH = ImmutableSet.of(
            Situation.SEXUAL_VIOLENCE,
            Situation.INTIMATE_PARTNER_VIOLENCE,
            Situation.CONFLICT_RELATED_SEXUAL_VIOLENCE,
            Situation.TRAFFICKING);

    private static final ImmutableSet<Situation> ORDER =
            ImmutableSet.of(Situation.INTIMATE_PARTNER_VIOLENCE, Situation.FORCED_MARRIAGE);

    private static final ImmutableSet<Situation> WORK =
            ImmutableSet.of(Situation.FORCED_LABOUR, Situation.HARASSMENT, Situation.TRAFFICKING);

    private static final ImmutableSet<Situation> PAPERS =
            ImmutableSet.of(Situation.FORCED_MARRIAGE, Situation.CONFLICT_RELATED_SEXUAL_VIOLENCE);

    private static final ImmutableSet<Situation> SEXUAL =
            ImmutableSet.of(Situation.SEXUAL_VIOLENCE, Situation.CONFLICT_RELATED_SEXUAL_VIOLENCE);

    /** For the service loader, and for those who need no other engine. */
    public RedressEngine() {}

    @Override
    public EngineInfo<RedressRequest, RedressAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(RedressRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.date().isBefore(Law.FIRST)) {
            problems.add(Problem.outOfRange("/date", Law.FIRST + "..."));
        }
        if (request.knownSince() != null && request.knownSince().isAfter(request.date())) {
            problems.add(Problem.contradiction("/knownSince"));
        }
        return problems;
    }

    @Override
    public RedressAnswer answer(RedressRequest request) {
        Map<RedressOption, OptionView> options = new EnumMap<>(RedressOption.class);
        Standing weakest = Standing.VERIFIED;
        for (RedressOption option : RedressOption.values()) {
            if (offered(option, request)) {
                OptionView view = view(option, request);
                options.put(option, view);
                for (ProvisionRef used : view.provisions()) {
                    weakest = used.standing().compareTo(weakest) > 0 ? used.standing() : weakest;
                }
            }
        }
        return new RedressAnswer(
                Maps.immutableEnumMap(options),
                request.situation().mediationMayBeOffered()
                        ? ImmutableList.of()
                        : ImmutableList.of(NeverOffered.MEDIATION),
                weakest,
                ImmutableList.of(Message.of("policing.redress.free"), Message.of("policing.redress.verify")));
    }

    private static boolean offered(RedressOption option, RedressRequest request) {
        Situation situation = request.situation();
        LocalDate date = request.date();
        return switch (option) {
            case NOTHING_NOW, LEGAL_ADVICE, CRIMINAL_COMPLAINT -> true;
            case HEALTH_ONLY -> HEALTH.contains(situation);
            case PROTECTION_ORDER ->
                ORDER.contains(situation)
                        && request.jurisdiction() == Jurisdiction.KRI
                        && !Law.notYet(Law.row(LawId.KRI_8_2011, "Art. 3-5"), date);
            case LABOUR_COMPLAINT ->
                WORK.contains(situation) && !Law.notYet(Law.row(LawId.IQ_37_2015, "Art. 10-11"), date);
            case SURVIVORS_LAW_APPLICATION ->
                situation == Situation.CONFLICT_RELATED_SEXUAL_VIOLENCE
                        && !Law.notYet(Law.row(LawId.IQ_8_2021, "Art. 10"), date);
            case CIVIL_DOCUMENTS -> PAPERS.contains(situation);
        };
    }

    private static OptionView view(RedressOption option, RedressRequest request) {
        ImmutableList<Risk> risks = risks(option, request);
        return new OptionView(
                risks,
                knows(option),
                needs(option, request),
                where(option),
                option == RedressOption.CRIMINAL_COMPLAINT ? deadline(request.knownSince()) : null,
                provisions(option, risks, request));
    }

    private static ImmutableList<Risk> risks(RedressOption option, RedressRequest request) {
        Situation situation = request.situation();
        boolean federal = request.jurisdiction() == Jurisdiction.FEDERAL;
        boolean complaint = option == RedressOption.CRIMINAL_COMPLAINT;
        boolean married = Boolean.TRUE.equals(request.married());
        ImmutableList.Builder<Risk> risks = ImmutableList.builder();
        for (Risk risk : Risk.values()) {
            boolean holds =
                    switch (risk) {
                        case COUNTER_CHARGE_ADULTERY -> complaint && SEXUAL.contains(situation) && married;
                        case COUNTER_CHARGE_PROSTITUTION -> complaint && situation == Situation.TRAFFICKING;
                        case MARRIAGE_TO_OFFENDER ->
                            complaint && situation == Situation.SEXUAL_VIOLENCE && federal && !married;
                        case MITIGATION_HONOUR ->
                            complaint && situation == Situation.INTIMATE_PARTNER_VIOLENCE && federal;
                        case DUTY_TO_REPORT -> complaint || option == RedressOption.HEALTH_ONLY;
                        case RETALIATION ->
                            complaint
                                    || option == RedressOption.PROTECTION_ORDER
                                    || option == RedressOption.LABOUR_COMPLAINT;
                    };
            if (holds) {
                risks.add(risk);
            }
        }
        return risks.build();
    }

    private static ImmutableList<Knows> knows(RedressOption option) {
        return switch (option) {
            case NOTHING_NOW -> ImmutableList.of(Knows.NOBODY);
            case HEALTH_ONLY -> ImmutableList.of(Knows.HEALTH);
            case LEGAL_ADVICE -> ImmutableList.of(Knows.LAWYER);
            case PROTECTION_ORDER, CRIMINAL_COMPLAINT ->
                ImmutableList.of(Knows.POLICE, Knows.COURT, Knows.FAMILY_LIKELY);
            case LABOUR_COMPLAINT -> ImmutableList.of(Knows.EMPLOYER);
            case SURVIVORS_LAW_APPLICATION -> ImmutableList.of(Knows.DIRECTORATE);
            case CIVIL_DOCUMENTS -> ImmutableList.of(Knows.COURT, Knows.FAMILY_LIKELY);
        };
    }

    private static ImmutableList<RedressAnswer.Need> needs(RedressOption option, RedressRequest request) {
        return switch (option) {
            case CRIMINAL_COMPLAINT ->
                request.situation() == Situation.INTIMATE_PARTNER_VIOLENCE
                        ? ImmutableList.of(RedressAnswer.Need.OWN_COMPLAINT, RedressAnswer.Need.MEDICO_LEGAL_REPORT)
                        : ImmutableList.of(RedressAnswer.Need.OWN_COMPLAINT);
            case SURVIVORS_LAW_APPLICATION -> ImmutableList.of(RedressAnswer.Need.APPLICATION);
            case CIVIL_DOCUMENTS -> ImmutableList.of(RedressAnswer.Need.PROOF_OF_MARRIAGE_FIRST);
            default -> ImmutableList.of();
        };
    }

    private static ImmutableList<RedressAnswer.Where> where(RedressOption option) {
        return switch (option) {
            case NOTHING_NOW, LABOUR_COMPLAINT -> ImmutableList.of();
            case HEALTH_ONLY -> ImmutableList.of(RedressAnswer.Where.HEALTH_SERVICE);
            case LEGAL_ADVICE -> ImmutableList.of(RedressAnswer.Where.LEGAL_CONSULTATION_OFFICE);
            case PROTECTION_ORDER ->
                ImmutableList.of(
                        RedressAnswer.Where.DIRECTORATE_OF_COMBATING_VIOLENCE, RedressAnswer.Where.INVESTIGATING_JUDGE);
            case CRIMINAL_COMPLAINT ->
                ImmutableList.of(RedressAnswer.Where.POLICE, RedressAnswer.Where.INVESTIGATING_JUDGE);
            case SURVIVORS_LAW_APPLICATION -> ImmutableList.of(RedressAnswer.Where.DIRECTORATE_FOR_SURVIVORS);
            case CIVIL_DOCUMENTS -> ImmutableList.of(RedressAnswer.Where.PERSONAL_STATUS_COURT);
        };
    }

    private static @Nullable DeadlineView deadline(@Nullable LocalDate knownSince) {
        return knownSince == null
                ? null
                : new DeadlineView(DateMath.plusMonths(knownSince, COMPLAINT_MONTHS, Rounding.DOWN), true);
    }

    private static ImmutableList<ProvisionRef> provisions(
            RedressOption option, List<Risk> risks, RedressRequest request) {
        List<LawPack.Row> rows = new ArrayList<>(behind(option, request));
        for (Risk risk : risks) {
            rows.addAll(behind(risk));
        }
        return rows.stream()
                .distinct()
                .map(row -> new ProvisionRef(row.lawId(), row.provision(), Law.standing(row, request.date())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<LawPack.Row> behind(RedressOption option, RedressRequest request) {
        return switch (option) {
            case NOTHING_NOW, HEALTH_ONLY, LEGAL_ADVICE -> ImmutableList.of();
            case PROTECTION_ORDER -> ImmutableList.of(Law.row(LawId.KRI_8_2011, "Art. 3-5"));
            case CRIMINAL_COMPLAINT -> ImmutableList.of(offence(request), Law.row(LawId.IQ_23_1971, "Art. 3, 6"));
            case LABOUR_COMPLAINT -> ImmutableList.of(Law.row(LawId.IQ_37_2015, "Art. 10-11"));
            case SURVIVORS_LAW_APPLICATION ->
                ImmutableList.of(
                        Law.row(LawId.IQ_8_2021, "Art. 1"),
                        Law.row(LawId.IQ_8_2021, "Art. 2"),
                        Law.row(LawId.IQ_8_2021, "Art. 3"),
                        Law.row(LawId.IQ_8_2021, "Art. 10"));
            case CIVIL_DOCUMENTS -> ImmutableList.of(Law.row(LawId.IQ_188_1959, "Art. 10"));
        };
    }

    private static LawPack.Row offence(RedressRequest request) {
        return switch (request.situation()) {
            case SEXUAL_VIOLENCE, CONFLICT_RELATED_SEXUAL_VIOLENCE -> Law.row(LawId.IQ_111_1969, "Art. 393");
            case INTIMATE_PARTNER_VIOLENCE ->
                request.jurisdiction() == Jurisdiction.KRI
                        ? Law.row(LawId.KRI_8_2011, "Art. 7")
                        : Law.row(LawId.IQ_111_1969, "Art. 410-416, 405-406");
            case FORCED_MARRIAGE -> Law.row(LawId.IQ_188_1959, "Art. 9");
            case TRAFFICKING -> Law.row(LawId.IQ_28_2012, "Art. 5");
            case FORCED_LABOUR -> Law.row(LawId.IQ_37_2015, "Art. 10-11");
            case HARASSMENT -> Law.row(LawId.IQ_111_1969, "Art. 396, 397, 400, 402");
        };
    }

    private static ImmutableList<LawPack.Row> behind(Risk risk) {
        return switch (risk) {
            case COUNTER_CHARGE_ADULTERY -> ImmutableList.of(Law.row(LawId.IQ_111_1969, "Art. 377-378"));
            case COUNTER_CHARGE_PROSTITUTION -> ImmutableList.of(Law.row(LawId.IQ_8_1988, "whole"));
            case MARRIAGE_TO_OFFENDER -> ImmutableList.of(Law.row(LawId.IQ_111_1969, "Art. 398"));
            case MITIGATION_HONOUR ->
                ImmutableList.of(Law.row(LawId.IQ_111_1969, "Art. 128"), Law.row(LawId.IQ_111_1969, "Art. 409"));
            case DUTY_TO_REPORT ->
                ImmutableList.of(Law.row(LawId.IQ_111_1969, "Art. 247-248"), Law.row(LawId.IQ_23_1971, "Art. 47-48"));
            case RETALIATION -> ImmutableList.of();
        };
    }
}
