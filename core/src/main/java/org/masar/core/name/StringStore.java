package org.masar.core.name;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Many short texts in one array of bytes. */
final class StringStore {

    final byte[] bytes;
    final int[] start;

    StringStore(byte[] bytes, int[] start) {
        this.bytes = bytes;
        this.start = start;
    }

    String get(int i) {
        return new String(bytes, start[i], start[i + 1] - start[i], StandardCharsets.UTF_8);
    }

    int size() {
        return start.length - 1;
    }

    static final class Builder {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final IntList start = new IntList();

        Builder() {
            start.add(0);
        }

        void add(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            start.add(bytes.size());
        }

        StringStore build() {
            return new StringStore(bytes.toByteArray(), start.toArray());
        }
    }
}
