package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.time.AgeRange;
import org.masar.core.time.PartialDate;

/** What facts cannot all be true, and codes that annotations cannot check. Each fact concerned gets its problem. */
final class Contradictions {

    private static final int MAJORITY = 18;

    private final EntitlementRequest request;
    private final FamilyFacts facts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ImmutableList<String>> clashes = new ArrayList<>();

    private Contradictions(EntitlementRequest request) {
        this.request = request;
        this.facts = request.facts();
    }

    static List<Problem> in(EntitlementRequest request) {
        return found(request).problems;
    }

    /** The facts that cannot all be true, each group by itself. */
    static ImmutableList<ImmutableList<String>> clashes(EntitlementRequest request) {
        return ImmutableList.copyOf(found(request).clashes);
    }

    private static Contradictions found(EntitlementRequest request) {
        Contradictions contradictions = new Contradictions(request);
        contradictions.find();
        return contradictions;
    }

    private void find() {
        events();
        ages();
        marriage();
        countries();
        withheld();
    }

    private static String at(String fact) {
        return "/facts" + Problem.at((Object[]) fact.split("\\.", -1));
    }

    private void clash(String... names) {
        clashes.add(ImmutableList.copyOf(names));
        for (String name : names) {
            problems.add(Problem.contradiction(at(name)));
        }
    }

    /** Dates of events with the person whose birth must lie before; null where none must. */
    private void events() {
        Map<String, @Nullable PartialDate> sponsor = new LinkedHashMap<>();
        Map<String, @Nullable PartialDate> applicant = new LinkedHashMap<>();
        Map<String, @Nullable PartialDate> others = new LinkedHashMap<>();
        Facts.BY_NAME.forEach((name, attribute) -> {
            Object value = attribute.read(facts);
            PartialDate date = value instanceof LocalDate day
                    ? yearInRange(day) ? PartialDate.of(day) : null
                    : value instanceof PartialDate partial ? partial : null;
            if (date == null || name.endsWith("alidUntil")) {
                return;
            }
            boolean ahead = name.equals("application.appointmentOn") || name.equals("application.plannedMoveOn");
            if (!ahead && date.earliest().isAfter(request.asOf())) {
                clash(name);
            }
            if (name.startsWith("sponsor.") && !name.equals("sponsor.birthDate")) {
                sponsor.put(name, date);
            } else if (name.startsWith("applicant.") && !name.equals("applicant.birthDate")) {
                applicant.put(name, date);
            } else if (name.equals("application.visaApplicationOn")) {
                applicant.put(name, date);
            } else {
                others.put(name, date);
            }
        });
        beforeBirth("sponsor.birthDate", facts.knownSponsor().birthDate(), sponsor);
        beforeBirth("applicant.birthDate", facts.knownApplicant().birthDate(), applicant);
        PartialDate wedding = others.get("family.marriageOn");
        if (wedding != null) {
            beforeBirth(
                    "sponsor.birthDate",
                    facts.knownSponsor().birthDate(),
                    java.util.Collections.singletonMap("family.marriageOn", wedding));
            if (facts.relation() == Relation.SPOUSE || facts.relation() == Relation.PARTNER) {
                beforeBirth(
                        "applicant.birthDate",
                        facts.knownApplicant().birthDate(),
                        java.util.Collections.singletonMap("family.marriageOn", wedding));
            }
        }
        LocalDate asked = facts.knownSponsor().asylumApplicationOn();
        LocalDate granted = facts.knownSponsor().protectionRecognisedOn();
        if (asked != null && granted != null && granted.isBefore(asked)) {
            clash("sponsor.asylumApplicationOn", "sponsor.protectionRecognisedOn");
        }
    }

