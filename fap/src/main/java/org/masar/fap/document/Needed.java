package org.masar.fap.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.Governorate;
import org.masar.core.place.Territory;
import org.masar.core.rule.Setting;
import org.masar.core.rule.Truth;
import org.masar.fap.entitlement.Alternative;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.fap.entitlement.Family;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.MaritalStatus;
import org.masar.fap.entitlement.Mission;
import org.masar.fap.entitlement.Outcome;
import org.masar.fap.entitlement.ProcedureState;
import org.masar.fap.entitlement.Relation;
import org.masar.fap.entitlement.Requirement;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.ResidenceTitle;
import org.masar.fap.entitlement.Verdict;
import org.masar.fap.entitlement.Vocabulary;

/** Which papers this family needs: yes, no, or it depends on a fact nobody has stated. */
final class Needed {

    private static final EntitlementEngine ENTITLEMENT = new EntitlementEngine();

    /** What shows a requirement as met: without these the rules say what must be shown. */
    private static final ImmutableList<String> PROOFS = ImmutableList.of(
            "applicant.germanLevel",
            "family.livelihoodSecured",
            "family.netIncomePerMonth",
            "family.housingSufficient",
            "family.housingAreaM2");

    /** While one of these is unknown, a requirement may still fall away. */
    private static final ImmutableSet<String> MEANS_WAIVERS = ImmutableSet.of(
            "family.thirdCountryUnityPossible",
            "application.deadlineNoticeOn",
            "application.visaApplicationOn",
            "sponsor.protectionRecognisedOn",
            "sponsor.titleSince",
            "sponsor.titleSection");

    private static final ImmutableSet<String> A1_WAIVERS = ImmutableSet.of(
            "family.marriageBeforeSponsorMoved",
            "family.marriageOn",
            "sponsor.enteredGermanyOn",
            "sponsor.titleSection");

    private static final ImmutableSet<Family.OtherParentStatus> COMES_TOO =
            Sets.immutableEnumSet(Family.OtherParentStatus.IN_GERMANY, Family.OtherParentStatus.MOVES_TOO);

    private final FamilyFacts facts;
    private final EntitlementAnswer answer;
    private final EntitlementAnswer unproven;
    private final Set<String> asks = new LinkedHashSet<>();

    Needed(LocalDate asOf, FamilyFacts facts) {
        this.facts = facts;
        this.answer = ENTITLEMENT.answer(new EntitlementRequest(asOf, facts, null));
        this.unproven = ENTITLEMENT.answer(new EntitlementRequest(asOf, Vocabulary.without(facts, PROOFS), null));
    }

    EntitlementAnswer entitlement() {
        return answer;
    }

    /** Open facts that decide about a paper and are unknown, in the order in which they came up. */
    ImmutableList<EntitlementAnswer.Question> asks() {
        return Stream.concat(Stream.of("relation", "sponsor.residenceTitle").filter(asks::contains), asks.stream())
                .distinct()
                .filter(fact -> Vocabulary.setting(fact) == Setting.OPEN
                        && Vocabulary.read(facts, fact) == null
                        && Vocabulary.concerns(fact, facts.relation()))
                .map(Vocabulary::ask)
                .collect(ImmutableList.toImmutableList());
    }

    Truth isNeeded(Paper paper) {
        Relation relation = facts.relation();
        boolean everybody = paper.relations().size() == Relation.values().length;
        if (relation != null && !paper.relations().contains(relation)) {
            return Truth.FALSE;
        }
        Truth country = country(paper.countries());
        if (country.isFalse()) {
            return Truth.FALSE;
        }
        Truth when = when(paper.when());
        if (when.isFalse()) {
            return Truth.FALSE;
        }
        if (relation == null && !everybody) {
            asks.add("relation");
            return Truth.UNKNOWN;
        }
        return country.isTrue() ? when : Truth.UNKNOWN;
    }

    /** Papers follow nationality, and for stateless people the state that issued their papers. */
    private Truth country(List<String> countries) {
        if (countries.isEmpty()) {
            return Truth.TRUE;
        }
        Applicant applicant = facts.knownApplicant();
        List<String> others = applicant.otherNationalities();
        boolean national = isOneOf(applicant.nationality(), countries)
                || (others != null && others.stream().anyMatch(other -> isOneOf(other, countries)));
        boolean papers = (countries.contains("IQ")
                        && (issuedIn(Family.PaperOrigin.KURDISTAN_REGION) || issuedIn(Family.PaperOrigin.FEDERAL_IRAQ)))
                || (countries.contains("SY") && issuedIn(Family.PaperOrigin.SYRIA));
        boolean stateless = "STATELESS".equals(applicant.nationality());
        if (national || (stateless && papers)) {
            return Truth.TRUE;
        }
        if (applicant.nationality() == null || applicant.nationality().equals("UNKNOWN")) {
            asks.add("applicant.nationality");
            return Truth.UNKNOWN;
        }
        if (stateless && facts.knownFamily().papersIssuedIn() == null) {
            asks.add("family.papersIssuedIn");
            return Truth.UNKNOWN;
        }
        return Truth.FALSE;
    }

