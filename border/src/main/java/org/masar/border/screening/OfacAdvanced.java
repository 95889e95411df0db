package org.masar.border.screening;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * OFAC's list in its advanced XML form (sdn_advanced.xml). Codes are resolved by the reference values at the head of the
 * file. The names of its elements are from general knowledge of that file, not from a schema at hand.
 */
final class OfacAdvanced {

    static final ImmutableSet<String> RECORDS =
            ImmutableSet.of("PartySubType", "PartyType", "FeatureType", "Script", "Country", "DistinctParty");

    private final ListRead read;
    private final Map<String, String> values = new HashMap<>();
    private int record;

    OfacAdvanced(ListRead read) {
        this.read = read;
    }

    void take(XmlNode node) {
        switch (node.name()) {
            case "PartySubType" -> values.put("subType " + node.at("ID"), node.at("PartyTypeID"));
            case "Script" -> values.put("script " + node.at("ID"), node.at("ScriptCode"));
            case "DistinctParty" -> party(node);
            default -> values.put(node.name() + ' ' + node.at("ID"), node.text());
        }
    }

    private void party(XmlNode party) {
        read.record();
        record++;
        XmlNode profile = party.all("Profile").stream().findFirst().orElse(party);
        String type = values.get("subType " + profile.at("PartySubTypeID"));
        String word = type == null ? null : values.get("PartyType " + type);
        if (word != null && !word.equalsIgnoreCase("Individual")) {
            read.other();
            return;
        }
        String id = UnList.firstOf(party.at("FixedRef"), profile.at("ID"));
        EntryDraft draft = new EntryDraft(id.isEmpty() ? "" : "OFAC:" + id);
        profile.all("Identity", "Alias").forEach(alias -> names(alias, draft));
        boolean dates = true;
        boolean countries = true;
        for (XmlNode feature : profile.all("Feature")) {
            String kind = values.getOrDefault("FeatureType " + feature.at("FeatureTypeID"), "");
            if (kind.equalsIgnoreCase("Birthdate")) {
                for (XmlNode period : feature.all("FeatureVersion", "DatePeriod")) {
                    dates &= date(period, draft);
                }
            } else if (kind.startsWith("Nationality") || kind.startsWith("Citizenship")) {
                for (XmlNode detail : feature.anywhere("VersionDetail")) {
                    countries &= draft.country(detail.text());
                }
            } else if (kind.equalsIgnoreCase("Gender")) {
                feature.anywhere("VersionDetail").forEach(detail -> draft.sex(detail.text()));
            }
        }
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    private void names(XmlNode alias, EntryDraft draft) {
        boolean primary = alias.at("Primary").equals("true");
        for (XmlNode name : alias.all("DocumentedName")) {
            String text = name.all("DocumentedNamePart", "NamePartValue").stream()
                    .map(XmlNode::text)
                    .collect(Collectors.joining(" "));
            String script = name.all("DocumentedNamePart", "NamePartValue").stream()
                    .map(part -> UnList.firstOf(part.at("ScriptID"), name.at("ScriptID")))
                    .findFirst()
                    .map(code -> values.get("script " + code))
                    .orElse(null);
            draft.name(text, iso(script), kind(alias, primary, script));
        }
    }

    private static ListedName.Kind kind(XmlNode alias, boolean primary, @Nullable String script) {
        if (alias.at("LowQuality").equals("true")) {
            return ListedName.Kind.LOW;
        }
        if (primary) {
            return script == null || script.equalsIgnoreCase("Latn")
                    ? ListedName.Kind.PRIMARY
                    : ListedName.Kind.ORIGINAL;
        }
        return ListedName.Kind.GOOD;
    }

    private static @Nullable String iso(@Nullable String script) {
        return script != null && script.matches("[A-Z][a-z]{3}") ? script : null;
    }

    private static boolean date(XmlNode period, EntryDraft draft) {
        XmlNode start = period.all("Start", "From").stream().findFirst().orElse(null);
        XmlNode end = period.all("End", "To").stream().findFirst().orElse(start);
        if (start == null || end == null) {
            return false;
        }
        boolean about = period.anywhere("Start").stream()
                .anyMatch(s -> s.at("Approximate").equals("true"));
        if (!start.text("Year").equals(end.text("Year"))) {
            return draft.years(start.text("Year"), end.text("Year"));
        }
        boolean oneDay = start.text("Month").equals(end.text("Month"))
                && start.text("Day").equals(end.text("Day"));
        try {
            int year = Integer.parseInt(start.text("Year"));
            PartialDate date = oneDay
                    ? PartialDate.of(year, Integer.parseInt(start.text("Month")), Integer.parseInt(start.text("Day")))
                    : PartialDate.of(year);
            return draft.date(date.toString(), about);
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }
}
