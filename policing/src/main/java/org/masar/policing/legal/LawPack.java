package org.masar.policing.legal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.rule.Standing;
import org.masar.core.time.PartialDate;

/** Provisions as data. */
record LawPack(
        @NotNull String id,
        @NotNull String version,
        @NotNull PartialDate verifiedUntil,
        @NotNull @Size(min = 1) List<@NotNull String> sources,
        @NotNull List<@NotNull @Valid Row> provisions,
        @NotNull List<@NotNull @Valid Resource> resources) {

    enum Basis {
        READ,
        MEMORY
    }

    enum Reach {
        FEDERAL,
        KRI,
        FEDERAL_AND_KRI,
        INTERNATIONAL;

        boolean includes(Jurisdiction jurisdiction) {
            return this == FEDERAL_AND_KRI || this == INTERNATIONAL || name().equals(jurisdiction.name());
        }
    }

    /**
     * A provision. {@code regime}: holds only for marriages under that regime; {@code amendedInKri}: an amendment of the
     * Region is known from memory.
     */
    record Row(
            @NotNull LawId lawId,
            @NotNull Integer year,
            @NotNull Reach jurisdiction,
            @NotNull String provision,
            @NotNull String topic,
            @NotNull String rule,
            @NotNull String use,
            @NotNull PartialDate from,
            @Nullable String fromNote,
            @NotNull String status,
            @NotNull Basis basis,
            @Nullable Regime regime,
            @Nullable Boolean amendedInKri,
            @Nullable @Min(1) Integer deadlineDays,
            @NotNull String source) {}

    /** What is no provision: a gap, a shelter rule known by its title, a helpline. */
    record Resource(
            @NotNull String name,
            @NotNull Reach jurisdiction,
            @NotNull String provision,
            @NotNull String topic,
            @NotNull String rule,
            @NotNull String use,
            @Nullable PartialDate from,
            @NotNull String status,
            @NotNull Basis basis,
            @NotNull String source) {}

    Standing standing(Basis basis, LocalDate date) {
        return date.isAfter(verifiedUntil.latest())
                ? Standing.NOT_VERIFIED_FOR_THIS_DATE
                : basis == Basis.READ ? Standing.VERIFIED : Standing.RESTS_ON_MEMORY;
    }
}
