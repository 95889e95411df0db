package org.masar.core.statistics;

/**
 * A share, or a difference of shares, with the interval around it.
 *
 * @param value the estimate
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double value, double lower, double upper) {}
