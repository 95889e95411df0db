package org.masar.fap.entitlement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The exact section of the Residence Act, where one title code stands for several. */
public enum TitleSection {
    /** 7(1) s.3. */
    @JsonProperty("7(1) s.3")
    S_7_1_S_3,
    /** 16a. */
    @JsonProperty("16a")
    S_16A,
    /** 16b. */
    @JsonProperty("16b")
    S_16B,
    /** 16d. */
    @JsonProperty("16d")
    S_16D,
    /** 16e. */
    @JsonProperty("16e")
    S_16E,
    /** 16f. */
    @JsonProperty("16f")
    S_16F,
    /** 16g. */
    @JsonProperty("16g")
    S_16G,
    /** 17. */
    @JsonProperty("17")
    S_17,
    /** 18a. */
    @JsonProperty("18a")
    S_18A,
    /** 18b. */
    @JsonProperty("18b")
    S_18B,
    /** 18c(1). */
    @JsonProperty("18c(1)")
    S_18C_1,
    /** 18c(3). */
    @JsonProperty("18c(3)")
    S_18C_3,
    /** 18d. */
    @JsonProperty("18d")
    S_18D,
    /** 18e. */
    @JsonProperty("18e")
    S_18E,
    /** 18f. */
    @JsonProperty("18f")
    S_18F,
    /** 18g. */
    @JsonProperty("18g")
    S_18G,
    /** 19. */
    @JsonProperty("19")
    S_19,
    /** 19b. */
    @JsonProperty("19b")
    S_19B,
    /** 19c(1). */
    @JsonProperty("19c(1)")
    S_19C_1,
    /** 19c(2). */
    @JsonProperty("19c(2)")
    S_19C_2,
    /** 19c(4) s.1. */
    @JsonProperty("19c(4) s.1")
    S_19C_4_S_1,
    /** 20. */
    @JsonProperty("20")
    S_20,
    /** 20a. */
    @JsonProperty("20a")
    S_20A,
    /** 21. */
    @JsonProperty("21")
    S_21,
    /** 28. */
    @JsonProperty("28")
    S_28,
    /** 30. */
    @JsonProperty("30")
    S_30,
    /** 31. */
    @JsonProperty("31")
    S_31,
    /** 32. */
    @JsonProperty("32")
    S_32,
    /** 33. */
    @JsonProperty("33")
    S_33,
    /** 34. */
    @JsonProperty("34")
    S_34,
    /** 36(1). */
    @JsonProperty("36(1)")
    S_36_1,
    /** 36(2). */
    @JsonProperty("36(2)")
    S_36_2,
    /** 36(3). */
    @JsonProperty("36(3)")
    S_36_3,
    /** 36a. */
    @JsonProperty("36a")
    S_36A,
    /** 37. */
    @JsonProperty("37")
    S_37,
    /** 38. */
    @JsonProperty("38")
    S_38,
    /** 38a. */
    @JsonProperty("38a")
    S_38A
}
