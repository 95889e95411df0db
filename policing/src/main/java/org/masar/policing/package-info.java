/**
 * Community Policing Forums, Women's Legal Consultation Offices, Referral Guidance Centres: reception, law and redress,
 * indicators of trafficking, offers of work, statistics of incidents, forums.
 *
 * <pre>{@code
 * ScreenAnswer answer = Policing.traffickingScreen(request);
 * answer.presumption();   // INDICATED, NOT_INDICATED_SO_FAR or UNDETERMINED: never a legal finding
 * }</pre>
 *
 * <p>Forums know counts and roles. Nothing in {@code forum} can reach a record of a person; a test reads the bytecode.
 */
@NullMarked
package org.masar.policing;

import org.jspecify.annotations.NullMarked;
