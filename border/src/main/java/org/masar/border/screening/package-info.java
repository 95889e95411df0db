/**
 * Screening travellers against lists of persons, in any script, without crying wolf. What is found is a possible match,
 * for a trained person to resolve; it flows nowhere by itself and is never a ground for a refusal.
 *
 * <pre>{@code
 * Watchlist list = Watchlist.read(DataFile.read(Path.of("list.csv")));
 * Screener screener = new Screener(list);
 * NameInput name = new NameInput("Ahmad Hussain Khalil", null, null, null, null);
 * ScreenedPerson traveller = new ScreenedPerson(List.of(name), BirthDate.parse("1980-05-02"), null, null, null);
 * screener.screen(traveller, LocalDate.of(2026, 3, 1)).hits();   // strongest first, each with what speaks for and against
 * }</pre>
 *
 * <p>How the evidence goes together ({@link org.masar.border.screening.BirthDateEvidence} and its neighbours): the name
 * stands first. A birth date more than a year away leaves WEAK at most. Where neither a birth date nor a document is known,
 * POSSIBLE is the most there is: very many people share a name. A year beside, another nationality, the other sex: one of
 * them takes a band (but not from a name beside the same full date), two of them leave WEAK. Nothing lifts a wrong name but an equal document, which a person looks at
 * even against another birth date.
 *
 * <p>Also here: {@link org.masar.border.screening.WatchlistDelta} (screen again only what changed), {@link
 * org.masar.border.screening.Clearances} (whoever was cleared is not stopped again for the same entry), {@link
 * org.masar.border.screening.ScreeningRecord} (replay), {@link org.masar.border.screening.LostDocuments} (by exact key).
 *
 * <p>Biometrics are out of scope.
 */
@NullMarked
package org.masar.border.screening;

import org.jspecify.annotations.NullMarked;
