/**
 * Community Policing Forums: how one is set up, whom it represents and who really comes, how its issues move through SARA
 * and up to the ministry, what its plans deliver, whether tension rises, and minutes to print.
 *
 * <pre>{@code
 * ForumAnswer answer = Policing.forumReview(request);
 * answer.issues().get(0).missing();   // what the issue lacks for its next step
 * }</pre>
 *
 * <p>A forum knows roles and counts, never a name and never a record of a person; nothing in this package can reach one.
 * What a person must still decide: everything. Numbers on fewer than thirty answers are said in words.
 */
@NullMarked
package org.masar.policing.forum;

import org.jspecify.annotations.NullMarked;
