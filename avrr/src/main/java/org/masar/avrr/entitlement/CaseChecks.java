package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.time.AgeRange;

/** What can be wrong with a family, its dates and its sums, beyond what annotations say. */
final class CaseChecks {

    private CaseChecks() {}

    static List<Problem> problems(EntitlementRequest request) {
        List<Problem> problems = new ArrayList<>();
        country("/nationality", request.nationality(), problems);
        country("/hostCountry", request.hostCountry(), problems);
        country("/destination", request.destination(), problems);
        persons(request, problems);
        if (request.events() != null) {
            events(request.events(), request.asOf(), problems);
        }
        Circumstances circumstances = request.circumstances();
        if (circumstances != null) {
            notNegative("/circumstances/cashWanted", circumstances.cashWanted(), problems);
            boolean deadline = request.events() != null && request.events().departureDeadline() != null;
            if (Boolean.FALSE.equals(circumstances.departureDeadlineSet()) && deadline) {
                problems.add(Problem.contradiction("/circumstances/departureDeadlineSet"));
                problems.add(Problem.contradiction("/events/departureDeadline"));
            }
        }
        earlierHelp(request, problems);
        return problems;
    }

    /** A sum wanted in another currency than the programme's. */
    static List<Problem> currency(EntitlementRequest request, ProgrammePack.Programme programme) {
        Money wanted =
                request.circumstances() == null ? null : request.circumstances().cashWanted();
        return wanted == null || wanted.getCurrencyUnit().getCode().equals(programme.currency())
                ? List.of()
                : List.of(Problem.contradiction("/circumstances/cashWanted/currency"));
    }

    private static void country(String pointer, @Nullable String code, List<Problem> problems) {
        if (code != null && Countries.alpha2(code) == null) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE,
                    pointer,
                    Message.of("problem.badValue.form", "expected", "ISO 3166-1 alpha-2, alpha-3, ICAO 9303")));
        }
    }

    private static void persons(EntitlementRequest request, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        List<Integer> principals = new ArrayList<>();
        int before = problems.size();
        List<Applicant> persons = request.persons();
        for (int i = 0; i < persons.size(); i++) {
            Applicant person = persons.get(i);
            if (!ids.add(person.id())) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "id")));
            }
            country(Problem.at("persons", i, "nationality"), person.nationality(), problems);
            if (person.age() == null && person.birthDate() == null) {
                problems.add(Problem.missing(Problem.at("persons", i, "age")));
            } else if (person.age() != null && person.birthDate() != null) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "age")));
                problems.add(Problem.contradiction(Problem.at("persons", i, "birthDate")));
            } else if (Family.age(person, request.asOf()).isEmpty()) {
                problems.add(Problem.outOfRange(Problem.at("persons", i, "birthDate"), ".." + request.asOf()));
            }
            if (Boolean.TRUE.equals(person.principal())) {
                principals.add(i);
            }
        }
        if (principals.size() > 1) {
            principals.forEach(i -> problems.add(Problem.contradiction(Problem.at("persons", i, "principal"))));
        } else if (problems.size() == before) {
            generations(request, problems);
        }
    }

    /** A child older than the principal applicant, or a parent younger. */
    private static void generations(EntitlementRequest request, List<Problem> problems) {
        Family family = Family.of(request.persons(), request.asOf(), null);
        AgeRange principal = family.principal().age();
        for (int i = 0; i < request.persons().size(); i++) {
            Applicant person = request.persons().get(i);
            Optional<AgeRange> age = Family.age(person, request.asOf());
            if (age.isEmpty() || family.isPrincipal(family.members().get(i))) {
                continue;
            }
            boolean older = age.get().min() > principal.max();
            boolean younger = age.get().max() < principal.min();
            if ((person.relation() == Applicant.Relation.CHILD && older)
                    || (person.relation() == Applicant.Relation.PARENT && younger)) {
                problems.add(
                        Problem.contradiction(Problem.at("persons", i, person.age() == null ? "birthDate" : "age")));
            }
        }
    }

    private static void events(ReturnEvents events, LocalDate asOf, List<Problem> problems) {
        Map<String, @Nullable LocalDate> past = new LinkedHashMap<>();
        past.put("arrivedInHostCountry", events.arrivedInHostCountry());
        past.put("registeredInHostCountry", events.registeredInHostCountry());
        past.put("asylumApplied", events.asylumApplied());
        past.put("asylumWithdrawn", events.asylumWithdrawn());
        past.put("firstNegativeServed", events.firstNegativeServed());
        past.put("decisionFinal", events.decisionFinal());
        past.put("removalOrder", events.removalOrder());
        past.put("toleratedSince", events.toleratedSince());
        past.put("applied", events.applied());
        past.put("grantDecided", events.grantDecided());
        past.put("riatRegistered", events.riatRegistered());
        past.put("lastSupportedReturn", events.lastSupportedReturn());
        past.forEach((name, date) -> {
            if (date != null && date.isAfter(asOf)) {
                problems.add(Problem.outOfRange(Problem.at("events", name), ".." + asOf));
            }
        });
        if (events.departure() != null
                && events.arrival() != null
                && events.arrival().isBefore(events.departure())) {
            problems.add(Problem.contradiction("/events/departure"));
            problems.add(Problem.contradiction("/events/arrival"));
        }
    }

    private static void earlierHelp(EntitlementRequest request, List<Problem> problems) {
        List<EntitlementRequest.EarlierHelp> helps = request.earlierHelp();
        for (int i = 0; helps != null && i < helps.size(); i++) {
            notNegative(Problem.at("earlierHelp", i, "amount"), helps.get(i).amount(), problems);
            LocalDate on = helps.get(i).on();
            if (on != null && on.isAfter(request.asOf())) {
                problems.add(Problem.outOfRange(Problem.at("earlierHelp", i, "on"), ".." + request.asOf()));
            }
        }
    }

    private static void notNegative(String pointer, @Nullable Money amount, List<Problem> problems) {
        if (amount != null && amount.isNegative()) {
            problems.add(Problem.of(
                    Problem.Code.OUT_OF_RANGE,
                    pointer + "/amount",
                    Message.of("problem.outOfRange", ImmutableMap.of("bounds", "0.."))));
        }
    }
}
