package org.masar.fap.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.lifecycle.Offer;
import org.masar.core.time.Validity;
import org.masar.fap.document.DocumentsEngine;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.ProcedureState;
import org.masar.fap.entitlement.Relation;
import org.masar.fap.entitlement.Requirement;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.ResidenceTitle;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.procedure.ProcedureAnswer.Code;
import org.masar.fap.procedure.ProcedureRequest.Event;

/**
 * {@code fap.procedure}: a visa file as the fold of its events. A suspension freezes the state it meets and gives it back
 * the day after it ends; a hardship notice and a withdrawal stay possible in between. Events that the procedure does not
 * allow are named and change nothing: a person looks at them.
 */
public final class ProcedureEngine implements Engine<ProcedureRequest, ProcedureAnswer> {

    private static final EngineInfo<ProcedureRequest, ProcedureAnswer> INFO = new EngineInfo<>(
            "fap.procedure",
            "1.0.0",
            "Where a visa file stands, what comes next, and what is frozen",
            ProcedureRequest.class,
            ProcedureAnswer.class);

    private static final EntitlementEngine ENTITLEMENT = new EntitlementEngine();
    private static final DocumentsEngine DOCUMENTS = new DocumentsEngine();

    private static final ImmutableSet<ProcedureState> EVEN_WHILE_FROZEN =
            Sets.immutableEnumSet(ProcedureState.HARDSHIP_NOTICE, ProcedureState.WITHDRAWN);

    /** For the service loader, and for those who need no other engine. */
    public ProcedureEngine() {}

