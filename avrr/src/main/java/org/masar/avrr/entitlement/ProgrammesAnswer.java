package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.rule.Truth;

/**
 * Programmes side by side.
 *
 * @param programmes by id
 * @param comparable whether the day lies in the published period of each; if not, sums of different years would be
 *     compared and no order may be read into them
 * @param hostCountryHasPack whether programmes of the host country are known; absent if no host country was stated
 * @param earlierHelp only with an adopted procedure that asks
 * @param reasons what to keep in mind
 */
public record ProgrammesAnswer(
        ImmutableList<Option> programmes,
        boolean comparable,
        @Nullable Boolean hostCountryHasPack,
        EntitlementAnswer.@Nullable EarlierHelpRead earlierHelp,
        ImmutableList<Message> reasons) {

    /**
     * One programme.
     *
     * @param id which
     * @param country host, or EU
     * @param open false only where a start or end that was read says so
     * @param eligible by the published text
     * @param outcome as {@code avrr.entitlement} gives it
     * @param currency of its sums
     * @param knownTotal the DUE lines as published
     * @param total the DUE lines, only when DETERMINED
     * @param standing how far the text was checked
     * @param lastPublished only outside the published period
     * @param stacksWith others in this answer whose help may stand beside this one's
     * @param closes others that this case shuts
     */
    public record Option(
            String id,
            String country,
            boolean open,
            Truth eligible,
            EntitlementAnswer.Outcome outcome,
            String currency,
            @Nullable Money knownTotal,
            @Nullable Money total,
            EntitlementAnswer.Standing standing,
            EntitlementAnswer.@Nullable LastPublished lastPublished,
            ImmutableList<String> stacksWith,
            ImmutableList<String> closes) {
        @Override
        public String toString() {
            return "Option";
        }
    }

    @Override
    public String toString() {
        return "ProgrammesAnswer";
    }
}
