package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.name.AlignedPart;
import org.masar.core.name.Band;

/**
 * What speaks for and against one traveller being one listed person. A match is a possible match, for a trained person to
 * resolve; it is never a ground for a refusal. Prints as its type only.
 *
 * @param match whether the band is POSSIBLE or STRONG
 * @param band by all evidence
 * @param nameScore similarity of the names alone, best pair, 0..1; not a probability
 * @param nameBand band of the names alone
 * @param matchedName name of the entry in that best pair; absent if the traveller has no name
 * @param matchedKind what the list says of that name; absent if it does not say
 * @param parts that pair, part by part; {@code a} is the traveller's
 * @param birthDate how the dates of birth answer each other
 * @param nationality how the nationalities do
 * @param sex how the sexes do
 * @param document how the documents do
 * @param missing evidence that was not there
 * @param reasons why this band, for people
 */
public record ScreeningCompareAnswer(
        Boolean match,
        Band band,
        Double nameScore,
        Band nameBand,
        @Nullable String matchedName,
        ListedName.@Nullable Kind matchedKind,
        @Nullable ImmutableList<AlignedPart> parts,
        BirthDate birthDate,
        Nationality nationality,
        Sex sex,
        Document document,
        ImmutableList<Missing> missing,
        ImmutableList<Message> reasons) {

    /** Evidence that was not there, in this order. */
    public enum Missing {
        /** A date of birth on both sides. */
        BIRTH_DATE,
        /** A nationality on both sides. */
        NATIONALITY,
        /** A document on both sides. */
        DOCUMENT,
        /** A part of the name: one side has parts the other lacks, or a side gives a single word. */
        NAME_PART
    }

    /**
     * Dates of birth.
     *
     * @param evidence the best over all dates of the entry
     */
    public record BirthDate(BirthDateEvidence evidence) {}

    /**
     * Nationalities.
     *
     * @param evidence over all of both sides
     */
    public record Nationality(NationalityEvidence evidence) {}

    /**
     * Sexes.
     *
     * @param evidence as stated
     */
    public record Sex(SexEvidence evidence) {}

    /**
     * Documents.
     *
     * @param evidence the best over all documents of both sides
     */
    public record Document(DocumentEvidence evidence) {}

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ScreeningCompareAnswer";
    }
}
