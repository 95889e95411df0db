package org.masar.border.screening;

/**
 * OFAC's list of Specially Designated Nationals, the plain XML form (sdn.xml). The names of its elements are from general
 * knowledge of that file, not from a schema at hand.
 */
final class OfacXml {

    private OfacXml() {}

    static void record(XmlNode node, ListRead read, int record) {
        read.record();
        if (!node.text("sdnType").equalsIgnoreCase("individual")) {
            read.other();
            return;
        }
        String uid = node.text("uid");
        EntryDraft draft = new EntryDraft(uid.isEmpty() ? "" : "OFAC:" + uid);
        draft.name(name(node), null, ListedName.Kind.PRIMARY);
        for (XmlNode alias : node.all("akaList", "aka")) {
            draft.name(
                    name(alias),
                    null,
                    alias.text("category").equalsIgnoreCase("weak") ? ListedName.Kind.LOW : ListedName.Kind.GOOD);
        }
        boolean dates = true;
        for (XmlNode date : node.all("dateOfBirthList", "dateOfBirthItem")) {
            dates &= draft.date(date.text("dateOfBirth"), false);
        }
        boolean countries = true;
        for (XmlNode country : node.all("nationalityList", "nationality")) {
            countries &= draft.country(country.text("country"));
        }
        for (XmlNode country : node.all("citizenshipList", "citizenship")) {
            countries &= draft.country(country.text("country"));
        }
        for (XmlNode id : node.all("idList", "id")) {
            if (id.text("idType").equalsIgnoreCase("Gender")) {
                draft.sex(id.text("idNumber"));
            } else {
                draft.document(id.text("idType"), id.text("idCountry"), id.text("idNumber"));
            }
        }
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    /** The family name first, as the list has it. */
    private static String name(XmlNode node) {
        String first = node.text("firstName");
        String last = node.text("lastName");
        return first.isEmpty() ? last : last.isEmpty() ? first : last + ", " + first;
    }
}
