package org.masar.fap.navigator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Argument;
import org.masar.core.message.Message;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Standing;
import org.masar.fap.entitlement.Alternative;
import org.masar.fap.entitlement.Application;
import org.masar.fap.entitlement.DeadlineKind;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Outcome;
import org.masar.fap.entitlement.ProcedureState;
import org.masar.fap.entitlement.Relation;
import org.masar.fap.entitlement.Requirement;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.Verdict;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.organisation.Organisation;

/**
 * The result in words and steps. Words come from the open facts alone: a shared screen shows the same whatever was told
 * in confidence, but for the remark that some things need a personal talk.
 */
final class Outlook {

    /** Proof of these is itself a private matter. */
    private static final ImmutableSet<Requirement> PERSONAL =
            Sets.immutableEnumSet(Requirement.HARDSHIP_PROOF, Requirement.EXCEPTIONAL_HARDSHIP_PROOF);

    private static final ImmutableSet<Outcome> CLOSED =
            Sets.immutableEnumSet(Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE_AS_RULE, Outcome.SUSPENDED);

    private static final ImmutableSet<ProcedureState> NOT_YET_FILED = Sets.immutableEnumSet(
            ProcedureState.INFORMED,
            ProcedureState.NOTICE_FILED,
            ProcedureState.WAITLISTED,
            ProcedureState.FAP_CONTACTED,
            ProcedureState.DOCS_INCOMPLETE,
            ProcedureState.DOCS_COMPLETE);

    private final EntitlementAnswer answer;
    private final EntitlementAnswer open;
    private final FamilyFacts facts;
    private final LocalDate asOf;
    private final boolean personalTalk;
    private final boolean checked;
    private final @Nullable Organisation organisation;
    private final List<NavigatorAnswer.Step> steps = new ArrayList<>();

    Outlook(
            NavigatorRequest request,
            EntitlementAnswer answer,
            boolean privateTopics,
            EntitlementEngine entitlement,
            @Nullable Organisation organisation) {
        this.organisation = organisation;
        this.answer = answer;
        this.asOf = request.asOf();
        ImmutableSet<String> hidden = Vocabulary.known(request.facts()).stream()
                .filter(fact -> Vocabulary.setting(fact) != Setting.OPEN)
                .collect(ImmutableSet.toImmutableSet());
        this.facts = Vocabulary.without(request.facts(), hidden);
        this.open = hidden.isEmpty()
                ? answer
                : entitlement.answer(new EntitlementRequest(request.asOf(), facts, request.withheld()));
        this.checked = open.standing() == Standing.VERIFIED;
        this.personalTalk = privateTopics || !hidden.isEmpty();
    }

    NavigatorAnswer.Result result() {
        Message brief = brief();
        ImmutableList.Builder<Message> summary = ImmutableList.builder();
        summary.add(brief);
        requirements(open.waived(), "fap.navigator.waived").ifPresent(summary::add);
        requirements(open.missingOrOpen(), "fap.navigator.open").ifPresent(summary::add);
        open.deadlines().stream()
                .filter(EntitlementAnswer.Deadline::closes)
                .forEach(deadline ->
                        summary.add(Message.of("fap.navigator.closes." + deadline.kind(), "on", deadline.on())));
        fee().ifPresent(summary::add);
        if (personalTalk) {
            summary.add(Optional.ofNullable(organisation)
                    .flatMap(known -> known.words(known.privateTalk(), asOf, "fap.navigator.personalTalk.named"))
                    .orElse(Message.of("fap.navigator.personalTalk")));
        }
        summary.add(open.review().decidedBy());
        if (open.verdict() == Verdict.NOT_ELIGIBLE) {
            summary.add(open.review().contest()).add(open.review().complaint());
        }
        steps();
        return new NavigatorAnswer.Result(answer, summary.build(), brief, ImmutableList.copyOf(steps));
    }

    /** Memory may warn, never close: without a checked law no text says no. */
    private Message brief() {
        Outcome outcome = open.outcome();
        if (!checked && (CLOSED.contains(outcome) || outcome == Outcome.HARDSHIP_ROUTE)) {
            return Message.of("fap.navigator.result.UNVERIFIED");
        }
        Optional<EntitlementAnswer.Deadline> reopens = deadline(DeadlineKind.ROUTE_REOPENS);
        if (outcome == Outcome.SUSPENDED && reopens.isPresent()) {
            return Message.of(
                    "fap.navigator.result.SUSPENDED",
                    "until",
                    reopens.get().on().minusDays(1));
        }
        return Message.of("fap.navigator.result." + outcome);
    }

