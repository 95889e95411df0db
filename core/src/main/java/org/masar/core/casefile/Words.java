package org.masar.core.casefile;

import java.util.regex.Pattern;
import org.masar.core.json.JsonDocument;

/** What the parts of an event may be. Refused values are not repeated: they may be what should not stand there. */
final class Words {

    /** H2 keeps 1,048,576 characters in a VARCHAR. */
    static final int LONGEST = 1_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private Words() {}

    static String code(String what, String value) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(what
                    + " must be 1 to 100 ASCII letters, digits, dots, colons, hyphens or underscores.\n"
                    + "Maybe use a random code: it must say nothing about a person.");
        }
        return value;
    }

    static String object(String what, String json) {
        if (json.length() > LONGEST) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.TOO_LARGE,
                    what + " has " + json.length() + " characters, at most " + LONGEST
                            + " are kept.\nMaybe keep files elsewhere and their SHA-256 here.");
        }
        JsonDocument document = JsonDocument.scan(json);
        if (!document.readable() || !document.isObject() || !document.problems().isEmpty()) {
            throw new IllegalArgumentException(what + " must be a JSON object that the strict reader accepts.\n"
                    + "Maybe write it with Json.write(record, null).");
        }
        return json;
    }
}
