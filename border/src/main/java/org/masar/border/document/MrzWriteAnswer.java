package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A zone as written. Prints as its type only.
 *
 * @param lines the zone; absent where only the name line was asked for
 * @param nameLine the line with the name, full length
 * @param nameTruncated whether the name did not fit; then at least one letter of the secondary identifier is there and the
 *     last position is a letter
 * @param findings what was left out or is no ICAO rule
 */
public record MrzWriteAnswer(
        @Nullable ImmutableList<String> lines,
        String nameLine,
        Boolean nameTruncated,
        ImmutableList<Finding> findings) {

    /**
     * Something that stands otherwise in the zone than it was given. Prints as its type only.
     *
     * @param code what happened
     * @param args {@code field}, the field of the request, or {@code name} for both identifiers
     */
    public record Finding(Code code, ImmutableMap<String, Object> args) {

        /** What can happen. */
        public enum Code {
            /** An apostrophe, a vowel mark or other punctuation was left out. */
            DROPPED_CHARACTER,
            /** It did not fit and was cut. */
            TRUNCATED,
            /** A Sorani letter without a row in Doc 9303 was written as the nearest letter that has one. */
            EXTENSION_USED
        }

        /**
         * Checks that both parts are there.
         *
         * @param code what happened
         * @param args facts by name
         */
        public Finding {
            requireNonNull(code, "code");
            requireNonNull(args, "args");
        }

        static Finding of(Code code, String field) {
            return new Finding(code, ImmutableMap.of("field", field));
        }

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Finding";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzWriteAnswer";
    }
}
