package org.masar.border.screening;

import java.util.List;

/** The EU's consolidated list of financial sanctions, XML 1.1. */
final class EuList {

    private EuList() {}

    static void record(XmlNode node, ListRead read, int record) {
        read.record();
        List<XmlNode> subject = node.all("subjectType");
        boolean person = subject.stream()
                .anyMatch(type -> type.at("code").equalsIgnoreCase("person")
                        || type.at("classificationCode").equalsIgnoreCase("P"));
        if (!person) {
            read.other();
            return;
        }
        String reference = UnList.firstOf(node.at("euReferenceNumber"), node.at("logicalId"));
        EntryDraft draft = new EntryDraft(reference.isEmpty() ? "" : "EU:" + reference);
        for (XmlNode alias : node.all("nameAlias")) {
            draft.name(name(alias), null, kind(alias, !draft.hasNames()));
            draft.sex(alias.at("gender"));
        }
        boolean dates = true;
        for (XmlNode date : node.all("birthdate")) {
            dates &= date(draft, date);
        }
        boolean countries = true;
        for (XmlNode country : node.all("citizenship")) {
            countries &= draft.country(country.at("countryIso2Code"));
        }
        node.all("identification")
                .forEach(document ->
                        draft.document(document.at("identificationTypeCode"), state(document), document.at("number")));
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    private static String name(XmlNode alias) {
        String whole = alias.at("wholeName");
        return whole.isEmpty()
                ? String.join(" ", alias.at("firstName"), alias.at("middleName"), alias.at("lastName"))
                : whole;
    }

    /** A remark on the quality goes before the mark of a strong alias. */
    private static ListedName.Kind kind(XmlNode alias, boolean first) {
        boolean low = alias.all("remark").stream()
                .anyMatch(remark ->
                        remark.text().toLowerCase(java.util.Locale.ROOT).contains("low quality"));
        if (low || alias.at("strong").equals("false")) {
            return ListedName.Kind.LOW;
        }
        return first ? ListedName.Kind.PRIMARY : ListedName.Kind.GOOD;
    }

    private static boolean date(EntryDraft draft, XmlNode date) {
        String from = date.at("yearRangeFrom");
        String to = date.at("yearRangeTo");
        if (!from.isEmpty() || !to.isEmpty()) {
            return draft.years(UnList.firstOf(from, to), UnList.firstOf(to, from));
        }
        return draft.date(
                UnList.firstOf(date.at("birthdate"), date.at("year")),
                date.at("circa").equals("true"));
    }

    private static String state(XmlNode document) {
        String code = document.at("countryIso2Code");
        return code.equals("00") ? "" : code;
    }
}
