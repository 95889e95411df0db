package org.masar.border.stay;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.masar.core.json.StrictReader;

/** The rules of stay that are shipped, by id. */
public final class StayRules {

    /** The rule of the caller's own terms. */
    static final String VISA = "VISA";

    static final StayRuleBook SHIPPED =
            StayRuleBook.of(StrictReader.of(StayRulePack.class).shipped("stay-rules.json"));

    private StayRules() {}

    /**
     * The ids a request may name beside {@code VISA}.
     *
     * @return the ids, in the order of the pack
     */
    public static ImmutableSet<String> ids() {
        return SHIPPED.ids();
    }

    /**
     * How many days too many a presence is.
     *
     * @param rule one of {@link #ids}
     * @param presence days known
     * @param entry entry of the stay that goes on
     * @param on day of control; days after it do not count
     * @return days too many, 0 or more; empty where no rule is verified for that day
     * @throws IllegalArgumentException for an unknown id
     */
    public static OptionalInt overstayDays(String rule, Presence presence, LocalDate entry, LocalDate on) {
        StayRulePack.Rule found = SHIPPED.find(rule, entry);
        if (found == null) {
            throw new IllegalArgumentException("rule must be one of " + SHIPPED.ids());
        }
        if (!SHIPPED.holdsOn(rule, on)) {
            return OptionalInt.empty();
        }
        if (found.kind() == StayRulePack.Kind.SHORT_STAY) {
            return OptionalInt.of(Math.max(0, ShortStay.used(presence, on) - ShortStay.MOST));
        }
        if (!found.holdsOn(entry)) {
            return OptionalInt.empty();
        }
        LocalDate last = VisaTerms.of(found, null).lastLegalDay(entry);
        return last == null ? OptionalInt.empty() : OptionalInt.of(presence.days(last.plusDays(1), on));
    }
}
