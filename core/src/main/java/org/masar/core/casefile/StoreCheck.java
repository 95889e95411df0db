package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.masar.core.audit.Checkpoint;
import org.masar.core.audit.MerkleTree;

/**
 * Looks at a whole store. The digests in the rows find what was changed by accident; somebody who changes a row can
 * change its digest too, or cut off the end. A {@link Checkpoint} over all digests, kept by somebody else, finds that.
 */
public final class StoreCheck {

    private StoreCheck() {}

    /**
     * What the store is now: the root of a Merkle tree over the digests of all events, in their order.
     *
     * @param store the store; read from its first event to its last
     * @param origin whose store it is
     * @param at the time, which the store does not know
     * @return the checkpoint to give away
     * @throws CaseStoreException CORRUPT or UNAVAILABLE
     */
    public static Checkpoint checkpoint(CaseStore store, String origin, Instant at) {
        MerkleTree tree = tree(store);
        return new Checkpoint(origin, tree.size(), HexFormat.of().formatHex(tree.root()), at);
    }

    /**
     * Compares a store with itself and with what others hold of it.
     *
     * @param store the store; read from its first event to its last
     * @param kept checkpoints of this store
     * @return the checkpoints that the store does not fit any more, in the order given; none if all is well
     * @throws CaseStoreException CORRUPT where an event was changed or is missing, UNAVAILABLE
     */
    public static ImmutableList<Checkpoint> verify(CaseStore store, List<Checkpoint> kept) {
        MerkleTree tree = tree(store);
        return kept.stream()
                .filter(checkpoint -> checkpoint.size() > tree.size()
                        || !HexFormat.of()
                                .formatHex(tree.root(checkpoint.size()))
                                .equals(checkpoint.root()))
                .collect(ImmutableList.toImmutableList());
    }

    private static MerkleTree tree(CaseStore store) {
        long last = store.lastPosition();
        MerkleTree tree = new MerkleTree();
        Map<CaseId, Long> versions = new HashMap<>();
        store.stream(0).forEachOrdered(stored -> {
            long before = versions.getOrDefault(stored.caseId(), 0L);
            Appending.follows(stored, before + 1, stored.version(), "version");
            versions.put(stored.caseId(), stored.version());
            tree.append(stored.digest().getBytes(US_ASCII));
        });
        if (tree.size() < last) {
            throw CaseStoreException.corrupt("the store counted " + last + " events and holds " + tree.size());
        }
        return tree;
    }
}
