package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.ResidenceTitle.AE_104A_104B;
import static org.masar.fap.entitlement.ResidenceTitle.AE_104C;
import static org.masar.fap.entitlement.ResidenceTitle.AE_22;
import static org.masar.fap.entitlement.ResidenceTitle.AE_23_1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_23_2;
import static org.masar.fap.entitlement.ResidenceTitle.AE_23_4;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25A_1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25A_2;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25B_1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25B_4;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_2_A1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_2_A2;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_3;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_4;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_4A_1;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_4B;
import static org.masar.fap.entitlement.ResidenceTitle.AE_25_5;
import static org.masar.fap.entitlement.ResidenceTitle.BLUE_CARD;
import static org.masar.fap.entitlement.ResidenceTitle.ICT;
import static org.masar.fap.entitlement.ResidenceTitle.NE;
import static org.masar.fap.entitlement.ResidenceTitle.NE_18C_3;
import static org.masar.fap.entitlement.ResidenceTitle.NE_26_3;
import static org.masar.fap.entitlement.ResidenceTitle.NE_26_4;
import static org.masar.fap.entitlement.ResidenceTitle.NE_26_4_EX_A2;
import static org.masar.fap.entitlement.ResidenceTitle.NONE;
import static org.masar.fap.entitlement.ResidenceTitle.SKILLED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** Groups of residence titles to which the law gives the same consequence. Source: the sections named. */
final class Titles {

    /** AufenthG 29(2), 30(1) s.3 no.1, 32(2) s.2 no.1. */
    static final ImmutableSet<ResidenceTitle> PROTECTED =
            Sets.immutableEnumSet(AE_23_4, AE_25_1, AE_25_2_A1, AE_25_2_A2, NE_26_3, NE_26_4_EX_A2);

    /** The same before 2015-08-01. */
    static final ImmutableSet<ResidenceTitle> PROTECTED_UNTIL_2015 =
            Sets.immutableEnumSet(AE_25_1, AE_25_2_A1, NE_26_3);

    /** Asylum and refugee status itself: the Directive's own rules on age. */
    static final ImmutableSet<ResidenceTitle> REFUGEE = Sets.immutableEnumSet(AE_25_1, AE_25_2_A1);

    /** AufenthG 36(1). */
    static final ImmutableSet<ResidenceTitle> PARENTS_36_1 =
            Sets.immutableEnumSet(AE_23_4, AE_25_1, AE_25_2_A1, NE_26_3, NE_26_4_EX_A2);

    /** AufenthG 29(3) s.1. */
    static final ImmutableSet<ResidenceTitle> FOR_CAUSE =
            Sets.immutableEnumSet(AE_22, AE_23_1, AE_23_2, AE_25_3, AE_25_4A_1, AE_25A_1, AE_25B_1);

    /** AufenthG 29(3) s.3. */
    static final ImmutableSet<ResidenceTitle> BARRED =
            Sets.immutableEnumSet(AE_25_4, AE_25_4B, AE_25_5, AE_25A_2, AE_25B_4, AE_104A_104B, AE_104C);

    /** AufenthG 29(5). */
    static final ImmutableSet<ResidenceTitle> SKILLED_29_5 = Sets.immutableEnumSet(BLUE_CARD, ICT, SKILLED, NE_18C_3);

    /** Settlement permits. */
    static final ImmutableSet<ResidenceTitle> SETTLEMENT =
            Sets.immutableEnumSet(NE, NE_26_3, NE_26_4, NE_26_4_EX_A2, NE_18C_3);

    /** What the other parent must hold for both parents to count under 32(1): all but 25(2) alt.2 and no permit. */
    static final ImmutableSet<ResidenceTitle> PARENT_TITLES = Sets.immutableEnumSet(
            Sets.difference(ImmutableSet.copyOf(ResidenceTitle.values()), ImmutableSet.of(AE_25_2_A2, NONE)));

    private Titles() {}
}
