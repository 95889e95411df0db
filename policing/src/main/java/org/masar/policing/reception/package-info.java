/**
 * The Referral Guidance Centre: a visit step by step. Warning before options, options before choice, consent before sharing;
 * with danger or wounds care comes first and nothing is shared; leaving is one step from everywhere, without a reason.
 *
 * <pre>{@code
 * ReceptionAnswer answer = Policing.reception(request);
 * answer.next();   // what can be done now
 * }</pre>
 *
 * <p>What a person must still decide: everything. The answer orders the steps and keeps promises; it records nothing.
 */
@NullMarked
package org.masar.policing.reception;

import org.jspecify.annotations.NullMarked;
