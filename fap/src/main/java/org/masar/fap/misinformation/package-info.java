/**
 * Claims that circulate among families, and what is right. A text is matched by word rules that anybody can read in
 * {@code claims.json}; it is neither kept nor returned.
 *
 * <pre>{@code
 * MisinformationAnswer answer = new MisinformationEngine().answer(new MisinformationRequest(
 *         LocalDate.of(2025, 9, 1), "Somebody asks 2,000 dollars for the appointment, is it true?", null));
 * answer.topics().get(0).code();    // PAID_HELP
 * }</pre>
 */
@NullMarked
package org.masar.fap.misinformation;

import org.jspecify.annotations.NullMarked;
