/**
 * Words: every reason, ask, warning and problem is a {@link org.masar.core.message.Message} (a key with arguments);
 * {@link org.masar.core.message.Messages} turns it into text in a language as a separate, pure step, so the language
 * never changes an answer or its hash.
 *
 * <pre>{@code
 * Message m = Message.of("problem.missing", "field", "asOf");
 * Messages.load().render(m, "en");   // "asOf is missing."
 * }</pre>
 */
@NullMarked
package org.masar.core.message;

import org.jspecify.annotations.NullMarked;
