package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.name.AlignedPart;
import org.masar.core.name.Band;

/**
 * The entries of a list that a traveller may be: possible matches, for a trained person to resolve. Prints as its type
 * only.
 *
 * @param hits strongest band first, then the more similar name, then entry id
 * @param clearedBefore entries left out because a person has resolved them as they stand; by id
 * @param list what was screened against
 * @param expectedFalseAlerts travellers, of 100,000 on no list of whom as much is known as of this one, who would raise
 *     an alert with this list and band; estimated with 2,000 invented travellers with names in the Iraqi manner
 */
public record ScreeningScreenAnswer(
        ImmutableList<Hit> hits, ImmutableList<String> clearedBefore, ListInfo list, BigDecimal expectedFalseAlerts) {

    /**
     * What was screened against. Prints as its type only.
     *
     * @param version hash of the list's content
     * @param entries persons
     * @param names names of all of them
     * @param rowsRefused rows or records that could not be read
     */
    public record ListInfo(String version, Integer entries, Integer names, Integer rowsRefused) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "ListInfo";
        }
    }

    /**
     * One possible match; the fields of {@link ScreeningCompareAnswer} and which entry. Prints as its type only.
     *
     * @param entry id of the entry
     * @param entryVersion hash of its content
     * @param match whether the band is POSSIBLE or STRONG
     * @param band by all evidence
     * @param nameScore similarity of the names alone, 0..1; not a probability
     * @param nameBand band of the names alone
     * @param matchedName name of the entry in the best pair
     * @param matchedKind what the list says of that name
     * @param parts that pair, part by part; {@code a} is the traveller's
     * @param birthDate how the dates of birth answer each other
     * @param nationality how the nationalities do
     * @param sex how the sexes do
     * @param document how the documents do
     * @param missing evidence that was not there
     * @param reasons why this band, for people
     */
    public record Hit(
            String entry,
            String entryVersion,
            Boolean match,
            Band band,
            Double nameScore,
            Band nameBand,
            @Nullable String matchedName,
            ListedName.@Nullable Kind matchedKind,
            @Nullable ImmutableList<AlignedPart> parts,
            ScreeningCompareAnswer.BirthDate birthDate,
            ScreeningCompareAnswer.Nationality nationality,
            ScreeningCompareAnswer.Sex sex,
            ScreeningCompareAnswer.Document document,
            ImmutableList<ScreeningCompareAnswer.Missing> missing,
            ImmutableList<Message> reasons) {

        static Hit of(String entry, String entryVersion, ScreeningCompareAnswer answer) {
            return new Hit(
                    entry,
                    entryVersion,
                    answer.match(),
                    answer.band(),
                    answer.nameScore(),
                    answer.nameBand(),
                    answer.matchedName(),
                    answer.matchedKind(),
                    answer.parts(),
                    answer.birthDate(),
                    answer.nationality(),
                    answer.sex(),
                    answer.document(),
                    answer.missing(),
                    answer.reasons());
        }

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Hit";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ScreeningScreenAnswer";
    }
}
