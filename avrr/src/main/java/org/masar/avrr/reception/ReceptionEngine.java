package org.masar.avrr.reception;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.reception.ReceptionAnswer.Code;
import org.masar.avrr.reception.ReceptionAnswer.Finding;
import org.masar.avrr.reception.ReceptionAnswer.Print;
import org.masar.avrr.reception.ReceptionAnswer.Role;
import org.masar.avrr.reception.ReceptionRequest.Arrived;
import org.masar.avrr.reception.ReceptionRequest.Place;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.rule.Truth;
import org.masar.core.time.AgeRange;

/**
 * {@code avrr.reception}: whether an arrival is provided for: met, a place for the night, transport onward, handover,
 * urgent needs, a number to call. Source: IOM, Framework Standard Operating Procedures for AVRR, August 2017, steps 6-8.
 */
public final class ReceptionEngine implements Engine<ReceptionRequest, ReceptionAnswer> {

    private static final EngineInfo<ReceptionRequest, ReceptionAnswer> INFO = new EngineInfo<>(
            "avrr.reception", "1.0.0", "Is this arrival provided for?", ReceptionRequest.class, ReceptionAnswer.class);

    private static final int ADULT = 18;
    private static final Set<String> NOBODY = Set.of("NOBODY", "NONE");

    /** For the service loader, and for those who need no other engine. */
    public ReceptionEngine() {}

    @Override
    public EngineInfo<ReceptionRequest, ReceptionAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ReceptionRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < request.persons().size(); i++) {
            Arrived person = request.persons().get(i);
            if (!ids.add(person.id())) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "id")));
            }
            if (person.age() == null && person.birthDate() == null) {
                problems.add(Problem.missing(Problem.at("persons", i, "age")));
            } else if (person.age() != null && person.birthDate() != null) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "age")));
                problems.add(Problem.contradiction(Problem.at("persons", i, "birthDate")));
            } else if (age(person, request).isEmpty()) {
                problems.add(Problem.outOfRange(Problem.at("persons", i, "birthDate"), ".." + request.arrival()));
            }
        }
        return problems;
    }

    private static Optional<AgeRange> age(Arrived person, ReceptionRequest request) {
        if (person.age() != null) {
            return Optional.of(new AgeRange(person.age(), person.age()));
        }
        return person.birthDate() == null ? Optional.empty() : AgeRange.at(person.birthDate(), request.arrival());
    }

    @Override
    public ReceptionAnswer answer(ReceptionRequest request) {
        List<Finding> findings = new ArrayList<>();
        Truth known = Truth.TRUE;
        if (request.metBy() == null) {
            known = Truth.UNKNOWN;
        } else if (NOBODY.contains(request.metBy())) {
            findings.add(new Finding(Code.NOBODY_MET, "metBy"));
        }
        if (request.nights().stream().anyMatch(night -> night.place() == Place.NONE)) {
            findings.add(new Finding(Code.NO_PLACE_TONIGHT, "nights"));
        } else if (request.nights().stream().noneMatch(night -> night.on().equals(request.arrival()))) {
            known = Truth.UNKNOWN;
        }
        if (request.onward() == null) {
            known = Truth.UNKNOWN;
        } else if (NOBODY.contains(request.onward().mode())) {
            findings.add(new Finding(Code.NO_ONWARD_TRANSPORT, "onward"));
        }
        Boolean handedOver = handedOver(request);
        if (handedOver == null) {
            known = Truth.UNKNOWN;
        } else if (!handedOver) {
            findings.add(new Finding(Code.CHILD_WITHOUT_HANDOVER, "handover"));
        }
        if (request.urgentNeeds() == null) {
            known = Truth.UNKNOWN;
        } else if (!request.urgentNeeds().isEmpty()) {
            findings.add(new Finding(Code.URGENT_NEED, "urgentNeeds"));
        }
        if (request.contactGiven() == null) {
            known = Truth.UNKNOWN;
        } else if (!request.contactGiven()) {
            findings.add(new Finding(Code.NO_CONTACT_GIVEN, "contactGiven"));
        }
        return new ReceptionAnswer(
                known.and(Truth.of(findings.isEmpty())),
                ImmutableList.copyOf(findings),
                new Print(
                        "avrr.reception.title",
                        request.handover() == null
                                ? ImmutableList.of(Role.PERSON, Role.RECEPTION_OFFICER)
                                : ImmutableList.of(Role.PERSON, Role.RECEPTION_OFFICER, Role.GUARDIAN)));
    }

    /** True also when nobody needs it. A child alone without a recorded handover is a finding, not an unknown. */
    private static @Nullable Boolean handedOver(ReceptionRequest request) {
        boolean adult = request.persons().stream()
                .anyMatch(person -> age(person, request).orElseThrow().isCertainlyAtLeast(ADULT));
        boolean needed = request.persons().stream().anyMatch(person -> {
            boolean child = !age(person, request).orElseThrow().isCertainlyAtLeast(ADULT);
            Boolean alone = person.unaccompanied();
            return Boolean.TRUE.equals(person.guardian()) || (child && (alone == null ? !adult : alone.booleanValue()));
        });
        if (!needed) {
            return true;
        }
        return request.handover() == null ? Boolean.FALSE : request.handover().accepted();
    }
}
