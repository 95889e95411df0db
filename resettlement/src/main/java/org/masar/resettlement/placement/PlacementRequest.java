package org.masar.resettlement.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.manifest.SearchLimits;

/**
 * Who goes where in the receiving country?
 *
 * @param mode by weights or by the families' wishes
 * @param capacityMode what of a place is limited; if absent the units that places name say it, and tables mean persons
 * @param cases the cases, for WEIGHTS
 * @param locations the places
 * @param weights weight of each case in each place; a pair not named is not compatible
 * @param families the families, for PREFERENCES
 * @param mechanism how wishes are met; THRESHOLD_DA if absent
 * @param limits how long to look
 * @param data cases, places and weights as tables
 */
public record PlacementRequest(
        @NotNull Mode mode,
        @Nullable CapacityMode capacityMode,
        @Nullable @Size(max = 50_000) List<@Valid PlacementCase> cases,
        @Nullable @Size(max = 5_000) List<@Valid Location> locations,
        @Nullable Map<String, Map<String, BigDecimal>> weights,
        @Nullable @Size(max = 50_000) List<@Valid Family> families,
        @Nullable Mechanism mechanism,
        @Nullable @Valid SearchLimits limits,
        @Nullable PlacementData data) {

    /** What decides. */
    public enum Mode {
        /** Greatest sum of weights. */
        WEIGHTS,
        /** The families' wishes and the places' priorities. */
        PREFERENCES
    }

    /** What of a place is limited. */
    public enum CapacityMode {
        /** Persons, as many as were actually resettled there. */
        PERSONS_ACTUAL,
        /** Children, adults and seniors apart. */
        DIMS_ACTUAL,
        /** Persons, as stated. */
        PERSONS_STATED,
        /** Cases. */
        CASES
    }

    /** What capacities count. */
    public enum Unit {
        /** Persons. */
        PERSONS,
        /** Children. */
        CHILDREN,
        /** Adults. */
        ADULTS,
        /** Seniors. */
        SENIORS,
        /** Cases. */
        CASES
    }

    /** How wishes are met. */
    public enum Mechanism {
        /** Deferred acceptance with a threshold: strategy-proof. */
        THRESHOLD_DA,
        /** Deferred acceptance filling what fits: fuller, but it can pay to misstate a wish. */
        KNAPSACK_DA
    }

    /**
     * A case.
     *
     * @param id what to call it
     * @param children number of children
     * @param adults number of adults
     * @param seniors number of seniors
     * @param members its members, where weights are made from theirs
     */
    public record PlacementCase(
            @NotNull @Size(min = 1) String id,
            @Nullable @Min(0) @Max(1000) Integer children,
            @Nullable @Min(0) @Max(1000) Integer adults,
            @Nullable @Min(0) @Max(1000) Integer seniors,
            @Nullable List<@Valid PlacementMember> members) {

        long count(Unit unit) {
            return switch (unit) {
                case PERSONS -> persons();
                case CHILDREN -> or0(children);
                case ADULTS -> or0(adults);
                case SENIORS -> or0(seniors);
                case CASES -> 1;
            };
        }

        long persons() {
            boolean counted = children != null || adults != null || seniors != null;
            return !counted && members != null ? members.size() : or0(children) + or0(adults) + or0(seniors);
        }

        private static long or0(@Nullable Integer count) {
            return count == null ? 0 : count;
        }

        @Override
        public String toString() {
            return "PlacementCase";
        }
    }

    /**
     * A member of a case.
     *
     * @param id what to call the person
     * @param p for each place the chance of what is hoped for, 0 to 1
     */
    public record PlacementMember(
            @NotNull @Size(min = 1) String id, @Nullable Map<String, @DecimalMin("0") @DecimalMax("1") BigDecimal> p) {
        @Override
        public String toString() {
            return "PlacementMember";
        }
    }

    /**
     * A place.
     *
     * @param id what to call it
     * @param capacity the most it takes; of a unit not named it takes none
     * @param priorities families, highest first; those not named come last, in the order of the request
     */
    public record Location(
            @NotNull @Size(min = 1) String id,
            @Nullable Map<Unit, @Min(0) @Max(1_000_000) Integer> capacity,
            @Nullable List<String> priorities) {

        /** How much of a unit the place takes; persons may be given as children, adults and seniors. */
        int limit(Unit unit) {
            Integer own = capacity == null ? null : capacity.get(unit);
            if (own == null && unit == Unit.PERSONS) {
                return limit(Unit.CHILDREN) + limit(Unit.ADULTS) + limit(Unit.SENIORS);
            }
            return own == null ? 0 : own;
        }

        @Override
        public String toString() {
            return "Location";
        }
    }

    /**
     * A family.
     *
     * @param id what to call it
     * @param size persons, 1 if absent
     * @param preferences places it would go to, best first
     */
    public record Family(
            @NotNull @Size(min = 1) String id,
            @Nullable @Min(1) @Max(1000) Integer size,
            @Nullable List<String> preferences) {

        long persons() {
            return size == null ? 1 : size;
        }

        @Override
        public String toString() {
            return "Family";
        }
    }

    /**
     * Four tables as CSV with a header, and names to be read as others.
     *
     * @param size case, children, adults, seniors
     * @param compatibility case, then a column for each place: 1 can host, 0 cannot, NA is not in the model
     * @param weight case, then a column for each place
     * @param capacity place, stated capacity, children, adults, seniors
     * @param alias name in the capacity table to name in the others
     */
    public record PlacementData(
            @Nullable String size,
            @Nullable String compatibility,
            @Nullable String weight,
            @Nullable String capacity,
            @Nullable Map<String, String> alias) {
        @Override
        public String toString() {
            return "PlacementData";
        }
    }

    @Override
    public String toString() {
        return "PlacementRequest";
    }
}
