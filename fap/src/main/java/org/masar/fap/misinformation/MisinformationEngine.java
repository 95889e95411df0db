package org.masar.fap.misinformation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.core.time.Validity;
import org.masar.fap.entitlement.ResidenceAct;

/**
 * {@code fap.misinformation}: what is right about claims that circulate. Word rules find the topics, no network, no
 * guess: where no rule matches, a person should be asked.
 */
public final class MisinformationEngine implements Engine<MisinformationRequest, MisinformationAnswer> {

    private static final EngineInfo<MisinformationRequest, MisinformationAnswer> INFO = new EngineInfo<>(
                    "fap.misinformation",
                    "1.0.0",
                    "Is it true what people say about family visas?",
                    MisinformationRequest.class,
                    MisinformationAnswer.class)
            .withPacks(List.of(PackFile.of(MisinformationEngine.class, "claims.json")));

    /** For the service loader, and for those who need no other engine. */
    public MisinformationEngine() {}

    @Override
    public EngineInfo<MisinformationRequest, MisinformationAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(MisinformationRequest request) {
        if (request.text() != null && request.topic() != null) {
            return ImmutableList.of(Problem.contradiction("/text"), Problem.contradiction("/topic"));
        }
        return request.text() == null && request.topic() == null
                ? ImmutableList.of(Problem.missing("/text"))
                : ImmutableList.of();
    }

    @Override
    public MisinformationAnswer answer(MisinformationRequest request) {
        Map<Topic, List<String>> found = new EnumMap<>(Topic.class);
        if (request.topic() != null) {
            found.put(request.topic(), List.of());
        } else {
            for (Claims.Rule rule : Claims.matching(Objects.requireNonNull(request.text()))) {
                found.computeIfAbsent(rule.topic(), topic -> new ArrayList<>()).add(rule.id());
            }
        }
        ImmutableList.Builder<MisinformationAnswer.Found> topics = ImmutableList.builder();
        ImmutableList.Builder<MisinformationAnswer.Information> information = ImmutableList.builder();
        found.forEach((topic, rules) -> {
            topics.add(new MisinformationAnswer.Found(topic, ImmutableList.copyOf(rules)));
            information.add(information(topic, request.asOf()));
        });
        return new MisinformationAnswer(topics.build(), information.build(), !found.isEmpty());
    }

    private static MisinformationAnswer.Information information(Topic topic, LocalDate asOf) {
        Message words = topic == Topic.SUSPENSION_OVER ? suspension(asOf) : Message.of("fap.misinformation." + topic);
        Standing standing =
                asOf.isAfter(verifiedUntil(topic, asOf)) ? Standing.NOT_VERIFIED_FOR_THIS_DATE : Standing.VERIFIED;
        return new MisinformationAnswer.Information(
                topic, words.key(), words.args(), words, Claims.source(topic), standing);
    }

    /** While the freeze runs its own last day is the horizon: it is printed in the statute. */
    private static LocalDate verifiedUntil(Topic topic, LocalDate asOf) {
        Optional<LocalDate> last = running(asOf).map(Validity::until).map(until -> until.minusDays(1));
        return topic == Topic.SUSPENSION_OVER && last.isPresent() ? last.get() : Claims.PACK.verifiedUntil();
    }

    private static Optional<Validity> running(LocalDate asOf) {
        return ResidenceAct.suspensions().stream()
                .filter(days -> days.contains(asOf))
                .findFirst();
    }

    private static Message suspension(LocalDate asOf) {
        Optional<LocalDate> last = running(asOf).map(Validity::until).map(until -> until.minusDays(1));
        return last.isPresent()
                ? Message.of("fap.misinformation.SUSPENSION_OVER", "until", last.get())
                : Message.of("fap.misinformation.SUSPENSION_OVER.notRunning");
    }
}
