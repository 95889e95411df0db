/**
 * A conversation with a family: one question at a time, then the result in plain words. Nothing is kept between two
 * questions; the growing facts are the conversation.
 *
 * <pre>{@code
 * NavigatorEngine navigator = new NavigatorEngine();
 * FamilyFacts nothing = new FamilyFacts(null, null, null, null, null);
 * NavigatorAnswer first = navigator.answer(new NavigatorRequest(LocalDate.of(2025, 5, 1), nothing, null, null));
 * first.state();             // QUESTION
 * first.question().fact();   // sponsor.residenceTitle or relation
 * }</pre>
 */
@NullMarked
package org.masar.fap.navigator;

import org.jspecify.annotations.NullMarked;
