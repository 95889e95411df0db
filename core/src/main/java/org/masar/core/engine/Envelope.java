package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.JsonDocument;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * What stands around a request: {@code {"id"?, "engine"?, "request", "language"?}}. A bare request, where the engine is
 * known otherwise, is an envelope of its own.
 */
record Envelope(
        boolean wrapped, @Nullable String id, @Nullable String engine, String language, ImmutableList<Problem> flaws) {

    static final String REQUEST = "request";

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("id", "engine", REQUEST, "language");

    static Envelope open(JsonDocument document, @Nullable String engine, String language) {
        boolean wrapped = engine == null || document.members().containsKey(REQUEST);
        if (!wrapped || !document.readable()) {
            return new Envelope(wrapped, null, engine, language, ImmutableList.of());
        }
        List<Problem> flaws = new ArrayList<>();
        for (String name : document.members().keySet()) {
            if (!MEMBERS.contains(name)) {
                flaws.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at(name), MEMBERS, name));
            }
        }
        for (Problem problem : document.problems()) {
            if (!problem.pointer().startsWith(Problem.at(REQUEST) + "/")) {
                flaws.add(problem);
            }
        }
        if (!document.isObject()) {
            flaws.add(Problem.of(Problem.Code.WRONG_TYPE, "", Message.of("problem.wrongType", "expected", "object")));
        } else if (!document.members().containsKey(REQUEST)) {
            flaws.add(Problem.missing(Problem.at(REQUEST)));
        }
        String named = text(document, "engine", flaws);
        if (engine == null && named == null && document.isObject()) {
            flaws.add(Problem.missing(Problem.at("engine")));
        } else if (engine != null && named != null && !named.equals(engine)) {
            flaws.add(Problem.contradiction(Problem.at("engine")));
        }
        String asked = text(document, "language", flaws);
        return new Envelope(
                true,
                present(document.members().get("id")),
                engine == null ? named : engine,
                asked == null ? language : asked,
                ImmutableList.copyOf(flaws));
    }

    Reply problems(@Nullable String engineId, Collection<Problem> problems) {
        return new Reply(id, engineId, null, Problem.report(problems), language);
    }

    private static @Nullable String text(JsonDocument document, String member, List<Problem> flaws) {
        String raw = present(document.members().get(member));
        if (raw == null) {
            return null;
        }
        if (raw.charAt(0) != '"') {
            flaws.add(Problem.of(
                    Problem.Code.WRONG_TYPE,
                    Problem.at(member),
                    Message.of("problem.wrongType", "expected", "string")));
            return null;
        }
        return Json.parse(raw).stringValue();
    }

    private static @Nullable String present(@Nullable String raw) {
        return raw == null || raw.equals("null") ? null : raw;
    }
}
