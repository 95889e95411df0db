package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;

/**
 * What came of one of many requests.
 *
 * @param answer the answer, or null if there are problems
 * @param problems by pointer; none if there is an answer
 * @param <A> answer
 */
public record Outcome<A>(@Nullable A answer, ImmutableList<Problem> problems) {}
