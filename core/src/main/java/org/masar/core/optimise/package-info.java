/**
 * Exact solvers for sharing out what is scarce. Nothing here knows people or programmes: numbers in, numbers out, the
 * same result on every machine, and a proof that no other result is better.
 *
 * <pre>{@code
 * Assignment best = Assignment.solve(
 *         new int[][] {{10, 30}, {15, Assignment.IMPOSSIBLE}, {5, 20}},
 *         new int[] {1, 1},
 *         new int[] {1, 3, 1});
 * best.prioritySum();   // 4
 * best.costSum();       // 35
 * best.isProved();      // true: the prices of the places prove it
 * }</pre>
 */
@NullMarked
package org.masar.core.optimise;

import org.jspecify.annotations.NullMarked;
