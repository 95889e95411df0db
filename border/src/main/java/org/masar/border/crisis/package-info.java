/**
 * Humanitarian border management: a post keeps working when thousands come at once or the network is down. People are
 * registered with what is known, families together, without a document if need be; checks that cannot be done now are
 * queued, each with who decided to skip it, and worked off on the way back to routine.
 *
 * <pre>{@code
 * CrisisRegister register = CrisisRegister.start().with(registration);
 * register.openChecks();      // to be done later, oldest first
 * register.routineAgain();    // true once nothing is open
 * }</pre>
 *
 * <p>Referral comes before refusal: whoever fears to return is marked, and nothing here can send anybody back.
 */
@NullMarked
package org.masar.border.crisis;

import org.jspecify.annotations.NullMarked;
