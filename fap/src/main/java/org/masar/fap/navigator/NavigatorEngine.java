package org.masar.fap.navigator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.person.Contact;
import org.masar.core.rule.Setting;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.LanguageTag;
import org.masar.fap.entitlement.ReadingLanguage;
import org.masar.fap.entitlement.Requirement;
import org.masar.fap.entitlement.Verdict;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.organisation.Organisation;

/**
 * {@code fap.navigator}: from nothing to a result, by the fewest questions that can still change it. Only open facts are
 * asked; private ones may be given, and count. Answers that contradict one another lead to a question, never to a problem.
 * The result is that of {@code fap.entitlement} on the same facts, in whatever order they came. A person still decides.
 * With {@code --data organisation=FILE} it says where a family can tell things alone.
 */
public final class NavigatorEngine implements PreparedEngine<Organisation, NavigatorRequest, NavigatorAnswer> {

    private static final EngineInfo<NavigatorRequest, NavigatorAnswer> INFO = new EngineInfo<>(
            "fap.navigator",
            "1.0.0",
            "What to ask a family next, and what comes out in plain words",
            NavigatorRequest.class,
            NavigatorAnswer.class);

    private static final ImmutableList<String> BIRTH =
            ImmutableList.of("applicant.birthDate", "applicant.age", "applicant.ageGroup");

    /** Without these nothing else leads anywhere: an adviser goes on, not thirty more questions. */
    private static final ImmutableList<String> BRANCH = ImmutableList.of("relation", "sponsor.residenceTitle");

    private final EntitlementEngine entitlement;
    private final @Nullable Organisation organisation;

    /** For the service loader, and for those who need no other engine. */
    public NavigatorEngine() {
        this(new EntitlementEngine(), null);
    }

    private NavigatorEngine(EntitlementEngine entitlement, @Nullable Organisation organisation) {
        this.entitlement = entitlement;
        this.organisation = organisation;
    }

