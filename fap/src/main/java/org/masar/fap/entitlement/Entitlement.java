package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.RELATION;
import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;

/**
 * The law as one procedure: the sponsor's title decides the branch (never the travel document), then the relation with
 * its reference date, then what the route asks for; bars count before all of it. One call is one reading of the case.
 */
final class Entitlement {

    private static final ImmutableSet<Relation> SPOUSES = Sets.immutableEnumSet(Relation.SPOUSE, Relation.PARTNER);

    private final Reading reading;
    private Draft draft = new Draft();

    private Entitlement(Reading reading) {
        this.reading = reading;
    }

    static Draft.Result decide(Reading reading) {
        return new Entitlement(reading).decide();
    }

    private Draft.Result decide() {
        Relation relation = relation();
        Branch branch = reading.first(Branch.OF_THE_TITLE, Branch.GENERAL);
        if (branch == Branch.SUBSIDIARY && Subsidiary.olderLaw(reading)) {
            branch = Branch.GENERAL;
        }
        switch (branch) {
            case HUMANITARIAN_PERMIT -> humanitarianPermit();
            case ADMISSION -> admissionFromAbroad();
            case GERMAN -> german(relation);
            case BARRED -> barred();
            case WITHOUT_TITLE -> withoutTitle(relation);
            case SUBSIDIARY -> new Subsidiary(reading, draft).decide(relation);
            case TEMPORARY, FOR_CAUSE, GENERAL -> foreigner(relation, branch);
        }
        boolean temporary = branch == Branch.TEMPORARY;
        new Bars(reading, draft, relation, !temporary).apply();
        onlyFilingKeeps(relation);
        familyAsylum(relation);
        if (Filing.announced(reading.facts)) {
            draft.announce();
        }
        return draft.result();
    }

    /** Partners count as spouses: 27(2). */
    private Relation relation() {
        Relation known = reading.facts.relation();
        if (known != null) {
            reading.use(RELATION);
            return SPOUSES.contains(known) ? Relation.SPOUSE : known;
        }
        if (reading.in(RELATION, SPOUSES)) {
            return Relation.SPOUSE;
        }
        for (Relation relation : Relation.values()) {
            if (reading.is(RELATION, relation)) {
                return relation;
            }
        }
        return Relation.OTHER;
    }

