package org.masar.fap.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;
import org.masar.fap.document.DocumentsAnswer.Certification;
import org.masar.fap.document.DocumentsAnswer.State;
import org.masar.fap.document.DocumentsAnswer.Status;
import org.masar.fap.document.DocumentsRequest.Held;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.Family;
import org.masar.fap.entitlement.Mission;
import org.masar.fap.entitlement.Vocabulary;

/**
 * {@code fap.documents}: the checklist of one family. A paper is listed where it is needed, and as MAYBE where that depends
 * on a fact nobody has stated. Whether an unknown translation or certification is there is not guessed. The desk of the
 * mission decides what it accepts.
 */
public final class DocumentsEngine implements Engine<DocumentsRequest, DocumentsAnswer> {

    private static final EngineInfo<DocumentsRequest, DocumentsAnswer> INFO = new EngineInfo<>(
                    "fap.documents",
                    "1.0.0",
                    "Which papers this family needs, and whether the file is complete",
                    DocumentsRequest.class,
                    DocumentsAnswer.class)
            .withPacks(List.of(PackFile.of(DocumentsEngine.class, "papers.json")));

    private static final int MONTHS_A_YEAR = 12;

    private static final ImmutableSet<Status> INCOMPLETE =
            Sets.immutableEnumSet(Status.MISSING, Status.EXPIRED, Status.NOT_TRANSLATED, Status.NOT_CERTIFIED);

    private static final ImmutableSet<Mission> ONE_PHOTO = Sets.immutableEnumSet(Mission.ERBIL, Mission.BAGHDAD);

    /** For the service loader, and for those who need no other engine. */
    public DocumentsEngine() {}

    @Override
    public EngineInfo<DocumentsRequest, DocumentsAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(DocumentsRequest request) {
        List<Problem> problems = new ArrayList<>(Vocabulary.problems(request.asOf(), request.facts(), "/facts"));
        List<Held> have = request.have() == null ? List.of() : request.have();
        Map<PaperCode, Integer> seen = new EnumMap<>(PaperCode.class);
        for (int i = 0; i < have.size(); i++) {
            Held held = have.get(i);
            Integer before = seen.putIfAbsent(held.code(), i);
            if (before != null) {
                problems.add(Problem.contradiction(Problem.at("have", before, "code")));
                problems.add(Problem.contradiction(Problem.at("have", i, "code")));
            }
            if (held.issuedOn() != null && held.issuedOn().isAfter(request.asOf())) {
                problems.add(Problem.contradiction(Problem.at("have", i, "issuedOn")));
            }
            if (held.issuedOn() != null
                    && held.validUntil() != null
                    && held.validUntil().isBefore(held.issuedOn())) {
                problems.add(Problem.contradiction(Problem.at("have", i, "issuedOn")));
                problems.add(Problem.contradiction(Problem.at("have", i, "validUntil")));
            }
        }
        return problems;
    }

    @Override
    public DocumentsAnswer answer(DocumentsRequest request) {
        Needed needed = new Needed(request.asOf(), request.facts());
        Map<PaperCode, Held> have = new EnumMap<>(PaperCode.class);
        if (request.have() != null) {
            request.have().forEach(held -> have.put(held.code(), held));
        }
        List<DocumentsAnswer.Item> items = new ArrayList<>();
        for (Paper paper : Paper.BY_CODE.values()) {
            Truth isNeeded = needed.isNeeded(paper);
            if (!isNeeded.isFalse() && !paper.step()) {
                items.add(item(paper, isNeeded, have.get(paper.code()), request, needed));
            }
        }
        ImmutableList<DocumentsAnswer.Item> papers = ImmutableList.copyOf(items);
        for (Paper paper : Paper.BY_CODE.values()) {
            Truth isNeeded = paper.step() ? needed.isNeeded(paper) : Truth.FALSE;
            if (!isNeeded.isFalse()) {
                items.add(step(paper, isNeeded, have, papers, request, needed));
            }
        }
        items.sort((one, other) -> one.code().compareTo(other.code()));
        ImmutableList<DocumentsAnswer.Expiring> expiring = items.stream()
                .filter(item -> item.status() == Status.EXPIRED || item.status() == Status.EXPIRING)
                .map(item -> new DocumentsAnswer.Expiring(item.code(), Objects.requireNonNull(item.validUntil())))
                .collect(ImmutableList.toImmutableList());
        EntitlementAnswer entitlement = needed.entitlement();
        return new DocumentsAnswer(
                state(items, request),
                ImmutableList.copyOf(items),
                items.stream()
                        .filter(item -> item.status() == Status.MISSING)
                        .map(DocumentsAnswer.Item::code)
                        .collect(ImmutableList.toImmutableList()),
                expiring,
                entitlement.fee(),
                needed.asks());
    }

