/**
 * Community Policing Forums, Women's Legal Consultation Offices, Referral Guidance Centres: reception, law and redress,
 * indicators of trafficking, offers of work, statistics of incidents, where a person finds help and what may be shared.
 * {@link org.masar.policing.Policing} has a method for each engine.
 *
 * <pre>{@code
 * ScreenAnswer answer = Policing.traffickingScreen(request);
 * answer.presumption();   // INDICATED, NOT_INDICATED_SO_FAR or UNDETERMINED: never a legal finding
 * RouteAnswer route = Policing.route(question);
 * route.options();        // GO_ALONE_NOTHING_SHARED, GO_ACCOMPANIED, SHARE_WITH_CONSENT
 * }</pre>
 *
 * <p>Forums know counts and roles. Nothing in {@code forum} can reach a record of a person; a test reads the bytecode.
 */
@NullMarked
package org.masar.policing;

import org.jspecify.annotations.NullMarked;
