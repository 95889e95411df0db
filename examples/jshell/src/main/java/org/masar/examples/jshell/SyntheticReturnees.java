package org.masar.examples.jshell;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masar.avrr.sustainability.Indicator;
import org.masar.avrr.sustainability.SurveyAnswer;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.avrr.sustainability.SustainabilityRequest.Respondent;
import org.masar.core.json.Json;
import org.masar.core.place.Governorate;
import tools.jackson.databind.JsonNode;

/** Survey answers around a level that differs by person and by governorate. */
final class SyntheticReturnees {

    private static final double NON_ANSWERS = 0.04;

    /** Codes of the survey's own table, best first, and the non-answers. */
    private static final ImmutableListMultimap<Indicator, String> ANSWERS = codes(false);

    private static final ImmutableListMultimap<Indicator, String> SILENCE = codes(true);

    private final Dice dice;
    private final Map<Governorate, Double> levels = new LinkedHashMap<>();
    private int made;

    SyntheticReturnees(long seed) {
        dice = new Dice("returnees", seed);
        for (Governorate governorate : Governorate.all()) {
            levels.put(governorate, dice.normal(0.55, 0.08));
        }
    }

    private static ImmutableListMultimap<Indicator, String> codes(boolean nonAnswers) {
        JsonNode pack = Json.parse(pack());
        ImmutableListMultimap.Builder<Indicator, String> codes = ImmutableListMultimap.builder();
        for (JsonNode row : pack.path("indicators")) {
            for (JsonNode choice : pack.path("scales").path(row.path("scale").asString(""))) {
                if (choice.path("nonAnswer").asBoolean() == nonAnswers) {
                    codes.put(
                            Indicator.valueOf(row.path("id").asString()),
                            choice.path("code").asString());
                }
            }
        }
        return codes.build();
    }

    private static String pack() {
        ByteSource source = new ByteSource() {
            @Override
            public InputStream openStream() {
                return Objects.requireNonNull(SustainabilityRequest.class.getResourceAsStream("survey.json"));
            }
        };
        try {
            return source.asCharSource(StandardCharsets.UTF_8).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Respondent next() {
        Governorate governorate = dice.falling(Governorate.all(), 0.75);
        double level = dice.normal(Objects.requireNonNull(levels.get(governorate)), 0.15);
        ImmutableMap.Builder<Indicator, SurveyAnswer> answers = ImmutableMap.builder();
        for (Indicator indicator : Indicator.values()) {
            List<String> codes = dice.chance(NON_ANSWERS) ? SILENCE.get(indicator) : ANSWERS.get(indicator);
            double distance = Math.max(0, Math.min(0.999, 1 - dice.normal(level, 0.25)));
            String code = codes.get((int) (distance * codes.size()));
            answers.put(indicator, SurveyAnswer.of(code));
        }
        made++;
        return new Respondent(
                Synthetic.number("SPECIMEN-", made),
                answers.buildOrThrow(),
                ImmutableMap.of(
                        "governorate", governorate.name("en"),
                        "sex", dice.chance(0.3) ? "F" : "M",
                        "hostCountry", dice.of("DE", "GR", "BG", "FI"),
                        "returned", Integer.toString(dice.between(2022, 2025))));
    }
}
