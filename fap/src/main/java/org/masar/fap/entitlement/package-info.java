/**
 * Who may join family in Germany, by the law of the day asked about.
 *
 * <pre>{@code
 * FamilyFacts facts = new FamilyFacts(Relation.SPOUSE, null, null, null, null);
 * EntitlementAnswer answer = new EntitlementEngine()
 *         .answer(new EntitlementRequest(LocalDate.of(2025, 5, 1), facts, null));
 * answer.outcome();          // UNDETERMINED
 * answer.asks().get(0);      // sponsor.residenceTitle
 * }</pre>
 *
 * <p>The law is in Java: {@code Entitlement} chooses the branch, one class stands for each route. The days on which rules
 * hold and the numbers are in {@code law.json}. Unknown facts split a case into readings that are worked out one by one.
 */
@NullMarked
package org.masar.fap.entitlement;

import org.jspecify.annotations.NullMarked;
