package org.masar.border.screening;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Consolidated List of the UN Security Council, XML (sc-sanctions.xsd). */
final class UnList {

    private UnList() {}

    static void record(XmlNode node, ListRead read, int record) {
        read.record();
        if (!node.name().equals("INDIVIDUAL")) {
            read.other();
            return;
        }
        String reference = node.text("REFERENCE_NUMBER");
        EntryDraft draft = new EntryDraft(reference.isEmpty() ? "" : "UN:" + reference);
        draft.name(
                Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                        .map(node::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                null,
                ListedName.Kind.PRIMARY);
        node.all("NAME_ORIGINAL_SCRIPT").forEach(name -> draft.name(name.text(), null, ListedName.Kind.ORIGINAL));
        boolean dates = true;
        for (XmlNode alias : node.all("INDIVIDUAL_ALIAS")) {
            ListedName.Kind kind =
                    alias.text("QUALITY").equalsIgnoreCase("low") ? ListedName.Kind.LOW : ListedName.Kind.GOOD;
            draft.name(alias.text("ALIAS_NAME"), null, kind);
            dates &= draft.date(alias.text("DATE_OF_BIRTH"), false);
        }
        for (XmlNode date : node.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            dates &= date(draft, date);
        }
        boolean countries = true;
        for (XmlNode country : node.all("NATIONALITY", "VALUE")) {
            countries &= draft.country(country.text());
        }
        node.all("INDIVIDUAL_DOCUMENT")
                .forEach(document -> draft.document(
                        document.text("TYPE_OF_DOCUMENT"),
                        firstOf(document.text("ISSUING_COUNTRY"), document.text("COUNTRY_OF_ISSUE")),
                        document.text("NUMBER")));
        draft.sex(node.text("GENDER"));
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    private static boolean date(EntryDraft draft, XmlNode date) {
        boolean about = date.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY");
        String from = date.text("FROM_YEAR");
        String to = date.text("TO_YEAR");
        if (!from.isEmpty() || !to.isEmpty()) {
            return draft.years(firstOf(from, to), firstOf(to, from));
        }
        return draft.date(firstOf(date.text("DATE"), date.text("YEAR")), about);
    }

    static String firstOf(String... texts) {
        return List.of(texts).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
