package org.masar.fap.hardship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.rule.Setting;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.core.time.Validity;
import org.masar.fap.document.DocumentsAnswer;
import org.masar.fap.document.DocumentsEngine;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.document.PaperCode;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.Family;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Outcome;
import org.masar.fap.entitlement.Relation;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.Sponsor;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.hardship.HardshipAnswer.Against;
import org.masar.fap.hardship.HardshipAnswer.Open;
import org.masar.fap.hardship.HardshipAnswer.Support;
import org.masar.fap.hardship.HardshipAnswer.SupportCode;
import org.masar.fap.organisation.Organisation;
import org.masar.fap.triage.Urgency;

/**
 * {@code fap.hardship}: the hardship notice of a family whose ordinary route is frozen or closed, AufenthG 22 s.1. Lengths
 * of separation are those of the cases reported so far, never a test. The dossier names no private fact: proof of illness
 * and danger is enclosed, not described. The Foreign Office decides.
 * With {@code --data organisation=FILE} it says where the notice goes.
 */
public final class HardshipEngine implements PreparedEngine<Organisation, HardshipRequest, HardshipAnswer> {

    private static final EngineInfo<HardshipRequest, HardshipAnswer> INFO = new EngineInfo<>(
            "fap.hardship",
            "1.0.0",
            "What a hardship notice can say, and what is still to be gathered",
            HardshipRequest.class,
            HardshipAnswer.class);

    private static final EntitlementEngine ENTITLEMENT = new EntitlementEngine();
    private static final DocumentsEngine DOCUMENTS = new DocumentsEngine();

    private static final ImmutableSet<Outcome> CLOSED =
            Sets.immutableEnumSet(Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE_AS_RULE);

    /** What a notice should say, in the order of urgency; private facts are gathered in a talk. */
    private static final ImmutableList<String> FACTS = ImmutableList.of(
            "relation",
            "sponsor.residenceTitle",
            "family.separationSince",
            "family.minorChildAffected",
            "family.youngestChildBirthDate",
            "family.thirdCountryTie",
            "family.thirdCountryUnityPossible",
            "family.separationChosen",
            "family.familyDelayMonths",
            "family.settlementConditionsMet",
            "application.visaApplicationOn",
            "application.waitingListRegistrationOn");

    private static final ImmutableSet<PaperCode> PAPERS = Sets.immutableEnumSet(
            PaperCode.HARDSHIP_PROOF,
            PaperCode.SPONSOR_BAMF,
            PaperCode.SPONSOR_TITLE,
            PaperCode.SPONSOR_REG,
            PaperCode.PASSPORT,
            PaperCode.NAT_ID,
            PaperCode.MARRIAGE_CERT,
            PaperCode.MARRIAGE_SY,
            PaperCode.BIRTH_CERT,
            PaperCode.FAMILY_REG,
            PaperCode.CONSENT_PARENT);

    private final @Nullable Organisation organisation;

    /** For the service loader, and for those who need no other engine. */
    public HardshipEngine() {
        this(null);
    }

