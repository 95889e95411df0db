package org.masar.mgi.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One country of a region.
 *
 * @param id what to call it, each once in a group; usually ISO 3166-1 alpha-3
 * @param categories as published; null or without any category means listed without data
 */
public record GroupMember(
        @NotNull String id, @Nullable @Valid PublishedCategories categories) {
    @Override
    public String toString() {
        return "GroupMember";
    }
}
