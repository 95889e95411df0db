/**
 * How long may this person stay, and since when not? The 90/180 rule, the terms printed on a visa, and a pack of visa
 * kinds of Iraq with its sources and their age.
 *
 * <pre>{@code
 * StayCheckAnswer answer = Border.stayCheck(StayCheckRequest.control("90/180", stays, LocalDate.of(2026, 4, 5)));
 * answer.lastLegalDay();
 * }</pre>
 *
 * <p>Days are counted from records. What stands beside them (an asylum claim, an employer at fault, a missing exit
 * record) is named in the reasons and never turned into days. A person decides.
 */
@NullMarked
package org.masar.border.stay;

import org.jspecify.annotations.NullMarked;
