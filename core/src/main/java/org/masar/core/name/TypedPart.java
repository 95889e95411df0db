package org.masar.core.name;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A part of a name that the caller knows.
 *
 * @param type what it is in the chain
 * @param text as written
 */
public record TypedPart(
        @NotNull PartType type, @NotNull @Size(max = 10_000) String text) {

    @Override
    public String toString() {
        return "TypedPart";
    }
}