    /** Where not even the relation is known, there is no list yet. A voluntary paper never keeps a file open. */
    private static State state(List<DocumentsAnswer.Item> items, DocumentsRequest request) {
        if (request.facts().relation() == null) {
            return State.UNDETERMINED;
        } else if (items.stream().anyMatch(item -> INCOMPLETE.contains(item.status()))) {
            return State.INCOMPLETE;
        } else if (items.stream().anyMatch(item -> item.status() == Status.EXPIRING)) {
            return State.EXPIRING;
        }
        boolean open = items.stream().anyMatch(item -> item.status() == Status.MAYBE && item.code() != PaperCode.DNA);
        return open ? State.UNDETERMINED : State.COMPLETE;
    }

    private static DocumentsAnswer.Item item(
            Paper paper, Truth isNeeded, @Nullable Held held, DocumentsRequest request, Needed needed) {
        Certification certification = paper.certified() ? needed.certification() : Certification.NONE;
        LocalDate until = validUntil(paper, held, request);
        boolean there = held != null ? !Boolean.FALSE.equals(held.original()) : shownByFacts(paper, request);
        Status status = isNeeded.isUnknown() && held == null ? Status.MAYBE : Status.MISSING;
        if (there && isUsable(paper, request)) {
            status = ofHeld(paper, held, certification, until, request);
        }
        if (paper.code() == PaperCode.DNA && held == null) {
            boolean done = request.facts().knownFamily().kinshipProof() == Family.KinshipProof.DNA;
            status = done ? Status.HAVE : Status.MAYBE;
        }
        return row(paper, status, certification, until, request, needed);
    }

    private static Status ofHeld(
            Paper paper,
            @Nullable Held held,
            Certification certification,
            @Nullable LocalDate until,
            DocumentsRequest request) {
        LocalDate appointment = request.facts().knownApplication().appointmentOn();
        if (until != null && until.isBefore(request.asOf())) {
            return Status.EXPIRED;
        }
        Boolean translated = held == null ? null : held.translated();
        Boolean certified = held == null ? null : held.certified();
        if (paper.translated() && Boolean.FALSE.equals(translated)) {
            return Status.NOT_TRANSLATED;
        } else if (certification != Certification.NONE && Boolean.FALSE.equals(certified)) {
            return Status.NOT_CERTIFIED;
        } else if (until != null && appointment != null && until.isBefore(appointment)) {
            return Status.EXPIRING;
        }
        boolean open = (paper.translated() && translated == null)
                || (certification != Certification.NONE && certified == null);
        return open ? Status.MAYBE : Status.HAVE;
    }

    /** A fact may say that a paper is there. */
    private static boolean shownByFacts(Paper paper, DocumentsRequest request) {
        Applicant applicant = request.facts().knownApplicant();
        return switch (paper.code()) {
            case PASSPORT -> Boolean.TRUE.equals(applicant.passport());
            case A1 ->
                applicant.germanLevel() != null
                        && applicant.germanLevel() != Applicant.GermanLevel.NONE
                        && applicant.germanCertificateOn() != null;
            default -> false;
        };
    }

    /** A passport needs room for the visa. */
    private static boolean isUsable(Paper paper, DocumentsRequest request) {
        Integer blank = request.facts().knownApplicant().passportBlankPages();
        return paper.code() != PaperCode.PASSPORT || blank == null || blank >= Paper.PACK.passportBlankPages();
    }

