package org.masar.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * One reason why a request could not be understood. Values of the request never stand in it.
 *
 * @param code what kind of problem
 * @param pointer where, as an RFC 6901 pointer into the request; empty for the request as a whole
 * @param message what to tell the person who wrote the request
 * @param near the name that was probably meant, where there is a likely one
 */
public record Problem(
        Code code,
        String pointer,
        Message message,
        @Nullable String near) {

    /** The kinds of problems. */
    public enum Code {
        /** Not JSON. */
        SYNTAX("problem.syntax"),
        /** Not UTF-8, or half a surrogate pair. */
        ENCODING("problem.encoding"),
        /** One key twice in an object. */
        DUPLICATE_KEY("problem.duplicateKey"),
        /** A field the type does not have. */
        UNKNOWN_FIELD("problem.unknownField"),
        /** A text where a number was expected, and so on. */
        WRONG_TYPE("problem.wrongType"),
        /** The right type, but not a value that means something here. */
        BAD_VALUE("problem.badValue"),
        /** A required field is absent. */
        MISSING("problem.missing"),
        /** A number, date or length outside what is allowed. */
        OUT_OF_RANGE("problem.outOfRange"),
        /** Two statements of the request cannot both be true, or must not stand together. */
        CONTRADICTION("problem.contradiction"),
        /** The line is too long. */
        TOO_LARGE("problem.tooLarge"),
        /** The line nests too deeply. */
        TOO_DEEP("problem.tooDeep"),
        /** No engine has this id. */
        UNKNOWN_ENGINE("problem.unknownEngine");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        /**
         * The message key used where nothing more exact is to be said.
         *
         * @return the key
         */
        public String key() {
            return key;
        }
    }

    /** At most this many problems are reported for one request. */
    public static final int MOST = 100;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::pointer)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.message().key());

    /**
     * Checks that the required parts are there.
     *
     * @param code what kind of problem
     * @param pointer where
     * @param message what to tell
     * @param near what was probably meant
     */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(message, "message");
    }

    /**
     * A problem with an own message.
     *
     * @param code what kind of problem
     * @param pointer where, as {@link #at(Object...)} builds it
     * @param message what to tell
     * @return the problem
     */
    public static Problem of(Code code, String pointer, Message message) {
        return new Problem(code, pointer, message, null);
    }

    /**
     * A required field is absent.
     *
     * @param pointer the field that should be there
     * @return the problem
     */
    public static Problem missing(String pointer) {
        return of(Code.MISSING, pointer, Message.of(Code.MISSING.key()));
    }

    /**
     * Two statements of the request cannot stand together; report one at each of them.
     *
     * @param pointer one of the statements
     * @return the problem
     */
    public static Problem contradiction(String pointer) {
        return of(Code.CONTRADICTION, pointer, Message.of(Code.CONTRADICTION.key()));
    }

    /**
     * A value outside what is allowed.
     *
     * @param pointer the value
     * @param bounds what is allowed, in words or symbols that hold in any language, for example {@code 0..1}
     * @return the problem
     */
    public static Problem outOfRange(String pointer, String bounds) {
        return of(Code.OUT_OF_RANGE, pointer, Message.of(Code.OUT_OF_RANGE.key(), "bounds", bounds));
    }

    /**
     * A code that is not one of those allowed.
     *
     * @param pointer the value
     * @param allowed the codes that are allowed, in their order
     * @param given what stood there; used for {@code near} only, never shown
     * @return the problem
     */
    public static Problem badCode(String pointer, Collection<String> allowed, @Nullable String given) {
        String near = given == null ? null : Near.to(given, allowed);
        Message message = Message.of(Code.BAD_VALUE.key(), "allowed", ImmutableList.copyOf(allowed));
        return new Problem(Code.BAD_VALUE, pointer, near == null ? message : message.with("near", near), near);
    }

    /**
     * A field, map key or engine that does not exist.
     *
     * @param code UNKNOWN_FIELD or UNKNOWN_ENGINE
     * @param pointer the unknown field
     * @param known the names that exist
     * @param given the name that stood there
     * @return the problem
     */
    public static Problem unknown(Code code, String pointer, Collection<String> known, String given) {
        String near = Near.to(given, known);
        Message message = near == null ? Message.of(code.key()) : Message.of(code.key(), "near", near);
        return new Problem(code, pointer, message, near);
    }

    /**
     * An RFC 6901 pointer from its steps.
     *
     * @param steps field names and list indices, outermost first
     * @return the pointer; empty for no steps
     */
    public static String at(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(String.valueOf(step).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /**
     * Problems as they are reported: by pointer, each kind once at one place, at most {@link #MOST}.
     *
     * @param problems in any order
     * @return the report
     */
    public static ImmutableList<Problem> report(Collection<Problem> problems) {
        Set<List<Object>> seen = new HashSet<>();
        return problems.stream()
                .filter(problem -> seen.add(List.of(problem.pointer(), problem.code())))
                .sorted(ORDER)
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }
}
