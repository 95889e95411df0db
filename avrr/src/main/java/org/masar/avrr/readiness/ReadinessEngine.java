package org.masar.avrr.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.readiness.ReadinessAnswer.GateView;
import org.masar.avrr.readiness.ReadinessAnswer.PersonReadiness;
import org.masar.avrr.readiness.ReadinessAnswer.Place;
import org.masar.avrr.readiness.ReadinessAnswer.PlaceState;
import org.masar.avrr.readiness.ReadinessAnswer.Recheck;
import org.masar.avrr.readiness.ReadinessRequest.PlaceOfReturn;
import org.masar.avrr.readiness.ReadinessRequest.Traveller;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.rule.Truth;
import org.masar.core.time.AgeRange;

/**
 * {@code avrr.readiness}: what stands between a family and the journey, gate by gate, who must act and by when. Source: IOM,
 * Framework Standard Operating Procedures for AVRR, August 2017, chapters 2 and 3; escort until 15: 2.4.2.
 */
public final class ReadinessEngine implements Engine<ReadinessRequest, ReadinessAnswer> {

    private static final EngineInfo<ReadinessRequest, ReadinessAnswer> INFO = new EngineInfo<>(
            "avrr.readiness",
            "1.0.0",
            "May these people travel, and what is still to do by whom?",
            ReadinessRequest.class,
            ReadinessAnswer.class);

    private static final int ADULT = 18;
    private static final int RECHECK_DAYS = 3;

    /** For the service loader, and for those who need no other engine. */
    public ReadinessEngine() {}

    @Override
    public EngineInfo<ReadinessRequest, ReadinessAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ReadinessRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < request.persons().size(); i++) {
            Traveller person = request.persons().get(i);
            if (!ids.add(person.id())) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "id")));
            }
            if (person.age() == null && person.birthDate() == null) {
                problems.add(Problem.missing(Problem.at("persons", i, "age")));
            } else if (person.age() != null && person.birthDate() != null) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "age")));
                problems.add(Problem.contradiction(Problem.at("persons", i, "birthDate")));
            } else if (age(person, request.asOf()).isEmpty()) {
                problems.add(Problem.outOfRange(Problem.at("persons", i, "birthDate"), ".." + request.asOf()));
            }
        }
        return problems;
    }

    private static Optional<AgeRange> age(Traveller person, LocalDate on) {
        if (person.age() != null) {
            return Optional.of(new AgeRange(person.age(), person.age()));
        }
        return person.birthDate() == null ? Optional.empty() : AgeRange.at(person.birthDate(), on);
    }

    @Override
    public ReadinessAnswer answer(ReadinessRequest request) {
        List<AgeRange> ages = request.persons().stream()
                .map(person -> age(person, request.asOf()).orElseThrow())
                .toList();
        long adults = ages.stream().filter(age -> age.isCertainlyAtLeast(ADULT)).count();
        long perhaps = ages.stream().filter(age -> !age.isCertainlyBelow(ADULT)).count();
        Boolean amongAdults = adults >= 2 ? Boolean.TRUE : perhaps >= 2 ? null : Boolean.FALSE;
        ImmutableList.Builder<PersonReadiness> persons = ImmutableList.builder();
        for (int i = 0; i < ages.size(); i++) {
            Traveller person = request.persons().get(i);
            ImmutableList<GateView> gates = Gates.of(person.facts(), ages.get(i), amongAdults, request.travelOn());
            persons.add(new PersonReadiness(person.id(), ready(gates), gates));
        }
        ImmutableList<PersonReadiness> all = persons.build();
        Place place = place(request.placeOfReturn());
        boolean withdrawn = request.persons().stream()
                .anyMatch(person -> Boolean.TRUE.equals(person.facts().get(ReadinessFact.WITHDRAWN)));
        return new ReadinessAnswer(
                ready(all, place),
                all,
                place,
                request.travelOn() == null
                        ? null
                        : new Recheck(request.travelOn().minusDays(RECHECK_DAYS), request.travelOn()),
                withdrawn);
    }

    private static Truth ready(List<GateView> gates) {
        return gates.stream()
                .map(gate -> switch (gate.state()) {
                    case BLOCKED -> Truth.FALSE;
                    case OPEN -> Truth.UNKNOWN;
                    case DONE, NOT_NEEDED -> Truth.TRUE;
                })
                .reduce(Truth.TRUE, Truth::and);
    }

    private static Truth ready(List<PersonReadiness> persons, Place place) {
        Truth there =
                switch (place.state()) {
                    case SAFE_TO_PLAN -> Truth.TRUE;
                    case OTHER_PLACE_OR_PAUSE -> Truth.FALSE;
                    case UNKNOWN -> Truth.UNKNOWN;
                };
        return persons.stream().map(PersonReadiness::ready).reduce(there, Truth::and);
    }

    private static Place place(@Nullable PlaceOfReturn place) {
        if (place == null) {
            return new Place(PlaceState.UNKNOWN, ImmutableList.of("housing", "access", "communityAgreement", "papers"));
        }
        ImmutableList.Builder<String> unknown = ImmutableList.builder();
        ImmutableList.Builder<String> no = ImmutableList.builder();
        sort("housing", place.housing(), unknown, no);
        sort("access", place.access(), unknown, no);
        sort("communityAgreement", place.communityAgreement(), unknown, no);
        sort("papers", place.papers(), unknown, no);
        if (!no.build().isEmpty()) {
            return new Place(PlaceState.OTHER_PLACE_OR_PAUSE, no.build());
        }
        return new Place(unknown.build().isEmpty() ? PlaceState.SAFE_TO_PLAN : PlaceState.UNKNOWN, unknown.build());
    }

    private static void sort(
            String name,
            @Nullable Boolean fact,
            ImmutableList.Builder<String> unknown,
            ImmutableList.Builder<String> no) {
        if (fact == null) {
            unknown.add(name);
        } else if (!fact) {
            no.add(name);
        }
    }
}
