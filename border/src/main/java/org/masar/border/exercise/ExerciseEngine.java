package org.masar.border.exercise;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.border.exercise.ExerciseAnswer.Event;
import org.masar.border.exercise.ExerciseRequest.Action;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * {@code border.exercise}: a training day for officials. The key says what the procedure expects, so that a class can
 * talk about it; a score says nothing about a person's fitness for the work.
 */
public final class ExerciseEngine implements Engine<ExerciseRequest, ExerciseAnswer> {

    private static final EngineInfo<ExerciseRequest, ExerciseAnswer> INFO = new EngineInfo<>(
            "border.exercise",
            "1.0.0",
            "What would you do? A training day with its answer key",
            ExerciseRequest.class,
            ExerciseAnswer.class);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String POST = "Zurbatiyah";
    private static final int SIZE = 20;

    /** For the service loader; the engine has no state. */
    public ExerciseEngine() {}

    @Override
    public EngineInfo<ExerciseRequest, ExerciseAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ExerciseRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.responses() != null) {
            List<String> known = new ArrayList<>();
            for (int i = 1; i <= requireNonNullElse(request.size(), SIZE); i++) {
                known.add(Scenes.eventId(i));
            }
            for (String event : request.responses().keySet()) {
                if (!known.contains(event)) {
                    problems.add(
                            Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at("responses", event), known, event));
                }
            }
        }
        return problems;
    }

    @Override
    public ExerciseAnswer answer(ExerciseRequest request) {
        LocalDate date = requireNonNullElse(request.date(), DAY);
        String post = requireNonNullElse(request.post(), POST);
        int size = requireNonNullElse(request.size(), SIZE);
        Scenes scenes = new Scenes(request.scenario(), request.seed(), date, post);
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        ImmutableMap.Builder<String, Action> key = ImmutableMap.builder();
        for (int i = 1; i <= size; i++) {
            Scenes.Scene scene = scenes.next(size);
            events.add(scene.event());
            key.put(scene.event().eventId(), scene.expected());
        }
        ImmutableMap<String, Action> expected = key.buildOrThrow();
        return new ExerciseAnswer(
                request.scenario(),
                request.seed(),
                size,
                date,
                post,
                events.build(),
                expected,
                score(expected, request.responses()));
    }

    private static ExerciseAnswer.@Nullable Score score(
            Map<String, Action> key, @Nullable Map<String, Action> responses) {
        if (responses == null) {
            return null;
        }
        int right = 0;
        int wrong = 0;
        for (Map.Entry<String, Action> expected : key.entrySet()) {
            Action given = responses.get(expected.getKey());
            if (given == expected.getValue()) {
                right++;
            } else if (given != null) {
                wrong++;
            }
        }
        return new ExerciseAnswer.Score(right, wrong, key.size() - right - wrong);
    }
}
