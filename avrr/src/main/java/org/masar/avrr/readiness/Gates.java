package org.masar.avrr.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.readiness.ReadinessAnswer.Actor;
import org.masar.avrr.readiness.ReadinessAnswer.Gate;
import org.masar.avrr.readiness.ReadinessAnswer.GateState;
import org.masar.avrr.readiness.ReadinessAnswer.GateView;
import org.masar.core.time.AgeRange;

/** The nine gates of one person. Null is unknown throughout. */
final class Gates {

    private static final int ADULT = 18;
    private static final int ESCORT_UNDER = 15;
    private static final ReadinessFact[] NONE = {};

    private final Map<ReadinessFact, Boolean> facts;
    private final @Nullable LocalDate travelOn;
    private final @Nullable Boolean child;
    private final @Nullable Boolean needsEscort;
    private final @Nullable Boolean amongAdults;
    private final ImmutableList.Builder<GateView> views = ImmutableList.builder();

    private Gates(
            Map<ReadinessFact, Boolean> facts,
            AgeRange age,
            @Nullable Boolean amongAdults,
            @Nullable LocalDate travelOn) {
        this.facts = facts;
        this.child = under(age, ADULT);
        this.needsEscort = under(age, ESCORT_UNDER);
        this.amongAdults = amongAdults;
        this.travelOn = travelOn;
    }

    static @Nullable Boolean under(AgeRange age, int years) {
        if (age.isCertainlyBelow(years)) {
            return true;
        }
        return age.isCertainlyAtLeast(years) ? false : null;
    }

    /** {@code amongAdults}: two or more adults travel together. */
    static ImmutableList<GateView> of(
            Map<ReadinessFact, Boolean> facts,
            AgeRange age,
            @Nullable Boolean amongAdults,
            @Nullable LocalDate travelOn) {
        Gates gates = new Gates(facts, age, amongAdults, travelOn);
        gates.all();
        return gates.views.build();
    }

    private void all() {
        Map<ReadinessFact, Boolean> voluntary = new LinkedHashMap<>();
        voluntary.put(ReadinessFact.DECLARATION_SIGNED, true);
        voluntary.put(ReadinessFact.WITHDRAWN, false);
        gate(
                Gate.VOLUNTARY,
                Actor.PERSON,
                true,
                NONE,
                voluntary,
                ReadinessFact.ASKED_SEPARATELY,
                and(amongAdults, not(child)));
        gate(Gate.COUNSELLING, Actor.COUNSELLOR, true, NONE, needed(ReadinessFact.COUNSELLED), null, false);
        switched(
                Gate.ASYLUM_ADVICE,
                Actor.COUNSELLOR,
                ReadinessFact.WISHES_ASYLUM_ADVICE,
                needed(ReadinessFact.ASYLUM_ADVICE_GIVEN));
        gate(Gate.TRAVEL_DOCUMENT, Actor.CONSULATE, true, NONE, needed(ReadinessFact.TRAVEL_DOCUMENT), null, false);
        switched(
                Gate.HEALTH,
                Actor.DOCTOR,
                ReadinessFact.HEALTH_NEEDS,
                needed(
                        ReadinessFact.FIT_TO_TRAVEL,
                        ReadinessFact.MEDICAL_CONSENT,
                        ReadinessFact.RETURN_DOES_NOT_WORSEN_HEALTH,
                        ReadinessFact.CARE_ON_ARRIVAL));
        gate(
                Gate.UNACCOMPANIED_CHILD,
                Actor.PROTECTION_OFFICER,
                and(child, fact(ReadinessFact.UNACCOMPANIED)),
                new ReadinessFact[] {ReadinessFact.UNACCOMPANIED},
                needed(
                        ReadinessFact.GUARDIANS_CONFIRMED,
                        ReadinessFact.FAMILY_ASSESSED,
                        ReadinessFact.BEST_INTERESTS_CONCLUDES_RETURN,
                        ReadinessFact.CHILD_WILLING,
                        ReadinessFact.HANDOVER_NOTIFIED),
                ReadinessFact.ESCORT_ARRANGED,
                needsEscort);
        switched(
                Gate.TRAFFICKING,
                Actor.PROTECTION_OFFICER,
                ReadinessFact.TRAFFICKING_CONCERN,
                needed(ReadinessFact.SCREENED, ReadinessFact.RISK_ASSESSED, ReadinessFact.NEEDS_ASSESSED));
        gate(
                Gate.OTHER_PARENT,
                Actor.GUARDIAN,
                and(child, fact(ReadinessFact.SHARED_CUSTODY)),
                new ReadinessFact[] {ReadinessFact.SHARED_CUSTODY},
                needed(ReadinessFact.OTHER_PARENT_DECLARED),
                null,
                false);
        gate(
                Gate.GUARDIAN,
                Actor.GUARDIAN,
                and(not(child), not(fact(ReadinessFact.COMPETENT))),
                new ReadinessFact[] {ReadinessFact.COMPETENT},
                needed(ReadinessFact.GUARDIAN_TAKES_PART),
                null,
                false);
    }

