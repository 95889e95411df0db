package org.masar.fap.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;

/** Living costs and housing: how they are computed, and when the law waives them (AufenthG 2(3), 2(4), 5(1), 29). */
final class Means {

    private static final LocalDate SUBSIDIARY_LEVEL = LocalDate.of(2015, 8, 1);
    private static final LocalDate OLD_SUBSIDIARY_FROM = LocalDate.of(2011, 1, 1);
    private static final String LIVELIHOOD = "AufenthG 5(1) no.1";
    private static final String HOUSING = "AufenthG 29(1) s.1 no.2";

    private final Reading reading;

    Means(Reading reading) {
        this.reading = reading;
    }

    /** The figures decide where they are given. */
    Truth livelihood() {
        Truth computed = computedLivelihood();
        reading.use(Facts.FAMILY_LIVELIHOOD_SECURED);
        return computed.isUnknown() ? reading.known(Facts.FAMILY_LIVELIHOOD_SECURED) : computed;
    }

    private Truth computedLivelihood() {
        Family family = reading.family;
        BigDecimal income = euro(family.netIncomePerMonth());
        BigDecimal rent = euro(family.rentPerMonth());
        BigDecimal heating = euro(family.heatingPerMonth());
        List<Family.Member> household = family.household();
        if (income == null || rent == null || heating == null || household == null || household.isEmpty()) {
            return Truth.UNKNOWN;
        }
        BigDecimal need = rent.add(heating);
        for (Family.Member member : household) {
            BigDecimal rate = rate(member);
            if (rate == null) {
                return Truth.UNKNOWN;
            }
            need = need.add(rate);
        }
        boolean insured = !Boolean.FALSE.equals(family.healthInsurance());
        return Truth.of(income.compareTo(need) >= 0 && insured);
    }

    private @Nullable BigDecimal rate(Family.Member member) {
        Family.Place place = member.place();
        Integer age = member.age();
        if (place == null || (place == Family.Place.CHILD && age == null)) {
            return null;
        }
        String step =
                switch (place) {
                    case SINGLE_ADULT -> "need.RBS1";
                    case PARTNER -> "need.RBS2";
                    case ADULT_AT_HOME -> "need.RBS3";
                    case CHILD -> childStep(Objects.requireNonNull(age));
                };
        return reading.law.parameter(step, reading.lawDay()).orElse(null);
    }

    private static String childStep(int age) {
        if (age >= 14) {
            return "need.RBS4";
        }
        return age >= 6 ? "need.RBS5" : "need.RBS6";
    }

    private static @Nullable BigDecimal euro(@Nullable Money money) {
        return money != null && money.currency().equals("EUR") ? money.value() : null;
    }

    Truth housing() {
        Truth computed = computedHousing();
        reading.use(Facts.FAMILY_HOUSING_SUFFICIENT);
        return computed.isUnknown() ? reading.known(Facts.FAMILY_HOUSING_SUFFICIENT) : computed;
    }

