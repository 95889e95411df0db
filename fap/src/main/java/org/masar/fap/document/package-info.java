/**
 * Which papers a family needs for its visa, who brings each, in which form, and what is missing.
 *
 * <pre>{@code
 * DocumentsAnswer answer = new DocumentsEngine()
 *         .answer(new DocumentsRequest(LocalDate.of(2025, 5, 1), facts, List.of()));
 * answer.state();     // INCOMPLETE
 * answer.missing();   // FORM_VIDEX, PHOTO, PASSPORT …
 * }</pre>
 *
 * <p>The list is the pack {@code papers.json}; what the visa rules ask of this family comes from {@code fap.entitlement}.
 */
@NullMarked
package org.masar.fap.document;

import org.jspecify.annotations.NullMarked;
