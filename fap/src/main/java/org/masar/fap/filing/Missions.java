package org.masar.fap.filing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.place.Governorate;
import org.masar.core.place.Territory;
import org.masar.core.rule.Truth;
import org.masar.core.time.DateMath;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import org.masar.fap.entitlement.Applicant;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Mission;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.filing.FilingAnswer.Answer;
import org.masar.fap.filing.FilingAnswer.Fit;

/**
 * Which mission takes which family. Erbil: Iraqis of the Kurdistan Region, Syrians who live there or in Syria. Baghdad:
 * Iraqis of the rest of Iraq. Syrians who live in Syria may choose among the missions of the region, but Damascus takes no
 * applications. Whoever has lived six months or more in another country may apply there; shorter: ask the mission. Sources:
 * irak.diplo.de, damaskus.diplo.de, the Syria page of the Foreign Office.
 */
final class Missions {

    private static final int MONTHS = 6;

    private static final ImmutableMap<String, Mission> BY_COUNTRY = ImmutableMap.of(
            "LB", Mission.BEIRUT,
            "JO", Mission.AMMAN,
            "TR", Mission.ISTANBUL,
            "EG", Mission.CAIRO,
            "SA", Mission.RIYADH,
            "KW", Mission.KUWAIT);

    private static final ImmutableMap<String, String> ALPHA3 = ImmutableMap.of(
            "IRQ", "IQ", "SYR", "SY", "LBN", "LB", "JOR", "JO", "TUR", "TR", "EGY", "EG", "SAU", "SA", "KWT", "KW");

    private final LocalDate asOf;
    private final Set<String> asks;
    private final @Nullable String residence;
    private final Truth iraqi;
    private final Truth syrian;
    private final @Nullable Territory territory;
    private final Truth settled;
    private final @Nullable Mission named;

    Missions(LocalDate asOf, FamilyFacts facts, Set<String> asks) {
        this.asOf = asOf;
        this.asks = asks;
        Applicant applicant = facts.knownApplicant();
        Optional<Territory> region = applicant.residenceGovernorate() == null
                ? Optional.empty()
                : Governorate.find(applicant.residenceGovernorate()).map(Governorate::territory);
        this.territory = region.orElse(null);
        this.residence = residence(applicant);
        this.iraqi = national(applicant, "IQ");
        this.syrian = national(applicant, "SY");
        this.settled = settled(applicant);
        this.named = facts.knownApplication().mission();
        if (residence == null) {
            asks.add("applicant.residenceCountry");
        }
        if (applicant.nationality() == null) {
            asks.add("applicant.nationality");
        }
        if ("IQ".equals(residence) && territory == null) {
            asks.add("applicant.residenceGovernorate");
        }
    }

    private static @Nullable String residence(Applicant applicant) {
        String country = alpha2(applicant.residenceCountry());
        String governorate = applicant.residenceGovernorate();
        return country == null && governorate != null ? governorate.substring(0, 2) : country;
    }

    private static @Nullable String alpha2(@Nullable String country) {
        return country == null || country.equals("UNKNOWN") ? null : ALPHA3.getOrDefault(country, country);
    }

