package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The tables of HSDS 1.1, 2.x and 3.x, with what their columns refer to. Source: Open Referral HSDS, field lists. */
enum Kind {
    ORGANIZATIONS("organizations", "organization", ""),
    PROGRAMS("programs", "program", "organization_id"),
    SERVICES("services", "service", "organization_id program_id"),
    SERVICE_AT_LOCATION(
            "service_at_location",
            "service_at_location",
            "service_id location_id",
            "services_at_location",
            "service_at_locations",
            "services_at_locations"),
    LOCATIONS("locations", "location", "organization_id"),
    CONTACTS("contacts", "contact", "organization_id service_id service_at_location_id location_id"),
    PHONES("phones", "phone", "organization_id service_id location_id contact_id service_at_location_id"),
    ADDRESSES("addresses", "address", "location_id organization_id", "addresss"),
    PHYSICAL_ADDRESSES("physical_addresses", "physical_address", "location_id organization_id"),
    POSTAL_ADDRESSES("postal_addresses", "postal_address", "location_id organization_id"),
    SCHEDULES("schedules", "schedule", "service_id location_id service_at_location_id"),
    REGULAR_SCHEDULES("regular_schedules", "regular_schedule", "service_id location_id service_at_location_id"),
    HOLIDAY_SCHEDULES("holiday_schedules", "holiday_schedule", "service_id location_id service_at_location_id"),
    FUNDING("funding", "funding", "organization_id service_id", "fundings"),
    ELIGIBILITY("eligibility", "eligibility", "service_id", "eligibilities"),
    SERVICE_AREAS("service_areas", "service_area", "service_id service_at_location_id"),
    REQUIRED_DOCUMENTS("required_documents", "required_document", "service_id"),
    PAYMENTS_ACCEPTED("payments_accepted", "payment_accepted", "service_id"),
    LANGUAGES("languages", "language", "service_id location_id phone_id"),
    ACCESSIBILITY(
            "accessibility",
            "accessibility",
            "location_id organization_id",
            "accessibility_for_disabilities",
            "accessibilities",
            "accessibilitys"),
    TAXONOMY("taxonomy", "taxonomy", "parent_id"),
    SERVICES_TAXONOMY(
            "services_taxonomy",
            "service_taxonomy",
            "service_id taxonomy_id",
            "service_taxonomies",
            "services_taxonomies"),
    SERVICE_ATTRIBUTES("service_attributes", "service_attribute", "service_id taxonomy_term_id"),
    OTHER_ATTRIBUTES("other_attributes", "other_attribute", "taxonomy_term_id"),
    ATTRIBUTES("attributes", "attribute", "taxonomy_term_id"),
    TAXONOMY_TERMS("taxonomy_terms", "taxonomy_term", "parent_id taxonomy_id"),
    TAXONOMIES("taxonomies", "taxonomy", ""),
    COST_OPTIONS("cost_options", "cost_option", "service_id"),
    ORGANIZATION_IDENTIFIERS("organization_identifiers", "organization_identifier", "organization_id"),
    SERVICE_CAPACITIES("service_capacities", "service_capacity", "service_id unit_id"),
    UNITS("units", "unit", ""),
    URLS("urls", "url", "organization_id service_id"),
    METADATA("metadata", "metadata", ""),
    META_TABLE_DESCRIPTIONS("meta_table_descriptions", "meta_table_description", ""),
    TEMPLATE("rows", "row", ""),
    OTHER("", "", "");

    private static final ImmutableMap<String, Kind> BY_NAME = byName();

    private final String usual;
    private final String singular;
    private final ImmutableList<String> references;
    private final ImmutableList<String> others;

    Kind(String usual, String singular, String references, String... others) {
        this.usual = usual;
        this.singular = singular;
        this.references = references.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(references.split(" ", -1));
        this.others = ImmutableList.copyOf(others);
    }

    private static ImmutableMap<String, Kind> byName() {
        ImmutableMap.Builder<String, Kind> names = ImmutableMap.builder();
        for (Kind kind : values()) {
            if (kind != OTHER && kind != TEMPLATE) {
                names.put(kind.usual, kind);
                kind.others.forEach(name -> names.put(name, kind));
                if (!kind.singular.equals(kind.usual) && kind != TAXONOMIES) {
                    names.put(kind.singular, kind);
                }
            }
        }
        return names.buildOrThrow();
    }

    /** What a table of this name holds. */
    static Kind of(String table) {
        return BY_NAME.getOrDefault(Ascii.toLowerCase(table), OTHER);
    }

    String usual() {
        return usual;
    }

    String singular() {
        return singular;
    }

    /** Columns that refer to other tables. */
    ImmutableList<String> references() {
        return references;
    }

    /** What a column of this table refers to; null if to nothing. */
    @Nullable
    Kind target(String column) {
        if (this == ORGANIZATIONS) {
            return column.equals("parent_organization_id") ? ORGANIZATIONS : null;
        }
        if (!references.contains(column)) {
            return null;
        }
        return switch (column) {
            case "parent_id" -> this;
            case "taxonomy_id" -> this == SERVICES_TAXONOMY ? TAXONOMY : TAXONOMIES;
            default -> requireNonNull(BY_NAME.get(column.substring(0, column.length() - "_id".length())), column);
        };
    }

    /** The columns of which one must name a parent that exists, else the row belongs to nothing; empty if none must. */
    ImmutableList<String> parents(boolean first) {
        return switch (this) {
            case ELIGIBILITY, PAYMENTS_ACCEPTED, REQUIRED_DOCUMENTS, SERVICES_TAXONOMY ->
                ImmutableList.of("service_id");
            case LANGUAGES -> ImmutableList.of("service_id", "location_id");
            case SERVICE_AREAS, REGULAR_SCHEDULES, HOLIDAY_SCHEDULES, PHONES, CONTACTS -> references;
            case ADDRESSES, PHYSICAL_ADDRESSES, POSTAL_ADDRESSES, ACCESSIBILITY ->
                first ? references : ImmutableList.of("location_id");
            default -> ImmutableList.of();
        };
    }
}
