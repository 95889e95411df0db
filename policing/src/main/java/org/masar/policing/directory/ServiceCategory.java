package org.masar.policing.directory;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * The service vocabulary. It joins the vocabularies of Primero, the inter-agency referral form and others; read
 * November 2026.
 */
public enum ServiceCategory {
    /** Clinical management of rape. */
    HEALTH_CLINICAL_MANAGEMENT_OF_RAPE,
    /** Health care. */
    HEALTH_GENERAL,
    /** Mental health and psychosocial support. */
    MHPSS,
    /** Case management for survivors of gender-based violence. */
    GBV_CASE_MANAGEMENT,
    /** Safe shelter. */
    SAFETY_SHELTER,
    /** Shelter for trafficked persons. */
    TRAFFICKING_SHELTER,
    /** Legal aid, the Women's Legal Consultation Offices among it. */
    LEGAL_AID_WLCO,
    /** Civil documents. */
    CIVIL_DOCUMENTATION,
    /** Protection by police. */
    POLICE_PROTECTION,
    /** Hotline. */
    HOTLINE,
    /** Hotline against trafficking. */
    TRAFFICKING_HOTLINE,
    /** Child protection. */
    CHILD_PROTECTION,
    /** Family tracing and reunification of children. */
    FAMILY_TRACING_REUNIFICATION,
    /** Education. */
    EDUCATION,
    /** Livelihoods. */
    LIVELIHOODS,
    /** Cash assistance. */
    CASH,
    /** Core relief items. */
    NFI,
    /** Food. */
    FOOD,
    /** Housing. */
    SHELTER_HOUSING,
    /** Support for persons with disabilities. */
    DISABILITY,
    /** Water and sanitation. */
    WASH,
    /** Assisted voluntary return and reintegration. */
    AVRR_RETURN;

    /** Names of all. */
    static final ImmutableSet<String> CODES =
            Arrays.stream(values()).map(Enum::name).collect(ImmutableSet.toImmutableSet());

    /**
     * Whether it is health care: never refused for missing papers.
     *
     * @return true for the health categories
     */
    public boolean isHealth() {
        return name().startsWith("HEALTH_");
    }
}
