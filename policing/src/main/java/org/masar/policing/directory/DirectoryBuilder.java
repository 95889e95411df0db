package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.GeoPoint;

/** Makes services and places of HSDS tables. */
final class DirectoryBuilder {

    private final Source source;
    private final Findings findings;
    private final Map<String, Row> services = new LinkedHashMap<>();
    private final Map<String, Facts> facts = new HashMap<>();
    private final Map<String, GeoPoint> points = new HashMap<>();
    private final Set<String> locations = new LinkedHashSet<>();
    private final SetMultimap<String, String> placesOf = LinkedHashMultimap.create();
    private final Schedules schedules;

    private DirectoryBuilder(Source source) {
        this.source = source;
        this.findings = source.findings();
        this.schedules = new Schedules(source);
    }

    static ServiceDirectory build(Source source, @Nullable String wanted, boolean strict) {
        String version = wanted == null ? source.version() : wanted;
        TableChecks.run(source, version, strict);
        return new DirectoryBuilder(source).build(version);
    }

    private ServiceDirectory build(String version) {
        for (Row row : loaded(Kind.SERVICES)) {
            services.putIfAbsent(row.key(), row);
        }
        for (Row row : loaded(Kind.LOCATIONS)) {
            GeoPoint point = Coordinates.read(findings, source.of(Kind.LOCATIONS), row, row, "latitude", "longitude");
            if (locations.add(row.key()) && point != null) {
                points.put(row.key(), point);
            }
        }
        for (Row row : loaded(Kind.SERVICE_AT_LOCATION)) {
            if (services.containsKey(row.get("service_id")) && locations.contains(row.get("location_id"))) {
                placesOf.put(row.get("service_id"), row.get("location_id"));
            }
        }
        schedules.read();
        services.forEach((key, row) -> facts.put(key, own(row)));
        linked();
        SetMultimap<String, String> spoken = atLocations(Kind.LANGUAGES, "name", "code", "language");
        SetMultimap<String, String> provided = atLocations(Kind.ACCESSIBILITY, "accessibility");
        Areas areas = new Areas(source);
        ImmutableList.Builder<ServicePlace> places = ImmutableList.builder();
        ImmutableMap.Builder<String, OpeningHours> hours = ImmutableMap.builder();
        int withPlace = 0;
        for (Map.Entry<String, Row> entry : services.entrySet()) {
            String key = entry.getKey();
            Row row = entry.getValue();
            String status = row.get("status");
            Service service = facts.getOrDefault(key, new Facts((code, name) -> {}))
                    .service(
                            row.get("id"),
                            row.get("name"),
                            status.isEmpty() || status.equals("active"),
                            row.get("organization_id"));
            Set<String> at = placesOf.get(key);
            boolean placed = false;
            for (String location : at) {
                GeoPoint point = points.get(location);
                placed |= point != null;
                places.add(new ServicePlace(
                        service,
                        point,
                        schedules.at(key, location),
                        both(service.languages(), spoken.get(location)),
                        both(service.accessibility(), provided.get(location)),
                        areas.of(key, location)));
            }
            OpeningHours all = schedules.of(key, at);
            if (at.isEmpty()) {
                places.add(new ServicePlace(
                        service, null, all, service.languages(), service.accessibility(), areas.of(key, "")));
            }
            hours.put(service.id(), all);
            withPlace += placed ? 1 : 0;
        }
        capacities();
        ImmutableMap.Builder<String, Organization> organizations = ImmutableMap.builder();
        for (Row row : loaded(Kind.ORGANIZATIONS)) {
            if (!row.get("id").isEmpty() && !row.get("name").isEmpty()) {
                organizations.put(row.get("id"), new Organization(row.get("name"), row.get("description")));
            }
        }
        return ServiceDirectory.of(
                places.build(),
                hours.buildKeepingLast(),
                organizations.buildKeepingLast(),
                source,
                version,
                new DirectoryImportAnswer.Counts(
                        loaded(Kind.ORGANIZATIONS).size(),
                        loaded(Kind.SERVICES).size(),
                        loaded(Kind.LOCATIONS).size(),
                        loaded(Kind.SERVICE_AT_LOCATION).size(),
                        loaded(Kind.SCHEDULES).size()
                                + loaded(Kind.REGULAR_SCHEDULES).size()
                                + loaded(Kind.HOLIDAY_SCHEDULES).size(),
                        withPlace));
    }

    private List<Row> loaded(Kind kind) {
        return source.rows(kind).stream().filter(row -> !row.isRejected()).toList();
    }

