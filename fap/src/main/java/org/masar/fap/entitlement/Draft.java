package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome while it is being worked out. First what closes a route counts, then what leaves it to discretion, then
 * what is missing.
 */
final class Draft {

    /** The strength an open claim has when nothing is missing. */
    enum Strength {
        MUST,
        SHOULD,
        MAY
    }

    /** One reading's result. */
    record Result(
            Outcome outcome,
            boolean announced,
            ImmutableList<String> basis,
            ImmutableSet<Requirement> waived,
            ImmutableSet<Requirement> missing,
            ImmutableSet<Requirement> toConfirm,
            ImmutableSet<Alternative> alternatives,
            ImmutableList<String> decisiveRules,
            boolean frozen) {}

    private Strength strength = Strength.MUST;
    private @Nullable String claim;
    private @Nullable Outcome closed;
    private boolean announced;
    private final List<String> closing = new ArrayList<>();
    private final List<String> discretion = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> waivers = new ArrayList<>();
    private final List<String> courts = new ArrayList<>();
    private final List<String> decisive = new ArrayList<>();
    private final EnumSet<Requirement> waived = EnumSet.noneOf(Requirement.class);
    private final EnumSet<Requirement> missing = EnumSet.noneOf(Requirement.class);
    private final EnumSet<Requirement> toConfirm = EnumSet.noneOf(Requirement.class);
    private final EnumSet<Alternative> alternatives = EnumSet.noneOf(Alternative.class);

    /** Each once, in the order in which they were first named. */
    private static void add(List<String> names, String... more) {
        for (String name : more) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    Draft claim(String provision, Strength how) {
        claim = provision;
        strength = how;
        return this;
    }

    boolean isClosed() {
        return closed != null;
    }

    @Nullable
    Outcome closedAs() {
        return closed;
    }

    /** The first reason to close stays in front; a milder one does not soften it. */
    Draft close(Outcome as, String rule, String... provisions) {
        if (closed == null) {
            closed = as;
            add(closing, provisions);
            add(decisive, rule);
        }
        return this;
    }

    /** The claim itself fails. */
    Draft closeByClaim(String rule) {
        return claim == null ? close(Outcome.NOT_ELIGIBLE, rule) : close(Outcome.NOT_ELIGIBLE, rule, claim);
    }

    /** A bar counts before everything else that closes. */
    Draft bar(Outcome as, String rule, String provision) {
        closing.clear();
        courts.clear();
        alternatives.clear();
        closed = null;
        return close(as, rule, provision);
    }

    /** Turns a closed outcome into another closed or a hardship outcome, with its provision in front. */
    Draft reopen(Outcome as, String rule, String provision) {
        closing.remove(provision);
        closing.add(0, provision);
        closed = as;
        add(decisive, rule);
        return this;
    }

    Draft discretion(String rule, String... provisions) {
        add(discretion, provisions);
        add(decisive, rule);
        return this;
    }

    Draft miss(Requirement what, String... provisions) {
        missing.add(what);
        add(open, provisions);
        return this;
    }

    Draft waive(Requirement what, String... provisions) {
        waived.add(what);
        add(waivers, provisions);
        return this;
    }

    Draft court(String decision) {
        add(courts, decision);
        return this;
    }

    Draft confirm(Requirement what) {
        toConfirm.add(what);
        return this;
    }

    Draft alternative(Alternative route) {
        alternatives.add(route);
        return this;
    }

    Draft announce() {
        announced = true;
        return this;
    }

    boolean lacks(Requirement what) {
        return missing.contains(what);
    }

    Result result() {
        Outcome outcome = outcome();
        List<String> basis = new ArrayList<>(8);
        if (closed != null) {
            basis.addAll(closing);
        } else if (outcome == Outcome.DISCRETIONARY) {
            basis.addAll(discretion);
        } else if (outcome == Outcome.CONDITIONAL) {
            basis.addAll(open);
        }
        if (claim != null) {
            add(basis, claim);
        }
        if (closed == null) {
            waivers.forEach(waiver -> add(basis, waiver));
        }
        courts.forEach(court -> add(basis, court));
        ImmutableSet<Requirement> kept = closed == null
                ? Sets.immutableEnumSet(missing)
                : missing.contains(Requirement.MARRIAGE_CURE)
                        ? ImmutableSet.of(Requirement.MARRIAGE_CURE)
                        : ImmutableSet.of();
        return new Result(
                outcome,
                announced && outcome == Outcome.DISCRETIONARY,
                ImmutableList.copyOf(basis),
                closed == null ? Sets.immutableEnumSet(waived) : ImmutableSet.of(),
                closed == Outcome.HARDSHIP_ROUTE ? ImmutableSet.of(Requirement.HARDSHIP_PROOF) : kept,
                Sets.immutableEnumSet(toConfirm),
                Sets.immutableEnumSet(alternatives),
                ImmutableList.copyOf(decisive),
                closed == Outcome.SUSPENDED || closed == Outcome.HARDSHIP_ROUTE);
    }

    private Outcome outcome() {
        if (closed != null) {
            return closed;
        }
        if (strength == Strength.MAY || !discretion.isEmpty()) {
            return Outcome.DISCRETIONARY;
        }
        if (!missing.isEmpty()) {
            return Outcome.CONDITIONAL;
        }
        return strength == Strength.SHOULD ? Outcome.SHOULD : Outcome.ENTITLED;
    }
}
