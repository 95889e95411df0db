package org.masar.mgi.displacement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Prepared master lists; cells by column, an empty one has no entry.
 *
 * @param masterList the list; null where only the earlier one is prepared
 * @param previous an earlier list, if there is one
 */
public record MasterLists(
        @Nullable ImmutableList<ImmutableMap<String, String>> masterList,
        @Nullable ImmutableList<ImmutableMap<String, String>> previous) {}
