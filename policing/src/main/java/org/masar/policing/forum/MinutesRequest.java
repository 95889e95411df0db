package org.masar.policing.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, in codes: there is no field into which a name or a case of a person would fit. Who was there is kept apart.
 *
 * @param date the day
 * @param present how many were there
 * @param issues what was spoken of
 * @param actions what was agreed
 * @param next the day of the next meeting
 * @param languages languages to print; Arabic, Sorani and English if absent
 */
public record MinutesRequest(
        @NotNull LocalDate date,
        @NotNull @Min(0) Integer present,
        @Nullable List<@NotNull @Valid Item> issues,
        @Nullable List<@NotNull @Valid Agreed> actions,
        @Nullable LocalDate next,
        @Nullable List<@NotNull MinutesLanguage> languages) {

    /**
     * An issue.
     *
     * @param id its code
     * @param step the step it is in now
     * @param sides sides of the problem triangle that were worked on
     */
    public record Item(
            @NotNull @Pattern(regexp = ForumRequest.CODE) String id,
            @NotNull SaraStep step,
            @Nullable List<@NotNull TriangleSide> sides) {
        @Override
        public String toString() {
            return "Item";
        }
    }

    /**
     * An action.
     *
     * @param what its code
     * @param owner the role that owns it
     * @param due by when
     * @param escalatedTo where it was passed on to
     */
    public record Agreed(
            @NotNull @Pattern(regexp = ForumRequest.CODE) String what,
            @NotNull @Pattern(regexp = ForumRequest.CODE) String owner,
            @NotNull LocalDate due,
            @Nullable EscalationLevel escalatedTo) {
        @Override
        public String toString() {
            return "Agreed";
        }
    }

    /** Languages of minutes. */
    public enum MinutesLanguage {
        /** Arabic. */
        ar,
        /** Sorani Kurdish. */
        ckb,
        /** English. */
        en
    }

    @Override
    public String toString() {
        return "MinutesRequest";
    }
}
