package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says about itself.
 *
 * @param id its name
 * @param version its version; null for a plain table, which changes with the module's version
 * @param verifiedUntil the day ({@code 2026-11-01}) or month ({@code 2026-11}) up to which its facts were checked; null
 *     where it says none
 * @param sources where its facts come from: what its head names, else what its entries name, else the
 *     published work that its title names
 * @param unverified number of entries that are marked as not read in their source (from memory, by decision of the
 *     year, in conflict, standing in for a missing fact)
 * @param sha256 hash of the file's bytes, in hexadecimal
 */
public record PackInfo(
        String id,
        @Nullable String version,
        @Nullable String verifiedUntil,
        ImmutableList<String> sources,
        int unverified,
        String sha256) {

    /**
     * Whether the pack was last checked before a day.
     *
     * @param asOf the day
     * @return true if the day lies behind {@link #verifiedUntil}; false also where it says none
     */
    public boolean isOlderThan(LocalDate asOf) {
        return verifiedUntil != null
                && asOf.toString().substring(0, verifiedUntil.length()).compareTo(verifiedUntil) > 0;
    }
}
