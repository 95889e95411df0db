package org.masar.border.crisis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person or a family as registered in a crisis: the reduced data set. Prints as its type only.
 *
 * @param id unique; a registration that comes again has the same
 * @param post where
 * @param at when, by the post's clock
 * @param members who came together, at least one
 * @param skipped checks that were not done, each at most once
 */
public record Registration(
        String id, String post, OffsetDateTime at, ImmutableList<Member> members, ImmutableList<Skipped> skipped) {

    /**
     * Checks that somebody is there, and that no check was skipped twice or by nobody.
     *
     * @param id unique
     * @param post where
     * @param at when
     * @param members who came together
     * @param skipped checks that were not done
     */
    public Registration {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members must hold at least one person.");
        }
        Set<Check> once = new HashSet<>();
        for (Skipped skip : skipped) {
            if (skip.decidedBy().isBlank() || !once.add(skip.check())) {
                throw new IllegalArgumentException(
                        "each skipped check must stand once, with who decided it.\nMaybe decidedBy is blank.");
            }
        }
    }

    /**
     * One person; a name is not needed.
     *
     * @param ageBand by what is seen or said
     * @param documents what the person can show
     * @param fearOfReturn whether the person said so; absent means not asked
     * @param needs what is needed now
     */
    public record Member(
            AgeBand ageBand, Documents documents, @Nullable Boolean fearOfReturn, ImmutableSet<Need> needs) {
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** About how old. */
    public enum AgeBand {
        /** Under five. */
        SMALL_CHILD,
        /** Five to seventeen. */
        CHILD,
        /** Eighteen to fifty-nine. */
        ADULT,
        /** Sixty and older. */
        OLDER_PERSON,
        /** Not known. */
        UNKNOWN
    }

    /** What a person can show. */
    public enum Documents {
        /** A travel document. */
        TRAVEL_DOCUMENT,
        /** Some other paper. */
        OTHER_PAPER,
        /** Nothing: no ground to turn anybody away. */
        NONE
    }

    /** What is needed now. */
    public enum Need {
        /** Care by a health worker. */
        HEALTH,
        /** Somebody who looks after a child alone. */
        CHILD_PROTECTION,
        /** Water, food, shelter. */
        BASIC,
        /** A talk alone with a protection worker. */
        PROTECTION
    }

    /** What a post does in routine and may queue in a crisis. */
    public enum Check {
        /** Machine readable zone, seal, chip. */
        DOCUMENT,
        /** Lists. */
        SCREENING,
        /** Days of stay. */
        STAY,
        /** Fingers and face; not part of this library. */
        BIOMETRICS
    }

    /**
     * A check that was not done.
     *
     * @param check which
     * @param decidedBy role or number of the official who decided it
     * @param reason why, in the post's words
     */
    public record Skipped(Check check, String decidedBy, String reason) {
        @Override
        public String toString() {
            return "Skipped[" + check + "]";
        }
    }

    /**
     * Whether anybody in it must not be sent back before protection was looked at.
     *
     * @return true if someone fears to return or was not asked, or a child came without an adult
     */
    public boolean protectionFirst() {
        boolean adult = members.stream()
                .anyMatch(member -> member.ageBand() == AgeBand.ADULT || member.ageBand() == AgeBand.OLDER_PERSON);
        return !adult || members.stream().anyMatch(member -> !Boolean.FALSE.equals(member.fearOfReturn()));
    }

    @Override
    public String toString() {
        return "Registration";
    }
}
