package org.masar.core.audit;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log was at a moment. Given away, to a file elsewhere, a partner, a printed page, it shows later whether the log
 * still begins with what it held then.
 *
 * @param origin whose log it is: 1 to 100 ASCII letters, digits, dots, hyphens or underscores
 * @param size number of entries
 * @param root root of the tree, 64 lower-case hexadecimal digits
 * @param at when it was taken
 */
public record Checkpoint(String origin, int size, String root, Instant at) {

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,8}");

    /**
     * Checks the forms.
     *
     * @param origin whose log it is
     * @param size number of entries
     * @param root root of the tree
     * @param at when it was taken
     * @throws IllegalArgumentException for another form
     */
    public Checkpoint {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("origin must match " + ORIGIN);
        }
        if (size < 0) {
            throw new IllegalArgumentException("size (" + size + ") must be 0 or more");
        }
        if (!ROOT.matcher(root).matches()) {
            throw new IllegalArgumentException("root must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * The checkpoint as a line that can be printed, mailed and read again.
     *
     * @return origin, size, root and time, with a blank between them
     */
    public String text() {
        return origin + " " + size + " " + root + " " + at;
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text one line; white space around it does no harm
     * @return the checkpoint
     * @throws IllegalArgumentException for anything else
     */
    public static Checkpoint parse(String text) {
        List<String> parts = Splitter.on(' ').splitToList(text.strip());
        if (parts.size() != 4 || !SIZE.matcher(parts.get(1)).matches()) {
            throw new IllegalArgumentException("checkpoint must be: origin size root time");
        }
        try {
            return new Checkpoint(
                    parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2), Instant.parse(parts.get(3)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time of a checkpoint must be as in 2026-01-31T12:00:00Z", e);
        }
    }
}
