package org.masar.avrr.entitlement;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.EarlierHelpRead;
import org.masar.avrr.entitlement.EntitlementRequest.EarlierHelp;
import org.masar.avrr.entitlement.EntitlementRequest.Procedure;

/**
 * Help received before: a combined value below EUR 1,000 counts as none. Source: EU-IOM Joint Initiative, Framework
 * Standard Operating Procedures for AVRR, August 2017, footnote 30. Binds only who adopted them.
 */
final class PriorHelp {

    private static final Money COUNTS_FROM = Money.of(CurrencyUnit.EUR, 1_000);

    private PriorHelp() {}

    static @Nullable EarlierHelpRead read(@Nullable List<EarlierHelp> helps, @Nullable List<Procedure> adopted) {
        if (helps == null || adopted == null || !adopted.contains(Procedure.EU_IOM_FRAMEWORK_2017)) {
            return null;
        }
        Money total = Money.zero(CurrencyUnit.EUR);
        boolean whole = true;
        for (EarlierHelp help : helps) {
            Money amount = help.amount();
            if (amount == null) {
                whole = false;
            } else if (!amount.isSameCurrency(total)) {
                return null;
            } else {
                total = total.plus(amount);
            }
        }
        boolean counts = !total.isLessThan(COUNTS_FROM);
        return whole || counts ? new EarlierHelpRead(whole ? total : null, counts) : null;
    }
}
