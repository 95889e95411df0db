package org.masar.avrr.counselling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of one counselling of one person.
 *
 * @param on when
 * @param language tag of the language spoken
 * @param languageUnderstood whether the person understands it well
 * @param interpreter whether an interpreter took part
 * @param byAssistanceProvider whether the counsellor works for who delivers the help
 * @param apart whether the adult was asked alone
 * @param told what was told
 * @param understood what was understood
 * @param pressure whether there were signs of pressure
 * @param wishesAsylumAdvice whether the person wishes advice on asylum
 * @param decision what the person decided, if anything
 */
public record CounsellingRequest(
        @NotNull LocalDate on,
        @NotNull @Size(min = 1) String language,
        @NotNull Boolean languageUnderstood,
        @Nullable Boolean interpreter,
        @Nullable Boolean byAssistanceProvider,
        @Nullable Boolean apart,
        @NotNull Map<Point, Boolean> told,
        @Nullable Map<Point, Boolean> understood,
        @Nullable Boolean pressure,
        @Nullable Boolean wishesAsylumAdvice,
        @Nullable Decision decision) {

    /** What an informed decision needs. */
    public enum Point {
        /** Asylum and other ways to stay. */
        ASYLUM_AND_STAY,
        /** Ways to return. */
        RETURN_OPTIONS,
        /** Help and its conditions. */
        HELP_AND_CONDITIONS,
        /** The situation at the place of return. */
        SITUATION_AT_PLACE,
        /** That the person may withdraw at any time. */
        MAY_WITHDRAW,
        /** What happens with the data. */
        DATA_PROTECTION,
        /** Where to complain. */
        COMPLAINT_ROUTE,
        /** That help costs nothing. */
        HELP_IS_FREE
    }

    /** What the person decided. */
    public enum Decision {
        /** To return. */
        RETURN,
        /** Not now. */
        NOT_NOW,
        /** To stay. */
        STAY
    }

    @Override
    public String toString() {
        return "CounsellingRequest";
    }
}
