package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * {@code avrr.sustainability}: four exact scores of IOM's reintegration sustainability survey with bands, contributions,
 * non-answers and alerts; the trend of one person; means of a cohort; what the scores are most sensitive to; and, for
 * research and audit, an answer set that yields given scores or the proof that none does.
 *
 * <p>A question without an answer counts a half, as the method note says, and is listed. Source: IOM, Guidance Note on
 * M&amp;E for AVR(R) and PARA, Annexes 3 and 12.
 */
public final class SustainabilityEngine implements Engine<SustainabilityRequest, SustainabilityAnswer> {

    private static final EngineInfo<SustainabilityRequest, SustainabilityAnswer> INFO = new EngineInfo<>(
                    "avrr.sustainability",
                    "1.0.0",
                    "How well is this return lasting? The reintegration sustainability survey, scored exactly",
                    SustainabilityRequest.class,
                    SustainabilityAnswer.class)
            .withPacks(List.of(PackFile.of(SustainabilityEngine.class, "survey.json")));

    /** What the person says of herself is no lever: a service must not be praised for changing it. */
    private static final EnumSet<Indicator> SELF_REPORT = EnumSet.of(
            Indicator.LOOKING_FOR_JOB,
            Indicator.WANTS_PSYCH_SUPPORT,
            Indicator.DISTRESS,
            Indicator.DISCRIMINATION,
            Indicator.REMIGRATION);

    /** For the service loader, and for those who need no other engine. */
    public SustainabilityEngine() {}

    @Override
    public EngineInfo<SustainabilityRequest, SustainabilityAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(SustainabilityRequest request) {
        List<Problem> problems = new ArrayList<>(checkTogether(request));
        checkAnswers(request.answers(), "/answers", problems);
        checkRounds(request, problems);
        checkRecords(request, problems);
        checkServices(request, problems);
        Thresholds thresholds = request.thresholds();
        if (thresholds != null && thresholds.low().compareTo(thresholds.high()) > 0) {
            problems.add(Problem.contradiction("/thresholds/low"));
            problems.add(Problem.contradiction("/thresholds/high"));
        }
        return problems;
    }

    private static List<Problem> checkTogether(SustainabilityRequest request) {
        List<Problem> problems = new ArrayList<>();
        Map<String, @Nullable Object> questions = new LinkedHashMap<>();
        questions.put("/answers", request.answers());
        questions.put("/rounds", request.rounds());
        questions.put("/records", request.records());
        questions.put("/inverse", request.inverse());
        questions.values().removeIf(question -> question == null);
        if (questions.isEmpty()) {
            problems.add(Problem.missing("/answers"));
        } else if (questions.size() > 1) {
            questions.keySet().forEach(pointer -> problems.add(Problem.contradiction(pointer)));
        }
        belongsTo(request.services(), "/services", request.answers(), problems);
        belongsTo(request.by(), "/by", request.records(), problems);
        belongsTo(request.suppressBelow(), "/suppressBelow", request.records(), problems);
        belongsTo(request.purpose(), "/purpose", request.inverse(), problems);
        if (request.inverse() != null) {
            if (request.purpose() == null) {
                problems.add(Problem.missing("/purpose"));
            }
            if (request.returnedOn() != null) {
                problems.add(Problem.contradiction("/returnedOn"));
            }
            if (request.hasDebt() != null) {
                problems.add(Problem.contradiction("/hasDebt"));
            }
        }
        return problems;
    }

    private static void belongsTo(
            @Nullable Object part, String pointer, @Nullable Object whole, List<Problem> problems) {
        if (part != null && whole == null) {
            problems.add(Problem.contradiction(pointer));
        }
    }

    private static void checkAnswers(
            @Nullable Map<Indicator, SurveyAnswer> answers, String pointer, List<Problem> problems) {
        if (answers == null) {
            return;
        }
        Survey survey = Survey.of(SurveyVersion.CALCULATOR_2018);
        answers.forEach((indicator, answer) -> {
            String at = pointer + Problem.at(indicator);
            Survey.Row row = survey.row(indicator);
            if (indicator != Indicator.PRODUCTIVE_ASSETS && answer.codes().size() != 1) {
                problems.add(
                        Problem.of(Problem.Code.WRONG_TYPE, at, Message.of("problem.wrongType", "expected", "string")));
                return;
            }
            for (int i = 0; i < answer.codes().size(); i++) {
                String code = answer.codes().get(i);
                if (row.choice(code) == null) {
                    problems.add(
                            Problem.badCode(answer.codes().size() == 1 ? at : at + Problem.at(i), row.codes(), code));
                }
            }
        });
    }

    private static void checkRounds(SustainabilityRequest request, List<Problem> problems) {
        List<SustainabilityRequest.Round> rounds = request.rounds();
        if (rounds == null) {
            return;
        }
        for (int i = 0; i < rounds.size(); i++) {
            SustainabilityRequest.Round round = rounds.get(i);
            checkAnswers(round.answers(), Problem.at("rounds", i, "answers"), problems);
            for (int j = 0; j < i; j++) {
                SustainabilityRequest.Round other = rounds.get(j);
                int order = round.round().compareTo(other.round());
                if (order == 0) {
                    problems.add(Problem.contradiction(Problem.at("rounds", i, "round")));
                } else if (Integer.signum(round.on().compareTo(other.on())) * order < 0) {
                    problems.add(Problem.contradiction(Problem.at("rounds", i, "on")));
                }
            }
        }
    }

