/**
 * Which choice is best under limits, and how sure is that? Exact solvers with proved bounds: whole numbers in, whole
 * numbers out, the same result on every machine. Nothing here knows people or programmes.
 *
 * <ul>
 *   <li>{@link org.masar.core.optimise.Knapsack}: from each group at most one choice, all within one budget
 *   <li>{@link org.masar.core.optimise.Assignment}: many who wait, few places
 *   <li>{@link org.masar.core.optimise.PackingSolver}: items that use up several resources at once
 * </ul>
 *
 * <pre>{@code
 * Knapsack.of(List.of(
 *                 List.of(Knapsack.choice(3, 4), Knapsack.choice(8, 9)),
 *                 List.of(Knapsack.choice(6, 7))))
 *         .best(10)
 *         .worth();   // [11]
 * Assignment best = Assignment.solve(
 *         new int[][] {{10, 30}, {15, Assignment.IMPOSSIBLE}, {5, 20}},
 *         new int[] {1, 1},
 *         new int[] {1, 3, 1});
 * best.isProved();   // true: the prices of the places prove it
 * }</pre>
 */
@NullMarked
package org.masar.core.optimise;

import org.jspecify.annotations.NullMarked;
