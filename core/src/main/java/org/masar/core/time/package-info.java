/**
 * Time: stretches of days, values that changed, dates known only in part, ages as ranges, month arithmetic that says how
 * it rounds, and working days.
 *
 * <pre>{@code
 * Validity year = Validity.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
 * year.contains(LocalDate.of(2024, 12, 31));                                      // true
 *
 * PartialDate birth = PartialDate.parse("2006");
 * AgeRange.at(birth, LocalDate.of(2024, 5, 1)).orElseThrow();                     // 17..18
 *
 * DateMath.plusMonths(LocalDate.of(2012, 1, 31), 1, Rounding.DOWN);               // 2012-02-29
 *
 * WorkingCalendar iraq = WorkingCalendars.shipped().find("IQ").orElseThrow();
 * iraq.plusWorkingDays(LocalDate.of(2024, 5, 13), -5);                            // 2024-05-06
 * }</pre>
 *
 * <p>No clock is read anywhere: the day a question is about always comes from the caller.
 */
@NullMarked
package org.masar.core.time;

import org.jspecify.annotations.NullMarked;
