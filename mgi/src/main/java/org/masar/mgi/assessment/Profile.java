package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.mgi.assessment.AssessmentAnswer.CatalogueUsed;
import org.masar.mgi.assessment.AssessmentAnswer.Change;
import org.masar.mgi.assessment.AssessmentAnswer.Domain;
import org.masar.mgi.assessment.AssessmentAnswer.Gap;
import org.masar.mgi.assessment.AssessmentAnswer.Move;
import org.masar.mgi.assessment.AssessmentAnswer.Subdomain;
import org.masar.mgi.assessment.QuestionCatalogue.Question;

/** One assessment read against its catalogue. */
final class Profile {

    private final QuestionCatalogue catalogue;
    private final AssessmentRequest request;
    private final Map<String, QuestionAnswer> answers;

    Profile(QuestionCatalogue catalogue, AssessmentRequest request) {
        this.catalogue = catalogue;
        this.request = request;
        this.answers = byQuestion(request);
    }

    private static Map<String, QuestionAnswer> byQuestion(AssessmentRequest request) {
        Map<String, QuestionAnswer> answers = new HashMap<>();
        request.answers().forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }

    AssessmentAnswer answer() {
        return new AssessmentAnswer(
                new CatalogueUsed(catalogue.id(), catalogue.version(), false),
                domains(),
                withoutEvidence(),
                gaps(),
                changes(),
                moves(),
                Message.of("mgi.assessment.banner", "catalogue", catalogue.id()));
    }

    private ImmutableMap<String, Domain> domains() {
        Map<String, Tally> domains = new LinkedHashMap<>();
        Map<String, Map<String, Tally>> subdomains = new LinkedHashMap<>();
        for (Question question : catalogue.questions()) {
            QuestionAnswer answer = answers.get(question.id());
            domains.computeIfAbsent(question.domain(), d -> new Tally()).add(question, answer);
            subdomains
                    .computeIfAbsent(question.domain(), d -> new LinkedHashMap<>())
                    .computeIfAbsent(question.subdomain(), s -> new Tally())
                    .add(question, answer);
        }
        ImmutableMap.Builder<String, Domain> result = ImmutableMap.builder();
        domains.forEach((id, tally) -> {
            ImmutableMap.Builder<String, Subdomain> inside = ImmutableMap.builder();
            subdomains.getOrDefault(id, Map.of()).forEach((name, part) -> inside.put(name, part.subdomain()));
            result.put(
                    id,
                    new Domain(
                            tally.answered,
                            tally.questions,
                            tally.min().decimal(),
                            tally.max().decimal(),
                            level(tally),
                            inside.buildOrThrow()));
        });
        return result.buildOrThrow();
    }

    private @Nullable String level(Tally tally) {
        if (request.scale() == null) {
            return null;
        }
        String lowest = level(tally.min(), request.scale().levels());
        return Objects.equals(lowest, level(tally.max(), request.scale().levels())) ? lowest : null;
    }

    private static @Nullable String level(Fraction share, List<MaturityScale.Level> levels) {
        String reached = null;
        for (MaturityScale.Level level : levels) {
            reached = share.isAtLeast(level.from()) ? level.code() : reached;
        }
        return reached;
    }

    private ImmutableList<String> withoutEvidence() {
        return catalogue.questions().stream()
                .filter(question -> {
                    QuestionAnswer answer = answers.get(question.id());
                    return answer != null && answer.evidence().isEmpty();
                })
                .map(Question::id)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        for (Question question : catalogue.questions()) {
            QuestionAnswer answer = answers.get(question.id());
            Fraction share = answer == null ? null : Tally.share(question, answer);
            if (answer != null && share != null && !share.equals(Fraction.ONE)) {
                gaps.add(new Gap(question.id(), answer.answer(), ImmutableList.copyOf(question.objectives())));
            }
        }
        return gaps.build();
    }

    private @Nullable ImmutableList<Change> changes() {
        AssessmentRequest previous = request.previous();
        if (previous == null) {
            return null;
        }
        Map<String, QuestionAnswer> earlier = byQuestion(previous);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Question question : catalogue.questions()) {
            QuestionAnswer before = earlier.get(question.id());
            QuestionAnswer now = answers.get(question.id());
            GivenAnswer from = before == null ? null : before.answer();
            GivenAnswer to = now == null ? null : now.answer();
            if (!Objects.equals(from, to)) {
                changes.add(new Change(question.id(), from, to));
            }
        }
        return changes.build();
    }

    private ImmutableList<Move> moves() {
        AssessmentState state = request.state();
        if (state == null) {
            AssessmentState start = AssessmentState.lifecycle().start();
            return ImmutableList.of(new Move(start, true, ImmutableList.of()));
        }
        AssessmentState.Progress progress = new AssessmentState.Progress(!answers.isEmpty(), withoutEvidence());
        return AssessmentState.lifecycle().offers(state, progress).stream()
                .map(offer -> new Move(offer.to(), offer.isAllowed(), offer.reasons()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Answers of one domain or sub-domain, summed. */
    private static final class Tally {

        private int answered;
        private int questions;
        private Fraction low = Fraction.ZERO;
        private Fraction high = Fraction.ZERO;

        void add(Question question, @Nullable QuestionAnswer answer) {
            questions++;
            answered += answer == null ? 0 : 1;
            Fraction share = answer == null ? null : share(question, answer);
            low = low.plus(share == null ? Fraction.ZERO : share);
            high = high.plus(share == null ? Fraction.ONE : share);
        }

        Fraction min() {
            return low.over(questions);
        }

        Fraction max() {
            return high.over(questions);
        }

        Subdomain subdomain() {
            return new Subdomain(answered, questions, min().decimal(), max().decimal());
        }

        /** What an answer counts; null where a count does not say out of how many. */
        static @Nullable Fraction share(Question question, QuestionAnswer answer) {
            if (!question.counts()) {
                return switch (answer.answer().toString()) {
                    case "YES" -> Fraction.ONE;
                    case "PARTIAL" -> Fraction.HALF;
                    default -> Fraction.ZERO;
                };
            }
            Integer count = answer.answer().count();
            if (count == null || count == 0) {
                return count == null ? null : Fraction.ZERO;
            }
            return answer.of() == null ? null : Fraction.of(count, answer.of());
        }
    }
}
