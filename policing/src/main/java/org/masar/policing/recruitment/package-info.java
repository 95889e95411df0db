/**
 * A foreign worker's offer or situation against Iraqi labour law and the principles of fair recruitment.
 *
 * <pre>{@code
 * RecruitmentAnswer answer = Policing.recruitmentCheck(request);
 * answer.indicators();   // ids for policing.trafficking.screen
 * }</pre>
 *
 * <p>What a person must still decide: whether to complain, and whether the indicators fit together. An irregular status is
 * no bar to protection.
 */
@NullMarked
package org.masar.policing.recruitment;

import org.jspecify.annotations.NullMarked;
