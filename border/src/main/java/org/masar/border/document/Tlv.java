package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tag, length, value as chips and DER write them: definite lengths only. Reads within the bytes given, never deeper and
 * never more often than the bounds allow.
 */
final class Tlv {

    private static final int CONSTRUCTED = 0x20;
    private static final int DEEPEST = 40;
    private static final int MOST = 1_000_000;

    private final int tag;
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Tlv(int tag, byte[] bytes, int from, int to) {
        this.tag = tag;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    int tag() {
        return tag;
    }

    byte[] value() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The one element these bytes are; null if they are not exactly one. */
    static @Nullable Tlv only(byte[] bytes) {
        Tlv read = read(bytes, 0, bytes.length);
        return read != null && read.to == bytes.length ? read : null;
    }

    /** The elements within the value; null if it does not consist of whole ones. */
    @Nullable
    ImmutableList<Tlv> children() {
        ImmutableList.Builder<Tlv> children = ImmutableList.builder();
        int at = from;
        for (int n = 0; at < to; n++) {
            Tlv child = n < MOST ? read(bytes, at, to) : null;
            if (child == null) {
                return null;
            }
            children.add(child);
            at = child.to;
        }
        return children.build();
    }

    /** The first child of a tag, or null. */
    @Nullable
    Tlv child(int wanted) {
        ImmutableList<Tlv> children = children();
        return children == null
                ? null
                : children.stream()
                        .filter(child -> child.tag == wanted)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether these bytes are DER that a recursive reader can take without harm: whole, not too deep, not too many. */
    static boolean isHarmless(byte[] bytes) {
        Tlv root = only(bytes);
        return root != null && root.harmless(0, new int[1]);
    }

    private boolean harmless(int depth, int[] count) {
        if (depth > DEEPEST || ++count[0] > MOST) {
            return false;
        }
        if ((firstByte(tag) & CONSTRUCTED) == 0) {
            return true;
        }
        int at = from;
        while (at < to) {
            Tlv child = read(bytes, at, to);
            if (child == null || !child.harmless(depth + 1, count)) {
                return false;
            }
            at = child.to;
        }
        return true;
    }

    private static int firstByte(int tag) {
        return tag > 0xFFFF ? tag >> 16 : tag > 0xFF ? tag >> 8 : tag;
    }

    private static @Nullable Tlv read(byte[] bytes, int start, int end) {
        int at = start;
        if (at >= end) {
            return null;
        }
        int tag = bytes[at++] & 0xFF;
        if ((tag & 0x1F) == 0x1F) {
            int more;
            do {
                if (at >= end || tag > 0xFFFF) {
                    return null;
                }
                more = bytes[at++] & 0xFF;
                tag = tag << 8 | more;
            } while ((more & 0x80) != 0);
        }
        if (at >= end) {
            return null;
        }
        int first = bytes[at++] & 0xFF;
        long length = first;
        if (first >= 0x80) {
            int count = first & 0x7F;
            if (count == 0 || count > 4 || end - at < count) {
                return null;
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | (bytes[at++] & 0xFF);
            }
        }
        return length > end - at ? null : new Tlv(tag, bytes, at, at + (int) length);
    }
}
