package org.masar.fap.entitlement;

import static org.masar.fap.entitlement.Facts.SPONSOR_RESIDENCE_TITLE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** What skilled sponsors are spared: AufenthG 29(1) s.2, 29(5), 30(1) s.3 nos.5 and 7, 32(2) s.2 nos.2 and 3. */
final class Skilled {

    /** Blue Card and intra-corporate transfer. */
    static final ImmutableSet<ResidenceTitle> CARDS =
            Sets.immutableEnumSet(ResidenceTitle.BLUE_CARD, ResidenceTitle.ICT);
    /** Permanent titles a skilled person may have changed to. */
    static final ImmutableSet<ResidenceTitle> PERMANENT =
            Sets.immutableEnumSet(ResidenceTitle.NE, ResidenceTitle.NE_18C_3, ResidenceTitle.DA_EU);

    private Skilled() {}

    static boolean housingWaived(Reading reading) {
        return reading.inForce("SK-29-5") && reading.in(SPONSOR_RESIDENCE_TITLE, Titles.SKILLED_29_5);
    }

    static boolean onwardBlueCard(Reading reading) {
        return reading.shown(Facts.SPONSOR_HELD_BLUE_CARD_ELSEWHERE, true)
                && reading.shown(Facts.FAMILY_LIVED_TOGETHER_IN_MEMBER_STATE, true)
                && reading.is(SPONSOR_RESIDENCE_TITLE, ResidenceTitle.BLUE_CARD)
                && reading.inForce("GEN-29-1-BC");
    }

    static boolean heldImmediatelyBefore(Reading reading, String rule) {
        ResidenceTitle before = reading.sponsor.previousTitle();
        if (before == null
                || !Titles.SKILLED_29_5.contains(before)
                || !reading.in(SPONSOR_RESIDENCE_TITLE, PERMANENT)
                || !reading.inForce(rule)) {
            return false;
        }
        reading.use(Facts.SPONSOR_PREVIOUS_TITLE);
        return true;
    }
}
