/**
 * The record of an arrival: met by whom, where the first nights, how onward, to whom a child was handed over.
 *
 * <pre>{@code
 * ReceptionAnswer answer = Avrr.reception(request);
 * answer.findings();   // [NO_PLACE_TONIGHT nights]
 * }</pre>
 *
 * <p>What to do tonight a person at the airport decides; urgent health needs come first whatever else is open.
 */
@NullMarked
package org.masar.avrr.reception;

import org.jspecify.annotations.NullMarked;
