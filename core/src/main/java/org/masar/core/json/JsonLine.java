package org.masar.core.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One line of a stream of JSON lines, not looked at yet. A line that is too long is skipped without being held. */
public final class JsonLine {

    /** The longest line that is read unless the caller says otherwise, in bytes: 16 MiB. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private final byte[] bytes;
    private final int limit;
    private final boolean tooLong;

    private JsonLine(byte[] bytes, int limit, boolean tooLong) {
        this.bytes = bytes;
        this.limit = limit;
        this.tooLong = tooLong;
    }

    /**
     * A line that is in memory.
     *
     * @param bytes its UTF-8 bytes without the line break; not copied
     * @return the line
     */
    public static JsonLine of(byte[] bytes) {
        return new JsonLine(bytes, LIMIT, bytes.length > LIMIT);
    }

    /**
     * Reads lines as they are asked for. A line ends with LF or CR LF; the last one may lack it; a byte order mark at the
     * start is skipped. An empty line is a line.
     *
     * @param stream where they come from; closed with the result
     * @param limit the longest line that is held, in bytes
     * @return the lines in their order
     */
    public static Stream<JsonLine> read(InputStream stream, int limit) {
        Lines lines = new Lines(stream, limit);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(lines::close);
    }

    /**
     * The bytes of the line.
     *
     * @return without the line break; empty if the line was too long
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Whether the line was too long to be read.
     *
     * @return true if only its existence is known
     */
    public boolean tooLong() {
        return tooLong;
    }

    /**
     * The longest line that is read.
     *
     * @return in bytes
     */
    public int limit() {
        return limit;
    }

    private static final class Lines implements Iterator<JsonLine> {

        private final InputStream stream;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;
        private final int limit;
        private @Nullable JsonLine next;
        private boolean started;

        Lines(InputStream stream, int limit) {
            this.stream = stream;
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = line();
            }
            return next != null;
        }

        @Override
        public JsonLine next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            JsonLine line = next;
            next = null;
            return line;
        }

        private @Nullable JsonLine line() {
            try {
                if (!started) {
                    started = true;
                    skipByteOrderMark();
                }
                if (at == end && !fill()) {
                    return null;
                }
                ByteArrayOutputStream held = new ByteArrayOutputStream(1024);
                long length = 0;
                boolean carriageReturn = false;
                boolean ended = false;
                while (!ended && (at < end || fill())) {
                    int from = at;
                    while (at < end && buffer[at] != '\n') {
                        at++;
                    }
                    held.write(buffer, from, Math.min(at - from, limit - held.size()));
                    length += at - from;
                    carriageReturn = at > from ? buffer[at - 1] == '\r' : carriageReturn;
                    ended = at < end;
                }
                at += ended ? 1 : 0;
                length -= carriageReturn ? 1 : 0;
                return length > limit
                        ? new JsonLine(new byte[0], limit, true)
                        : new JsonLine(Arrays.copyOf(held.toByteArray(), (int) length), limit, false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void skipByteOrderMark() throws IOException {
            end = stream.readNBytes(buffer, 0, 3);
            at = end == 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF ? 3 : 0;
        }

        private boolean fill() throws IOException {
            at = 0;
            end = Math.max(0, stream.read(buffer));
            return end > 0;
        }

        void close() {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
