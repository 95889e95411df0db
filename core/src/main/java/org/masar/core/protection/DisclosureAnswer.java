package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * What may go, and why the rest may not. Refusing everything is a normal answer.
 *
 * @param allowed whether at least one item may go
 * @param items codes of those that may, in the order of the request
 * @param refused the others, in the order of the request
 * @param overrideLogged true if an override was needed, and so belongs in the log; else absent
 * @param warnings what a person should think of
 */
public record DisclosureAnswer(
        boolean allowed,
        ImmutableList<String> items,
        ImmutableList<Refused> refused,
        @Nullable Boolean overrideLogged,
        ImmutableList<Message> warnings) {

    /**
     * An item that does not go.
     *
     * @param item its code
     * @param reason why
     */
    public record Refused(String item, Refusal reason) {

        @Override
        public String toString() {
            return "Refused";
        }
    }

    @Override
    public String toString() {
        return "DisclosureAnswer";
    }
}
