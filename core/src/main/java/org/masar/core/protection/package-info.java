/**
 * Keeps people from being told by numbers: which cells of a table must stay unpublished.
 *
 * <pre>{@code
 * Suppression pattern = SmallCounts.protect(table);
 * pattern.isPublished(0, 1);   // may this cell be shown beside the totals?
 * }</pre>
 */
@NullMarked
package org.masar.core.protection;

import org.jspecify.annotations.NullMarked;
