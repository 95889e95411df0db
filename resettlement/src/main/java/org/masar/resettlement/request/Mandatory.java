package org.masar.resettlement.request;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.resettlement.request.MovementAnswer.MissingField;
import org.masar.resettlement.request.MovementRequest.Member;
import org.masar.resettlement.request.MovementRequest.Movement;
import org.masar.resettlement.request.MovementRequest.MovementCase;

/**
 * Which mandatory fields are absent, in the order of the form. No public official form was found: the fields are those of
 * the reference, a design. Fields that are mandatory from booking on are not asked for at intake.
 */
final class Mandatory {

    private static final String CASES = "cases";
    private static final String PERSONS = "persons";

    private final List<MissingField> missing = new ArrayList<>();

    private void need(@Nullable Object value, Object... at) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing.add(new MissingField(Problem.at(at)));
        }
    }

    static ImmutableList<MissingField> of(@Nullable Movement movement) {
        Mandatory form = new Mandatory();
        String block = "movement";
        form.need(movement == null ? null : movement.requestId(), block, "requestId");
        form.need(movement == null ? null : movement.requestingAuthority(), block, "requestingAuthority");
        form.need(movement == null ? null : movement.requestDate(), block, "requestDate");
        form.need(movement == null ? null : movement.destinationCountry(), block, "destinationCountry");
        form.need(movement == null ? null : movement.programme(), block, "programme");
        form.need(movement == null ? null : movement.priority(), block, "priority");
        form.need(movement == null ? null : movement.decisionDate(), block, "decisionDate");
        return ImmutableList.copyOf(form.missing);
    }

    static ImmutableList<MissingField> of(MovementCase of, int i, Ages ages) {
        Mandatory form = new Mandatory();
        form.need(of.caseNumber(), CASES, i, "caseNumber");
        form.need(of.caseSize(), CASES, i, "caseSize");
        form.need(of.finalDestination(), CASES, i, "finalDestination");
        form.need(of.receptionContact(), CASES, i, "receptionContact");
        form.need(of.languages() == null || of.languages().isEmpty() ? null : of.languages(), CASES, i, "languages");
        List<Member> persons = of.persons() == null ? List.of() : of.persons();
        form.need(persons.isEmpty() ? null : persons, CASES, i, PERSONS);
        for (int j = 0; j < persons.size(); j++) {
            form.person(persons.get(j), ages, CASES, i, PERSONS, j);
        }
        return ImmutableList.copyOf(form.missing);
    }

    private void person(Member person, Ages ages, Object... at) {
        need(person.personId(), with(at, "personId"));
        need(person.names(), with(at, "names"));
        need(person.birthDate(), with(at, "birthDate"));
        need(person.sex(), with(at, "sex"));
        need(person.nationality(), with(at, "nationality"));
        need(person.relationToPa(), with(at, "relationToPa"));
        need(person.travelDocumentType(), with(at, "travelDocumentType"));
        if (person.pregnancyEdd() != null) {
            need(person.multiplePregnancy(), with(at, "multiplePregnancy"));
        } else if (person.multiplePregnancy() != null) {
            need(null, with(at, "pregnancyEdd"));
        }
        if (ages.isMinor(person)) {
            need(person.minorStatus(), with(at, "minorStatus"));
        }
        need(person.consentDataSharing(), with(at, "consentDataSharing"));
    }

    private static Object[] with(Object[] at, String field) {
        Object[] longer = java.util.Arrays.copyOf(at, at.length + 1);
        longer[at.length] = field;
        return longer;
    }
}
