package org.masar.examples.jshell;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.Rendered;

/** The catalogues of all modules, and where messages stand in an answer. */
final class Words {

    private static final Messages MESSAGES = Messages.load();

    private Words() {}

    static Rendered rendered(Message message, String language) {
        return MESSAGES.rendered(message, language);
    }

    static String problem(Problem problem) {
        String text = MESSAGES.render(problem.message(), "en");
        return problem.near() == null ? text : text + " Maybe " + problem.near() + "?";
    }

    /** Gives every message inside a value to the visitor, with the dotted name of its place. */
    static void find(String place, @Nullable Object value, BiConsumer<String, Message> visitor) {
        if (value instanceof Message message) {
            visitor.accept(place, message);
        } else if (value instanceof Iterable<?> many) {
            int i = 0;
            for (Object one : many) {
                find(place + "." + i++, one, visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> find(place + "." + key, one, visitor));
        } else if (value instanceof Record parts) {
            Map<String, Object> named = Leaves.components(parts);
            if (named.get("key") instanceof String key && named.get("args") instanceof Map<?, ?> args) {
                visitor.accept(place, message(key, args));
            } else {
                named.forEach((name, part) -> find(place.isEmpty() ? name : place + "." + name, part, visitor));
            }
        }
    }

    private static Message message(String key, Map<?, ?> args) {
        ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
        args.forEach((name, value) -> named.put(String.valueOf(name), value));
        return new Message(key, named.buildOrThrow());
    }
}
