package org.masar.core.name;

import org.jspecify.annotations.Nullable;

/**
 * A part of one name and its partner in the other. Prints as its type only.
 *
 * @param a part of the first name as written; null if the first name lacks it
 * @param b part of the second name as written; null if the second name lacks it
 * @param type what the part is; null where nothing tells
 * @param agreement how the two agree
 * @param rule the rule that decided, lower case with hyphens; null if one side is missing
 * @param score likeness of the two, 0 (nothing in common) to 1 (the same); null if one side is missing
 */
public record AlignedPart(
        @Nullable String a,
        @Nullable String b,
        @Nullable PartType type,
        Agreement agreement,
        @Nullable String rule,
        @Nullable Double score) {

    @Override
    public String toString() {
        return "AlignedPart[" + agreement + "]";
    }
}
