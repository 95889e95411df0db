/**
 * Groups to flights, families whole: who travels when there is not room for all, by the published order (tier, closing
 * window, times deferred, cost), and for each group left behind why, and what would seat it.
 *
 * <pre>{@code
 * ManifestAnswer plan = Resettlement.manifest(request);
 * plan.assigned();                              // group to flight
 * plan.leftBehind().get(0).cheapestChange();    // who would have to give way
 * }</pre>
 *
 * <p>The plan is a proposal: people decide, and say so to the families in their own words.
 */
@NullMarked
package org.masar.resettlement.manifest;

import org.jspecify.annotations.NullMarked;
