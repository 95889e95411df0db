/**
 * Which choice is best under limits, and how sure is that? Exact solvers with proved bounds, for plans, flights and
 * referrals. Knows nothing of any programme.
 *
 * <pre>{@code
 * Knapsack two = Knapsack.of(List.of(
 *         List.of(Knapsack.choice(3, 4), Knapsack.choice(8, 9)),
 *         List.of(Knapsack.choice(6, 7))));
 * two.best(10).worth();   // [11]
 * }</pre>
 */
@NullMarked
package org.masar.core.optimise;

import org.jspecify.annotations.NullMarked;