    private static @Nullable LocalDate validUntil(Paper paper, @Nullable Held held, DocumentsRequest request) {
        Applicant applicant = request.facts().knownApplicant();
        LocalDate stated = held == null ? null : held.validUntil();
        LocalDate issued = held == null ? null : held.issuedOn();
        return switch (paper.code()) {
            case PHOTO -> earlier(stated, after(issued, Paper.PACK.photoMonths()));
            case PASSPORT ->
                earlier(
                        stated == null ? applicant.passportValidUntil() : stated,
                        after(
                                issued == null ? applicant.passportIssuedOn() : issued,
                                Paper.PACK.passportYears() * MONTHS_A_YEAR));
            case A1 ->
                earlier(
                        stated,
                        after(
                                issued == null ? applicant.germanCertificateOn() : issued,
                                Paper.PACK.certificateMonths()));
            case SPONSOR_TITLE ->
                stated == null ? request.facts().knownSponsor().titleValidUntil() : stated;
            default -> stated;
        };
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day, int months) {
        return day == null ? null : DateMath.plusMonths(day, months, Rounding.DOWN);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** A step is done where it is ticked off, or done for every paper that needs it. */
    private static DocumentsAnswer.Item step(
            Paper paper,
            Truth isNeeded,
            Map<PaperCode, Held> have,
            List<DocumentsAnswer.Item> papers,
            DocumentsRequest request,
            Needed needed) {
        boolean translation = paper.code() == PaperCode.TRANSLATION;
        List<DocumentsAnswer.Item> concerned = papers.stream()
                .filter(item -> item.status() != Status.MAYBE || have.containsKey(item.code()))
                .filter(item -> translation
                        ? item.translation() == DocumentsAnswer.Translation.GERMAN
                        : item.certification() != Certification.NONE)
                .toList();
        Status status;
        if (have.containsKey(paper.code())) {
            status = Status.HAVE;
        } else if (isNeeded.isUnknown()) {
            status = Status.MAYBE;
        } else if (concerned.stream().allMatch(item -> isDone(have.get(item.code()), translation))) {
            status = concerned.isEmpty() ? Status.MAYBE : Status.HAVE;
        } else {
            boolean surelyNot = concerned.stream().anyMatch(item -> {
                Held held = have.get(item.code());
                return held == null || Boolean.FALSE.equals(translation ? held.translated() : held.certified());
            });
            status = surelyNot ? Status.MISSING : Status.MAYBE;
        }
        return row(paper, status, Certification.NONE, null, request, needed);
    }

    private static boolean isDone(@Nullable Held held, boolean translation) {
        return held != null && Boolean.TRUE.equals(translation ? held.translated() : held.certified());
    }

    private static DocumentsAnswer.Item row(
            Paper paper,
            Status status,
            Certification certification,
            @Nullable LocalDate until,
            DocumentsRequest request,
            Needed needed) {
        int copies = paper.code() == PaperCode.PHOTO && ONE_PHOTO.contains(mission(request)) ? 1 : paper.copies();
        return new DocumentsAnswer.Item(
                paper.code(),
                Message.of("fap.documents.name." + paper.code()),
                status,
                provider(paper, needed),
                paper.form(),
                copies,
                paper.translated() ? DocumentsAnswer.Translation.GERMAN : DocumentsAnswer.Translation.NONE,
                certification,
                until,
                Message.of("fap.documents.why." + paper.when()),
                ImmutableList.copyOf(paper.alternatives()),
                paper.source(),
                standing(paper, request.asOf()));
    }

    private static @Nullable Mission mission(DocumentsRequest request) {
        Mission named = request.facts().knownApplication().mission();
        boolean iraq = Needed.territory(request.facts()).isPresent();
        return named == null && iraq ? Mission.BAGHDAD : named;
    }

    /** Where the other parent cannot or will not sign, a court can decide. */
    private static DocumentsAnswer.Provider provider(Paper paper, Needed needed) {
        Family family = needed.facts().knownFamily();
        boolean court = paper.code() == PaperCode.CONSENT_PARENT
                && (family.custody() == Family.Custody.SPONSOR_SOLE
                        || Boolean.FALSE.equals(family.otherParentConsent())
                        || family.otherParentStatus() == Family.OtherParentStatus.MISSING
                        || family.otherParentStatus() == Family.OtherParentStatus.UNKNOWN_PARENT);
        return court ? DocumentsAnswer.Provider.COURT : paper.providedBy();
    }

    private static Standing standing(Paper paper, LocalDate asOf) {
        if (asOf.isAfter(Paper.PACK.verifiedUntil())) {
            return Standing.NOT_VERIFIED_FOR_THIS_DATE;
        }
        return paper.fromMemory() ? Standing.RESTS_ON_MEMORY : Standing.VERIFIED;
    }
}
