/**
 * Cases that outlive the program: what was asked, answered and decided, by whom, and nothing lost. A case is the fold of
 * its {@link org.masar.core.casefile.CaseEvent}s; a {@link org.masar.core.casefile.CaseStore} appends them atomically
 * with an expected version, in memory or in a database. A {@link org.masar.core.casefile.CaseProcess} drives a
 * lifecycle through a store.
 *
 * <pre>{@code
 * try (CaseStore store = CaseStore.file(Path.of("cases"))) { // needs H2 on the path
 *     CaseId id = new CaseId("case-1");
 *     store.append(id, 0, List.of(CaseEvent.of("e-1", "avrr.case.opened", 1, recordedAt, on, "staff-7",
 *             "{\"governorate\":\"IQ-AR\"}")));
 *     Casefile file = Casefile.read(store, id);
 *     file.version();                    // 1
 *     file.history(asOf, knownAt);       // what was true then, as far as it was known then
 * }
 * }</pre>
 *
 * <p>What must be erasable goes into the sealed part of an event: {@link org.masar.core.casefile.Sealer} hides it under a
 * key of its own for each person, kept in a {@link org.masar.core.casefile.KeyVault} apart from the data, and
 * {@link org.masar.core.casefile.Erasure} destroys the key. The open part stays for statistics and must not name anyone.
 *
 * <p>{@link org.masar.core.casefile.DueDates} keeps what is due, {@link org.masar.core.casefile.Consents} what a person
 * agreed to and took back; {@link org.masar.core.casefile.PortableCase} carries a case to another organisation, protected
 * items only as {@link org.masar.core.protection.Disclosure} let them go.
 *
 * <p>There are no snapshots. A case of these programmes has tens of events, and folding them is quicker than looking a
 * snapshot up; a stored state would be a second truth, to be brought up to date with every release and to be found and
 * erased with every person.
 *
 * <p>Nothing here prints what a case holds: events, receipts and sealed parts print their type and place only.
 */
@NullMarked
package org.masar.core.casefile;

import org.jspecify.annotations.NullMarked;
