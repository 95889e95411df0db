package org.masar.fap.entitlement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** A family all of whose core facts are known, made at random; and the same family as facts, as far as wanted. */
final class RandomFamily {

    final LocalDate asOf;
    final Relation relation;
    final ResidenceTitle title;
    final LocalDate recognised;
    final LocalDate titleSince;
    final LocalDate asylum;
    final LocalDate sponsorBirth;
    final LocalDate applicantBirth;
    final @Nullable LocalDate applied;
    final @Nullable LocalDate notice;
    final LocalDate entered;
    final LocalDate leftHome;
    final LocalDate marriage;
    final boolean thirdCountry;
    final boolean livelihood;
    final boolean housing;
    final boolean german;
    final boolean ill;
    final boolean childAffected;
    final boolean consent;
    final boolean together;
    final boolean parentInGermany;
    final boolean unaccompanied;
    final boolean otherSpouse;
    final boolean reasonInFile;
    final boolean section18d;
    final boolean separatedByFlight;
    final boolean needsProtection;
    final boolean forecast;
    final boolean hasCustody;
    final Family.Custody custody;
    final Family.OtherParentStatus status;
    final ResidenceTitle otherTitle;

    RandomFamily(Random random) {
        asOf = LocalDate.of(2018, 9, 1).plusDays(random.nextInt(2830));
        relation = new Relation[] {Relation.SPOUSE, Relation.CHILD, Relation.PARENT}[random.nextInt(3)];
        ResidenceTitle[] often = {
            ResidenceTitle.AE_25_2_A1, ResidenceTitle.AE_25_2_A2, ResidenceTitle.AE_25_1, ResidenceTitle.AE_23_4
        };
        title = random.nextBoolean()
                ? often[random.nextInt(often.length)]
                : ResidenceTitle.values()[random.nextInt(ResidenceTitle.values().length)];
        leftHome = asOf.minusDays(400 + random.nextInt(2000));
        entered = leftHome.plusDays(random.nextInt(300));
        asylum = entered.plusDays(random.nextInt(60));
        LocalDate granted = asylum.plusDays(random.nextInt(500));
        recognised = granted.isAfter(asOf) ? asOf.minusDays(random.nextInt(30)) : granted;
        LocalDate issued = recognised.plusDays(random.nextInt(40));
        titleSince = issued.isAfter(asOf) ? asOf : issued;
        sponsorBirth = relation == Relation.PARENT
                ? asylum.minusYears(18).plusDays(random.nextInt(2200) - 800)
                : asOf.minusDays(5900 + random.nextInt(15000));
        applicantBirth = relation == Relation.CHILD
                ? asOf.minusDays(1 + random.nextInt(8200))
                : asOf.minusDays(6200 + random.nextInt(15000));
        LocalDate filing = recognised.plusDays(random.nextInt(400) - 60);
        applied = random.nextInt(3) == 0 || filing.isAfter(asOf) || filing.isBefore(applicantBirth) ? null : filing;
        LocalDate told = recognised.plusDays(random.nextInt(200));
        notice = random.nextBoolean() || told.isAfter(asOf) ? null : told;
        LocalDate wedding = leftHome.plusDays(random.nextInt(3000) - 2000);
        LocalDate adult = latest(applicantBirth, sponsorBirth).plusYears(17);
        LocalDate held = wedding.isBefore(adult) ? adult : wedding;
        marriage = held.isAfter(asOf) ? asOf : held;
        thirdCountry = random.nextBoolean();
        livelihood = random.nextBoolean();
        housing = random.nextBoolean();
        german = random.nextBoolean();
        ill = random.nextInt(4) == 0;
        childAffected = random.nextBoolean();
        consent = random.nextBoolean();
        together = random.nextBoolean();
        parentInGermany = random.nextInt(3) == 0;
        unaccompanied = random.nextInt(4) != 0;
        otherSpouse = random.nextInt(12) == 0;
        reasonInFile = random.nextBoolean();
        section18d = random.nextBoolean();
        separatedByFlight = random.nextBoolean();
        needsProtection = random.nextBoolean();
        forecast = random.nextBoolean();
        hasCustody = random.nextBoolean();
        custody = Family.Custody.values()[random.nextInt(4)];
        status = Family.OtherParentStatus.values()[random.nextInt(6)];
        otherTitle = ResidenceTitle.values()[random.nextInt(ResidenceTitle.values().length)];
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    boolean resettled() {
        return title == ResidenceTitle.AE_23_4;
    }

    /** The facts as JSON, each kept only if the filter says so. */
    String json(java.util.function.Predicate<String> kept) {
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        put(groups, kept, "sponsor.residenceTitle", title);
        put(groups, kept, "sponsor.titleSection", section18d ? "18d" : "18a");
        put(groups, kept, "sponsor.titleSince", titleSince);
        put(groups, kept, "sponsor.protectionRecognisedOn", recognised);
        put(groups, kept, "sponsor.asylumApplicationOn", asylum);
        put(groups, kept, "sponsor.birthDate", PartialDate.of(sponsorBirth));
        put(groups, kept, "sponsor.enteredGermanyOn", entered);
        put(groups, kept, "sponsor.leftHomeCountryOn", leftHome);
        put(groups, kept, "sponsor.unaccompaniedAtAsylumApplication", unaccompanied);
        put(groups, kept, "sponsor.livesWithAnotherSpouseInGermany", otherSpouse);
        put(groups, kept, "applicant.birthDate", PartialDate.of(applicantBirth));
        put(groups, kept, "applicant.germanLevel", german ? "A1" : "NONE");
        put(groups, kept, "applicant.illnessPreventsLearning", ill);
        put(groups, kept, "applicant.integrationForecast", forecast ? "POSITIVE" : "NEGATIVE");
        put(groups, kept, "applicant.needsProtection", needsProtection);
        put(groups, kept, "applicant.takenOverFromMemberState", false);
        put(groups, kept, "application.visaApplicationOn", applied);
        put(groups, kept, "application.stage", applied == null ? "DOCS_COMPLETE" : "APPLICATION_FILED");
        put(groups, kept, "application.deadlineNoticeOn", notice);
        put(groups, kept, "application.movesTogetherWithParents", together);
        put(groups, kept, "family.marriageOn", marriage);
        put(groups, kept, "family.thirdCountryUnityPossible", thirdCountry);
        put(groups, kept, "family.livelihoodSecured", livelihood);
        put(groups, kept, "family.housingSufficient", housing);
        put(groups, kept, "family.minorChildAffected", childAffected);
        put(groups, kept, "family.separatedByFlight", separatedByFlight);
        put(groups, kept, "family.custody", custody);
        put(groups, kept, "family.otherParentStatus", status);
        put(groups, kept, "family.otherParentTitle", otherTitle);
        put(groups, kept, "family.otherParentConsent", consent);
        put(groups, kept, "family.consentReplacedByDecision", false);
        put(groups, kept, "family.custodialParentInGermany", parentInGermany);
        put(groups, kept, "family.applicantHasCustody", hasCustody);
        StringBuilder json = new StringBuilder("{\"asOf\":\"" + asOf + "\",\"facts\":{");
        if (kept.test("relation")) {
            json.append("\"relation\":\"").append(relation).append('"');
        }
        if (kept.test("family.admissionReasons")) {
            groups.computeIfAbsent("family", name -> new LinkedHashMap<>())
                    .put("admissionReasons", reasonInFile ? "[\"HUMANITARIAN\"]" : "[]");
        }
        groups.forEach((group, facts) -> {
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
            json.append('"').append(group).append("\":{");
            facts.forEach((name, value) -> {
                json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
                boolean bare = value instanceof Boolean || value.toString().startsWith("[");
                json.append('"').append(name).append("\":").append(bare ? value : "\"" + value + "\"");
            });
            json.append('}');
        });
        return json.append("}}").toString();
    }

    private static void put(
            Map<String, Map<String, Object>> groups,
            java.util.function.Predicate<String> kept,
            String name,
            @Nullable Object value) {
        if (value != null && kept.test(name)) {
            int dot = name.indexOf('.');
            groups.computeIfAbsent(name.substring(0, dot), group -> new LinkedHashMap<>())
                    .put(name.substring(dot + 1), value);
        }
    }
}
