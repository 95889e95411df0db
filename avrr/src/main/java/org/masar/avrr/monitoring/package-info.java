/**
 * What to collect when after a return, what is overdue, and which risk and protective factors stand on which level.
 *
 * <pre>{@code
 * MonitoringAnswer answer = Avrr.monitoring(MonitoringRequest.of(asOf, returnedOn));
 * answer.overdue();   // [RSS_BASELINE]
 * }</pre>
 *
 * <p>Factors are never added up: the model of vulnerability behind them has no score, and what weighs more a case worker
 * decides with the household.
 */
@NullMarked
package org.masar.avrr.monitoring;

import org.jspecify.annotations.NullMarked;
