package org.masar.border.crossing;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.ProtectionFirstAnswer.Outcome;
import org.masar.border.crossing.ProtectionFirstAnswer.Referral;
import org.masar.border.crossing.ProtectionFirstAnswer.Signal;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.message.Message;

/**
 * {@code border.crossing.protectionFirst}: what comes before any refusal, no-board or consequence of an overstay. One
 * signal stops and refers, whatever else is open; a question that was not asked is asked; and only then a person
 * decides. Cannot be switched off.
 */
public final class ProtectionFirstEngine implements Engine<ProtectionFirstRequest, ProtectionFirstAnswer> {

    private static final EngineInfo<ProtectionFirstRequest, ProtectionFirstAnswer> INFO = new EngineInfo<>(
            "border.crossing.protectionFirst",
            "1.0.0",
            "Who must be asked or called before anything is decided against this person?",
            ProtectionFirstRequest.class,
            ProtectionFirstAnswer.class);

    /** ICAO Doc 9303-3 section 5: stateless person, Convention refugee, other refugee. */
    private static final ImmutableSet<String> NATIONALITIES = ImmutableSet.of("XXA", "XXB", "XXC");

    /** ICAO Doc 9303-4 section 4.4: passport of a refugee, of a stateless person. */
    private static final ImmutableSet<String> DOCUMENTS = ImmutableSet.of("PR", "PS");

    private static final ProtectionFirstRequest.Answers NOTHING_ASKED =
            new ProtectionFirstRequest.Answers(null, null, null, null, null, null);

    private static final ProtectionFirstRequest.Refusal NOTHING_WRITTEN =
            new ProtectionFirstRequest.Refusal(null, null, null, null);

    /** For the service loader; the engine has no state. */
    public ProtectionFirstEngine() {}

    @Override
    public EngineInfo<ProtectionFirstRequest, ProtectionFirstAnswer> info() {
        return INFO;
    }

    @Override
    public ProtectionFirstAnswer answer(ProtectionFirstRequest request) {
        ProtectionFirstRequest.Answers answers = requireNonNullElse(request.answers(), NOTHING_ASKED);
        List<String> ask = new ArrayList<>();
        EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
        take(answers.fearOfReturn(), "fearOfReturn", Signal.FEAR_OF_RETURN, signals, ask);
        take(answers.asylumWish(), "asylumWish", Signal.ASYLUM_WISH, signals, ask);
        take(answers.unaccompaniedChild(), "unaccompaniedChild", Signal.UNACCOMPANIED_CHILD, signals, ask);
        take(answers.separatedChild(), "separatedChild", Signal.SEPARATED_CHILD, signals, ask);
        take(answers.traffickingSignal(), "traffickingSignal", Signal.TRAFFICKING_SIGNAL, signals, ask);
        take(answers.medicalEmergency(), "medicalEmergency", Signal.MEDICAL_EMERGENCY, signals, ask);
        String nationality = requireNonNullElse(request.nationality(), "");
        String document = requireNonNullElse(request.documentCode(), "");
        if (NATIONALITIES.contains(nationality) || DOCUMENTS.contains(document)) {
            signals.add(Signal.PROTECTION_DOCUMENT);
        }
        Outcome outcome =
                !signals.isEmpty() ? Outcome.STOP_REFER : ask.isEmpty() ? Outcome.PERSON_DECIDES : Outcome.ASK_FIRST;
        ImmutableList<String> missing = missing(requireNonNullElse(request.refusal(), NOTHING_WRITTEN));
        EnumSet<Referral> referrals = EnumSet.noneOf(Referral.class);
        signals.forEach(signal -> referrals.add(referral(signal)));
        return new ProtectionFirstAnswer(
                outcome,
                ImmutableList.copyOf(signals),
                ImmutableList.copyOf(referrals),
                referrals.stream()
                        .map(referral -> Message.of("border.protectionFirst.doNotAsk." + referral))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(ask),
                outcome == Outcome.PERSON_DECIDES && missing.isEmpty(),
                missing);
    }

    private static void take(
            @Nullable Boolean answer, String name, Signal signal, EnumSet<Signal> signals, List<String> ask) {
        if (answer == null) {
            ask.add(name);
        } else if (answer) {
            signals.add(signal);
        }
    }

    private static Referral referral(Signal signal) {
        return switch (signal) {
            case FEAR_OF_RETURN, ASYLUM_WISH, PROTECTION_DOCUMENT -> Referral.ASYLUM_AUTHORITY;
            case UNACCOMPANIED_CHILD, SEPARATED_CHILD -> Referral.CHILD_PROTECTION;
            case TRAFFICKING_SIGNAL -> Referral.TRAFFICKING_REFERRAL;
            case MEDICAL_EMERGENCY -> Referral.HEALTH;
        };
    }

    private static ImmutableList<String> missing(ProtectionFirstRequest.Refusal refusal) {
        Map<String, @Nullable String> needed = new LinkedHashMap<>();
        needed.put("legalBasis", refusal.legalBasis());
        needed.put("writtenReasons", refusal.writtenReasons());
        needed.put("reviewRoute", refusal.reviewRoute());
        needed.put("post", refusal.post());
        return needed.entrySet().stream()
                .filter(entry -> entry.getValue() == null || entry.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
