/**
 * Sending a person to help. {@link org.masar.policing.referral.RouteEngine} finds services that fit, with reasons, and
 * needs neither identity nor consent; {@link org.masar.policing.referral.AssignEngine} shares out few places; {@link
 * org.masar.policing.referral.MoveEngine} guards each step of a referral or transfer. What is then passed on goes through
 * {@link org.masar.core.protection.Disclosure}.
 *
 * <pre>{@code
 * RouteAnswer answer = Engines.ask(new RouteEngine().with(directory), request);
 * answer.matches().get(0).serviceId();
 * answer.rejected();      // {CATEGORY=7, LANGUAGE=2}
 * answer.relaxations();   // if nothing fits: which constraint, lifted, would let how many in
 * }</pre>
 *
 * <p>The answer is the best match in a directory. Whether to go, alone or accompanied, and what to share, the person
 * decides.
 */
@NullMarked
package org.masar.policing.referral;

import org.jspecify.annotations.NullMarked;