    private static Optional<Message> requirements(List<Requirement> of, String key) {
        ImmutableList<Message> items = of.stream()
                .filter(requirement -> !PERSONAL.contains(requirement))
                .map(requirement -> Message.of("fap.navigator.requirement." + requirement))
                .collect(ImmutableList.toImmutableList());
        return items.isEmpty() ? Optional.empty() : Optional.of(Message.of(key, "items", items));
    }

    private Optional<Message> fee() {
        if (open.fee() == null || open.verdict() == Verdict.NOT_ELIGIBLE) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(open.fee().amount());
        return Optional.of(
                amount.signum() == 0
                        ? Message.of("fap.navigator.noFee")
                        : Message.of(
                                "fap.navigator.fee",
                                "sum",
                                Argument.money(amount, open.fee().currency())));
    }

    private void steps() {
        boolean frozen = deadline(DeadlineKind.ROUTE_REOPENS).isPresent();
        boolean closed = CLOSED.contains(open.outcome()) || open.outcome() == Outcome.HARDSHIP_ROUTE;
        if (!checked) {
            step(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER, null);
        }
        notice();
        if (!closed && !isFiled()) {
            step(NavigatorAnswer.StepCode.FILE_APPLICATION, lastDayToFile());
        }
        if (open.alternatives().contains(Alternative.HARDSHIP_22) || open.outcome() == Outcome.HARDSHIP_ROUTE) {
            step(NavigatorAnswer.StepCode.FILE_HARDSHIP_NOTICE, null);
        }
        when(Requirement.A1, NavigatorAnswer.StepCode.GET_A1);
        when(Requirement.OTHER_PARENT_CONSENT, NavigatorAnswer.StepCode.GET_CONSENT);
        when(Requirement.LIVELIHOOD, NavigatorAnswer.StepCode.SHOW_INCOME);
        when(Requirement.HOUSING, NavigatorAnswer.StepCode.SHOW_HOUSING);
        if (!closed && open.verdict() != Verdict.UNDETERMINED) {
            step(NavigatorAnswer.StepCode.GATHER_DOCUMENTS, null);
        }
        if (frozen && checked) {
            step(NavigatorAnswer.StepCode.WAIT_FROZEN, null);
        }
        if (checked && (open.verdict() != Verdict.ELIGIBLE || personalTalk)) {
            step(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER, null);
        }
        Application application = facts.knownApplication();
        if (application.refusedOn() != null || application.stage() == ProcedureState.REFUSED) {
            step(NavigatorAnswer.StepCode.CONTEST, null);
        }
    }

    /** The notice of 29(2) s.3 is for spouse and child, and worth sending even where the route looks closed. */
    private void notice() {
        Relation relation = facts.relation();
        Application application = facts.knownApplication();
        boolean concerned = ResidenceAct.isCore(relation) && relation != Relation.PARENT;
        boolean sent = application.deadlineNoticeOn() != null
                || application.visaApplicationOn() != null
                || application.stage() == ProcedureState.NOTICE_FILED;
        if (concerned && !sent) {
            ResidenceAct.noticeLimit(facts, asOf)
                    .filter(limit -> !limit.isBefore(asOf))
                    .ifPresent(limit -> step(NavigatorAnswer.StepCode.FILE_DEADLINE_NOTICE, limit));
        }
    }

    private boolean isFiled() {
        Application application = facts.knownApplication();
        ProcedureState stage = application.stage();
        return application.visaApplicationOn() != null || (stage != null && !NOT_YET_FILED.contains(stage));
    }

    /** A birthday closes the route at its beginning, the limit of three months at its end. */
    private @Nullable LocalDate lastDayToFile() {
        return open.deadlines().stream()
                .filter(EntitlementAnswer.Deadline::closes)
                .filter(deadline ->
                        deadline.kind() != DeadlineKind.THREE_MONTH_LIMIT || facts.relation() == Relation.PARENT)
                .map(deadline -> deadline.kind() == DeadlineKind.THREE_MONTH_LIMIT
                                || deadline.kind() == DeadlineKind.PROVISION_ENDS
                        ? deadline.on()
                        : deadline.on().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Optional<EntitlementAnswer.Deadline> deadline(DeadlineKind kind) {
        return open.deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst();
    }

    private void when(Requirement open, NavigatorAnswer.StepCode code) {
        if (this.open.missingOrOpen().contains(open)) {
            step(code, null);
        }
    }

    private void step(NavigatorAnswer.StepCode code, @Nullable LocalDate by) {
        Message words = by == null
                ? Message.of("fap.navigator.step." + code)
                : Message.of("fap.navigator.step." + code + ".by", "by", by);
        steps.add(new NavigatorAnswer.Step(code, words.key(), words.args(), words, by));
    }
}
