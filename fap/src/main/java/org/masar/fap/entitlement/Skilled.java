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

    static boolean heldImmediatelyBefore(Reading reading) {
        ResidenceTitle before = reading.sponsor.previousTitle();
        if (before == null
                || !Titles.SKILLED_29_5.contains(before)
                || !reading.in(SPONSOR_RESIDENCE_TITLE, PERMANENT)) {
            return false;
        }
        reading.use(Facts.SPONSOR_PREVIOUS_TITLE);
        return true;
    }
}
