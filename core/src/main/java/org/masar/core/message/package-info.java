/**
 * Words: every reason, ask, warning and problem is a {@link org.masar.core.message.Message} (a key with arguments);
 * {@link org.masar.core.message.Messages} turns it into text in a language as a separate, pure step, so the language
 * never changes an answer or its hash.
 *
 * <pre>{@code
 * Messages messages = Messages.load();
 * Message message = Message.of("problem.badValue.form", "expected", Argument.code("IQ-AR"));
 * messages.render(message, "en");       // "The value does not have the form that was expected: IQ-AR."
 * messages.rendered(message, "ku-TR");  // the text in Kurmanji, and Notice.UNREVIEWED: it is a draft
 * messages.unreviewed();                // what a native speaker must still see
 * }</pre>
 *
 * <p>A module brings its texts as a {@link org.masar.core.message.MessageBundle}: one file for each
 * {@link org.masar.core.message.Language}, and beside a text its {@link org.masar.core.message.Review}. How quantities,
 * dates, codes and money are shown stands in the pattern, see {@link org.masar.core.message.Messages}. A page for a
 * family is a {@link org.masar.core.message.Page}. {@link org.masar.core.message.Terms} finds words that are not used.
 *
 * <p>The other way round, {@link org.masar.core.message.PlainInput} reads digits and letters of any keyboard,
 * {@link org.masar.core.message.Search} finds names in any script, {@link org.masar.core.message.WordOrder} sorts them,
 * {@link org.masar.core.message.KurdishScript} writes Kurmanji in Arabic letters.
 */
@NullMarked
package org.masar.core.message;

import org.jspecify.annotations.NullMarked;
