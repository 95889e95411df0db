package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.masar.avrr.entitlement.Circumstances.Place;

/** Britain, Switzerland, France, Greece and Australia; sources in their packs. */
final class OtherHosts {

    private OtherHosts() {}

    static void britain(Sheet sheet) {
        Circumstances facts = sheet.circumstances;
        sheet.excludedBy(Fact.DUBLIN_FINAL, facts.dublinFinal());
        sheet.excludedBy(Fact.DEPORTATION_ORDER, facts.deportationOrder());
        sheet.excludedBy(Fact.DETAINED, facts.detained());
        sheet.excludedBy(Fact.POLICE_INVESTIGATION, facts.policeInvestigation());
        sheet.excludedBy(Fact.HOLDS_PROTECTION, facts.holdsProtection());
        Integer months = facts.sentenceMonths();
        sheet.condition(Fact.SENTENCE_MONTHS, months == null ? null : months < sheet.number("sentenceMonths"));
        sheet.everyComponent();
    }

    static void britainOld(Sheet sheet) {
        Boolean child = sheet.family.hasChild();
        if (child == null) {
            sheet.needs(List.of("VARRP", "AVRFC"), EnumSet.of(Fact.BIRTH_DATE));
        } else {
            sheet.grant(child ? "AVRFC" : "VARRP");
        }
    }

    static void switzerland(Sheet sheet) {
        sheet.condition(Fact.VISA_REQUIRED, sheet.circumstances.visaRequired());
        sheet.grant("LUMP_SUM");
        sheet.grant("SUBSISTENCE");
        sheet.grant("MEDICAL");
        Boolean special = sheet.circumstances.specialNeeds();
        Place place = sheet.circumstances.placeInHostCountry();
        if (special == null) {
            sheet.open.add(Fact.SPECIAL_NEEDS);
        } else if (special && place == null) {
            sheet.open.add(Fact.PLACE);
        }
        boolean raised = Boolean.TRUE.equals(special) && place != Place.FEDERAL_CENTRE;
        sheet.grant(raised ? "MATERIAL_RAISED" : "MATERIAL");
    }

    static void france(Sheet sheet) {
        LocalDate arrived = sheet.events.arrivedInHostCountry();
        LocalDate applied = sheet.events.applied() == null ? sheet.asOf : sheet.events.applied();
        sheet.condition(
                Fact.ARRIVED,
                arrived == null
                        ? null
                        : !applied.isBefore(requireNonNull(Sheet.monthsAfter(arrived, sheet.number("stayMonths")))));
        String nationality = sheet.family.principal().nationality();
        boolean allExcluded =
                sheet.family.members().stream().allMatch(member -> sheet.lists("noLumpSum", member.nationality()));
        Boolean visa = LowCountries.visaRequired(sheet, nationality);
        if (!allExcluded) {
            if (visa == null) {
                sheet.needs(List.of("LUMP_VISA", "LUMP_VISA_FREE_KOSOVO"), EnumSet.of(Fact.VISA_REQUIRED));
            } else {
                sheet.grant(
                        visa && !sheet.lists("visaFree", nationality) ? "LUMP_VISA" : "LUMP_VISA_FREE_KOSOVO",
                        member -> !sheet.lists("noLumpSum", member.nationality()));
            }
        }
        if (Boolean.TRUE.equals(sheet.circumstances.ownTravelDocument())) {
            sheet.grant("TRAVEL_DOC");
        } else if (sheet.circumstances.ownTravelDocument() == null) {
            sheet.open.add(Fact.OWN_TRAVEL_DOCUMENT);
        }
    }

    static void greece(Sheet sheet) {
        if (sheet.destination == null) {
            sheet.open.add(Fact.DESTINATION);
        } else {
            sheet.condition(Fact.DESTINATION, !sheet.lists("excludedDestinations", sheet.destination));
        }
        Place place = sheet.circumstances.placeInHostCountry();
        if (place == Place.MAINLAND) {
            sheet.grant("CASH_MAINLAND");
        } else if (place == Place.ISLAND) {
            sheet.grant("CASH_ISLANDS");
        } else {
            sheet.needs(List.of("CASH_MAINLAND", "CASH_ISLANDS"), EnumSet.of(Fact.PLACE));
        }
        sheet.grant("REINTEGRATION");
    }

    static void australia(Sheet sheet) {
        if (sheet.family.principal().nationality() == null) {
            sheet.open.add(Fact.NATIONALITY);
        }
        sheet.excludedNationals("excluded", false);
        sheet.everyComponent();
    }
}