    private static boolean yearInRange(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private void beforeBirth(
            String birthName, @Nullable PartialDate birth, Map<String, ? extends @Nullable PartialDate> events) {
        if (birth == null) {
            return;
        }
        events.forEach((name, date) -> {
            if (date != null && date.latest().isBefore(birth.earliest())) {
                clash(birthName, name);
            }
        });
    }

    private void ages() {
        Applicant applicant = facts.knownApplicant();
        Sponsor sponsor = facts.knownSponsor();
        AgeRange byBirth = range(applicant.birthDate(), request.asOf());
        Integer age = applicant.age();
        if (byBirth != null && age != null && (age < byBirth.min() || age > byBirth.max())) {
            clash("applicant.birthDate", "applicant.age");
        }
        AgeRange stated = age == null ? byBirth : new AgeRange(age, age);
        if (stated != null && against(applicant.ageGroup(), stated)) {
            clash(age == null ? "applicant.birthDate" : "applicant.age", "applicant.ageGroup");
        }
        LocalDate applied = facts.knownApplication().visaApplicationOn();
        Integer then = applicant.ageAtVisaApplication();
        if (then != null && applied != null) {
            AgeRange atApplication = range(applicant.birthDate(), applied);
            if (atApplication != null && (then < atApplication.min() || then > atApplication.max())) {
                clash("applicant.birthDate", "applicant.ageAtVisaApplication");
            }
        }
        if (then != null && age != null && then > age) {
            clash("applicant.age", "applicant.ageAtVisaApplication");
        }
        AgeRange sponsorNow = range(sponsor.birthDate(), request.asOf());
        if (sponsorNow != null && against(sponsor.ageGroup(), sponsorNow)) {
            clash("sponsor.birthDate", "sponsor.ageGroup");
        }
        LocalDate asylum = sponsor.asylumApplicationOn();
        Boolean minor = sponsor.minorAtAsylumApplication();
        AgeRange sponsorThen = asylum == null ? null : range(sponsor.birthDate(), asylum);
        if (sponsorThen != null
                && minor != null
                && (minor ? sponsorThen.isCertainlyAtLeast(MAJORITY) : sponsorThen.isCertainlyBelow(MAJORITY))) {
            clash("sponsor.birthDate", "sponsor.asylumApplicationOn", "sponsor.minorAtAsylumApplication");
        }
    }

    private static @Nullable AgeRange range(@Nullable PartialDate birth, LocalDate on) {
        return birth == null ? null : AgeRange.at(birth, on).orElse(null);
    }

    private static boolean against(@Nullable AgeGroup group, AgeRange age) {
        return (group == AgeGroup.MINOR && age.isCertainlyAtLeast(MAJORITY))
                || (group == AgeGroup.ADULT && age.isCertainlyBelow(MAJORITY));
    }

    private void marriage() {
        Family family = facts.knownFamily();
        Sponsor sponsor = facts.knownSponsor();
        order(
                "sponsor.leftHomeCountryOn",
                sponsor.leftHomeCountryOn(),
                "family.marriageBeforeFlight",
                family.marriageBeforeFlight());
        order(
                "sponsor.enteredGermanyOn",
                sponsor.enteredGermanyOn(),
                "family.marriageBeforeSponsorMoved",
                family.marriageBeforeSponsorMoved());
        order("sponsor.titleSince", sponsor.titleSince(), "family.marriageBeforeTitle", family.marriageBeforeTitle());
    }

    private void order(String name, @Nullable PartialDate date, String flagName, @Nullable Boolean flag) {
        PartialDate wedding = facts.knownFamily().marriageOn();
        if (flag == null || wedding == null || date == null) {
            return;
        }
        boolean surelyAfter = date.latest().isBefore(wedding.earliest());
        boolean surelyBefore = wedding.latest().isBefore(date.earliest());
        if (flag ? surelyAfter : surelyBefore) {
            clash("family.marriageOn", name, flagName);
        }
    }

    private void countries() {
        Sponsor sponsor = facts.knownSponsor();
        Applicant applicant = facts.knownApplicant();
        country("sponsor.nationality", sponsor.nationality());
        country("sponsor.formerNationality", sponsor.formerNationality());
        country("applicant.nationality", applicant.nationality());
        country("applicant.residenceCountry", applicant.residenceCountry());
        country("family.marriageCountry", facts.knownFamily().marriageCountry());
        country("family.thirdCountry", facts.knownFamily().thirdCountry());
        countryList("sponsor.otherNationalities", sponsor.otherNationalities());
        countryList("applicant.otherNationalities", applicant.otherNationalities());
    }

    private void countryList(String name, @Nullable List<String> codes) {
        for (int i = 0; codes != null && i < codes.size(); i++) {
            country(name + "." + i, codes.get(i));
        }
    }

    private void country(String name, @Nullable String code) {
        if (code != null && !Countries.isKnown(code)) {
            problems.add(Problem.of(
                    Problem.Code.BAD_VALUE,
                    at(name),
                    Message.of("problem.badValue.form", "expected", "ISO 3166-1 alpha-2, STATELESS, UNKNOWN")));
        }
    }

    private void withheld() {
        List<String> names = request.withheld();
        for (int i = 0; names != null && i < names.size(); i++) {
            if (!Facts.BY_NAME.containsKey(names.get(i))) {
                problems.add(Problem.badCode(Problem.at("withheld", i), Facts.BY_NAME.keySet(), names.get(i)));
            }
        }
    }
}
