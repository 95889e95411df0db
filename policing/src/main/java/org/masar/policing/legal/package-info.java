/**
 * The Women's Legal Consultation Office: provisions in force on a day, ways to redress with their risks first, civil
 * documents, and the office's case record.
 *
 * <pre>{@code
 * RedressAnswer answer = Policing.redress(request);
 * answer.options().get(RedressOption.CRIMINAL_COMPLAINT).risks();
 * }</pre>
 *
 * <p>Legal information, dated, with the source of each row; rows from memory say so and close nothing. What a person must
 * still decide: which way to take, if any; a lawyer advises, and doing nothing now is always one of the ways.
 */
@NullMarked
package org.masar.policing.legal;

import org.jspecify.annotations.NullMarked;
