package org.masar.core.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Something to be said to a person: a key of the catalogues and its arguments. Carries no language and no text.
 *
 * @param key dotted name in the catalogues, for example {@code problem.missing}
 * @param args arguments by name, in a fixed order: texts, numbers, dates, an {@link Argument}, an {@link Addressee},
 *     other messages, or lists of these. Never personal data
 */
public record Message(String key, ImmutableMap<String, Object> args) {

    /**
     * Checks that both parts are there.
     *
     * @param key dotted name in the catalogues
     * @param args arguments by name
     */
    public Message {
        requireNonNull(key, "key");
        requireNonNull(args, "args");
    }

    /**
     * A message without arguments.
     *
     * @param key dotted name in the catalogues
     * @return the message
     */
    public static Message of(String key) {
        return new Message(key, ImmutableMap.of());
    }

    /**
     * A message with one argument.
     *
     * @param key dotted name in the catalogues
     * @param name name of the argument
     * @param value its value
     * @return the message
     */
    public static Message of(String key, String name, Object value) {
        return new Message(key, ImmutableMap.of(name, value));
    }

    /**
     * A message with any number of arguments.
     *
     * @param key dotted name in the catalogues
     * @param args arguments by name; their order is kept
     * @return the message
     */
    public static Message of(String key, Map<String, ?> args) {
        return new Message(key, ImmutableMap.copyOf(args));
    }

    /**
     * This message with one argument more.
     *
     * @param name name of the argument; must not be there yet
     * @param value its value
     * @return the longer message
     */
    public Message with(String name, Object value) {
        return new Message(
                key,
                ImmutableMap.<String, Object>builder()
                        .putAll(args)
                        .put(name, value)
                        .buildOrThrow());
    }
}