    private static ImmutableSet<String> both(Set<String> one, Set<String> other) {
        return ImmutableSet.<String>builder().addAll(one).addAll(other).build();
    }

    private Facts own(Row row) {
        return new Facts((code, name) -> findings.add(code, source.of(Kind.SERVICES), row, name, false));
    }

    /** What other tables say of services. */
    private void linked() {
        for (Row row : loaded(Kind.LANGUAGES)) {
            Facts of = facts.get(row.get("service_id"));
            if (of != null) {
                for (String column : List.of("name", "code", "language")) {
                    of.add("languages", row.get(column));
                }
            }
        }
        for (Row row : loaded(Kind.SERVICES_TAXONOMY)) {
            add(row.get("service_id"), "taxonomyCodes", row.get("taxonomy_id"));
        }
        Map<String, Row> terms = new HashMap<>();
        loaded(Kind.TAXONOMY_TERMS).forEach(row -> terms.putIfAbsent(row.key(), row));
        for (Row row : loaded(Kind.SERVICE_ATTRIBUTES)) {
            attribute(row.get("service_id"), terms.get(row.get("taxonomy_term_id")), row.get("value"));
        }
        for (Row row : loaded(Kind.ATTRIBUTES)) {
            attribute(row.get("link_id"), terms.get(row.get("taxonomy_term_id")), row.get("value"));
        }
        Map<String, long[]> free = new HashMap<>();
        for (Row row : loaded(Kind.SERVICE_CAPACITIES)) {
            Facts of = facts.get(row.get("service_id"));
            Double available = HsdsFields.number(row.get("available"));
            if (of != null && available != null && available >= 0) {
                free.computeIfAbsent(row.get("service_id"), key -> new long[1])[0] += (long) available.doubleValue();
                of.orElse("capacityUpdated", row.get("updated"));
            }
        }
        free.forEach((key, sum) -> orElse(key, "capacity", String.valueOf(sum[0])));
        services.forEach((key, row) -> {
            orElse(key, "minAge", whole(row.get("minimum_age")));
            orElse(key, "maxAge", whole(row.get("maximum_age")));
            orElse(
                    key,
                    "lastConfirmed",
                    HsdsFields.fits("date", row.get("assured_date")) ? row.get("assured_date") : "");
        });
    }

    private void attribute(String service, @Nullable Row term, String value) {
        if (term == null) {
            return;
        }
        String code = term.get("code").isEmpty() ? term.get("id") : term.get("code");
        if (isOurs(term)) {
            if (Facts.NAMES.contains(code)) {
                add(service, code, value);
            }
        } else {
            add(service, "taxonomyCodes", code);
        }
    }

    private boolean isOurs(Row term) {
        if (term.get("taxonomy").equals("masar")) {
            return true;
        }
        String id = term.get("taxonomy_id");
        return source.rows(Kind.TAXONOMIES).stream()
                .anyMatch(row -> row.key().equals(id) && row.get("name").equals("masar"));
    }

    private void add(String service, String name, String value) {
        Facts of = facts.get(service);
        if (of != null) {
            of.add(name, value);
        }
    }

    private void orElse(String service, String name, String value) {
        Facts of = facts.get(service);
        if (of != null) {
            of.orElse(name, value);
        }
    }

    /** The whole part of an age; a bound that is no number says nothing. */
    private static String whole(String text) {
        Double number = HsdsFields.number(text);
        return number == null || number < 0 || number > 200 ? "" : String.valueOf((int) number.doubleValue());
    }

    /** What is said of a location and not of a service. */
    private SetMultimap<String, String> atLocations(Kind kind, String... columns) {
        SetMultimap<String, String> at = LinkedHashMultimap.create();
        for (Row row : loaded(kind)) {
            if (!services.containsKey(row.get("service_id"))
                    && !row.get("location_id").isEmpty()) {
                for (String column : columns) {
                    if (!row.get(column).isEmpty()) {
                        at.put(row.get("location_id"), row.get(column));
                    }
                }
            }
        }
        return at;
    }

    private void capacities() {
        for (Row row : loaded(Kind.SERVICE_CAPACITIES)) {
            Double available = HsdsFields.number(row.get("available"));
            Double maximum = HsdsFields.number(row.get("maximum"));
            if (available != null && maximum != null && available > maximum) {
                findings.add(
                        DefectCode.CAPACITY_ABOVE_MAXIMUM, source.of(Kind.SERVICE_CAPACITIES), row, "available", false);
            }
        }
    }
}