    private static Truth national(Applicant applicant, String country) {
        List<String> others = applicant.otherNationalities();
        if (country.equals(alpha2(applicant.nationality()))
                || (others != null && others.stream().anyMatch(other -> country.equals(alpha2(other))))) {
            return Truth.TRUE;
        }
        return alpha2(applicant.nationality()) == null ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Six months in the country of residence; nationals need none. */
    private Truth settled(Applicant applicant) {
        if (residence != null && national(applicant, residence).isTrue()) {
            return Truth.TRUE;
        }
        PartialDate since = applicant.residenceSince();
        if (since == null) {
            return Truth.UNKNOWN;
        }
        if (!DateMath.plusMonths(since.latest(), MONTHS, Rounding.UP).isAfter(asOf)) {
            return Truth.TRUE;
        }
        return DateMath.plusMonths(since.earliest(), MONTHS, Rounding.UP).isAfter(asOf) ? Truth.FALSE : Truth.UNKNOWN;
    }

    ImmutableList<FilingAnswer.MissionFit> all() {
        List<FilingAnswer.MissionFit> fits = new ArrayList<>();
        for (Mission mission : Mission.values()) {
            Fit fit = fit(mission);
            fits.add(new FilingAnswer.MissionFit(mission, fit, ImmutableList.of(reason(mission, fit))));
        }
        fits.sort(Comparator.comparing(FilingAnswer.MissionFit::fit)
                .thenComparing(row -> row.code() != named)
                .thenComparing(row -> row.code() != home())
                .thenComparing(FilingAnswer.MissionFit::code));
        return ImmutableList.copyOf(fits);
    }

    /** For a day that was not checked no text turns a family away. */
    private Message reason(Mission mission, Fit fit) {
        if (fit == Fit.NOT_POSSIBLE && asOf.isAfter(ResidenceAct.verifiedUntil())) {
            return Message.of("fap.filing.mission.ASK_FIRST");
        }
        return Message.of(mission == Mission.DAMASCUS ? "fap.filing.mission.damascus" : "fap.filing.mission." + fit);
    }

    /** The mission of the country of residence. */
    private @Nullable Mission home() {
        if ("IQ".equals(residence)) {
            return territory == Territory.FEDERAL_IRAQ ? Mission.BAGHDAD : Mission.ERBIL;
        }
        return residence == null ? null : BY_COUNTRY.get(residence);
    }

    /** The missions of the region serve Syrians; where somebody lives elsewhere, they are worth asking. */
    private Fit fit(Mission mission) {
        if (mission == Mission.DAMASCUS) {
            return Fit.NOT_POSSIBLE;
        }
        Fit fit = byResidence(mission);
        boolean worthAsking = fit == Fit.NOT_POSSIBLE && syrian.isTrue() && mission != Mission.BAGHDAD;
        return worthAsking ? Fit.ASK_FIRST : fit;
    }

    private Fit byResidence(Mission mission) {
        if (residence == null) {
            boolean iraqiMission = mission == Mission.ERBIL || mission == Mission.BAGHDAD;
            return iraqi.isTrue() && !iraqiMission ? Fit.ASK_FIRST : Fit.POSSIBLE;
        }
        if (residence.equals("SY")) {
            return inSyria(mission);
        }
        if (residence.equals("IQ")) {
            return inIraq(mission);
        }
        if (BY_COUNTRY.get(residence) == mission) {
            return bySixMonths();
        }
        return BY_COUNTRY.containsKey(residence) ? Fit.NOT_POSSIBLE : Fit.ASK_FIRST;
    }

    private Fit inSyria(Mission mission) {
        if (mission == Mission.BAGHDAD) {
            return Fit.NOT_POSSIBLE;
        } else if (syrian.isTrue()) {
            return Fit.COMPETENT;
        }
        return syrian.isUnknown() ? Fit.POSSIBLE : Fit.ASK_FIRST;
    }

    private Fit inIraq(Mission mission) {
        if (mission != Mission.ERBIL && mission != Mission.BAGHDAD) {
            return Fit.NOT_POSSIBLE;
        }
        if (territory == null) {
            return Fit.POSSIBLE;
        }
        boolean here = (territory == Territory.KURDISTAN_REGION) == (mission == Mission.ERBIL);
        if (!here) {
            return Fit.NOT_POSSIBLE;
        }
        boolean syrianInTheRegion = syrian.isTrue() && mission == Mission.ERBIL;
        return iraqi.isTrue() || syrianInTheRegion ? Fit.COMPETENT : bySixMonths();
    }

    private Fit bySixMonths() {
        if (settled.isUnknown()) {
            asks.add("applicant.residenceSince");
        }
        return settled.isTrue() ? Fit.COMPETENT : settled.isFalse() ? Fit.ASK_FIRST : Fit.POSSIBLE;
    }

    /** Syrians who do not live in the Kurdistan Region and file in Erbil. */
    Answer needsSponsoredEntry(Mission best) {
        boolean erbil = (named == null ? best : named) == Mission.ERBIL;
        if (syrian.isFalse() || iraqi.isTrue() || !erbil || territory == Territory.KURDISTAN_REGION) {
            return Answer.NO;
        }
        boolean sure = syrian.isTrue() && residence != null && !residence.equals("IQ");
        return sure ? Answer.YES : Answer.UNKNOWN;
    }
}
