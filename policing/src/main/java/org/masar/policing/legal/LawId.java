package org.masar.policing.legal;

/** The laws of the pack. */
public enum LawId {
    /** Constitution of Iraq, 2005. */
    CONSTITUTION_2005,
    /** Law 28 of 2012 against trafficking in persons. */
    IQ_28_2012,
    /** Law 11 of 2016 on human organs. */
    IQ_11_2016,
    /** Law 8 of 1988 against prostitution. */
    IQ_8_1988,
    /** Penal Code, Law 111 of 1969. */
    IQ_111_1969,
    /** Code of Criminal Procedure, Law 23 of 1971. */
    IQ_23_1971,
    /** Kurdistan Region: Law 8 of 2011 against domestic violence. */
    KRI_8_2011,
    /** Personal Status Law 188 of 1959. */
    IQ_188_1959,
    /** Law 1 of 2025, which amends Law 188 of 1959. */
    IQ_1_2025,
    /** Jaafari code of personal status, 2025. */
    JAAFARI_2025,
    /** Yazidi survivors' Law 8 of 2021. */
    IQ_8_2021,
    /** Law 20 of 2009 on compensation for war and terrorism. */
    IQ_20_2009,
    /** Labour Law 37 of 2015. */
    IQ_37_2015,
    /** Law 76 of 2017 on the residence of foreigners. */
    IQ_76_2017,
    /** National Card Law 3 of 2016. */
    IQ_3_2016,
    /** Nationality Law 26 of 2006. */
    IQ_26_2006,
    /** Law 148 of 1971 on births and deaths. */
    IQ_148_1971,
    /** Protocol on trafficking in persons, Palermo 2000. */
    PALERMO_2000,
    /** ILO Forced Labour Convention, 1930. */
    ILO_C29_1930
}