    private static boolean isOneOf(@Nullable String country, List<String> countries) {
        String alpha2 = country == null
                ? null
                : switch (country) {
                    case "IRQ" -> "IQ";
                    case "SYR" -> "SY";
                    default -> country;
                };
        return alpha2 != null && countries.contains(alpha2);
    }

    boolean issuedIn(Family.PaperOrigin origin) {
        List<Family.PaperOrigin> origins = facts.knownFamily().papersIssuedIn();
        return origins != null && origins.contains(origin);
    }

    private Truth when(Paper.When when) {
        Family family = facts.knownFamily();
        return switch (when) {
            case ALWAYS -> Truth.TRUE;
            case NO_UNIFIED_CARD ->
                fact("applicant.unifiedNationalCard", facts.knownApplicant().unifiedNationalCard())
                        .not();
            case FILED_IN_ERBIL -> filedIn(Mission.ERBIL);
            case FILED_IN_BAGHDAD -> filedIn(Mission.BAGHDAD);
            case MARRIED -> married();
            case MARRIED_BY_PROXY -> fact("family.marriageByProxy", family.marriageByProxy());
            case EARLIER_MARRIAGE -> fact("family.earlierMarriages", family.earlierMarriages());
            case JOINS_ONE_PARENT -> joinsOneParent();
            case OTHER_PARENT_DEAD ->
                fact(
                        "family.otherParentStatus",
                        family.otherParentStatus() == null
                                ? null
                                : family.otherParentStatus() == Family.OtherParentStatus.DECEASED);
            case PROTECTED_SPONSOR -> title() == null ? Truth.UNKNOWN : Truth.of(ResidenceAct.isProtection(title()));
            case NOTICE -> notice();
            case A1 -> required(Requirement.A1);
            case LIVELIHOOD -> required(Requirement.LIVELIHOOD);
            case HOUSING -> required(Requirement.HOUSING);
            case HARDSHIP -> hardship();
            case FEE ->
                answer.fee() == null
                        ? Truth.UNKNOWN
                        : Truth.of(new BigDecimal(answer.fee().amount()).signum() > 0);
            case PAPERS_KURDISTAN_REGION -> papers(Family.PaperOrigin.KURDISTAN_REGION, "IQ");
            case PAPERS_FEDERAL_IRAQ -> papers(Family.PaperOrigin.FEDERAL_IRAQ, "IQ");
            case PAPERS_SYRIA -> papers(Family.PaperOrigin.SYRIA, "SY");
            case DESCENT_DOUBTED ->
                Truth.of(family.kinshipProof() == Family.KinshipProof.DOUBTED
                        || family.kinshipProof() == Family.KinshipProof.NONE
                        || family.kinshipProof() == Family.KinshipProof.DNA);
        };
    }

    private Truth fact(String name, @Nullable Boolean value) {
        if (value == null) {
            asks.add(name);
        }
        return Truth.ofNullable(value);
    }

    private @Nullable ResidenceTitle title() {
        ResidenceTitle title = facts.knownSponsor().residenceTitle();
        if (title == null) {
            asks.add("sponsor.residenceTitle");
        }
        return title;
    }

    /** The mission named; where none is, Erbil and Baghdad are told apart by the place of residence in Iraq. */
    private Truth filedIn(Mission mission) {
        Mission named = facts.knownApplication().mission();
        if (named != null) {
            return Truth.of(named == mission);
        }
        Optional<Territory> territory = territory(facts);
        String country = facts.knownApplicant().residenceCountry();
        if (territory.isPresent() && (country == null || isOneOf(country, List.of("IQ")))) {
            boolean region = territory.get() == Territory.KURDISTAN_REGION;
            return Truth.of(region == (mission == Mission.ERBIL));
        }
        if (country != null && !isOneOf(country, List.of("IQ", "SY"))) {
            return Truth.FALSE;
        }
        asks.add("application.mission");
        return Truth.UNKNOWN;
    }

    /** Where in Iraq somebody lives. */
    static Optional<Territory> territory(FamilyFacts facts) {
        String governorate = facts.knownApplicant().residenceGovernorate();
        return governorate == null
                ? Optional.empty()
                : Governorate.find(governorate).map(Governorate::territory);
    }

    private Truth married() {
        Relation relation = facts.relation();
        if (relation == Relation.SPOUSE || relation == Relation.PARTNER) {
            return Truth.TRUE;
        }
        MaritalStatus status = facts.knownSponsor().maritalStatus();
        if (facts.knownFamily().marriageOn() != null
                || status == MaritalStatus.MARRIED
                || status == MaritalStatus.DIVORCED
                || status == MaritalStatus.WIDOWED) {
            return Truth.TRUE;
        }
        return fact("sponsor.maritalStatus", status == null ? null : false);
    }

