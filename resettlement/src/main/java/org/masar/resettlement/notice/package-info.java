/**
 * Advance Booking Notifications (ABN) and Notifications of Arrival Transmission (NAT): what they hold, by when they are
 * sent, when they are sent again, and what is still missing. They carry codes of needs, never a diagnosis.
 *
 * <pre>{@code
 * NoticeAnswer answer = Resettlement.notice(request);
 * answer.sendBy();     // ten working days of the receiving side before arrival, unless its rule is another
 * answer.missing();    // by the names of the request
 * }</pre>
 */
@NullMarked
package org.masar.resettlement.notice;

import org.jspecify.annotations.NullMarked;
