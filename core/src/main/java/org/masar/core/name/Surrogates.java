package org.masar.core.name;

import java.util.List;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** Texts with half a surrogate pair are no texts. */
final class Surrogates {

    private Surrogates() {}

    static void check(String text, String pointer, List<Problem> problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                problems.add(Problem.of(Problem.Code.ENCODING, pointer, Message.of(Problem.Code.ENCODING.key())));
                return;
            }
        }
    }
}
