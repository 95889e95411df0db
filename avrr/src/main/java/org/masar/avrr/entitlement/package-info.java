/**
 * What a programme of assisted voluntary return owes a family: 26 dated programmes of 14 hosts, each with its lines,
 * forms, instalments, caps, conditions, conflicts between sources and gaps.
 *
 * <p>{@link org.masar.avrr.entitlement.EntitlementEngine} answers for one programme, {@link
 * org.masar.avrr.entitlement.ProgrammesEngine} sets several side by side. The numbers stand in packs ({@code
 * programmes-de.json} and its sisters), the rules in Java.
 *
 * <pre>{@code
 * EntitlementAnswer answer = Avrr.entitlement(EntitlementRequest.of(
 *         "DE-REAGGARP-2.0", LocalDate.of(2025, 1, 20), "IQ", Applicant.aged("a1", 30), Applicant.aged("c1", 8)));
 * answer.total();   // 1800.00 EUR: 300 for travel, 1500 to start
 * }</pre>
 *
 * <p>Where a text leaves a gap or two sources differ the line is UNDETERMINED and says why; nothing is invented. Outside
 * the period in which a programme was seen, the sums are those last published and there is no total: ask before you
 * decide. Who is admitted, and what is paid, the programme's own office decides.
 */
@NullMarked
package org.masar.avrr.entitlement;

import org.jspecify.annotations.NullMarked;