    private void switched(Gate gate, Actor actor, ReadinessFact by, Map<ReadinessFact, Boolean> needed) {
        gate(gate, actor, fact(by), new ReadinessFact[] {by}, needed, null, false);
    }

    private static Map<ReadinessFact, Boolean> needed(ReadinessFact... needed) {
        Map<ReadinessFact, Boolean> all = new LinkedHashMap<>();
        for (ReadinessFact fact : needed) {
            all.put(fact, true);
        }
        return all;
    }

    /** {@code also} is needed only where {@code alsoIf} holds, as for a child under 15 or one adult among others. */
    private void gate(
            Gate gate,
            Actor actor,
            @Nullable Boolean on,
            ReadinessFact[] switches,
            Map<ReadinessFact, Boolean> needed,
            @Nullable ReadinessFact also,
            @Nullable Boolean alsoIf) {
        if (Boolean.FALSE.equals(on)) {
            views.add(new GateView(gate, GateState.NOT_NEEDED, actor, null, ImmutableList.of()));
            return;
        }
        ImmutableList.Builder<ReadinessFact> needs = ImmutableList.builder();
        boolean blocked = false;
        boolean open = on == null;
        if (on == null) {
            for (ReadinessFact fact : switches) {
                if (fact(fact) == null) {
                    needs.add(fact);
                }
            }
        }
        for (Map.Entry<ReadinessFact, Boolean> need : needed.entrySet()) {
            Boolean value = fact(need.getKey());
            if (value == null && on != null) {
                open = true;
                needs.add(need.getKey());
            } else if (value != null && !value.equals(need.getValue())) {
                blocked = true;
                needs.add(need.getKey());
            }
        }
        Boolean given = also == null ? Boolean.TRUE : fact(also);
        if (also != null && !Boolean.FALSE.equals(alsoIf) && !Boolean.TRUE.equals(given)) {
            blocked |= Boolean.FALSE.equals(given) && Boolean.TRUE.equals(alsoIf);
            open = true;
            needs.add(also);
        }
        GateState state = blocked ? GateState.BLOCKED : open ? GateState.OPEN : GateState.DONE;
        LocalDate by = state == GateState.DONE || travelOn == null
                ? null
                : gate == Gate.HEALTH ? travelOn.minusDays(1) : travelOn;
        ImmutableList<ReadinessFact> missing = needs.build();
        boolean escortOnly = missing.size() == 1 && missing.get(0) == ReadinessFact.ESCORT_ARRANGED;
        views.add(new GateView(gate, state, escortOnly ? Actor.ESCORT : actor, by, missing));
    }

    private @Nullable Boolean fact(ReadinessFact fact) {
        return facts.get(fact);
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        boolean known = one != null && other != null;
        return known ? Boolean.TRUE : null;
    }
}
