/**
 * Community Policing Forums, Women's Legal Consultation Offices, Referral Guidance Centres: where a person finds help,
 * what may be shared and with whom. {@link org.masar.policing.Policing} has a method for each engine.
 *
 * <pre>{@code
 * RouteAnswer answer = Policing.route(request);
 * answer.matches();    // best first
 * answer.options();    // GO_ALONE_NOTHING_SHARED, GO_ACCOMPANIED, SHARE_WITH_CONSENT
 * }</pre>
 */
@NullMarked
package org.masar.policing;

import org.jspecify.annotations.NullMarked;
