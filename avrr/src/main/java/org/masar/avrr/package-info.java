/**
 * Assisted voluntary return and reintegration: reception, counselling, reintegration plan, cash and in-kind help, small business,
 * jobs, training, education, housing, monitoring.
 */
@NullMarked
package org.masar.avrr;

import org.jspecify.annotations.NullMarked;
