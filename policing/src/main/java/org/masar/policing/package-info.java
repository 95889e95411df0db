/**
 * Community Policing Forums, Women's Legal Consultation Offices, Referral Guidance Centres: directory, referral, reception,
 * legal, trafficking, gbv and forum will live here. Nothing is built yet.
 */
@NullMarked
package org.masar.policing;

import org.jspecify.annotations.NullMarked;
