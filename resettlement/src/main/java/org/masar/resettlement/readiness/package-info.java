/**
 * When people who were accepted can travel: each rule gives a span of days, the spans of a family and its linked cases
 * meet in a window, and what ends the window first is named with what it would take to renew it.
 *
 * <pre>{@code
 * ReadinessAnswer answer = Resettlement.readiness(request);
 * answer.groups().get(0).bottleneck();   // the rule and the person that end the window
 * answer.groups().get(0).nextFlight();   // the first candidate inside it
 * }</pre>
 *
 * <p>The rules ship as a pack, {@code readiness-rules.json}, each with its source; a rule whose threshold rests on memory
 * never closes a day by itself.
 */
@NullMarked
package org.masar.resettlement.readiness;

import org.jspecify.annotations.NullMarked;
