/**
 * Statistics the programmes publish: shares with their uncertainty.
 *
 * <pre>{@code
 * Interval safe = Proportions.wilson(21, 303, 0.95);
 * safe.lower();   // 0.0457…
 * }</pre>
 */
@NullMarked
package org.masar.core.statistics;

import org.jspecify.annotations.NullMarked;
