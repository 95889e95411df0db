package org.masar.policing.legal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** Civil documents as data: a row is READ only where all of it was read. */
record DocumentPack(
        @NotNull String id,
        @NotNull String version,
        @NotNull PartialDate verifiedUntil,
        @NotNull @Size(min = 1) List<@NotNull String> sources,
        @NotNull List<@NotNull @Valid Row> documents) {

    record Row(
            @NotNull CivilDocument code,
            @NotNull String name,
            @NotNull String authority,
            @NotNull String needs,
            @NotNull String procedure,
            @NotNull String court,
            @Nullable String obstacles,
            LawPack.@NotNull Basis basis,
            @NotNull String basisNote) {}
}