    @Override
    public EngineInfo<NavigatorRequest, NavigatorAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return Organisation.DATA_NAMES;
    }

    @Override
    public Organisation read(ImmutableMap<String, DataFile> files) {
        return Organisation.read(files);
    }

    @Override
    public NavigatorEngine with(Organisation data) {
        return new NavigatorEngine(new EntitlementEngine().with(data), data);
    }

    @Override
    public List<Problem> check(NavigatorRequest request) {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.problems(request.asOf(), request.facts(), "/facts").stream()
                .filter(problem -> problem.code() != Problem.Code.CONTRADICTION)
                .forEach(problems::add);
        problems.addAll(Vocabulary.unknownNames(request.withheld(), "withheld"));
        problems.addAll(Vocabulary.unknownNames(request.notKnown(), "notKnown"));
        return problems;
    }

    @Override
    public NavigatorAnswer answer(NavigatorRequest request) {
        ImmutableList<ImmutableList<String>> clashes = Vocabulary.clashes(request.asOf(), request.facts());
        if (!clashes.isEmpty()) {
            return answer(request, null, clarify(clashes.get(0)), null, false);
        }
        EntitlementAnswer answer =
                entitlement.answer(new EntitlementRequest(request.asOf(), request.facts(), request.withheld()));
        boolean privateTopics = answer.asks().stream()
                .anyMatch(ask -> ask.setting() == Setting.PRIVATE_INTERVIEW && !isAnswered(request, ask.fact()));
        String next = next(request, answer);
        return next == null
                ? answer(
                        request,
                        null,
                        null,
                        new Outlook(request, answer, privateTopics, entitlement, organisation).result(),
                        privateTopics)
                : answer(request, Questions.about(next), null, null, privateTopics);
    }

    private NavigatorAnswer answer(
            NavigatorRequest request,
            NavigatorAnswer.@Nullable Question question,
            NavigatorAnswer.@Nullable Clarify clarify,
            NavigatorAnswer.@Nullable Result result,
            boolean privateTopics) {
        NavigatorAnswer.State state = question != null
                ? NavigatorAnswer.State.QUESTION
                : clarify != null ? NavigatorAnswer.State.CLARIFY : NavigatorAnswer.State.RESULT;
        return new NavigatorAnswer(
                state,
                question,
                clarify,
                result,
                privateTopics,
                contact(request, privateTopics),
                asked(request),
                warnings(request));
    }

    private @Nullable Contact contact(NavigatorRequest request, boolean privateTopics) {
        return organisation == null || !privateTopics
                ? null
                : organisation
                        .forFamilies(organisation.privateTalk(), request.asOf())
                        .orElse(null);
    }

    private static NavigatorAnswer.Clarify clarify(ImmutableList<String> facts) {
        ImmutableList<Message> questions = facts.stream()
                .map(fact -> Message.of(Vocabulary.question(fact)))
                .collect(ImmutableList.toImmutableList());
        Message words = Message.of(
                facts.size() == 1 ? "fap.navigator.clarify.dateAhead" : "fap.navigator.clarify.contradiction",
                "questions",
                questions);
        return new NavigatorAnswer.Clarify(facts, words.key(), words.args(), words);
    }

    /** The first open fact that can still change the outcome, or what stands in for one the person does not know. */
    private static @Nullable String next(NavigatorRequest request, EntitlementAnswer answer) {
        Set<String> withheld = request.withheld() == null ? Set.of() : ImmutableSet.copyOf(request.withheld());
        if (answer.verdict() == Verdict.UNDETERMINED && BRANCH.stream().anyMatch(fact -> isSkipped(request, fact))) {
            return null;
        }
        for (EntitlementAnswer.Question ask : answer.asks()) {
            String fact = ask.fact();
            boolean skipped = ask.setting() != Setting.OPEN
                    || withheld.contains(fact)
                    || !StandIns.isWorthAsking(fact, request.facts());
            if (skipped) {
                continue;
            }
            if (!isAnswered(request, fact)) {
                return fact;
            }
            for (ImmutableList<String> group : StandIns.of(fact)) {
                String other = firstOpen(request, group);
                if (other != null) {
                    return other;
                }
            }
        }
        return agesAtTheWedding(request, answer);
    }

    /**
     * A wedding under age bars the route but is never supposed. Once the day of the wedding is known, the age of who wants
     * to come is therefore asked, unless the route is closed anyway.
     */
    private static @Nullable String agesAtTheWedding(NavigatorRequest request, EntitlementAnswer answer) {
        boolean open = answer.toConfirm().contains(Requirement.BOTH_SPOUSES_18)
                && answer.verdict() != Verdict.NOT_ELIGIBLE
                && request.facts().knownFamily().marriageOn() != null;
        boolean withheld = request.withheld() != null && request.withheld().contains(BIRTH.get(0));
        if (!open || withheld || BIRTH.stream().anyMatch(fact -> Vocabulary.read(request.facts(), fact) != null)) {
            return null;
        }
        return BIRTH.stream()
                .filter(fact -> !isAnswered(request, fact))
                .findFirst()
                .orElse(null);
    }

    /** The next of a group, unless one before it is not known or declined. */
    private static @Nullable String firstOpen(NavigatorRequest request, ImmutableList<String> group) {
        for (String fact : group) {
            if (!StandIns.isWorthAsking(fact, request.facts())) {
                return null;
            } else if (!isAnswered(request, fact)) {
                return fact;
            } else if (Vocabulary.read(request.facts(), fact) == null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSkipped(NavigatorRequest request, String fact) {
        return Vocabulary.read(request.facts(), fact) == null && isAnswered(request, fact);
    }

    private static boolean isAnswered(NavigatorRequest request, String fact) {
        return Vocabulary.read(request.facts(), fact) != null
                || (request.withheld() != null && request.withheld().contains(fact))
                || (request.notKnown() != null && request.notKnown().contains(fact));
    }

    private static int asked(NavigatorRequest request) {
        Set<String> names = new HashSet<>(Vocabulary.known(request.facts()));
        if (request.withheld() != null) {
            names.addAll(request.withheld());
        }
        if (request.notKnown() != null) {
            names.addAll(request.notKnown());
        }
        return names.size();
    }

    /** A language without a catalogue is served in another one, and the person is told. */
    private static ImmutableList<Message> warnings(NavigatorRequest request) {
        Applicant applicant = request.facts().knownApplicant();
        Set<Message> warnings = new LinkedHashSet<>();
        if (applicant.readsBest() == ReadingLanguage.OTHER || applicant.speaksBest() == LanguageTag.OTHER) {
            warnings.add(new Message("fap.navigator.warning.language", ImmutableMap.of()));
        }
        return ImmutableList.copyOf(warnings);
    }
}
