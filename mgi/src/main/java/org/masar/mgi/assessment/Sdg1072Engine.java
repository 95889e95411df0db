package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;

/**
 * SDG indicator 10.7.2, "countries with migration policies that facilitate orderly, safe, regular and responsible
 * migration": scores and categories from answers, what published categories leave possible, regional percentages, and
 * the fewest answers between a country and its next category.
 *
 * <p>A domain's value is the mean of its five answers times 100, the whole the mean of the six domains (metadata of
 * 10.7.2 as the statistical offices reprint it; the coding 1, 1/2, 0 and the cuts at 40, 80 and 100 agree with every
 * published row of 2019). The regional figure is the share of countries with data that meet or fully meet. Everything
 * is counted in whole numbers; nothing is rounded before a category is decided.
 */
public final class Sdg1072Engine implements Engine<Sdg1072Request, Sdg1072Answer> {

    private static final EngineInfo<Sdg1072Request, Sdg1072Answer> INFO = new EngineInfo<>(
            "mgi.sdg1072",
            "1.0.0",
            "How far do migration policies meet SDG indicator 10.7.2, and what is missing?",
            Sdg1072Request.class,
            Sdg1072Answer.class);

    /** For the service loader. */
    public Sdg1072Engine() {}

    @Override
    public EngineInfo<Sdg1072Request, Sdg1072Answer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(Sdg1072Request request) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> given = new LinkedHashMap<>();
        if (request.answers() != null) {
            given.put("answers", request.answers());
            checkScales(request.answers(), problems);
        }
        if (request.categories() != null) {
            given.put("categories", request.categories());
        }
        if (request.group() != null) {
            given.put("group", request.group());
            checkIds(request.group(), problems);
        }
        if (given.isEmpty()) {
            problems.add(Problem.missing(""));
        } else if (given.size() > 1) {
            given.keySet().forEach(name -> problems.add(Problem.contradiction(Problem.at(name))));
        }
        return problems;
    }

    private static void checkScales(Map<SubCategory, PolicyAnswer> answers, List<Problem> problems) {
        answers.forEach((id, answer) -> {
            if (answer != null && !id.scale().contains(answer)) {
                List<String> allowed = id.scale().stream().map(Enum::name).toList();
                problems.add(Problem.badCode(Problem.at("answers", id), allowed, answer.name()));
            }
        });
    }

    private static void checkIds(List<GroupMember> group, List<Problem> problems) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            Integer other = first.putIfAbsent(group.get(i).id(), i);
            if (other != null) {
                problems.add(Problem.contradiction(Problem.at("group", other, "id")));
                problems.add(Problem.contradiction(Problem.at("group", i, "id")));
            }
        }
    }

    @Override
    public Sdg1072Answer answer(Sdg1072Request request) {
        if (request.answers() != null) {
            return sheet(request.answers(), request.missing()).score();
        }
        if (request.categories() != null) {
            return Inverse.of(request.categories());
        }
        List<GroupMember> group = request.group();
        return Region.of(group == null ? ImmutableList.of() : group);
    }

    /**
     * The smallest sets of answers that lead a part to a wanted category.
     *
     * @param request one with answers that {@link #check} finds no problem with
     * @param part a domain or the whole
     * @param category wanted, 2..4; null for the next one
     * @return the sets; null without answers or a value, and where the part is there already
     */
    public @Nullable Reform reform(Sdg1072Request request, Sdg1072Part part, @Nullable Integer category) {
        return request.answers() == null
                ? null
                : sheet(request.answers(), request.missing()).reform(part, category);
    }

    private static AnswerSheet sheet(Map<SubCategory, PolicyAnswer> answers, @Nullable MissingPolicy policy) {
        return new AnswerSheet(answers, policy == null ? MissingPolicy.STRICT : policy);
    }
}
