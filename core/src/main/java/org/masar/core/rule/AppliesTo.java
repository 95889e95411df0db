package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule set is at home: one country's notice rules are not another's. It is used elsewhere only by those who
 * adopted it. The days are those of the policy.
 *
 * @param programme the programme; absent means any
 * @param state the state, ISO 3166-1 alpha-2; absent means any
 * @param region a part of the state; absent means all of it
 * @param adoptedBy names of programmes, states and regions that apply it too
 */
public record AppliesTo(
        @Nullable String programme,
        @Nullable String state,
        @Nullable String region,
        ImmutableSet<String> adoptedBy) {

    /** For rules that are nobody's in particular. */
    public static final AppliesTo EVERYWHERE = new AppliesTo(null, null, null, ImmutableSet.of());

    /**
     * Checks that the adopters are there.
     *
     * @param programme the programme
     * @param state the state
     * @param region the region
     * @param adoptedBy who applies it too
     */
    public AppliesTo {
        requireNonNull(adoptedBy, "adoptedBy");
    }

    /**
     * The rules of a state.
     *
     * @param state ISO 3166-1 alpha-2
     * @return at home in all of it, for any programme
     */
    public static AppliesTo state(String state) {
        return new AppliesTo(null, requireNonNull(state, "state"), null, ImmutableSet.of());
    }

    /**
     * The same, adopted by one more.
     *
     * @param name a programme, state or region
     * @return the wider scope
     */
    public AppliesTo adopted(String name) {
        return new AppliesTo(
                programme,
                state,
                region,
                ImmutableSet.<String>builder().addAll(adoptedBy).add(name).build());
    }

    /**
     * Whether a rule set may be used in a place. What is not known of the place is not covered by a scope that names it.
     *
     * @param inProgramme the programme that asks; null if unknown
     * @param inState its state; null if unknown
     * @param inRegion its region; null if unknown
     * @return true at home, or where one of the three adopted it
     */
    public boolean covers(@Nullable String inProgramme, @Nullable String inState, @Nullable String inRegion) {
        boolean home = (programme == null || programme.equals(inProgramme))
                && (state == null || state.equals(inState))
                && (region == null || region.equals(inRegion));
        return home || adopts(inProgramme) || adopts(inState) || adopts(inRegion);
    }

    private boolean adopts(@Nullable String name) {
        return name != null && adoptedBy.contains(name);
    }
}
