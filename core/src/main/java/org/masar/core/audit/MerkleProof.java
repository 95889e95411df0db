package org.masar.core.audit;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;

/** Checks proofs of a {@link MerkleTree} without having the tree. */
public final class MerkleProof {

    private MerkleProof() {}

    /**
     * Whether an entry is in a tree (RFC 9162, section 2.1.3.2).
     *
     * @param entry the bytes of the entry
     * @param index where it should be, from 0
     * @param size of the tree
     * @param proof as {@link MerkleTree#inclusion} gives it; anything
     * @param root of the tree
     * @return true only if the proof fits
     */
    public static boolean includes(byte[] entry, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = MerkleTree.leafHash(entry);
        for (byte[] step : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.nodeHash(step, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.nodeHash(hash, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /**
     * Whether one tree is the beginning of another (RFC 9162, section 2.1.4.2).
     *
     * @param older size of the smaller tree, from 1
     * @param newer size of the larger tree
     * @param proof as {@link MerkleTree#consistency} gives it; anything
     * @param olderRoot root of the smaller tree
     * @param newerRoot root of the larger tree
     * @return true only if the proof fits
     */
    public static boolean continues(long older, long newer, List<byte[]> proof, byte[] olderRoot, byte[] newerRoot) {
        if (older < 1 || older > newer) {
            return false;
        }
        if (older == newer) {
            return proof.isEmpty() && MessageDigest.isEqual(olderRoot, newerRoot);
        }
        if (proof.isEmpty()) {
            return false;
        }
        Iterator<byte[]> steps = proof.iterator();
        // A complete smaller tree is itself the first step of the proof.
        byte[] first = Long.bitCount(older) == 1 ? olderRoot : steps.next();
        long node = older - 1;
        long last = newer - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] small = first;
        byte[] large = first;
        while (steps.hasNext()) {
            byte[] step = steps.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                small = MerkleTree.nodeHash(step, small);
                large = MerkleTree.nodeHash(step, large);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                large = MerkleTree.nodeHash(large, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(small, olderRoot) && MessageDigest.isEqual(large, newerRoot);
    }
}