    private void barred() {
        if (reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_104C)) {
            reading.inForce("HUM-29-3-104C");
        }
        reading.restsOn("HUM-29-3-S3");
        draft.close(Outcome.NOT_ELIGIBLE, "HUM-29-3-S3", "AufenthG 29(3) s.3");
    }

    private void withoutTitle(Relation relation) {
        reading.restsOn("GEN-29-1-1");
        if (relation == Relation.SPOUSE && reading.shown(Facts.SPONSOR_HOLDS_NATIONAL_VISA, true)) {
            draft.claim("AufenthG 30(1) s.1 no.3 e", Draft.Strength.MUST)
                    .discretion("SP-30-1-3-E", "AufenthG 30(2) s.2");
            new Means(reading).requireBoth(draft);
            return;
        }
        draft.close(Outcome.NOT_ELIGIBLE, "GEN-29-1-1", "AufenthG 29(1) s.1 no.1");
    }

    private void german(Relation relation) {
        OtherRelatives others = new OtherRelatives(reading);
        switch (relation) {
            case SPOUSE, PARTNER -> new SpouseRoute(reading, draft).german();
            case CHILD -> new ChildRoute(reading, draft).german();
            case PARENT -> {
                new ParentRoute(reading, draft).german();
                if (draft.isClosed()) {
                    orHardship(others, true);
                }
            }
            default -> {
                if (others.hardshipSupported()) {
                    others.hardship(draft, true);
                } else {
                    others.withoutHardship(draft);
                }
            }
        }
    }

    /** A closed claim of a parent leaves 36(2), where a fact supports it. */
    private void orHardship(OtherRelatives others, boolean german) {
        if (others.hardshipSupported()) {
            draft = new Draft();
            others.hardship(draft, german);
        } else {
            reading.wantToReopen(Facts.APPLICANT_CAN_LIVE_INDEPENDENTLY);
            OtherRelatives.offer(reading, draft);
        }
    }

    private void foreigner(Relation relation, Branch branch) {
        OtherRelatives others = new OtherRelatives(reading);
        switch (relation) {
            case SPOUSE, PARTNER -> spouse(branch);
            case CHILD -> child(branch);
            case PARENT -> parent(others);
            case PARENT_IN_LAW -> {
                if (others.isSkilledSponsor()) {
                    others.parentsOfSkilled(draft, true);
                    if (draft.isClosed()) {
                        orHardship(others, false);
                    }
                } else {
                    other(others);
                }
            }
            case SIBLING -> others.sibling(draft);
            case ADULT_CHILD, OTHER -> other(others);
        }
    }

    private void other(OtherRelatives others) {
        if (others.hardshipSupported()) {
            others.hardship(draft, false);
        } else {
            others.withoutHardship(draft);
        }
    }

    private void spouse(Branch branch) {
        SpouseRoute route = new SpouseRoute(reading, draft);
        if (branch == Branch.TEMPORARY) {
            route.temporary();
        } else if (branch == Branch.FOR_CAUSE) {
            route.forCause();
        } else {
            route.general();
            frozenBefore2018();
        }
    }

    private void child(Branch branch) {
        ChildRoute route = new ChildRoute(reading, draft);
        if (branch == Branch.TEMPORARY) {
            route.temporary();
        } else if (branch == Branch.FOR_CAUSE) {
            route.forCause();
        } else {
            route.general();
            frozenBefore2018();
        }
    }

    private void parent(OtherRelatives others) {
        boolean coveredOnce =
                reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_25_2_A2) && reading.inForce("PRIV-29-2-S1");
        if (coveredOnce || reading.in(SPONSOR_RESIDENCE_TITLE, Titles.PARENTS_36_1)) {
            new ParentRoute(reading, draft).ofRefugee();
            if (coveredOnce) {
                frozenBefore2018();
            }
            if (draft.isClosed() && draft.closedAs() == Outcome.NOT_ELIGIBLE) {
                orHardship(others, false);
            }
        } else if (others.isSkilledSponsor()) {
            others.parentsOfSkilled(draft, false);
            if (draft.isClosed()) {
                orHardship(others, false);
            }
        } else {
            other(others);
        }
    }

    /** Until July 2018 subsidiary protection stood beside refugee status, but for the first suspension. */
    private void frozenBefore2018() {
        if (reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_25_2_A2) && !reading.inForce("SUB-36A-1")) {
            Subsidiary subsidiary = new Subsidiary(reading, draft);
            subsidiary.suspension();
            if (draft.closedAs() == Outcome.SUSPENDED) {
                subsidiary.hardship();
            }
        }
    }

    /** 25(5) is blocked where only the family tie, older than the entry, keeps somebody from leaving. */
    private void humanitarianPermit() {
        draft.claim("AufenthG 25(5)", Draft.Strength.MAY);
        boolean blocked = reading.inForce("SUB-LEX")
                && reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.AE_25_2_A2)
                && !reading.shown(Facts.APPLICANT_OTHER_DEPARTURE_OBSTACLE, true)
                && reading.holds(Facts.FAMILY_TIE_EXISTED_BEFORE_ENTRY);
        if (blocked) {
            draft.close(Outcome.NOT_ELIGIBLE, "SUB-LEX", "AufenthG 25(5)").court("BVerwG 1 C 11.23");
        }
    }

    /** 22 s.1 asked for by itself: a fact must support it, and its proof stays open. */
    private void admissionFromAbroad() {
        reading.restsOn("HARD-22");
        draft.claim("AufenthG 22 s.1", Draft.Strength.MAY).close(Outcome.NOT_ELIGIBLE, "HARD-22", "AufenthG 22 s.1");
        if (new Hardship(reading).isSupported()) {
            draft.reopen(Outcome.HARDSHIP_ROUTE, "HARD-22", "AufenthG 22 s.1");
        }
    }

    /** Who is in Germany already may ask for the sponsor's own status: AsylG 26; a derived one passes nothing on. */
    private void familyAsylum(Relation relation) {
        ResidenceTitle title = reading.sponsor.residenceTitle();
        boolean status = title == ResidenceTitle.AE_25_1
                || title == ResidenceTitle.AE_25_2_A1
                || title == ResidenceTitle.AE_25_2_A2;
        boolean core = relation == Relation.SPOUSE || relation == Relation.CHILD || relation == Relation.PARENT;
        if (draft.isClosed()
                && core
                && status
                && reading.sponsor.protectionBasis() != Sponsor.ProtectionBasis.FAMILY_ASYLUM
                && reading.shown(Facts.APPLICANT_IN_GERMANY, true)) {
            draft.alternative(Alternative.FAMILY_ASYLUM_26);
        }
    }

    /** A birthday or limit of the coming year that only the application keeps, and none is filed. */
    private void onlyFilingKeeps(Relation relation) {
        if (draft.isClosed() || !Filing.noApplication(reading.facts)) {
            return;
        }
        LocalDate day = Deadlines.keptOnlyByFiling(reading.facts, reading.asOf, reading.lawDay(), relation);
        if (day != null && !day.isAfter(reading.asOf.plusDays(365))) {
            draft.miss(Requirement.VISA_APPLICATION);
        }
    }
}
