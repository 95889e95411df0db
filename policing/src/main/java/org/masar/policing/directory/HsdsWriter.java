package org.masar.policing.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.place.GeoPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a directory as HSDS 3.1 JSON: services with their organisations, locations, service areas and schedules, and the
 * typed facts as attributes of the taxonomy {@code masar}. Holidays of HSDS 1.x become rows of short validity, as 3.x has
 * no others. Ids that are no UUID become name-based ones, as 3.x wants UUIDs; the same id always becomes
 * the same. The place of a service that must not be told is left out.
 */
public final class HsdsWriter {

    private HsdsWriter() {}

    /**
     * The directory as nested JSON.
     *
     * @param directory any directory
     * @return {@code {"services": […]}}; the same directory gives the same text
     */
    public static String write(ServiceDirectory directory) {
        ObjectNode document = (ObjectNode) Json.parse("{}");
        ArrayNode services = document.putArray("services");
        Service before = null;
        ObjectNode node = null;
        int index = 0;
        for (ServicePlace place : directory.places()) {
            Service service = place.service();
            if (node == null || !service.equals(before)) {
                node = services.addObject();
                service(directory, service, node);
                before = service;
                index = 0;
            }
            place(place, node, index++);
        }
        return document.toString();
    }

    private static String uuid(String id) {
        return HsdsFields.isUuid(id)
                ? id
                : UUID.nameUUIDFromBytes(("masar " + id).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private static void service(ServiceDirectory directory, Service service, ObjectNode node) {
        node.put("id", uuid(service.id()));
        node.put("name", service.name());
        node.put("status", service.active() ? "active" : "inactive");
        String organizationId = service.organizationId();
        Organization organization = directory.organization(organizationId);
        if (organizationId != null && organization != null) {
            String about = organization.description();
            node.putObject("organization")
                    .put("id", uuid(organizationId))
                    .put("name", organization.name())
                    // 3.x wants a description; where nobody wrote one, the name says no less.
                    .put("description", about.isEmpty() ? organization.name() : about);
        } else if (organizationId != null) {
            node.put("organization_id", uuid(organizationId));
        }
        number(node, "minimum_age", service.minAge());
        number(node, "maximum_age", service.maxAge());
        ArrayNode languages = node.putArray("languages");
        for (String language : service.languages()) {
            languages
                    .addObject()
                    .put("id", uuid(service.id() + " language " + language))
                    .put("name", language);
        }
        ArrayNode facts = node.putArray("attributes");
        facts(facts, service, "categories", service.categories());
        facts(facts, service, "taxonomyCodes", service.taxonomyCodes());
        facts(facts, service, "interventions", service.interventions());
        facts(facts, service, "sexes", service.sexes());
        facts(facts, service, "staffGender", service.staffGender());
        facts(facts, service, "papersAsked", service.papersAsked());
        facts(facts, service, "accessibility", service.accessibility());
        facts(facts, service, "unsafeFor", service.unsafeFor());
        fact(facts, service, "interpreter", service.interpreter());
        fact(facts, service, "police", service.police());
        fact(facts, service, "placePublic", service.placePublic());
        fact(facts, service, "capacity", service.capacity());
        fact(
                facts,
                service,
                "capacityUpdated",
                service.capacityUpdated() == null ? service.capacityUpdatedOn() : service.capacityUpdated());
        fact(facts, service, "lastConfirmed", service.lastConfirmed());
    }

    private static void number(ObjectNode node, String name, @Nullable Integer value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void facts(ArrayNode facts, Service service, String name, Set<String> values) {
        values.forEach(value -> fact(facts, service, name, value));
    }

    private static void fact(ArrayNode facts, Service service, String name, @Nullable Object value) {
        if (value != null) {
            ObjectNode fact = facts.addObject();
            fact.put("id", uuid(service.id() + " fact " + name + " " + value));
            fact.put("link_type", "attribute");
            fact.put("link_entity", "service");
            fact.put("value", value.toString());
            fact.putObject("taxonomy_term")
                    .put("id", uuid("term " + name))
                    .put("code", name)
                    .put("name", name)
                    .put("description", "Typed fact of the service directory")
                    .put("taxonomy", "masar");
        }
    }

    private static void place(ServicePlace place, ObjectNode service, int index) {
        String id = place.service().id() + " place " + index;
        GeoPoint point = place.service().placePublic() ? place.point() : null;
        if (point == null) {
            schedules(place, service, id);
            areas(place, service, id);
            return;
        }
        ObjectNode at = service.withArray("/service_at_locations").addObject();
        at.put("id", uuid(id));
        at.putObject("location")
                .put("id", uuid(id + " location"))
                .put("location_type", "physical")
                .put("latitude", point.lat())
                .put("longitude", point.lon());
        schedules(place, at, id);
        areas(place, at, id);
    }

    private static void areas(ServicePlace place, ObjectNode parent, String id) {
        int number = 0;
        for (String text :
                place.area() == null ? List.<String>of() : place.area().texts()) {
            parent.withArray("/service_areas")
                    .addObject()
                    .put("id", uuid(id + " area " + number++))
                    .put("extent", text)
                    .put("extent_type", "geojson");
        }
    }

    private static void schedules(ServicePlace place, ObjectNode parent, String id) {
        int number = 0;
        for (Map<String, String> row : place.hours().rows()) {
            ObjectNode schedule = parent.withArray("/schedules").addObject();
            schedule.put("id", uuid(id + " schedule " + number++));
            row.forEach((name, value) -> {
                if (HsdsFields.isNumber(value) && (name.equals("interval") || name.equals("timezone"))) {
                    schedule.put(name, Double.parseDouble(value));
                } else {
                    schedule.put(name, value);
                }
            });
        }
    }
}