    private Truth computedHousing() {
        BigDecimal area = reading.family.housingAreaM2();
        List<Family.Member> household = reading.family.household();
        if (area == null || household == null || household.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean berlin = "DE-BE".equals(reading.sponsor.germanState());
        LocalDate day = reading.lawDay();
        Optional<BigDecimal> fromSix =
                reading.law.parameter(berlin ? "housing.berlin.m2.from6" : "housing.m2.perPersonFrom6", day);
        Optional<BigDecimal> underSix =
                reading.law.parameter(berlin ? "housing.berlin.m2.under6" : "housing.m2.perPersonUnder6", day);
        Optional<BigDecimal> tolerance = reading.law.parameter("housing.tolerance", day);
        if (fromSix.isEmpty() || underSix.isEmpty() || tolerance.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int uncounted = reading.law.years("housing.child.notCountedBelow", day);
        BigDecimal need = BigDecimal.ZERO;
        for (Family.Member member : household) {
            Integer age = member.age();
            if (age == null && (member.place() == null || member.place() == Family.Place.CHILD)) {
                return Truth.UNKNOWN;
            }
            if (age == null || age >= 6) {
                need = need.add(fromSix.get());
            } else if (age >= uncounted) {
                need = need.add(underSix.get());
            }
        }
        return Truth.of(area.compareTo(need.multiply(BigDecimal.ONE.subtract(tolerance.get()))) >= 0);
    }

    /** Both are required and nothing waives them. */
    void requireBoth(Draft draft) {
        requireLivelihood(draft);
        requireHousing(draft);
    }

    void requireLivelihood(Draft draft) {
        reading.inForce("GEN-5-1-1");
        Truth met = livelihood();
        if (met.isUnknown()) {
            reading.want(Facts.FAMILY_LIVELIHOOD_SECURED);
        }
        require(draft, met, Requirement.LIVELIHOOD, "GEN-5-1-1", LIVELIHOOD);
    }

    void requireHousing(Draft draft) {
        reading.inForce("GEN-29-1-2");
        Truth met = housing();
        if (met.isUnknown()) {
            reading.want(Facts.FAMILY_HOUSING_SUFFICIENT);
        }
        require(draft, met, Requirement.HOUSING, "GEN-29-1-2", HOUSING);
    }

    private static void require(Draft draft, Truth met, Requirement what, String rule, String provision) {
        if (met.isFalse()) {
            draft.close(Outcome.NOT_ELIGIBLE, rule, provision);
        } else if (met.isUnknown()) {
            draft.miss(what, provision);
        }
    }

    void waiveBoth(Draft draft, String... provisions) {
        draft.waive(Requirement.LIVELIHOOD, provisions).waive(Requirement.HOUSING);
    }

    /** What spouse and child must show, by the sponsor's title. */
    void bySponsorsTitle(Draft draft) {
        switch (reading.first(MeansRules.REGIME, MeansRules.Regime.ORDINARY)) {
            case PROTECTED -> protectedSponsor(draft, true);
            case ONWARD_BLUE_CARD -> waiveBoth(draft, "AufenthG 29(1) s.2");
            case SKILLED -> {
                requireLivelihood(draft);
                draft.waive(Requirement.HOUSING, "AufenthG 29(5)");
            }
            case ORDINARY -> requireBoth(draft);
        }
    }

    /** 29(2): for spouse and minor child of a protected person both may be waived, and must be if two things hold. */
    void protectedSponsor(Draft draft, boolean limitApplies) {
        Truth livelihood = livelihood();
        Truth housing = housing();
        boolean kept = !limitApplies || limitKept();
        boolean elsewhere = reading.holds(Facts.FAMILY_THIRD_COUNTRY_UNITY_POSSIBLE);
        reading.restsOn("PRIV-29-2-S2");
        MeansRules.Found found = new MeansRules.Found(
                limitApplies,
                kept,
                limitApplies && applicationKept(),
                elsewhere,
                livelihood.isTrue() && housing.isTrue());
        switch (reading.first(MeansRules.WAIVER, found, MeansRules.Waiver.MAY)) {
            case MUST_36A -> waiveBoth(draft, "AufenthG 36a(5)", "AufenthG 29(2) s.2");
            case MUST -> waiveBoth(draft, "AufenthG 29(2) s.2");
            case MUST_BY_NOTICE -> waiveBoth(draft, "AufenthG 29(2) s.2", "AufenthG 29(2) s.3");
            case NOT_NEEDED -> {
                // Nothing is missing, so nothing needs to be waived.
            }
            case MAY -> mayBeWaived(draft, livelihood, housing, found);
        }
    }

    private void mayBeWaived(Draft draft, Truth livelihood, Truth housing, MeansRules.Found found) {
        if (!livelihood.isTrue()) {
            draft.miss(Requirement.LIVELIHOOD);
            reading.want(Facts.FAMILY_LIVELIHOOD_SECURED);
        }
        if (!housing.isTrue()) {
            draft.miss(Requirement.HOUSING);
            reading.want(Facts.FAMILY_HOUSING_SUFFICIENT);
        }
        if (found.limitApplies()) {
            draft.discretion("PRIV-29-2-S1", "AufenthG 29(2) s.1");
            if (!found.limitKept()) {
                draft.discretion("PRIV-29-2-S2", "AufenthG 29(2) s.2 no.1");
            }
            if (found.unityElsewhere()) {
                draft.discretion("PRIV-29-2-S2", "AufenthG 29(2) s.2 no.2");
            }
        }
    }

    /** The day from which the three months of 29(2) s.2 no.1 run; null if unknown. */
    static @Nullable LocalDate limitStart(FamilyFacts facts) {
        Sponsor sponsor = facts.knownSponsor();
        ResidenceTitle title = sponsor.residenceTitle();
        if (title == ResidenceTitle.AE_23_4) {
            return sponsor.titleSince() == null ? null : sponsor.titleSince().earliest();
        }
        LocalDate recognised = sponsor.protectionRecognisedOn();
        boolean subsidiary = title == ResidenceTitle.AE_25_2_A2 || title == ResidenceTitle.NE_26_4_EX_A2;
        if (recognised != null
                && subsidiary
                && !recognised.isBefore(OLD_SUBSIDIARY_FROM)
                && recognised.isBefore(SUBSIDIARY_LEVEL)) {
            return SUBSIDIARY_LEVEL;
        }
        return recognised;
    }

    /** The last day of the limit; null if unknown. */
    @Nullable
    LocalDate limit() {
        LocalDate start = limitStart(reading.facts);
        return start == null ? null : limitAfter(reading.law, start, reading.lawDay());
    }

    static LocalDate limitAfter(Law law, LocalDate start, LocalDate lawDay) {
        int months = law.parameter("deadline.29-2.months", lawDay)
                .map(BigDecimal::intValueExact)
                .orElse(3);
        return DateMath.plusMonths(start, months, Rounding.DOWN);
    }

    boolean applicationKept() {
        LocalDate limit = limit();
        LocalDate applied = reading.application.visaApplicationOn();
        return limit != null && applied != null && !applied.isAfter(limit);
    }

    private boolean limitKept() {
        reading.use(Facts.APPLICATION_DEADLINE_NOTICE_ON);
        reading.use(Facts.APPLICATION_VISA_APPLICATION_ON);
        LocalDate limit = limit();
        boolean resettled = reading.sponsor.residenceTitle() == ResidenceTitle.AE_23_4;
        if (limit == null) {
            return reading.suppose(
                    "limit kept", resettled ? Facts.SPONSOR_TITLE_SINCE : Facts.SPONSOR_PROTECTION_RECOGNISED_ON);
        }
        reading.use(resettled ? Facts.SPONSOR_TITLE_SINCE : Facts.SPONSOR_PROTECTION_RECOGNISED_ON);
        LocalDate notice = reading.application.deadlineNoticeOn();
        LocalDate applied = reading.application.visaApplicationOn();
        if (inTime(notice, limit) || inTime(applied, limit)) {
            return true;
        }
        PartialDate issued = reading.sponsor.titleSince();
        if (resettled && issued != null && !issued.earliest().equals(issued.latest())) {
            LocalDate late = limitAfter(reading.law, issued.latest(), reading.lawDay());
            if (inTime(notice, late) || inTime(applied, late)) {
                return reading.suppose("limit kept", Facts.SPONSOR_TITLE_SINCE);
            }
        }
        if (notice != null || Filing.nothingFiled(reading.facts)) {
            return false;
        }
        return reading.suppose("limit kept", Facts.APPLICATION_DEADLINE_NOTICE_ON);
    }

    private static boolean inTime(@Nullable LocalDate day, LocalDate limit) {
        return day != null && !day.isAfter(limit);
    }
}
