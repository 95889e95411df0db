/**
 * Travel documents: reading, writing and repairing the machine readable zone (ICAO Doc 9303 Parts 3 to 7) and
 * transliterating names into it and back, and verifying visible digital seals (Part 13).
 *
 * <p>{@link org.masar.border.document.Mrz#read(String...) Mrz.read} reads a zone and verifies every check digit; its
 * result, {@link org.masar.border.document.MrzZone}, works out fields and findings only when asked, so that millions of
 * zones a second can be verified. The engines wrap it for callers who speak records or JSON.
 *
 * <pre>{@code
 * MrzZone zone = Mrz.read(
 *         "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
 *         "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
 * zone.format();                                        // TD3
 * zone.allChecksPass();                                 // true: the check digits agree, no more than that
 * zone.expiryDateResolved(LocalDate.of(2026, 1, 15));   // 2012-04-15
 * zone.findings(LocalDate.of(2026, 1, 15));             // EXPIRED, line 2, column 22
 * }</pre>
 *
 * <p>Agreeing check digits never prove a document: some single errors are invisible to them, and anybody can compute
 * them. Nothing here says more than what was checked.
 */
@NullMarked
package org.masar.border.document;

import org.jspecify.annotations.NullMarked;
