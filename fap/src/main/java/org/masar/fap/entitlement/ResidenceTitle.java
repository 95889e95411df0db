package org.masar.fap.entitlement;

/** The title on which somebody lives in Germany; it decides the branch of the law. Source: AufenthG. */
public enum ResidenceTitle {
    /** Residence permit s.25(1): person entitled to asylum. */
    AE_25_1,
    /** Residence permit s.25(2) sentence 1 alternative 1: Convention refugee. */
    AE_25_2_A1,
    /** Residence permit s.25(2) sentence 1 alternative 2: subsidiary protection. */
    AE_25_2_A2,
    /** Residence permit s.25(3): deportation ban (s.60(5) or (7)). */
    AE_25_3,
    /** Residence permit s.25(4): temporary stay. */
    AE_25_4,
    /** s.25(4a) sentence 1: trafficking victim. */
    AE_25_4A_1,
    /** s.25(4b): exploited worker. */
    AE_25_4B,
    /** s.25(5): departure impossible. */
    AE_25_5,
    /** s.25a(1): well-integrated youth. */
    AE_25A_1,
    /** s.25a(2): relatives of that youth. */
    AE_25A_2,
    /** s.25b(1): sustained integration. */
    AE_25B_1,
    /** s.25b(4): relatives. */
    AE_25B_4,
    /** s.104c: opportunity right of residence. */
    AE_104C,
    /** s.104a(1) sentence 1 / s.104b: old-case rule. */
    AE_104A_104B,
    /** s.22: admission from abroad. */
    AE_22,
    /** s.23(1): Land admission programme. */
    AE_23_1,
    /** s.23(2): federal admission programme. */
    AE_23_2,
    /** s.23(4): resettled refugee. */
    AE_23_4,
    /** s.24: temporary protection. */
    AE_24,
    /** Settlement permit s.26(3) (after asylum/refugee/resettlement status). */
    NE_26_3,
    /** Settlement permit s.26(4) after a s.25(2) alt. 2 permit. */
    NE_26_4_EX_A2,
    /** Settlement permit s.26(4), other. */
    NE_26_4,
    /** Settlement permit, general (s.9, 18c(1) ...). */
    NE,
    /** Settlement permit s.18c(3): highly qualified. */
    NE_18C_3,
    /** EU long-term residence permit s.9a. */
    DA_EU,
    /** EU Blue Card s.18g. */
    BLUE_CARD,
    /** ICT card / mobile ICT card. */
    ICT,
    /** ss.18a, 18b, 18d, 18f, 19c(1) (manager, executive, specialist, scientist, visiting scientist, engineer/technician in such a team, teacher), 19c(2), 19c(4) s.1, 21. */
    SKILLED,
    /** ss.28, 30, 31, 32, 36, 36a. */
    AE_FAMILY,
    /** Part 3 (ss.16-17) permits. */
    AE_STUDY,
    /** any other residence permit. */
    AE_OTHER,
    /** not a title: sponsor is German and ordinarily resident in Germany. */
    GERMAN,
    /** no title / tolerated / procedure pending. */
    NONE
}