    private Truth joinsOneParent() {
        Family.OtherParentStatus status = facts.knownFamily().otherParentStatus();
        if (status == null) {
            asks.add("family.otherParentStatus");
            return Truth.UNKNOWN;
        }
        return Truth.of(!COMES_TOO.contains(status) && status != Family.OtherParentStatus.DECEASED);
    }

    /** The notice keeps the limit of 29(2) s.3; the core family of 36a has no limit to keep. */
    private Truth notice() {
        ResidenceTitle title = title();
        if (title == null) {
            return Truth.UNKNOWN;
        }
        if (!ResidenceAct.isProtection(title) || title == ResidenceTitle.AE_25_2_A2) {
            return Truth.FALSE;
        }
        if (facts.knownApplication().deadlineNoticeOn() != null
                || facts.knownApplication().stage() == ProcedureState.NOTICE_FILED) {
            return Truth.TRUE;
        }
        boolean keptByApplication = answer.waived().contains(Requirement.LIVELIHOOD);
        return keptByApplication ? Truth.FALSE : fact("application.deadlineNoticeOn", null);
    }

    /** Open in the rules without any proof, and not waived. */
    private Truth required(Requirement requirement) {
        if (answer.waived().contains(requirement) || unproven.waived().contains(requirement)) {
            return Truth.FALSE;
        }
        boolean a1 = requirement == Requirement.A1;
        Relation relation = facts.relation();
        if (a1 && relation != null && relation != Relation.SPOUSE && relation != Relation.PARTNER) {
            return Truth.FALSE;
        }
        Verdict verdict = unproven.verdict();
        boolean decided = verdict != Verdict.UNDETERMINED && verdict != Verdict.NOT_ELIGIBLE;
        if (decided && !unproven.missingOrOpen().contains(requirement)) {
            return Truth.FALSE;
        }
        ImmutableList<String> waivers = unproven.asks().stream()
                .map(EntitlementAnswer.Question::fact)
                .filter((a1 ? A1_WAIVERS : MEANS_WAIVERS)::contains)
                .collect(ImmutableList.toImmutableList());
        asks.addAll(waivers);
        return decided && waivers.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Truth hardship() {
        boolean needed = answer.missingOrOpen().contains(Requirement.EXCEPTIONAL_HARDSHIP_PROOF)
                || answer.missingOrOpen().contains(Requirement.HARDSHIP_PROOF)
                || answer.outcome() == Outcome.HARDSHIP_ROUTE;
        if (needed) {
            return Truth.TRUE;
        }
        boolean perhaps = answer.missingOrOpen().contains(Requirement.HUMANITARIAN_REASON)
                || answer.alternatives().contains(Alternative.HARDSHIP_22)
                || answer.alternatives().contains(Alternative.OTHER_RELATIVES_36_2);
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Truth papers(Family.PaperOrigin origin, String country) {
        if (facts.knownFamily().papersIssuedIn() != null) {
            return Truth.of(issuedIn(origin));
        }
        Truth national = country(List.of(country));
        if (national.isFalse()) {
            return Truth.FALSE;
        }
        if (national.isTrue() && country.equals("SY")) {
            return Truth.TRUE;
        }
        asks.add("family.papersIssuedIn");
        return Truth.UNKNOWN;
    }

    /** How foreign civil papers of this family are confirmed. */
    DocumentsAnswer.Certification certification() {
        if (issuedIn(Family.PaperOrigin.KURDISTAN_REGION)) {
            return DocumentsAnswer.Certification.OVER_CERTIFICATION_KRI;
        } else if (issuedIn(Family.PaperOrigin.FEDERAL_IRAQ)) {
            return DocumentsAnswer.Certification.OVER_CERTIFICATION_IRAQ;
        } else if (issuedIn(Family.PaperOrigin.SYRIA)) {
            return DocumentsAnswer.Certification.LEGALISATION_SYRIA;
        } else if (facts.knownFamily().papersIssuedIn() != null) {
            return DocumentsAnswer.Certification.NONE;
        } else if (country(List.of("SY")).isTrue()) {
            return DocumentsAnswer.Certification.LEGALISATION_SYRIA;
        } else if (country(List.of("IQ")).isTrue()) {
            boolean region =
                    territory(facts).filter(Territory.KURDISTAN_REGION::equals).isPresent();
            return region
                    ? DocumentsAnswer.Certification.OVER_CERTIFICATION_KRI
                    : DocumentsAnswer.Certification.OVER_CERTIFICATION_IRAQ;
        }
        return DocumentsAnswer.Certification.NONE;
    }

    FamilyFacts facts() {
        return Objects.requireNonNull(facts);
    }
}
