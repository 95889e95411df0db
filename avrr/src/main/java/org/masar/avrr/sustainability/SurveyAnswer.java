package org.masar.avrr.sustainability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.json.JsonShape;

/**
 * What was answered to one question: the code of the form. Productive assets may be a list of codes, as several can be
 * ticked.
 *
 * @param codes the codes as ticked; one, except for productive assets
 */
@JsonShape("""
        {"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""")
public record SurveyAnswer(ImmutableList<String> codes) {

    /**
     * One code.
     *
     * @param code for example {@code very_good}
     * @return the answer
     */
    public static SurveyAnswer of(String code) {
        return new SurveyAnswer(ImmutableList.of(code));
    }

    /**
     * From JSON: a text or a list of texts.
     *
     * @param json a String or a list of Strings
     * @return the answer
     * @throws IllegalArgumentException for anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SurveyAnswer from(Object json) {
        List<?> items = json instanceof List<?> many ? many : List.of(json);
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        for (Object item : items) {
            if (!(item instanceof String code)) {
                throw new IllegalArgumentException("answer must be a code or a list of codes.");
            }
            codes.add(code);
        }
        return new SurveyAnswer(codes.build());
    }

    /**
     * To JSON.
     *
     * @return the code, or the list of codes if there is not exactly one
     */
    @JsonValue
    public Object json() {
        return codes.size() == 1 ? codes.get(0) : codes;
    }

    @Override
    public String toString() {
        return "SurveyAnswer";
    }
}
