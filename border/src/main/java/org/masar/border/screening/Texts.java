package org.masar.border.screening;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.name.NameInput;

/** Texts that are texts: no half surrogate pairs, no bytes that are not UTF-8. */
final class Texts {

    private Texts() {}

    static void check(ScreenedPerson person, List<Problem> problems) {
        List<NameInput> names = person.names() == null ? List.of() : person.names();
        for (int i = 0; i < names.size(); i++) {
            check(names.get(i).text(), problems, "person", "names", i, "text");
        }
    }

    static void check(String text, List<Problem> problems, Object... at) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(Problem.of(Problem.Code.ENCODING, Problem.at(at), Message.of(Problem.Code.ENCODING.key())));
        }
    }

    /** The text of UTF-8 bytes without a byte-order mark; null if they are not UTF-8. */
    static @Nullable String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
