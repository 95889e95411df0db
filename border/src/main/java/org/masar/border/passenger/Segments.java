package org.masar.border.passenger;

import org.jspecify.annotations.Nullable;

/**
 * Cuts an interchange (ISO 9735) into segments, elements and components, one pass and no copies. Takes any text: what
 * lies beyond 32 elements or 16 components is passed over.
 */
final class Segments {

    private static final int ELEMENTS = 32;
    private static final int COMPONENTS = 16;
    private static final int UNA_LENGTH = 9;

    private static final byte PLAIN = 0;
    private static final byte COMPONENT = 1;
    private static final byte ELEMENT = 2;
    private static final byte RELEASE = 3;
    private static final byte REPETITION = 4;
    private static final byte TERMINATOR = 5;
    private static final byte CONTROL = 6;

    private final char[] text;
    private final byte[] kinds = new byte[128];
    private final int[] starts = new int[ELEMENTS * COMPONENTS];
    private final int[] ends = new int[ELEMENTS * COMPONENTS];
    private final boolean[] marked = new boolean[ELEMENTS * COMPONENTS];
    private final int[] components = new int[ELEMENTS];
    private int elements;
    private int position;
    private int tag;
    private char release;
    private int trimmed;

    /** An interchange that begins with UNA or UNB, as {@link #of} found. */
    private Segments(char[] text) {
        this.text = text;
    }

    /** Null if the text does not begin as an interchange, or its separators cannot be told apart. */
    static @Nullable Segments of(String message) {
        Segments segments = new Segments(message.toCharArray());
        return segments.begin() ? segments : null;
    }

    /** Number of a tag of three signs, for switches. */
    static int tag(String name) {
        return name.charAt(0) << 16 | name.charAt(1) << 8 | name.charAt(2);
    }

    private boolean begin() {
        skipBlanks();
        for (int i = 0; i < ' '; i++) {
            kinds[i] = CONTROL;
        }
        char[] separators = {':', '+', '?', '\'', '\0'};
        if (startsWith("UNA")) {
            if (position + UNA_LENGTH > text.length) {
                return false;
            }
            separators = new char[] {
                text[position + 3], text[position + 4], text[position + 6], text[position + 8], text[position + 7]
            };
            position += UNA_LENGTH;
            skipBlanks();
        } else {
            separators[3] = firstTerminator();
        }
        byte[] meaning = {COMPONENT, ELEMENT, RELEASE, TERMINATOR, REPETITION};
        release = separators[2];
        for (int i = 0; i < separators.length; i++) {
            char separator = separators[i];
            boolean unused = separator == '\0' || (i > 1 && i != 3 && separator == ' ');
            if (!unused) {
                boolean sign = separator > ' ' && separator < kinds.length && !Character.isLetterOrDigit(separator);
                if (!sign || kinds[separator] != PLAIN) {
                    return false;
                }
                kinds[separator] = meaning[i];
            }
        }
        return startsWith("UNB");
    }

    /** Without UNA: the apostrophe, or the quotation mark of the SIRE syntax, whichever ends the first segment. */
    private char firstTerminator() {
        for (int i = position; i < text.length; i++) {
            if (text[i] == '?') {
                i++;
            } else if (text[i] == '\'' || text[i] == '"') {
                return text[i];
            }
        }
        return '\'';
    }

