package org.masar.policing.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a side of the problem triangle. Codes only: a cause is a thing, a habit or a place, no person.
 *
 * @param side the side
 * @param controllerActs whether the one who could change it does; absent while not known
 * @param causes causes that were thought of
 */
public record Side(
        @NotNull TriangleSide side,
        @Nullable Boolean controllerActs,
        @Nullable List<@NotNull @Valid Cause> causes) {

    /**
     * A cause.
     *
     * @param cause its code
     * @param supported whether the test bore it out; absent while it was not tested
     */
    public record Cause(
            @NotNull @Pattern(regexp = ForumRequest.CODE) String cause,
            @Nullable Boolean supported) {
        @Override
        public String toString() {
            return "Cause";
        }
    }

    List<Cause> causesOrNone() {
        return causes == null ? List.of() : causes;
    }

    @Override
    public String toString() {
        return "Side";
    }
}
