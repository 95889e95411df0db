/**
 * What protects people whose data are passed on. A {@link org.masar.core.protection.Consent} names purpose, receiver and
 * items; {@link org.masar.core.protection.Disclosure} is the only way to a {@link
 * org.masar.core.protection.ReferralPackage}, and by default nothing is shared. {@link
 * org.masar.core.protection.PendingShares} holds what was sent and not yet fetched, so that a withdrawal still reaches it.
 * Other programmes get a {@link org.masar.core.protection.ReferralTicket}: a fresh pseudonym and the services needed.
 * {@link org.masar.core.protection.SmallCounts} keeps people from being told by the numbers of a table.
 *
 * <pre>{@code
 * Disclosure.Offer offer = Disclosure.offer(Purpose.of("MEDICAL_CARE"), "clinic-7", List.of("FIRST_NAME", "PHONE"));
 * offer.warning();                                     // told first: who must report what
 * Disclosure.Warned warned = offer.warned();           // or offer.decline(): valid, and lowers no other help
 * Disclosure.Outcome outcome = warned.share(person, consents, false, at, ticket, values, audit);
 * outcome.answer().refused();                          // what did not go, and why
 * outcome.shared();                                    // the package, if anything may go
 * }</pre>
 *
 * <p>Whether a person understood what was asked, and whether the answer was free, a person must judge.
 */
@NullMarked
package org.masar.core.protection;

import org.jspecify.annotations.NullMarked;