    private HardshipEngine(@Nullable Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public EngineInfo<HardshipRequest, HardshipAnswer> info() {
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
    public HardshipEngine with(Organisation data) {
        return new HardshipEngine(data);
    }

    @Override
    public List<Problem> check(HardshipRequest request) {
        return Vocabulary.problems(request.asOf(), request.facts(), "/facts");
    }

    @Override
    public HardshipAnswer answer(HardshipRequest request) {
        FamilyFacts facts = request.facts();
        LocalDate asOf = request.asOf();
        EntitlementAnswer entitlement = ENTITLEMENT.answer(new EntitlementRequest(asOf, facts, null));
        ImmutableList<Support> supports = supports(facts, asOf);
        Set<PaperCode> papers = request.papers() == null ? Set.of() : new LinkedHashSet<>(request.papers());
        boolean proof = supports.stream().anyMatch(support -> support.value() == null);
        ImmutableList<HardshipAnswer.Gather> gather = gather(request, papers, proof);
        return new HardshipAnswer(
                open(facts, entitlement),
                supports,
                against(facts, asOf),
                Urgency.of(facts, asOf).tier(),
                gather,
                Dossier.of(facts, asOf, supports, ImmutableList.sortedCopyOf(papers)),
                ImmutableList.of(
                        Message.of("fap.hardship.notPromised.noClaim"),
                        Message.of("fap.hardship.notPromised.noApplication"),
                        Message.of("fap.hardship.notPromised.noDate"),
                        Message.of("fap.hardship.notPromised.free")),
                organisation == null || organisation.hardshipNotice() == null
                        ? null
                        : organisation.hardshipNotice().contact());
    }

    private static Open open(FamilyFacts facts, EntitlementAnswer entitlement) {
        Outcome outcome = entitlement.outcome();
        if (outcome == Outcome.SUSPENDED || outcome == Outcome.HARDSHIP_ROUTE) {
            return Open.YES;
        } else if (outcome == Outcome.UNDETERMINED) {
            return Open.UNKNOWN;
        } else if (CLOSED.contains(outcome)) {
            return ResidenceAct.isCore(facts.relation()) ? Open.YES : Open.UNKNOWN;
        }
        return Open.NO;
    }

    private static ImmutableList<Support> supports(FamilyFacts facts, LocalDate asOf) {
        Applicant applicant = facts.knownApplicant();
        Sponsor sponsor = facts.knownSponsor();
        List<Support> supports = new ArrayList<>();
        PartialDate since = facts.knownFamily().separationSince();
        if (since != null && !since.latest().isAfter(asOf)) {
            int years = Math.toIntExact(DateMath.yearsBetween(since.latest(), asOf, Rounding.UP));
            boolean tie = Boolean.TRUE.equals(facts.knownFamily().thirdCountryTie());
            supports.add(separation(SupportCode.SEPARATION_LONG, years, "", tie));
            if (smallChild(facts, asOf)) {
                supports.add(separation(SupportCode.SEPARATION_LONG_SMALL_CHILD, years, ".toddler", tie));
            }
        }
        if (Boolean.TRUE.equals(applicant.seriousIllness())
                || Boolean.TRUE.equals(applicant.treatableOnlyInGermany())
                || Boolean.TRUE.equals(sponsor.seriousIllness())) {
            supports.add(new Support(SupportCode.SEVERE_ILLNESS, null, null));
        }
        if (Boolean.TRUE.equals(applicant.dangerToLifeLimbLiberty())) {
            supports.add(new Support(SupportCode.DANGER, null, null));
        }
        if (Boolean.TRUE.equals(applicant.deathImminent())) {
            supports.add(new Support(SupportCode.DEATH_NEAR, null, null));
        }
        return ImmutableList.copyOf(supports);
    }

    /** What was reported is reported: the figures of the second suspension count for any day. */
    private static Support separation(SupportCode code, int years, String child, boolean tie) {
        LocalDate known =
                Objects.requireNonNull(ResidenceAct.suspensions().get(1).from());
        String id = "hardship22.separation" + child + (tie ? ".thirdCountryTie" : "") + ".years";
        return new Support(code, years, ResidenceAct.parameter(id, known).orElse(null));
    }

    private static boolean smallChild(FamilyFacts facts, LocalDate asOf) {
        LocalDate known =
                Objects.requireNonNull(ResidenceAct.suspensions().get(1).from());
        int below = ResidenceAct.parameter("hardship22.toddler.ageBelow", known)
                .orElseThrow()
                .intValueExact();
        PartialDate born = facts.knownFamily().youngestChildBirthDate();
        if (born == null && facts.relation() == Relation.CHILD) {
            born = facts.knownApplicant().birthDate();
        }
        return born != null
                && DateMath.plusYears(born.earliest(), below, Rounding.UP).isAfter(asOf);
    }

    private static ImmutableList<Against> against(FamilyFacts facts, LocalDate asOf) {
        Family family = facts.knownFamily();
        ImmutableList.Builder<Against> against = ImmutableList.builder();
        if (Boolean.TRUE.equals(family.thirdCountryUnityPossible())) {
            against.add(Against.UNITY_IN_THIRD_COUNTRY);
        }
        if (Boolean.TRUE.equals(family.settlementConditionsMet())) {
            against.add(Against.SETTLEMENT_CONDITIONS_MET);
        }
        if (Boolean.TRUE.equals(family.separationChosen())) {
            against.add(Against.SEPARATION_CHOSEN);
        }
        if (family.familyDelayMonths() != null && family.familyDelayMonths() > 0) {
            against.add(Against.OWN_DELAY);
        }
        if (excluded(facts, asOf)) {
            against.add(Against.EXCLUSION_36A_3);
        }
        return against.build();
    }

    /** While the route is frozen an exclusion does not show: it is looked for on the day before the freeze. */
    private static boolean excluded(FamilyFacts facts, LocalDate asOf) {
        Optional<Validity> frozen = ResidenceAct.suspension(facts, asOf);
        LocalDate day =
                frozen.map(Validity::from).map(from -> from.minusDays(1)).orElse(asOf);
        EntitlementAnswer then = ENTITLEMENT.answer(new EntitlementRequest(day, facts, null));
        return then.outcome() == Outcome.NOT_ELIGIBLE_AS_RULE
                && then.basis().stream().anyMatch(citation -> citation.contains("36a(3)"));
    }

    private static ImmutableList<HardshipAnswer.Gather> gather(
            HardshipRequest request, Set<PaperCode> papers, boolean proof) {
        FamilyFacts facts = request.facts();
        ImmutableList.Builder<HardshipAnswer.Gather> gather = ImmutableList.builder();
        if (proof && !papers.contains(PaperCode.HARDSHIP_PROOF)) {
            gather.add(paper(PaperCode.HARDSHIP_PROOF));
        }
        for (String fact : FACTS) {
            boolean child = !fact.equals("family.youngestChildBirthDate")
                    || !Boolean.FALSE.equals(facts.knownFamily().minorChildAffected());
            if (child
                    && Vocabulary.setting(fact) == Setting.OPEN
                    && Vocabulary.read(facts, fact) == null
                    && Vocabulary.concerns(fact, facts.relation())) {
                Message words = Message.of(Vocabulary.question(fact));
                gather.add(new HardshipAnswer.Gather(fact, null, words.key(), words.args(), words));
            }
        }
        DocumentsAnswer documents = DOCUMENTS.answer(new DocumentsRequest(request.asOf(), facts, null));
        documents.items().stream()
                .map(DocumentsAnswer.Item::code)
                .filter(code -> PAPERS.contains(code) && code != PaperCode.HARDSHIP_PROOF && !papers.contains(code))
                .forEach(code -> gather.add(paper(code)));
        return gather.build();
    }

    private static HardshipAnswer.Gather paper(PaperCode code) {
        Message words = Message.of("fap.documents.name." + code);
        return new HardshipAnswer.Gather(null, code, words.key(), words.args(), words);
    }
}
