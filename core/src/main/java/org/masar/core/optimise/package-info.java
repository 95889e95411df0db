/**
 * Who goes where, when there is not room for all: families on flights, cases in towns. A
 * {@link org.masar.core.optimise.PackingProblem} holds items, each with options that have a value and use up limited
 * resources; a {@link org.masar.core.optimise.PackingSolver} chooses at most one option an item and says how far the
 * choice can be from the best.
 *
 * <pre>{@code
 * PackingProblem.Builder builder = PackingProblem.builder();
 * int seats = builder.resource(4);
 * int family = builder.item(false);
 * builder.option(family, 10, new int[] {seats}, new long[] {3});
 * Packing packing = PackingSolver.solve(builder.build(), PackingLimits.ofRounds(100, 1));
 * packing.chosen(family);   // 0, the first option
 * }</pre>
 *
 * <p>Values and amounts are whole numbers, so that sums are exact; the same problem, limits and seed give the same answer
 * on every machine. The room stands alone: it knows nothing of flights or people.
 */
@NullMarked
package org.masar.core.optimise;

import org.jspecify.annotations.NullMarked;
