package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document looked at once, token by token, for everything that is wrong with it as JSON, whatever type it is to
 * become: syntax, depth, double keys, numbers that would eat the heap, halves of surrogate pairs, null in a list. On the way it notes
 * where the members of the outermost object stand, so that an envelope is opened without reading what is in it.
 */
public final class JsonDocument {

    /** The deepest nesting that is read. */
    public static final int DEEPEST = 64;

    /** Numbers beyond the range of an IEEE double, or longer than any amount, are not quantities of this world. */
    private static final int LARGEST_EXPONENT = 308;

    private static final int MOST_DIGITS = 100;

    private static final Message NULL_IN_LIST = Message.of("problem.wrongType", "expected", "notNull");

    private final String json;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final List<Set<String>> keys = new ArrayList<>();
    private boolean readable = true;
    private boolean object;

    private JsonDocument(String json) {
        this.json = json;
    }

    /**
     * Looks at a document.
     *
     * @param json its text; anything
     * @return what was found
     */
    public static JsonDocument scan(String json) {
        JsonDocument document = new JsonDocument(json);
        try (JsonParser parser = Mappers.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            document.run(parser);
        } catch (JacksonException e) {
            document.unreadable(syntax(e.getLocation()));
        }
        return document;
    }

    /**
     * What is wrong with the document as JSON.
     *
     * @return problems with pointers from the document's root, in the order found
     */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /**
     * Whether the document can be taken apart; if not, {@link #problems} says why and nothing more can be said of it.
     *
     * @return false for what is not JSON or nests too deeply
     */
    public boolean readable() {
        return readable;
    }

    /**
     * Whether the document is an object.
     *
     * @return true for an object, also for one that breaks off later
     */
    public boolean isObject() {
        return object;
    }

    /**
     * The members of the outermost object, each as its text stands there; of a double key the last.
     *
     * @return text by key, in their order; empty if the document is not an object
     */
    public ImmutableMap<String, String> members() {
        return ImmutableMap.copyOf(members);
    }

    /** The whole text. */
    String text() {
        return json;
    }

    private void run(JsonParser parser) {
        boolean escapes = json.indexOf('\\') >= 0 || hasSurrogates();
        JsonToken token = parser.nextToken();
        if (token == null) {
            unreadable(syntax(parser.currentLocation()));
            return;
        }
        object = token == JsonToken.START_OBJECT;
        int depth = 0;
        @Nullable String member = null;
        int start = 0;
        while (token != null) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    depth++;
                    if (depth > DEEPEST) {
                        unreadable(Problem.of(
                                Problem.Code.TOO_DEEP,
                                pointer(parser),
                                Message.of("problem.tooDeep", "limit", DEEPEST)));
                        return;
                    }
                    if (keys.size() < depth) {
                        keys.add(new HashSet<>());
                    }
                    keys.get(depth - 1).clear();
                }
                case END_OBJECT, END_ARRAY -> depth--;
                case PROPERTY_NAME -> {
                    String name = parser.currentName();
                    if (!keys.get(depth - 1).add(name)) {
                        add(Problem.of(
                                Problem.Code.DUPLICATE_KEY, pointer(parser), Message.of("problem.duplicateKey")));
                    }
                    if (escapes && halfSurrogate(name)) {
                        surrogate(parser);
                    }
                }
                case VALUE_STRING -> {
                    if (escapes && halfSurrogate(parser.getString())) {
                        surrogate(parser);
                    }
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    if (monstrous(parser.getString())) {
                        add(Problem.of(
                                Problem.Code.OUT_OF_RANGE, pointer(parser), Message.of("problem.tooLarge.number")));
                    }
                }
                case VALUE_NULL -> {
                    // Null means absent, and nothing can be absent from a place in a list.
                    if (parser.streamReadContext().inArray()) {
                        add(Problem.of(Problem.Code.WRONG_TYPE, pointer(parser), NULL_IN_LIST));
                    }
                }
                default -> {}
            }
            if (object && depth == 1 && token == JsonToken.PROPERTY_NAME) {
                member = parser.currentName();
            } else if (member != null) {
                if (token.isStructStart() ? depth == 2 : depth == 1 && token.isScalarValue()) {
                    start = offset(parser.currentTokenLocation());
                }
                if (depth == 1) {
                    parser.finishToken();
                    members.put(member, json.substring(start, offset(parser.currentLocation())));
                    member = null;
                }
            }
            token = parser.nextToken();
            if (depth == 0 && token != null) {
                unreadable(syntax(parser.currentTokenLocation()));
                return;
            }
        }
    }

    /** Whether a problem is a null in a list; what the type is to be decides whether it is one. */
    static boolean isNullInList(Problem problem) {
        return problem.message().equals(NULL_IN_LIST);
    }

    /** More than could ever be reported would only fill the heap. */
    private void add(Problem problem) {
        if (problems.size() < 10 * Problem.MOST) {
            problems.add(problem);
        }
    }

    private void unreadable(Problem problem) {
        problems.add(problem);
        readable = false;
    }

    private void surrogate(JsonParser parser) {
        add(Problem.of(Problem.Code.ENCODING, pointer(parser), Message.of("problem.encoding.surrogate")));
    }

    private boolean hasSurrogates() {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean halfSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean monstrous(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        int digits = e < 0 ? number.length() : e;
        if (digits > MOST_DIGITS) {
            return true;
        }
        if (e < 0) {
            return false;
        }
        int from = e + 1;
        if (number.charAt(from) == '-' || number.charAt(from) == '+') {
            from++;
        }
        while (from < number.length() - 1 && number.charAt(from) == '0') {
            from++;
        }
        return number.length() - from > 3 || Integer.parseInt(number.substring(from)) > LARGEST_EXPONENT;
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static int offset(TokenStreamLocation location) {
        return Math.toIntExact(location.getCharOffset());
    }

    private static Problem syntax(@Nullable TokenStreamLocation location) {
        ImmutableMap<String, Integer> place = location == null
                ? ImmutableMap.of("line", 1, "column", 1)
                : ImmutableMap.of("line", location.getLineNr(), "column", location.getColumnNr());
        return Problem.of(Problem.Code.SYNTAX, "", Message.of(Problem.Code.SYNTAX.key(), place));
    }
}
