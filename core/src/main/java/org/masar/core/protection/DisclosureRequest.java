package org.masar.core.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May these items go to this receiver for this purpose now?
 *
 * @param purpose what for
 * @param receiver id of the organisation
 * @param items codes of the items asked for, not the items themselves
 * @param at the moment
 * @param reportingWarningGiven whether the duty to report was explained before; absent means no
 * @param age completed years of the person; absent means unknown
 * @param caregiverSuspected whether the caregiver is suspected or unsafe; absent means no
 * @param consents what was agreed; absent means nothing was
 * @param override whether somebody authorised disclosure without consent; replaces consent, never the warning
 */
public record DisclosureRequest(
        @NotNull Purpose purpose,
        @NotNull String receiver,
        @NotNull List<@NotNull String> items,
        @NotNull Instant at,
        @Nullable Boolean reportingWarningGiven,
        @Nullable @Min(0) @Max(150) Integer age,
        @Nullable Boolean caregiverSuspected,
        @Nullable List<@Valid Consent> consents,
        @Nullable Boolean override) {

    @Override
    public String toString() {
        return "DisclosureRequest";
    }
}
