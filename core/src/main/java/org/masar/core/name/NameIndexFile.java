package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteArrayDataInput;
import com.google.common.io.ByteStreams;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A built index as a file: made once, read in a fraction of the time. It holds the names in clear and must be guarded
 * as they are. A file of another version of the library is refused; build it anew from the CSV.
 */
public final class NameIndexFile {

    private static final byte[] MAGIC = "MASAR-NAMES-1\n".getBytes(StandardCharsets.US_ASCII);

    private NameIndexFile() {}

    /**
     * Writes an index.
     *
     * @param index what to write
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(NameIndex index, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        data.writeUTF(index.version);
        write(index.ids, data);
        write(index.names, data);
        data.writeInt(index.words.size());
        for (Part word : index.words) {
            data.writeUTF(word.kind().name());
            data.writeUTF(word.folded());
            data.writeUTF(word.sounds());
            data.writeUTF(word.bare());
            data.writeByte((word.arabic() ? 1 : 0) + (word.article() ? 2 : 0) + (word.surname() ? 4 : 0));
            data.writeUTF(word.skeleton());
            data.writeInt(word.weight());
        }
        write(index.nameStart, data);
        write(index.nameWords, data);
        data.flush();
    }

    /**
     * Whether bytes begin like a built index.
     *
     * @param bytes a file
     * @return true if {@link #read} is to be tried
     */
    public static boolean recognises(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * Reads an index.
     *
     * @param bytes as {@link #write} wrote them
     * @return the index
     * @throws IllegalArgumentException if the file is cut or was changed
     */
    public static NameIndex read(byte[] bytes) {
        if (!recognises(bytes)) {
            throw new IllegalArgumentException("not a built index of this version.\nMaybe it must be built anew?");
        }
        try {
            ByteArrayDataInput data = ByteStreams.newDataInput(bytes, MAGIC.length);
            String version = data.readUTF();
            StringStore ids = strings(data, bytes.length);
            StringStore names = strings(data, bytes.length);
            int words = length(data.readInt(), bytes.length);
            ImmutableList.Builder<Part> parts = ImmutableList.builder();
            for (int i = 0; i < words; i++) {
                Part.Kind kind = Part.Kind.valueOf(data.readUTF());
                String folded = data.readUTF();
                String sounds = data.readUTF();
                String bare = data.readUTF();
                int flags = data.readByte();
                String skeleton = data.readUTF();
                int weight = length(data.readInt(), 1000);
                parts.add(new Part(
                        folded,
                        kind,
                        (flags & 4) != 0 ? PartType.SURNAME : null,
                        folded,
                        sounds,
                        bare,
                        (flags & 1) != 0,
                        (flags & 2) != 0,
                        skeleton,
                        weight));
            }
            int[] nameStart = ints(data, bytes.length);
            int[] nameWords = ints(data, bytes.length);
            boolean whole = ids.size() == names.size()
                    && nameStart.length == names.size() + 1
                    && rising(nameStart, nameWords.length)
                    && Arrays.stream(nameWords).allMatch(word -> word >= 0 && word < words);
            if (!whole) {
                throw new IllegalArgumentException(
                        "the index does not agree with itself.\nMaybe the file was changed?");
            }
            return new NameIndex(ids, names, parts.build(), nameStart, nameWords, version);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("the file ends too early or was changed.", e);
        }
    }

    private static void write(StringStore store, DataOutputStream data) throws IOException {
        data.writeInt(store.bytes.length);
        data.write(store.bytes);
        write(store.start, data);
    }

    private static void write(int[] ints, DataOutputStream data) throws IOException {
        data.writeInt(ints.length);
        for (int i : ints) {
            data.writeInt(i);
        }
    }

    private static StringStore strings(ByteArrayDataInput data, int most) {
        byte[] bytes = new byte[length(data.readInt(), most)];
        data.readFully(bytes);
        int[] start = ints(data, most);
        if (start.length == 0 || !rising(start, bytes.length)) {
            throw new IllegalArgumentException("the index does not agree with itself.\nMaybe the file was changed?");
        }
        return new StringStore(bytes, start);
    }

    private static int[] ints(ByteArrayDataInput data, int most) {
        int[] ints = new int[length(data.readInt(), most / Integer.BYTES)];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = data.readInt();
        }
        return ints;
    }

    private static int length(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("the file ends too early or was changed.");
        }
        return value;
    }

    private static boolean rising(int[] start, int end) {
        for (int i = 1; i < start.length; i++) {
            if (start[i] < start[i - 1]) {
                return false;
            }
        }
        return start.length > 0 && start[0] == 0 && start[start.length - 1] == end;
    }
}
