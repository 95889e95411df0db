package org.masar.policing.directory;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;
import org.masar.core.place.GeoPoint;
import tools.jackson.databind.JsonNode;

/**
 * Reads the spreadsheet: one row a service. In JSON the names and types of the contract, in CSV the headers of {@link
 * ServiceTemplate} in any of its languages, lists separated by semicolons, hours as {@code SU,MO 08:00-14:00
 * [2026-01-01..2026-12-31]}.
 */
final class TemplateReader {

    private static final ImmutableSet<String> OWN =
            ImmutableSet.of("id", "name", "status", "organizationId", "lat", "lon", "hours");
    private static final ImmutableSet<String> HOURS =
            ImmutableSet.of("byday", "opens", "closes", "validFrom", "validTo");

    private static final Pattern SPAN = Pattern.compile(
            "(.+?)\\s+(\\d[^\\[]*?)\\s*[-–]\\s*(\\d[^\\[]*?)\\s*" + "(?:\\[\\s*(\\S*?)\\s*\\.\\.\\s*(\\S*?)\\s*\\])?");
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final Source source = new Source(false);
    private final Table table = source.of(Kind.TEMPLATE);
    private final ImmutableList.Builder<ServicePlace> places = ImmutableList.builder();
    private final SameHours known = new SameHours();
    private int schedules;

    private TemplateReader() {}

    static ServiceDirectory csv(ImmutableList<ImmutableList<String>> lines) {
        TemplateReader reader = new TemplateReader();
        PackageReader.fill(reader.table, lines, reader.source.findings());
        for (Row row : reader.table.rows()) {
            if (!row.isRejected()) {
                Row named = new Row(row.number(), null);
                row.cells().forEach((header, cell) -> {
                    String name = ServiceTemplate.name(header);
                    named.put(name == null ? header : name, cell);
                });
                List<Map<String, String>> hours = new ArrayList<>();
                boolean readable = hours(named.get("hours"), hours);
                reader.row(row, named, hours, readable);
            }
        }
        return reader.directory();
    }

    /** The hours of a CSV cell; false if a part of it cannot be read. */
    private static boolean hours(String cell, List<Map<String, String>> hours) {
        boolean readable = true;
        for (String part : LIST.split(PlainInput.digits(cell))) {
            Matcher matcher = SPAN.matcher(part);
            if (matcher.matches()) {
                hours.add(ImmutableMap.of(
                        "byday", matcher.group(1),
                        "opens", matcher.group(2),
                        "closes", matcher.group(3),
                        "validFrom", matcher.group(4) == null ? "" : matcher.group(4),
                        "validTo", matcher.group(5) == null ? "" : matcher.group(5)));
            } else {
                readable = false;
            }
        }
        return readable;
    }

    static ServiceDirectory json(JsonNode rows) {
        TemplateReader reader = new TemplateReader();
        for (JsonNode node : rows) {
            Row row = new Row(reader.table.rows().size() + 1, null);
            List<Map<String, String>> hours = new ArrayList<>();
            for (Map.Entry<String, JsonNode> cell : node.properties()) {
                reader.cell(row, cell.getKey(), cell.getValue(), hours);
            }
            reader.table.add(row);
            reader.row(row, row, hours, true);
        }
        return reader.directory();
    }

    private void cell(Row row, String name, JsonNode value, List<Map<String, String>> hours) {
        if (name.equals("hours") && value.isArray()) {
            for (JsonNode one : value) {
                ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
                for (Map.Entry<String, JsonNode> cell : one.properties()) {
                    if (!HOURS.contains(cell.getKey())) {
                        source.findings().add(DefectCode.UNKNOWN_FIELD_KEPT, table, row, name, true);
                    } else if (cell.getValue().isValueNode() && !cell.getValue().isNull()) {
                        cells.put(cell.getKey(), cell.getValue().asString());
                    }
                }
                hours.add(cells.buildOrThrow());
            }
        } else if (value.isArray() && Facts.NAMES.contains(name)) {
            List<String> texts = new ArrayList<>();
            value.forEach(one -> texts.add(one.asString("")));
            row.put(name, String.join(";", texts));
        } else if (value.isValueNode()) {
            row.put(name, value.isNull() ? "" : value.asString());
        } else {
            row.misshape(name);
        }
    }

    private void row(Row row, Row cells, List<Map<String, String>> hours, boolean readable) {
        Findings findings = source.findings();
        for (String name : cells.misshapen()) {
            findings.add(DefectCode.WRONG_TYPE, table, row, name, true);
        }
        for (Map.Entry<String, String> cell : cells.cells().entrySet()) {
            if (!OWN.contains(cell.getKey())
                    && !Facts.NAMES.contains(cell.getKey())
                    && !cell.getValue().isEmpty()) {
                findings.add(DefectCode.UNKNOWN_FIELD_KEPT, table, row, cell.getKey(), true);
            }
        }
        String id = cells.get("id");
        if (cells.get("name").isEmpty()) {
            findings.add(DefectCode.MISSING_VALUE, table, row, "name", true);
        }
        if (id.isEmpty()) {
            findings.add(DefectCode.BLANK_ID, table, row, "id", true);
            row.reject();
            return;
        }
        if (table.withId(id) > 1) {
            findings.add(DefectCode.REPEATED_ID, table, row, "id", true);
        }
        String status = cells.get("status");
        if (!status.isEmpty() && !ServiceDirectory.STATUS.contains(status)) {
            findings.add(DefectCode.BAD_ENUM, table, row, "status", true);
        }
        Facts facts = new Facts((code, name) -> findings.add(code, table, row, name, true));
        Facts.NAMES.forEach(name -> facts.add(name, cells.get(name)));
        Service service = facts.service(
                id, cells.get("name"), status.isEmpty() || status.equals("active"), cells.get("organizationId"));
        places.add(new ServicePlace(
                service,
                Coordinates.read(findings, table, row, cells, "lat", "lon"),
                opening(row, hours, readable),
                service.languages(),
                service.accessibility(),
                null));
    }

    private OpeningHours opening(Row row, List<Map<String, String>> hours, boolean readable) {
        List<Flaw> flaws = new ArrayList<>();
        if (!readable) {
            flaws.add(new Flaw(DefectCode.TIME_UNREADABLE, "hours"));
        }
        ImmutableList.Builder<HoursRow> rows = ImmutableList.builder();
        for (Map<String, String> cells : hours) {
            HoursRow one = HoursRow.template(name -> cells.getOrDefault(name, ""), flaws);
            if (one != null) {
                rows.add(one);
                schedules++;
            }
        }
        flaws.forEach(flaw -> source.findings().add(flaw.code(), table, row, flaw.column(), true));
        return known.merge(new OpeningHours(rows.build(), ImmutableList.of()));
    }

    private ServiceDirectory directory() {
        ImmutableList<ServicePlace> all = places.build();
        ImmutableSet<String> organizations = all.stream()
                .map(place -> place.service().organizationId())
                .filter(id -> id != null)
                .collect(ImmutableSet.toImmutableSet());
        int withPlace = 0;
        for (ServicePlace place : all) {
            @Nullable GeoPoint point = place.point();
            withPlace += point == null ? 0 : 1;
        }
        return ServiceDirectory.of(
                all,
                source,
                "template",
                new DirectoryImportAnswer.Counts(
                        organizations.size(), all.size(), withPlace, withPlace, schedules, withPlace));
    }
}
