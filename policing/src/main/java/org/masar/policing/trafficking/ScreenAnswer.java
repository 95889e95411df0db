package org.masar.policing.trafficking;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What the indicators show: a screening, not a legal finding.
 *
 * @param dimensionPositive whether the counts make a dimension positive; only for {@code counts}, absent if that hangs on an
 *     unknown count. All other components but {@code notice} are then absent
 * @param positive dimensions that are positive, in their published order
 * @param dimensions all six
 * @param labourClass for adults in labour: the reading of the published labour-force surveys; absent where it has no class,
 *     and always for one who was neither deceived nor exploited
 * @param presumption whether trafficking is indicated so far
 * @param iraqElements the elements of Law 28/2012, art. 1
 * @param palermo the elements of the Palermo Protocol, art. 3
 * @param forcedLabour which of the ILO's eleven indicators of forced labour a finding feeds, ascending
 * @param kafalaFlags features of the sponsorship of workers, named or following from findings
 * @param placeholderStrengths true where strengths of the list were not read in the published one
 * @param warnings what to bear in mind
 * @param notice always there
 */
public record ScreenAnswer(
        @Nullable Boolean dimensionPositive,
        @Nullable ImmutableList<Dimension> positive,
        @Nullable ImmutableMap<Dimension, DimensionView> dimensions,
        @JsonProperty("class") @Nullable LabourClass labourClass,
        @Nullable Presumption presumption,
        @Nullable Elements iraqElements,
        @Nullable Elements palermo,
        @Nullable ImmutableList<Integer> forcedLabour,
        @Nullable ImmutableList<KafalaFlag> kafalaFlags,
        @Nullable Boolean placeholderStrengths,
        ImmutableList<Message> warnings,
        Notice notice) {

    /** The reading of the Moldovan labour force survey for adults in labour. */
    public enum LabourClass {
        /** Exploited, neither deceived nor coerced. */
        @JsonProperty("exploited_migrant")
        EXPLOITED_MIGRANT,
        /** Deceived when recruited, and exploited. */
        @JsonProperty("deceived_and_exploited")
        DECEIVED_AND_EXPLOITED,
        /** Deceived or coerced when recruited, exploited and coerced at destination. */
        @JsonProperty("trafficked_for_forced_labour")
        TRAFFICKED_FOR_FORCED_LABOUR
    }

    /** What may be presumed so far. There is no code for "no": a screening cannot show it. */
    public enum Presumption {
        /** Act, exploitation and, for an adult, a means are indicated. */
        INDICATED,
        /** Something was asked, and not all of it is indicated. */
        NOT_INDICATED_SO_FAR,
        /** Nothing was asked, or the strengths of the list cannot carry more. */
        UNDETERMINED
    }

    /** How an element of a definition stands. */
    public enum Element {
        /** A finding or a statement shows it. */
        PRESENT,
        /** Nothing shows it so far. */
        NOT_SHOWN,
        /** The definition does not ask for it. */
        NOT_NEEDED
    }

    /** What every answer is. */
    public enum Notice {
        /** Not a legal finding. */
        SCREENING_NOT_A_LEGAL_FINDING
    }

    /**
     * The three elements of a definition.
     *
     * @param act recruiting, transporting, transferring, harbouring, receiving
     * @param means how; under 18 the Protocol does not need it, the Iraqi law does not say so
     * @param purpose what for
     */
    public record Elements(Element act, Element means, Element purpose) {
        @Override
        public String toString() {
            return "Elements";
        }
    }

    /**
     * One dimension.
     *
     * @param strong strong indicators found
     * @param medium medium indicators found
     * @param weak weak indicators found
     * @param positive two strong, or one strong and another, or three medium, or two medium and a weak one
     * @param found ids of the findings, in the order of the list
     * @param missing where it is not positive: the smallest sets of indicators not yet asked that would make it so, in the
     *     order of the list, at most ten
     */
    public record DimensionView(
            int strong,
            int medium,
            int weak,
            boolean positive,
            ImmutableList<String> found,
            @Nullable ImmutableList<ImmutableList<String>> missing) {
        @Override
        public String toString() {
            return "DimensionView";
        }
    }

    @Override
    public String toString() {
        return "ScreenAnswer";
    }
}
