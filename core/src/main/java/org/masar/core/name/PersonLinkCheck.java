package org.masar.core.name;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** What annotations cannot say about a request for {@code core.person.link}. */
final class PersonLinkCheck {

    private static final int MOST_FIELDS = 20;

    private PersonLinkCheck() {}

    static List<Problem> check(PersonLinkRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.patterns() == null && request.records() == null) {
            problems.add(Problem.missing(Problem.at("patterns")));
        }
        if (request.patterns() != null && request.records() != null) {
            problems.add(Problem.contradiction(Problem.at("patterns")));
            problems.add(Problem.contradiction(Problem.at("records")));
        }
        if (request.model() != null && request.em() != null) {
            problems.add(Problem.contradiction(Problem.at("em")));
            problems.add(Problem.contradiction(Problem.at("model")));
        }
        int fields = -1;
        if (request.patterns() != null) {
            fields = patterns(request.patterns(), problems);
        }
        if (request.records() != null) {
            fields = request.fields() == null ? -1 : request.fields().size();
            records(request.records(), request.fields(), problems);
        }
        if (fields > 0) {
            sizes(request, fields, problems);
        }
        return problems;
    }

    private static int patterns(Map<String, Long> patterns, List<Problem> problems) {
        boolean digits = patterns.keySet().stream().allMatch(pattern -> pattern.matches("[01]{1," + MOST_FIELDS + "}"));
        if (!patterns.isEmpty() && (!digits || !PersonLinkEngine.oneLength(patterns))) {
            problems.add(form(Problem.at("patterns"), "keys of one length, of digits 0 and 1, at most " + MOST_FIELDS));
            return -1;
        }
        if (patterns.values().stream().mapToLong(Long::longValue).max().orElse(0) == 0) {
            problems.add(Problem.outOfRange(Problem.at("patterns"), "at least one pair"));
            return -1;
        }
        return patterns.keySet().iterator().next().length();
    }

    private static void records(
            List<PersonLinkRequest.Entry> records,
            @Nullable List<PersonLinkRequest.Field> fields,
            List<Problem> problems) {
        if (fields == null) {
            problems.add(Problem.missing(Problem.at("fields")));
            return;
        }
        Map<String, PersonLinkRequest.Kind> kinds = new HashMap<>();
        for (int f = 0; f < fields.size(); f++) {
            if (kinds.put(fields.get(f).name(), fields.get(f).kind()) != null) {
                problems.add(Problem.contradiction(Problem.at("fields", f, "name")));
            }
        }
        List<String> known = fields.stream().map(PersonLinkRequest.Field::name).toList();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            if (!ids.add(records.get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("records", i, "id")));
            }
            for (Map.Entry<String, String> value : records.get(i).fields().entrySet()) {
                String pointer = Problem.at("records", i, "fields", value.getKey());
                PersonLinkRequest.Kind kind = kinds.get(value.getKey());
                if (kind == null) {
                    problems.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, pointer, known, value.getKey()));
                } else {
                    Surrogates.check(value.getValue(), pointer, problems);
                    boolean date = kind != PersonLinkRequest.Kind.DATE
                            || value.getValue().isEmpty()
                            || PersonLinkEngine.DATE.matcher(value.getValue()).matches();
                    if (!date) {
                        problems.add(form(pointer, "YYYY, YYYY-MM or YYYY-MM-DD"));
                    }
                }
            }
        }
    }

    private static void sizes(PersonLinkRequest request, int fields, List<Problem> problems) {
        if (request.model() != null) {
            size(request.model().m(), fields, Problem.at("model", "m"), problems);
            size(request.model().u(), fields, Problem.at("model", "u"), problems);
        }
        if (request.em() != null && request.em().start() != null) {
            size(request.em().start().m(), fields, Problem.at("em", "start", "m"), problems);
            size(request.em().start().u(), fields, Problem.at("em", "start", "u"), problems);
        }
    }

    private static void size(@Nullable List<BigDecimal> values, int fields, String pointer, List<Problem> problems) {
        if (values != null && values.size() != fields) {
            problems.add(form(pointer, fields + " values, one a field"));
        }
    }

    private static Problem form(String pointer, String expected) {
        return Problem.of(Problem.Code.BAD_VALUE, pointer, Message.of("problem.badValue.form", "expected", expected));
    }
}
