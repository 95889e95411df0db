/**
 * How does it look? Charts as SVG, in both directions of script and in the digits of the language: lines over rounds,
 * bars, a radar, intervals, a heat map. The same chart gives the same bytes everywhere.
 *
 * <pre>{@code
 * String svg = Chart.lines(
 *                 "Scores",
 *                 List.of("baseline", "midterm"),
 *                 List.of(Chart.series("economic", 0.4, 0.6)),
 *                 Chart.scale(0, 1))
 *         .svg(Language.EN);
 * }</pre>
 */
@NullMarked
package org.masar.core.chart;

import org.jspecify.annotations.NullMarked;
