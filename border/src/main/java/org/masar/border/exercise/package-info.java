/**
 * Training for officials: a seeded scenario as a stream of events with its answer key and a score. People and documents
 * are invented specimens.
 *
 * <pre>{@code
 * ExerciseAnswer morning = Border.exercise(ExerciseRequest.of(ExerciseRequest.Scenario.ROUTINE_MORNING, 7L, 20));
 * morning.events().get(0).content();
 * }</pre>
 *
 * <p>{@link org.masar.border.exercise.CrossingSimulator} makes the crossings, for exercises, tests and benchmarks alike.
 */
@NullMarked
package org.masar.border.exercise;

import org.jspecify.annotations.NullMarked;