    private static void checkRecords(SustainabilityRequest request, List<Problem> problems) {
        List<SustainabilityRequest.Respondent> records = request.records();
        if (records == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            checkAnswers(records.get(i).answers(), Problem.at("records", i, "answers"), problems);
            if (!ids.add(records.get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("records", i, "id")));
            }
        }
    }

    private static void checkServices(SustainabilityRequest request, List<Problem> problems) {
        List<SustainabilityRequest.Service> services = request.services();
        if (services == null) {
            return;
        }
        for (int i = 0; i < services.size(); i++) {
            for (Indicator indicator : services.get(i).effects().keySet()) {
                if (SELF_REPORT.contains(indicator)) {
                    problems.add(Problem.of(
                            Problem.Code.BAD_VALUE,
                            Problem.at("services", i, "effects", indicator),
                            Message.of("avrr.sustainability.selfReportIsNoLever")));
                }
            }
        }
    }

    @Override
    public SustainabilityAnswer answer(SustainabilityRequest request) {
        SurveyVersion version = request.version() == null ? SurveyVersion.CALCULATOR_2018 : request.version();
        Survey survey = Survey.of(version);
        Thresholds thresholds = request.thresholds() == null ? Thresholds.METHOD_NOTE : request.thresholds();
        if (request.rounds() != null) {
            List<Rounds.Held> rounds = request.rounds().stream()
                    .map(round -> new Rounds.Held(
                            round.round(), round.on(), Scored.of(survey, round.answers(), request.hasDebt())))
                    .toList();
            return rounds(rounds, thresholds, Rounds.warnings(rounds, request.returnedOn(), version));
        } else if (request.records() != null) {
            List<Scored> scored = request.records().stream()
                    .map(respondent -> Scored.of(survey, respondent.answers(), request.hasDebt()))
                    .toList();
            List<String> by = request.by() == null ? List.of() : request.by();
            return cohort(
                    Cohorts.cohort(scored, thresholds),
                    Cohorts.groups(scored, request.records(), by, request.suppressBelow()));
        } else if (request.inverse() != null) {
            return inverse(Inverse.find(survey, request.inverse()));
        } else if (request.answers() != null) {
            Scored scored = Scored.of(survey, request.answers(), request.hasDebt());
            return one(
                    scored,
                    thresholds,
                    null,
                    null,
                    request.services() == null ? null : Services.gains(scored, request.services()));
        }
        throw new IllegalArgumentException("request must ask for one of answers, rounds, records, inverse.");
    }

    private static SustainabilityAnswer one(
            Scored scored,
            Thresholds thresholds,
            @Nullable SurveyRound round,
            @Nullable LocalDate on,
            @Nullable ImmutableList<SustainabilityAnswer.Gain> gains) {
        return new SustainabilityAnswer(
                Scored.decimal(scored.dimension(Dimension.ECONOMIC)),
                Scored.decimal(scored.dimension(Dimension.SOCIAL)),
                Scored.decimal(scored.dimension(Dimension.PSYCHOSOCIAL)),
                Scored.decimal(scored.composite()),
                scored.bands(thresholds),
                scored.nonAnswers(),
                scored.nonAnswersFlagged(),
                scored.missing(),
                Scored.decimal(100 * scored.accessQuarters()),
                scored.contributions(),
                scored.alerts(),
                round,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                gains);
    }

    private static SustainabilityAnswer rounds(
            List<Rounds.Held> rounds, Thresholds thresholds, ImmutableList<Message> warnings) {
        ImmutableList<SustainabilityAnswer> scores = rounds.stream()
                .map(held -> one(held.scored(), thresholds, held.round(), held.on(), null))
                .collect(ImmutableList.toImmutableList());
        return ofMany(scores, Rounds.trend(rounds), warnings, null, null, null, null);
    }

    private static SustainabilityAnswer cohort(
            SustainabilityAnswer.Cohort cohort, ImmutableList<SustainabilityAnswer.Group> groups) {
        return ofMany(null, null, null, cohort, groups, null, null);
    }

    private static SustainabilityAnswer inverse(@Nullable ImmutableMap<Indicator, String> found) {
        return ofMany(null, null, null, null, null, found != null, found);
    }

    /** An answer to a question about more than one survey, or about none that was held: no scores of its own. */
    private static SustainabilityAnswer ofMany(
            @Nullable ImmutableList<SustainabilityAnswer> rounds,
            @Nullable ImmutableMap<String, SustainabilityAnswer.Change> trend,
            @Nullable ImmutableList<Message> warnings,
            SustainabilityAnswer.@Nullable Cohort cohort,
            @Nullable ImmutableList<SustainabilityAnswer.Group> groups,
            @Nullable Boolean exists,
            @Nullable ImmutableMap<Indicator, String> answers) {
        return new SustainabilityAnswer(
                null, null, null, null, null, null, null, null, null, null, null, null, null, rounds, trend, warnings,
                cohort, groups, exists, answers, null);
    }
}
