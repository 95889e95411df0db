package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.time.WorkingCalendars;
import org.masar.resettlement.readiness.ReadinessAnswer.CheckRow;
import org.masar.resettlement.readiness.ReadinessAnswer.Group;
import org.masar.resettlement.readiness.ReadinessRequest.AskedRule;
import org.masar.resettlement.readiness.ReadinessRequest.Candidate;
import org.masar.resettlement.readiness.ReadinessRequest.Link;
import org.masar.resettlement.readiness.ReadinessRequest.Person;

/**
 * {@code resettlement.readiness}: each rule for each person, the window of departure days in which all hard rules of a
 * group hold, what ends it, and what to renew. Rules ship with their sources; a caller's own thresholds and rules win.
 * Nothing here decides whether somebody travels: it says what is open and by when.
 */
public final class ReadinessEngine implements Engine<ReadinessRequest, ReadinessAnswer> {

    private static final EngineInfo<ReadinessRequest, ReadinessAnswer> INFO = new EngineInfo<>(
                    "resettlement.readiness",
                    "1.0.0",
                    "When can these people travel together, and what binds?",
                    ReadinessRequest.class,
                    ReadinessAnswer.class)
            .withPacks(List.of(PackFile.of(ReadinessEngine.class, "readiness-rules.json"), WorkingCalendars.PACK));

    /** For the service loader, and for those who need no other engine. */
    public ReadinessEngine() {}

    @Override
    public EngineInfo<ReadinessRequest, ReadinessAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ReadinessRequest request) {
        List<Problem> problems = new ArrayList<>();
        List<AskedRule> rules = request.rules() == null ? List.of() : request.rules();
        for (int i = 0; i < rules.size(); i++) {
            RuleChecks.check(rules.get(i), i, problems);
        }
        if (request.calendar() != null && !request.calendar().leavesAWorkingDay()) {
            problems.add(Problem.outOfRange("/calendar/weekend", "0..6"));
        }
        RuleChecks.travel(request.travel(), problems);
        Set<String> cases = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<Person> persons = request.persons() == null ? List.of() : request.persons();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            if (!ids.add(person.id())) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "id")));
            }
            if (person.caseId() != null) {
                cases.add(person.caseId());
            }
            RuleChecks.person(person, i, problems);
        }
        List<Link> links = request.links() == null ? List.of() : request.links();
        for (int i = 0; i < links.size(); i++) {
            link(links.get(i), i, cases, problems);
        }
        Set<String> flights = new HashSet<>();
        List<Candidate> candidates = request.candidates() == null ? List.of() : request.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!flights.add(candidate.flight())) {
                problems.add(Problem.contradiction(Problem.at("candidates", i, "flight")));
            }
            if (candidate.arrivalDate() != null
                    && candidate
                            .arrivalDate()
                            .isBefore(candidate.departureDate().minusDays(1))) {
                problems.add(Problem.contradiction(Problem.at("candidates", i, "arrivalDate")));
            }
        }
        return problems;
    }

    private static void link(Link link, int i, Set<String> cases, List<Problem> problems) {
        if (link.a().equals(link.b())) {
            problems.add(Problem.contradiction(Problem.at("links", i, "b")));
        }
        if (!cases.contains(link.a())) {
            problems.add(unknownCase(Problem.at("links", i, "a")));
        }
        if (!cases.contains(link.b())) {
            problems.add(unknownCase(Problem.at("links", i, "b")));
        }
    }

    private static Problem unknownCase(String pointer) {
        return Problem.of(
                Problem.Code.BAD_VALUE,
                pointer,
                Message.of("problem.badValue.form", "expected", "a case of persons[]"));
    }

    @Override
    public ReadinessAnswer answer(ReadinessRequest request) {
        ImmutableList<Judge> rules = Judge.of(request);
        Trip trip = Trip.of(request.travel());
        TripRules tripRules = new TripRules(request);
        PersonRules personRules = new PersonRules(request, trip);
        List<Person> persons = request.persons() == null ? List.of() : request.persons();
        ImmutableList<Company> companies = Company.of(persons, request.links() == null ? List.of() : request.links());
        Map<String, Integer> companyOf = new HashMap<>();
        List<List<Finding>> byCompany = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            byCompany.add(new ArrayList<>());
            for (Person person : companies.get(i).persons()) {
                companyOf.put(person.id(), i);
            }
        }
        ImmutableList.Builder<CheckRow> rows = ImmutableList.builder();
        for (Judge rule : rules) {
            if (rule.kind().isAboutTheTrip()) {
                rows.add(tripRules.judge(rule, trip.departure(), trip.arrival()).row());
                continue;
            }
            for (Person person : persons) {
                int company = companyOf.getOrDefault(person.id(), 0);
                Finding finding =
                        personRules.judge(rule, person, companies.get(company).persons());
                byCompany.get(company).add(finding);
                rows.add(finding.row());
            }
        }
        Windows windows = new Windows(request, trip, tripRules, rules);
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (int i = 0; i < companies.size(); i++) {
            groups.add(windows.of(companies.get(i), byCompany.get(i)));
        }
        return new ReadinessAnswer(rows.build(), groups.build());
    }
}
