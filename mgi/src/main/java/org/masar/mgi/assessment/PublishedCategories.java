package org.masar.mgi.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Categories of one country as the UN SDG database prints them (series SG_CPA_MIGRS): 1 requires further progress, 2
 * partially meets, 3 meets, 4 fully meets. Null is unknown.
 *
 * @param domain1 migrant rights, 1..4
 * @param domain2 whole of government, 1..4
 * @param domain3 cooperation, 1..4
 * @param domain4 well-being, 1..4
 * @param domain5 crises, 1..4
 * @param domain6 safe, orderly and regular migration, 1..4
 * @param overall all six, 1..4
 */
public record PublishedCategories(
        @Nullable @Min(1) @Max(4) Integer domain1,
        @Nullable @Min(1) @Max(4) Integer domain2,
        @Nullable @Min(1) @Max(4) Integer domain3,
        @Nullable @Min(1) @Max(4) Integer domain4,
        @Nullable @Min(1) @Max(4) Integer domain5,
        @Nullable @Min(1) @Max(4) Integer domain6,
        @Nullable @Min(1) @Max(4) Integer overall) {

    /**
     * The category of one part.
     *
     * @param part a domain or the whole
     * @return 1..4, null where unknown
     */
    public @Nullable Integer of(Sdg1072Part part) {
        return switch (part) {
            case DOMAIN1 -> domain1;
            case DOMAIN2 -> domain2;
            case DOMAIN3 -> domain3;
            case DOMAIN4 -> domain4;
            case DOMAIN5 -> domain5;
            case DOMAIN6 -> domain6;
            case OVERALL -> overall;
        };
    }
}
