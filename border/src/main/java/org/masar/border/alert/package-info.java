/**
 * Indicators over crossings and announcements: simple rules, each with its evidence and with what would explain it. They read posts, times
 * and documents; never a name, a nationality or an origin.
 *
 * <pre>{@code
 * AlertsAnswer answer = Border.alerts(new AlertsRequest(records, LocalDate.of(2026, 3, 12), null, null, null, null, null));
 * answer.alerts().get(0).clearedBy();
 * }</pre>
 *
 * <p>Minors with one adult are a welfare check, not an alert. A sign of trafficking leads to a referral alone ({@link
 * org.masar.border.alert.Referrals}) and leaves nothing here but a number.
 */
@NullMarked
package org.masar.border.alert;

import org.jspecify.annotations.NullMarked;
