package org.masar.core.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A Merkle tree that only grows, after RFC 9162, section 2.1: a leaf is SHA-256(0x00, entry), a node SHA-256(0x01, left,
 * right), the left part of a tree the largest power of two below its size. All hashes of complete subtrees are kept, so
 * a proof takes time in the logarithm of the size. Not safe for use by several threads.
 */
public final class MerkleTree {

    /** Number of bytes in a hash. */
    public static final int HASH = 32;

    /** Level 0 holds the leaves, level k the complete subtrees of 2^k leaves. */
    private final List<Hashes> levels = new ArrayList<>();

    /** An empty tree. */
    public MerkleTree() {
        levels.add(new Hashes());
    }

    /**
     * The hash of a leaf.
     *
     * @param entry its bytes
     * @return 32 bytes
     */
    public static byte[] leafHash(byte[] entry) {
        return Hashing.sha256()
                .newHasher()
                .putByte((byte) 0)
                .putBytes(entry)
                .hash()
                .asBytes();
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return Hashing.sha256()
                .newHasher()
                .putByte((byte) 1)
                .putBytes(left)
                .putBytes(right)
                .hash()
                .asBytes();
    }

    /**
     * Adds an entry.
     *
     * @param entry its bytes
     */
    public void append(byte[] entry) {
        byte[] hash = leafHash(entry);
        int level = 0;
        levels.get(0).add(hash);
        while (levels.get(level).size() % 2 == 0) {
            Hashes row = levels.get(level);
            hash = nodeHash(row.get(row.size() - 2), row.get(row.size() - 1));
            level++;
            if (levels.size() == level) {
                levels.add(new Hashes());
            }
            levels.get(level).add(hash);
        }
    }

    /**
     * How many entries there are.
     *
     * @return 0 or more
     */
    public int size() {
        return levels.get(0).size();
    }

    /**
     * The root.
     *
     * @return 32 bytes
     */
    public byte[] root() {
        return root(size());
    }

    /**
     * The root when the tree was smaller.
     *
     * @param size number of entries then, at most {@link #size()}
     * @return 32 bytes; for 0 the hash of nothing
     * @throws IndexOutOfBoundsException for a size the tree never had
     */
    public byte[] root(int size) {
        checkSize(size);
        return size == 0 ? Hashing.sha256().hashBytes(new byte[0]).asBytes() : subtree(0, size);
    }

    /**
     * The hashes that show that an entry is in the tree (RFC 9162, section 2.1.3.1).
     *
     * @param index the entry, from 0
     * @param size of the tree it is shown for
     * @return from the leaf to the root
     * @throws IndexOutOfBoundsException for an entry that the tree of that size does not have
     */
    public ImmutableList<byte[]> inclusion(int index, int size) {
        checkSize(size);
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("index (" + index + ") must be below the size " + size);
        }
        ImmutableList.Builder<byte[]> path = ImmutableList.builder();
        path(index, 0, size, path);
        return path.build();
    }

    private void path(int index, int from, int to, ImmutableList.Builder<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(subtree(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(subtree(from, middle));
        }
    }

    /**
     * The hashes that show that a smaller tree is the beginning of a larger one (RFC 9162, section 2.1.4.1).
     *
     * @param older size of the smaller tree, from 1
     * @param newer size of the larger tree, or the same
     * @return the proof; empty for equal sizes
     * @throws IndexOutOfBoundsException for sizes that the tree never had
     */
    public ImmutableList<byte[]> consistency(int older, int newer) {
        checkSize(newer);
        if (older < 1 || older > newer) {
            throw new IndexOutOfBoundsException("older (" + older + ") must be from 1 to " + newer);
        }
        ImmutableList.Builder<byte[]> proof = ImmutableList.builder();
        subproof(older, 0, newer, true, proof);
        return proof.build();
    }

    private void subproof(int older, int from, int to, boolean known, ImmutableList.Builder<byte[]> proof) {
        if (older == to) {
            if (!known) {
                proof.add(subtree(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (older <= middle) {
            subproof(older, from, middle, known, proof);
            proof.add(subtree(middle, to));
        } else {
            subproof(older, middle, to, false, proof);
            proof.add(subtree(from, middle));
        }
    }

    /** Every left part is complete and starts at a multiple of its length, so its hash is kept. */
    private byte[] subtree(int from, int to) {
        int length = to - from;
        if (Integer.bitCount(length) == 1) {
            return levels.get(Integer.numberOfTrailingZeros(length)).get(from / length);
        }
        int middle = from + split(length);
        return nodeHash(subtree(from, middle), subtree(middle, to));
    }

    /** The largest power of two strictly below a length of 2 or more. */
    private static int split(int length) {
        return Integer.highestOneBit(length - 1);
    }

    private void checkSize(int size) {
        if (size < 0 || size > size()) {
            throw new IndexOutOfBoundsException("size (" + size + ") must be from 0 to " + size());
        }
    }

    /** Many hashes in one array. */
    private static final class Hashes {

        private byte[] bytes = new byte[16 * HASH];
        private int count;

        void add(byte[] hash) {
            if (bytes.length - count * HASH < HASH) {
                bytes = Arrays.copyOf(bytes, Math.toIntExact(2L * bytes.length));
            }
            System.arraycopy(hash, 0, bytes, count++ * HASH, HASH);
        }

        byte[] get(int index) {
            return Arrays.copyOfRange(bytes, index * HASH, (index + 1) * HASH);
        }

        int size() {
            return count;
        }
    }
}