    @Override
    public EngineInfo<ProcedureRequest, ProcedureAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ProcedureRequest request) {
        return request.facts() == null
                ? ImmutableList.of()
                : Vocabulary.problems(request.asOf(), request.facts(), "/facts");
    }

    @Override
    public ProcedureAnswer answer(ProcedureRequest request) {
        FamilyFacts facts = request.facts() == null ? new FamilyFacts(null, null, null, null, null) : request.facts();
        File file = new File(facts);
        List<ProcedureAnswer.Refused> refused = new ArrayList<>();
        for (int i = 0; i < request.events().size(); i++) {
            Code code = file.take(request.events().get(i), request.asOf());
            if (code != null) {
                refused.add(new ProcedureAnswer.Refused(i, code));
            }
        }
        file.bringTo(request.asOf());
        return file.answer(request, refused);
    }

    /** A file on its way through the events. */
    private static final class File {

        private final FamilyFacts facts;
        private final Steps.Case of;
        private ProcedureState state = Steps.TABLE.start();
        private @Nullable LocalDate since;
        private @Nullable LocalDate last;

        /** What the suspension met, and when it ends; null while nothing is frozen. */
        private @Nullable ProcedureState met;

        private @Nullable LocalDate metSince;
        private @Nullable LocalDate resumes;
        private @Nullable LocalDate filedOn;
        private @Nullable LocalDate noticedOn;
        private @Nullable LocalDate invitedOn;

        File(FamilyFacts facts) {
            this.facts = facts;
            Boolean subsidiary = subsidiary(facts.knownSponsor().residenceTitle(), facts.relation());
            this.of = new Steps.Case(subsidiary, facts.knownApplication().channel());
        }

        private static @Nullable Boolean subsidiary(@Nullable ResidenceTitle title, @Nullable Relation relation) {
            if (title == null || relation == null) {
                return null;
            }
            return title == ResidenceTitle.AE_25_2_A2 && ResidenceAct.isCore(relation);
        }

        @Nullable
        Code take(Event event, LocalDate asOf) {
            if (event.on().isAfter(asOf)) {
                return Code.AFTER_AS_OF;
            }
            if (last != null && event.on().isBefore(last)) {
                return Code.BEFORE_PREVIOUS;
            }
            bringTo(event.on());
            if (event.to() == ProcedureState.FROZEN_104_14) {
                return record(event);
            }
            if (state == ProcedureState.FROZEN_104_14 && !EVEN_WHILE_FROZEN.contains(event.to())) {
                return Code.FROZEN;
            }
            boolean open = Steps.TABLE.offers(state, of).stream()
                    .anyMatch(offer -> offer.to() == event.to() && isOpen(offer, event.on()));
            if (!open) {
                return Code.NOT_ALLOWED;
            }
            state = event.to();
            since = event.on();
            last = event.on();
            switch (state) {
                case APPLICATION_FILED -> filedOn = event.on();
                case NOTICE_FILED -> noticedOn = event.on();
                case INVITED_TO_COLLECT -> invitedOn = event.on();
                default -> {
                    // Other states start no clock.
                }
            }
            return null;
        }

        /** After the last day for which the law was read, what it said then refuses no step any more. */
        private static boolean isOpen(Offer<ProcedureState> offer, LocalDate day) {
            return offer.state() != Offer.State.REFUSED || day.isAfter(ResidenceAct.verifiedUntil());
        }

        /** What the law does by itself needs no record; where the facts do not say that it applies, the record does. */
        private @Nullable Code record(Event freeze) {
            if (state == ProcedureState.FROZEN_104_14) {
                return null;
            }
            Optional<Validity> suspension = ResidenceAct.suspensions().stream()
                    .filter(days -> days.contains(freeze.on()))
                    .findFirst();
            boolean possible = of.subsidiary() == null && met == null && Steps.FREEZABLE.contains(state);
            if (suspension.isEmpty() || !possible) {
                return Code.NOT_ALLOWED;
            }
            freeze(freeze.on(), Objects.requireNonNull(suspension.get().until()));
            last = freeze.on();
            return null;
        }

        private void freeze(LocalDate from, LocalDate until) {
            met = state;
            metSince = since;
            resumes = until;
            state = ProcedureState.FROZEN_104_14;
            since = since == null || since.isBefore(from) ? from : since;
        }

        /** What suspensions did to the file up to a day. */
        void bringTo(LocalDate day) {
            if (resumes != null && !resumes.isAfter(day)) {
                thaw();
            }
            for (Validity suspension : ResidenceAct.suspensions()) {
                LocalDate from = Objects.requireNonNull(suspension.from());
                LocalDate until = Objects.requireNonNull(suspension.until());
                boolean later = from.isAfter(day) || (since != null && !until.isAfter(since));
                boolean freezes = !later
                        && met == null
                        && Steps.FREEZABLE.contains(state)
                        && ResidenceAct.suspension(facts, from).isPresent();
                if (freezes && until.isAfter(day)) {
                    freeze(from, until);
                }
            }
        }

        private void thaw() {
            if (state == ProcedureState.FROZEN_104_14) {
                state = Objects.requireNonNull(met);
                since = metSince;
            }
            met = null;
            resumes = null;
        }

        ProcedureAnswer answer(ProcedureRequest request, List<ProcedureAnswer.Refused> refused) {
            EntitlementAnswer entitlement = request.facts() == null
                    ? null
                    : ENTITLEMENT.answer(new EntitlementRequest(request.asOf(), withEvents(), null));
            ImmutableList.Builder<ProcedureAnswer.Next> allowed = ImmutableList.builder();
            for (Offer<ProcedureState> offer : Steps.TABLE.offers(state, of)) {
                boolean thawing = state == ProcedureState.FROZEN_104_14 && !EVEN_WHILE_FROZEN.contains(offer.to());
                boolean freezing = offer.to() == ProcedureState.FROZEN_104_14;
                if (isOpen(offer, request.asOf()) && !thawing && !freezing) {
                    allowed.add(new ProcedureAnswer.Next(offer.to(), needs(offer.to(), request, entitlement)));
                }
            }
            boolean frozen = met != null;
            return new ProcedureAnswer(
                    state,
                    since == null ? request.asOf() : since,
                    ImmutableList.sortedCopyOf((one, other) -> one.to().compareTo(other.to()), allowed.build()),
                    frozen,
                    met,
                    resumes,
                    entitlement == null ? ImmutableList.of() : entitlement.deadlines(),
                    ImmutableList.copyOf(refused));
        }

        /** The events say what was filed, where the facts do not. */
        private FamilyFacts withEvents() {
            FamilyFacts known = facts;
            if (filedOn != null && facts.knownApplication().visaApplicationOn() == null) {
                known = Vocabulary.with(known, "application.visaApplicationOn", "\"" + filedOn + "\"");
            }
            if (noticedOn != null && facts.knownApplication().deadlineNoticeOn() == null) {
                known = Vocabulary.with(known, "application.deadlineNoticeOn", "\"" + noticedOn + "\"");
            }
            if (invitedOn != null && facts.knownApplication().invitedToCollectVisaOn() == null) {
                known = Vocabulary.with(known, "application.invitedToCollectVisaOn", "\"" + invitedOn + "\"");
            }
            return known;
        }

        private static ImmutableList<String> needs(
                ProcedureState to, ProcedureRequest request, @Nullable EntitlementAnswer entitlement) {
            ImmutableList.Builder<String> needs = ImmutableList.builder();
            switch (to) {
                case DOCS_COMPLETE -> {
                    if (request.facts() != null && request.facts().relation() != null) {
                        DOCUMENTS.answer(new DocumentsRequest(request.asOf(), request.facts(), null)).missing().stream()
                                .map(Enum::name)
                                .filter(code -> !code.equals("FEE"))
                                .forEach(needs::add);
                    }
                }
                case APPLICATION_FILED -> needs.add("FEE");
                case AT_BVA_QUOTA -> needs.add("CONSENT_OF_AUTHORITY");
                case APPROVED -> {
                    if (entitlement != null) {
                        entitlement.missingOrOpen().stream()
                                .filter(open -> open != Requirement.QUOTA)
                                .map(Enum::name)
                                .forEach(needs::add);
                    }
                    needs.add(
                            entitlement != null && entitlement.missingOrOpen().contains(Requirement.QUOTA)
                                    ? "QUOTA"
                                    : "CONSENT_OF_AUTHORITY");
                }
                case HARDSHIP_NOTICE -> needs.add("HARDSHIP_PROOF");
                default -> {
                    // Nothing of the family's is needed.
                }
            }
            return needs.build();
        }
    }
}
