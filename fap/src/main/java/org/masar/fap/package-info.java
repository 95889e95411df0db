/**
 * The Family Assistance Programme: who may join family in Germany, which papers, where and how.
 *
 * <pre>{@code
 * FamilyFacts nothing = new FamilyFacts(null, null, null, null, null);
 * NavigatorAnswer first = Fap.navigator(new NavigatorRequest(LocalDate.of(2025, 5, 1), nothing, null, null));
 * first.question().key();    // message key of the first question
 * }</pre>
 */
@NullMarked
package org.masar.fap;

import org.jspecify.annotations.NullMarked;
