package org.masar.policing.gbv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who did it, by the code list of the standard intake form. */
public enum Relationship {
    /** Present or former intimate partner. */
    @JsonProperty("intimate_partner_former_partner")
    INTIMATE_PARTNER_FORMER_PARTNER,
    /** Primary caregiver. */
    @JsonProperty("primary_caregiver")
    PRIMARY_CAREGIVER,
    /** Other family. */
    @JsonProperty("family_other_than_spouse_or_caregiver")
    FAMILY_OTHER_THAN_SPOUSE_OR_CAREGIVER,
    /** Supervisor or employer. */
    @JsonProperty("supervisor_employer")
    SUPERVISOR_EMPLOYER,
    /** Schoolmate. */
    @JsonProperty("schoolmate")
    SCHOOLMATE,
    /** Teacher or school official. */
    @JsonProperty("teacher_school_official")
    TEACHER_SCHOOL_OFFICIAL,
    /** Service provider. */
    @JsonProperty("service_provider")
    SERVICE_PROVIDER,
    /** Housemate. */
    @JsonProperty("cotenant_housemate")
    COTENANT_HOUSEMATE,
    /** Family friend or neighbour. */
    @JsonProperty("family_friend_neighbor")
    FAMILY_FRIEND_NEIGHBOR,
    /** Other refugee, displaced person or returnee. */
    @JsonProperty("other_refugee_idp_returnee")
    OTHER_REFUGEE_IDP_RETURNEE,
    /** Other resident. */
    @JsonProperty("other_resident_community_member")
    OTHER_RESIDENT_COMMUNITY_MEMBER,
    /** Other. */
    @JsonProperty("other")
    OTHER,
    /** No relation. */
    @JsonProperty("no_relation")
    NO_RELATION,
    /** Unknown. */
    @JsonProperty("unknown")
    UNKNOWN
}
