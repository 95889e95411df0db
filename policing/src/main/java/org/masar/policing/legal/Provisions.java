package org.masar.policing.legal;

import java.time.LocalDate;
import org.masar.core.rule.Standing;

/** The pack of provisions, for engines that rest on single rows of it. */
public final class Provisions {

    /** The first day that may be asked for. */
    public static final LocalDate FIRST = Law.FIRST;

    private Provisions() {}

    /**
     * Whether a provision may have begun by a day.
     *
     * @param law the law
     * @param provision the provision, as the pack writes it
     * @param date the day
     * @return false if the day lies before all days on which it can have begun
     * @throws IllegalStateException if the pack has no such row
     */
    public static boolean mayBeInForce(LawId law, String provision, LocalDate date) {
        return !Law.notYet(Law.row(law, provision), date);
    }

    /**
     * How far a provision was checked.
     *
     * @param law the law
     * @param provision the provision, as the pack writes it
     * @param date the day
     * @return its standing on that day
     * @throws IllegalStateException if the pack has no such row
     */
    public static Standing standing(LawId law, String provision, LocalDate date) {
        return Law.standing(Law.row(law, provision), date);
    }
}
