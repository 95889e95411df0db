package org.masar.policing.gbv;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.rule.Truth;
import org.masar.policing.gbv.ClassifyRequest.Acts;

/**
 * {@code policing.gbv.classify}: the type, contexts and reporting delay of an incident, for statistics only. Gates and
 * borders: GBVIMS User Guide, 2011, chapter 3; contexts and delay bands: the code lists of the standard intake form. That
 * six times "no" is no GBV is from memory.
 */
public final class ClassifyEngine implements Engine<ClassifyRequest, ClassifyAnswer> {

    private static final EngineInfo<ClassifyRequest, ClassifyAnswer> INFO = new EngineInfo<>(
            "policing.gbv.classify",
            "1.0.0",
            "How does this incident count in statistics?",
            ClassifyRequest.class,
            ClassifyAnswer.class);

    private static final int ADULT = 18;

    /** For the service loader, and for those who need no other engine. */
    public ClassifyEngine() {}

    @Override
    public EngineInfo<ClassifyRequest, ClassifyAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ClassifyRequest request) {
        LocalDate incident = request.incidentDate();
        LocalDate report = request.reportDate();
        return incident != null && report != null && report.isBefore(incident)
                ? ImmutableList.of(Problem.contradiction("/reportDate"))
                : ImmutableList.of();
    }

    @Override
    public ClassifyAnswer answer(ClassifyRequest request) {
        boolean recorded = !Boolean.TRUE.equals(request.survivorDied());
        IncidentType type = recorded ? type(request.acts()) : null;
        Long delay = request.incidentDate() == null || request.reportDate() == null
                ? null
                : ChronoUnit.DAYS.between(request.incidentDate(), request.reportDate());
        return new ClassifyAnswer(
                type,
                type == null ? null : type.gate(),
                recorded,
                type == null ? null : contexts(type, request, Truth.TRUE),
                type == null ? null : contexts(type, request, Truth.UNKNOWN),
                request.survivors() == null ? 1 : request.survivors(),
                delay,
                delay == null ? null : DelayBand.of(delay),
                ClassifyAnswer.Use.STATISTICS_ONLY);
    }

    private static @Nullable IncidentType type(@Nullable Acts acts) {
        if (acts == null) {
            return null;
        }
        List<@Nullable Boolean> gates = Arrays.asList(
                acts.penetration(),
                Boolean.TRUE.equals(acts.fgm()) ? Boolean.TRUE : acts.sexualContact(),
                acts.physicalViolence(),
                acts.forcedMarriage(),
                acts.denial(),
                acts.psychologicalHarm());
        for (int i = 0; i < gates.size(); i++) {
            @Nullable Boolean gate = gates.get(i);
            if (gate == null) {
                return null;
            } else if (gate) {
                return IncidentType.values()[i];
            }
        }
        return IncidentType.NON_GBV;
    }

    private static ImmutableList<CaseContext> contexts(IncidentType type, ClassifyRequest request, Truth truth) {
        return Arrays.stream(CaseContext.values())
                .filter(context -> holds(context, type, request) == truth)
                .collect(ImmutableList.toImmutableList());
    }

    private static Truth holds(CaseContext context, IncidentType type, ClassifyRequest request) {
        if (type == IncidentType.NON_GBV) {
            return Truth.FALSE;
        }
        return switch (context) {
            case INTIMATE_PARTNER_VIOLENCE -> byPartner(request.perpetrators());
            case CHILD_SEXUAL_ABUSE -> type.sexual() ? minor(request) : Truth.FALSE;
            case EARLY_MARRIAGE -> type == IncidentType.FORCED_MARRIAGE ? minor(request) : Truth.FALSE;
            case POSSIBLE_SEXUAL_EXPLOITATION -> type.sexual() ? truth(request.exchange()) : Truth.FALSE;
            case POSSIBLE_SEXUAL_SLAVERY ->
                type.sexual()
                        ? request.abduction() == null ? Truth.UNKNOWN : truth(request.abduction() != Abduction.NONE)
                        : Truth.FALSE;
            case HARMFUL_TRADITIONAL_PRACTICE -> truth(request.harmfulPractice());
        };
    }

    /** An unknown perpetrator may be the partner; one known partner is enough. */
    private static Truth byPartner(@Nullable List<Relationship> perpetrators) {
        if (perpetrators == null) {
            return Truth.UNKNOWN;
        } else if (perpetrators.contains(Relationship.INTIMATE_PARTNER_FORMER_PARTNER)) {
            return Truth.TRUE;
        }
        return perpetrators.contains(Relationship.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth minor(ClassifyRequest request) {
        return request.ageAtIncident() == null ? Truth.UNKNOWN : truth(request.ageAtIncident() < ADULT);
    }

    private static Truth truth(@Nullable Boolean fact) {
        return fact == null ? Truth.UNKNOWN : fact ? Truth.TRUE : Truth.FALSE;
    }
}
