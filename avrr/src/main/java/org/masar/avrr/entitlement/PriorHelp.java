package org.masar.avrr.entitlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.EarlierHelpRead;
import org.masar.avrr.entitlement.EntitlementRequest.EarlierHelp;
import org.masar.avrr.entitlement.EntitlementRequest.Procedure;

/**
 * Help received before: a combined value below EUR 1,000 counts as none. Source: EU-IOM Joint Initiative, Framework
 * Standard Operating Procedures for AVRR, August 2017, footnote 30. Binds only who adopted them.
 */
final class PriorHelp {

    private static final String CURRENCY = "EUR";
    private static final long COUNTS_FROM = 100_000;

    private PriorHelp() {}

    static @Nullable EarlierHelpRead read(@Nullable List<EarlierHelp> helps, @Nullable List<Procedure> adopted) {
        if (helps == null || adopted == null || !adopted.contains(Procedure.EU_IOM_FRAMEWORK_2017)) {
            return null;
        }
        long total = 0;
        boolean whole = true;
        for (EarlierHelp help : helps) {
            Money amount = help.amount();
            if (amount == null) {
                whole = false;
            } else if (!amount.currency().equals(CURRENCY)) {
                return null;
            } else {
                total = Math.addExact(total, amount.hundredths());
            }
        }
        if (!whole && total < COUNTS_FROM) {
            return null;
        }
        return new EarlierHelpRead(whole ? Money.ofHundredths(total, CURRENCY) : null, total >= COUNTS_FROM);
    }
}
