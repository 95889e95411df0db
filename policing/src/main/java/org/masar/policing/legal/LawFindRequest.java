package org.masar.policing.legal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which provisions, on which day, where? What is absent does not narrow the question.
 *
 * @param lawId a law
 * @param provision a provision as the pack writes it, whole
 * @param topic a topic as the pack writes it, whole
 * @param date the day; not before 1950
 * @param jurisdiction where
 * @param regime the family-law regime of the marriage, if it is known
 * @param documents civil documents to explain
 */
public record LawFindRequest(
        @Nullable LawId lawId,
        @Nullable @Size(max = 100) String provision,
        @Nullable @Size(max = 100) String topic,
        @NotNull LocalDate date,
        @NotNull Jurisdiction jurisdiction,
        @Nullable Regime regime,
        @Nullable List<@NotNull CivilDocument> documents) {
    @Override
    public String toString() {
        return "LawFindRequest";
    }
}
