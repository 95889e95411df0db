package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.message.Message;
import org.masar.core.protection.Consent.Giver;
import org.masar.core.protection.DisclosureAnswer.Refused;

/**
 * {@code core.protection.disclose}: may these items go to this receiver for this purpose now? The answer carries only
 * codes of what may go. The rules for children follow practice in case management for child survivors; the ages are
 * from memory and a person decides. To pass data on in Java use {@link Disclosure}.
 */
public final class DiscloseEngine implements Engine<DisclosureRequest, DisclosureAnswer> {

    private static final EngineInfo<DisclosureRequest, DisclosureAnswer> INFO = new EngineInfo<>(
            "core.protection.disclose",
            "1.0.0",
            "May these items go to this receiver for this purpose now?",
            DisclosureRequest.class,
            DisclosureAnswer.class);

    private static final int ADULT = 18;
    private static final int MAY_CONSENT_ALONE = 15;

    /** For the service loader, and for those who need no other engine. */
    public DiscloseEngine() {}

    @Override
    public EngineInfo<DisclosureRequest, DisclosureAnswer> info() {
        return INFO;
    }

    @Override
    public DisclosureAnswer answer(DisclosureRequest request) {
        ImmutableList.Builder<String> items = ImmutableList.builder();
        ImmutableList.Builder<Refused> refused = ImmutableList.builder();
        boolean overridden = false;
        for (String item : request.items()) {
            Refusal reason = refusal(item, request);
            if (reason != null && reason != Refusal.WARNING_FIRST && Boolean.TRUE.equals(request.override())) {
                overridden = true;
                reason = null;
            }
            if (reason == null) {
                items.add(item);
            } else {
                refused.add(new Refused(item, reason));
            }
        }
        ImmutableList<String> going = items.build();
        return new DisclosureAnswer(
                !going.isEmpty(),
                going,
                refused.build(),
                overridden ? Boolean.TRUE : null,
                request.age() == null
                        ? ImmutableList.of(Message.of("core.protection.disclose.ageUnknown"))
                        : ImmutableList.of());
    }

    private static @Nullable Refusal refusal(String item, DisclosureRequest request) {
        if (!Boolean.TRUE.equals(request.reportingWarningGiven())) {
            return Refusal.WARNING_FIRST;
        }
        List<Consent> consents = request.consents() == null ? List.of() : request.consents();
        Set<Giver> agreed = EnumSet.noneOf(Giver.class);
        Refusal nearest = null;
        for (Consent consent : consents) {
            Refusal failure = consent.failure(item, request.purpose(), request.receiver(), request.at());
            if (failure == null) {
                agreed.add(consent.by());
            } else if (nearest == null || failure.compareTo(nearest) > 0) {
                nearest = failure;
            }
        }
        if (agreed.isEmpty()) {
            return nearest == null ? Refusal.NO_CONSENT : nearest;
        }
        return missing(agreed, request);
    }

    /** Whose agreement is still missing when somebody's covers the item. */
    private static @Nullable Refusal missing(Set<Giver> agreed, DisclosureRequest request) {
        boolean own = agreed.contains(Giver.INDIVIDUAL);
        Integer age = request.age();
        if (age == null || age >= ADULT) {
            return own ? null : Refusal.NO_CONSENT;
        }
        boolean suspected = Boolean.TRUE.equals(request.caregiverSuspected());
        if (suspected && age < MAY_CONSENT_ALONE && !agreed.contains(Giver.OTHER)) {
            return Refusal.NO_CONSENT;
        } else if (!own) {
            return Refusal.CHILD_NEEDS_ASSENT;
        }
        return suspected || agreed.contains(Giver.CAREGIVER) ? null : Refusal.CHILD_NEEDS_CAREGIVER;
    }
}