    private boolean startsWith(String name) {
        if (position + name.length() > text.length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text[position + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void skipBlanks() {
        while (position < text.length && (text[position] <= ' ' || text[position] == '\uFEFF')) {
            position++;
        }
    }

    /** Goes to the next segment; false at the end of the text. */
    boolean next() {
        skipBlanks();
        if (position >= text.length) {
            return false;
        }
        elements = 0;
        int component = 0;
        int slot = 0;
        int start = position;
        int end = -1;
        boolean mark = false;
        int i = position;
        byte kind = PLAIN;
        while (kind != TERMINATOR) {
            kind = PLAIN;
            while (i < text.length && (text[i] >= kinds.length || (kind = kinds[text[i]]) == PLAIN)) {
                i++;
            }
            if (i >= text.length) {
                kind = TERMINATOR;
            }
            switch (kind) {
                case RELEASE -> {
                    mark = true;
                    i += 2;
                }
                case CONTROL -> {
                    mark = true;
                    i++;
                }
                case REPETITION -> {
                    end = end < 0 ? i : end;
                    i++;
                }
                default -> {
                    if (slot >= 0) {
                        starts[slot] = start;
                        ends[slot] = Math.min(end < 0 ? i : end, text.length);
                        marked[slot] = mark;
                    }
                    i++;
                    if (kind == COMPONENT) {
                        component++;
                    } else {
                        if (elements < ELEMENTS) {
                            components[elements++] = Math.min(component + 1, COMPONENTS);
                        }
                        component = 0;
                    }
                    slot = component < COMPONENTS && elements < ELEMENTS ? elements * COMPONENTS + component : -1;
                    start = i;
                    end = -1;
                    mark = false;
                }
            }
        }
        position = Math.min(i, text.length);
        tag = readTag();
        return true;
    }

    private int readTag() {
        int end = ends[0];
        while (end > starts[0] && text[end - 1] <= ' ') {
            end--;
        }
        if (end - starts[0] != 3) {
            return -1;
        }
        int read = 0;
        for (int i = starts[0]; i < end; i++) {
            if (text[i] < 'A' || text[i] > 'Z') {
                return -1;
            }
            read = read << 8 | text[i];
        }
        return read;
    }

    /** Tag of this segment as {@link #tag(String)} numbers it, or -1 if it has none. */
    int tag() {
        return tag;
    }

    @Nullable
    String tagName() {
        return tag < 0
                ? null
                : new String(new char[] {(char) (tag >> 16), (char) (tag >> 8 & 0xFF), (char) (tag & 0xFF)});
    }

    /** How many components an element has; 0 if it is not there. */
    int components(int element) {
        return element < elements ? components[element] : 0;
    }

    /** A value without blanks around it; null if it is not there or empty. */
    @Nullable
    String value(int element, int component) {
        if (component >= components(element)) {
            return null;
        }
        int slot = element * COMPONENTS + component;
        int from = starts[slot];
        int to = ends[slot];
        String value;
        if (marked[slot]) {
            String plain = plain(from, to);
            value = plain.strip();
            trimmed += value.length() < plain.length() ? 1 : 0;
        } else {
            while (to > from && text[to - 1] == ' ') {
                to--;
            }
            while (from < to && text[from] == ' ') {
                from++;
            }
            trimmed += to - from < ends[slot] - starts[slot] ? 1 : 0;
            value = new String(text, from, to - from);
        }
        return value.isEmpty() ? null : value;
    }

    /** Without release signs and without the line breaks that some systems put in. */
    private String plain(int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (text[i] == release && kinds[release & 127] == RELEASE && i + 1 < to) {
                plain.append(text[++i]);
            } else if (text[i] >= ' ' && !(text[i] == release && kinds[release & 127] == RELEASE)) {
                plain.append(text[i]);
            }
        }
        return plain.toString();
    }

    /** All components of an element, joined by colons, without empty ones at the end; null if there are none. */
    @Nullable
    String joined(int element, String separator) {
        StringBuilder all = new StringBuilder();
        int pending = 0;
        for (int i = 0; i < components(element); i++) {
            String value = value(element, i);
            if (value != null) {
                all.append(separator.repeat(pending)).append(value);
                pending = 0;
            }
            pending++;
        }
        return all.isEmpty() ? null : all.toString();
    }

    /** How many values had blanks around them since the last call. */
    int takeTrimmed() {
        int taken = trimmed;
        trimmed = 0;
        return taken;
    }
}
