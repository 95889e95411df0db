/**
 * JMH comparisons beside named peers. Run one with {@code mvn -q -pl examples/benchmarks -am -DskipTests package} and
 * {@code java -cp ... org.openjdk.jmh.Main SustainabilityBenchmark}, or all of them without the name.
 */
@NullMarked
package org.masar.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
