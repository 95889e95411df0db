package org.masar.resettlement.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.resettlement.request.MovementAnswer.CaseState;
import org.masar.resettlement.request.MovementAnswer.Finding;
import org.masar.resettlement.request.MovementAnswer.FindingCode;
import org.masar.resettlement.request.MovementAnswer.Intake;
import org.masar.resettlement.request.MovementAnswer.MissingField;
import org.masar.resettlement.request.MovementRequest.LinkedCase;
import org.masar.resettlement.request.MovementRequest.Member;
import org.masar.resettlement.request.MovementRequest.Movement;
import org.masar.resettlement.request.MovementRequest.MovementCase;

/**
 * {@code resettlement.request}: a state's movement request becomes cases and travel groups. Every missing field is named
 * at once; a case without one goes back. Findings return nothing: people look at them before preparation begins.
 */
public final class RequestEngine implements Engine<MovementRequest, MovementAnswer> {

    private static final EngineInfo<MovementRequest, MovementAnswer> INFO = new EngineInfo<>(
            "resettlement.request",
            "1.0.0",
            "Which cases and travel groups does this movement request hold, and what is missing?",
            MovementRequest.class,
            MovementAnswer.class);

    /** For the service loader, and for those who need no other engine. */
    public RequestEngine() {}

    @Override
    public EngineInfo<MovementRequest, MovementAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(MovementRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Movement movement = request.movement();
        if (movement != null
                && movement.requestDate() != null
                && movement.decisionDate() != null
                && movement.requestDate().isBefore(movement.decisionDate())) {
            problems.add(Problem.contradiction("/movement/requestDate"));
        }
        List<MovementCase> cases = request.cases() == null ? List.of() : request.cases();
        for (int i = 0; i < cases.size(); i++) {
            MovementCase of = cases.get(i);
            if (of.caseNumber() != null && !numbers.add(of.caseNumber())) {
                problems.add(Problem.contradiction(Problem.at("cases", i, "caseNumber")));
            }
            for (int j = 0; of.linkedCases() != null && j < of.linkedCases().size(); j++) {
                if (of.linkedCases().get(j).caseNumber().equals(of.caseNumber())) {
                    problems.add(Problem.contradiction(Problem.at("cases", i, "linkedCases", j, "caseNumber")));
                }
            }
            for (int j = 0; of.persons() != null && j < of.persons().size(); j++) {
                String id = of.persons().get(j).personId();
                if (id != null && !persons.add(id)) {
                    problems.add(Problem.contradiction(Problem.at("cases", i, "persons", j, "personId")));
                }
            }
        }
        return problems;
    }

    @Override
    public MovementAnswer answer(MovementRequest request) {
        Movement movement = request.movement();
        LocalDate requested = movement == null ? null : movement.requestDate();
        LocalDate day = request.asOf() == null ? requested : request.asOf();
        Ages ages = new Ages(day);
        List<MovementCase> cases = request.cases() == null ? List.of() : request.cases();
        Bonds bonds = new Bonds(cases);
        ImmutableList<MissingField> ofAll = Mandatory.of(movement);
        List<MissingField> missing = new ArrayList<>(ofAll);
        if (cases.isEmpty()) {
            missing.add(new MissingField("/cases"));
        }
        ImmutableList.Builder<CaseState> states = ImmutableList.builder();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            MovementCase of = cases.get(i);
            ImmutableList<MissingField> own = Mandatory.of(of, i, ages);
            missing.addAll(own);
            int size = of.persons() == null ? 0 : of.persons().size();
            boolean complete = ofAll.isEmpty() && own.isEmpty();
            states.add(new CaseState(of.caseNumber(), size, complete ? Intake.REQUESTED : Intake.RETURNED));
            Integer stated = of.caseSize();
            if (stated != null && stated != size) {
                findings.add(new Finding(
                        FindingCode.CASE_SIZE_DIFFERS,
                        of.caseNumber(),
                        null,
                        ImmutableMap.of("stated", stated, "found", size)));
            }
            boolean adult = hasAdult(of, ages) || bonds.escorts(i).stream().anyMatch(escort -> hasAdult(escort, ages));
            if (of.persons() != null) {
                LocalDate decided = movement == null ? null : movement.decisionDate();
                of.persons().forEach(person -> person(person, of, adult, ages, decided, findings));
            }
            for (LinkedCase link : bonds.links(i)) {
                if (!bonds.isKnown(link)) {
                    findings.add(new Finding(
                            FindingCode.LINK_UNKNOWN,
                            of.caseNumber(),
                            null,
                            ImmutableMap.of("linkedCase", link.caseNumber())));
                }
            }
        }
        if (movement != null
                && movement.visaOrPermitExpiry() != null
                && day != null
                && movement.visaOrPermitExpiry().isBefore(day)) {
            findings.add(new Finding(
                    FindingCode.VISA_EXPIRED, null, null, ImmutableMap.of("on", movement.visaOrPermitExpiry())));
        }
        return new MovementAnswer(
                states.build(),
                bonds.groups(),
                bonds.soft(),
                ImmutableList.copyOf(missing),
                ImmutableList.copyOf(findings));
    }

    private static boolean hasAdult(MovementCase of, Ages ages) {
        return of.persons() != null && of.persons().stream().anyMatch(ages::isAdult);
    }

    /** What is not stated about acceptance is not taken for a refusal; what is not stated about an adult's will is asked. */
    private static void person(
            Member person,
            MovementCase of,
            boolean adult,
            Ages ages,
            @Nullable LocalDate decided,
            List<Finding> findings) {
        if (Boolean.FALSE.equals(person.accepted())) {
            findings.add(finding(FindingCode.NOT_ACCEPTED, of, person));
        }
        boolean minor = ages.isMinor(person);
        boolean escorted = person.medicalEscort() != null && person.medicalEscort() != MedicalEscort.NONE;
        if (minor && !adult && !escorted && !Boolean.TRUE.equals(person.bestInterestsCompleted())) {
            findings.add(finding(FindingCode.MINOR_WITHOUT_ADULT, of, person));
        }
        if (decided != null
                && person.birthDate() != null
                && person.birthDate().reveal().earliest().isAfter(decided)) {
            findings.add(finding(FindingCode.COMPOSITION_NEEDS_REACCEPTANCE, of, person));
        }
        if (Boolean.FALSE.equals(person.willing())) {
            findings.add(finding(FindingCode.NOT_WILLING, of, person));
        } else if (person.willing() == null && ages.isAdult(person)) {
            findings.add(finding(FindingCode.WILLINGNESS_NOT_ASKED, of, person));
        }
    }

    private static Finding finding(FindingCode code, MovementCase of, Member person) {
        return new Finding(code, of.caseNumber(), person.personId(), null);
    }
}
