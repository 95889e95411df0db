/**
 * Movement of accepted refugees and migrants, from a state's request to arrival. {@link org.masar.resettlement.Resettlement}
 * has one method for each question; each engine has a package of its own.
 *
 * <pre>{@code
 * ReadinessAnswer ready = Resettlement.readiness(request);
 * ready.groups().get(0).nextFlight();   // the first flight this family can take together
 * }</pre>
 */
@NullMarked
package org.masar.resettlement;

import org.jspecify.annotations.NullMarked;
