package org.masar.policing.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonShape;
import tools.jackson.databind.JsonNode;

/**
 * Minutes from one person to each service. Prints as its type only.
 *
 * @param minutes whole minutes, at least 0; null where it is not possible
 */
@JsonShape(
        "{\"type\": \"array\", \"items\": {\"type\": [\"integer\", \"null\"], \"minimum\": 0, \"maximum\": 2147483647}}")
public record MinutesRow(List<@Nullable Integer> minutes) {

    /**
     * Reads a row.
     *
     * @param node a list of whole numbers and nulls
     * @return the row
     * @throws IllegalArgumentException if it is something else; the values are not quoted
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MinutesRow of(JsonNode node) {
        List<@Nullable Integer> minutes = new ArrayList<>();
        for (JsonNode one : node) {
            if (one.isNull()) {
                minutes.add(null);
            } else if (one.isIntegralNumber() && one.canConvertToInt() && one.intValue() >= 0) {
                minutes.add(one.intValue());
            } else {
                throw new IllegalArgumentException("minutes must be whole numbers from 0, or null.");
            }
        }
        if (!node.isArray()) {
            throw new IllegalArgumentException("minutes must be a list.");
        }
        return new MinutesRow(minutes);
    }

    /**
     * The minutes, as in JSON.
     *
     * @return one for each service
     */
    @Override
    @JsonValue
    public List<@Nullable Integer> minutes() {
        return minutes;
    }

    @Override
    public String toString() {
        return "MinutesRow";
    }
}
