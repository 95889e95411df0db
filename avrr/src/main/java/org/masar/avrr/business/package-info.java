/**
 * Is this small business viable? Plain figures: contribution, break-even, safety, payback, cash by month.
 *
 * <pre>{@code
 * BusinessAnswer shop = Avrr.business(BusinessRequest.of("IQD", 1_800_000, 250_000, 2_000, 1_200, 700));
 * shop.breakEvenUnitsCeil();   // 313 a month
 * shop.paybackMonth();         // 6
 * }</pre>
 *
 * <p>The figures are the applicant's own: the engine only counts. Whether the plan is sound, a livelihoods officer judges
 * with the person and the market before them.
 */
@NullMarked
package org.masar.avrr.business;

import org.jspecify.annotations.NullMarked;
