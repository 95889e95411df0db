package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import tools.jackson.databind.JsonNode;

/** Takes nested HSDS 3.x JSON apart into tables. The same id met twice is the same thing. */
final class NestedReader {

    private static final ImmutableMap<String, Kind> MANY = ImmutableMap.<String, Kind>builder()
            .put("services", Kind.SERVICES)
            .put("organizations", Kind.ORGANIZATIONS)
            .put("contacts", Kind.CONTACTS)
            .put("locations", Kind.LOCATIONS)
            .put("funding", Kind.FUNDING)
            .put("fundings", Kind.FUNDING)
            .put("phones", Kind.PHONES)
            .put("programs", Kind.PROGRAMS)
            .put("attributes", Kind.ATTRIBUTES)
            .put("organization_identifiers", Kind.ORGANIZATION_IDENTIFIERS)
            .put("metadata", Kind.METADATA)
            .put("additional_websites", Kind.URLS)
            .put("additional_urls", Kind.URLS)
            .put("schedules", Kind.SCHEDULES)
            .put("languages", Kind.LANGUAGES)
            .put("required_documents", Kind.REQUIRED_DOCUMENTS)
            .put("service_at_locations", Kind.SERVICE_AT_LOCATION)
            .put("cost_options", Kind.COST_OPTIONS)
            .put("service_areas", Kind.SERVICE_AREAS)
            .put("capacities", Kind.SERVICE_CAPACITIES)
            .put("accessibility", Kind.ACCESSIBILITY)
            .put("accessibilitys", Kind.ACCESSIBILITY)
            .put("addresses", Kind.ADDRESSES)
            .put("addresss", Kind.ADDRESSES)
            .buildOrThrow();

    private static final ImmutableMap<String, Kind> ONE = ImmutableMap.<String, Kind>builder()
            .put("organization", Kind.ORGANIZATIONS)
            .put("program", Kind.PROGRAMS)
            .put("location", Kind.LOCATIONS)
            .put("service", Kind.SERVICES)
            .put("unit", Kind.UNITS)
            .put("taxonomy_term", Kind.TAXONOMY_TERMS)
            .put("taxonomy", Kind.TAXONOMIES)
            .put("taxonomy_detail", Kind.TAXONOMIES)
            .buildOrThrow();

    private final Source source = new Source(true);
    private final Map<String, Row> known = new HashMap<>();

    private NestedReader() {}

    /** Whether a document looks like nested HSDS. */
    static boolean recognises(JsonNode document) {
        return document.isArray()
                || MANY.keySet().stream().anyMatch(document::has)
                || document.has("contents")
                || document.has("id");
    }

    static Source read(JsonNode document) {
        NestedReader reader = new NestedReader();
        reader.top(document, "");
        return reader.source;
    }

    private void top(JsonNode node, String at) {
        if (node.isArray()) {
            items(node, at, null);
        } else if (node.has("contents")) {
            items(node.get("contents"), at + "/contents", null);
        } else if (node.has("id") || node.has("name")) {
            thing(guess(node), node, at);
        } else {
            for (String name : new String[] {"organizations", "services", "locations", "service_at_locations"}) {
                if (node.has(name)) {
                    page(node.get(name), at + "/" + name, MANY.getOrDefault(name, Kind.SERVICES));
                }
            }
        }
    }

    /** A list, or a page of one. */
    private void page(JsonNode node, String at, Kind kind) {
        if (node.isObject() && node.has("contents")) {
            items(node.get("contents"), at + "/contents", kind);
        } else {
            items(node, at, kind);
        }
    }

    private void items(JsonNode list, String at, @Nullable Kind kind) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            if (item.isObject()) {
                thing(kind == null ? guess(item) : kind, item, at + "/" + i);
            }
        }
    }

    /** What a bare object is. */
    private static Kind guess(JsonNode node) {
        if (node.has("location") && node.has("service")) {
            return Kind.SERVICE_AT_LOCATION;
        } else if (node.has("location_type") || node.has("latitude")) {
            return Kind.LOCATIONS;
        } else if (node.has("services") || node.has("organization_identifiers") || node.has("legal_status")) {
            return Kind.ORGANIZATIONS;
        }
        return node.has("taxonomy") && !node.has("status") ? Kind.TAXONOMY_TERMS : Kind.SERVICES;
    }

    /** Reads an object and what stands in it; gives what others refer to it by. */
    private String thing(Kind kind, JsonNode node, String at) {
        Row row = new Row(0, at);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                row.put(member.getKey(), member.getValue().asString());
            }
        }
        String key = row.key();
        Row before = known.get(kind + " " + key);
        if (before == null) {
            known.put(kind + " " + key, row);
        } else {
            row.cells().forEach(before.cells()::putIfAbsent);
            row = before;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member.getValue();
            if (value.isArray() || value.isObject()) {
                child(kind, row, member.getKey(), value, at + Problem.at(member.getKey()));
            }
        }
        if (before == null) {
            source.of(kind).add(row);
        }
        return key;
    }

    private void child(Kind kind, Row row, String name, JsonNode value, String at) {
        if (value.isArray() && MANY.containsKey(name)) {
            Kind of = requireNonNull(MANY.get(name));
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i).isObject()) {
                    String child = thing(of, value.get(i), at + "/" + i);
                    link(requireNonNull(known.get(of + " " + child)), of, kind, row.key());
                } else {
                    row.misshape(name);
                }
            }
        } else if (value.isObject() && ONE.containsKey(name)) {
            Kind of = requireNonNull(ONE.get(name));
            String child = thing(of, value, at);
            row.link(of.singular() + "_id", child);
        } else {
            if (kind == Kind.SERVICE_AREAS && name.equals("extent")) {
                // GeoJSON that was not written as text is told, and used all the same.
                row.put(name, value.toString());
            }
            row.misshape(name);
        }
    }

    private static void link(Row child, Kind of, Kind parent, String key) {
        if (of == Kind.ATTRIBUTES) {
            child.link("link_id", key);
            child.link("link_entity", parent.singular());
        } else {
            child.link(parent.singular() + "_id", key);
        }
    }
}
