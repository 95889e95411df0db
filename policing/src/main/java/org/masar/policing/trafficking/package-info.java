/**
 * Screening for indicators of trafficking in persons, beside the elements of the Palermo Protocol and of Iraqi Law 28/2012.
 *
 * <pre>{@code
 * ScreenAnswer answer = Policing.traffickingScreen(request);
 * answer.dimensions().get(Dimension.EXPLOITATION).missing();   // what to ask next
 * }</pre>
 *
 * <p>What a person must still decide: whether someone is a presumed victim of trafficking. The lists find signs and say
 * which; a second reviewer and the person herself come before any step, and help hangs on neither. The published strengths
 * of the lists for sexual exploitation were not read; every answer that uses them says so.
 */
@NullMarked
package org.masar.policing.trafficking;

import org.jspecify.annotations.NullMarked;
