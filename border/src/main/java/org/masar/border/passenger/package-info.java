/**
 * Passengers announced to a border: lists (PAXLST) and the answers to them (CUSRES), read and written; the list held
 * against the documents that were scanned; what the authority last answered for each person.
 *
 * <pre>{@code
 * PassengerMessage list = Border.passengersRead(new PassengersReadRequest(text, null));
 * list.people().get(0).documents().get(0).number();
 * }</pre>
 *
 * <p>Nothing here decides about boarding. No answer of an authority means: ask a person.
 */
@NullMarked
package org.masar.border.passenger;

import org.jspecify.annotations.NullMarked;
