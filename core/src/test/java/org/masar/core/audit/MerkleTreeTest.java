package org.masar.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The entries that the test data of Certificate Transparency use; the first three roots stand in the reference. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static MerkleTree tree(List<byte[]> entries) {
        MerkleTree tree = new MerkleTree();
        entries.forEach(tree::append);
        return tree;
    }

    private static List<byte[]> published() {
        return ENTRIES.stream().map(HEX::parseHex).toList();
    }

    @Test
    void hasThePublishedRoots() {
        MerkleTree tree = tree(published());
        for (int size = 0; size <= ENTRIES.size(); size++) {
            assertThat(HEX.formatHex(tree.root(size))).as("size %s", size).isEqualTo(ROOTS.get(size));
        }
    }

    /** The twin follows the recursive definition of RFC 9162, section 2.1.1, word for word. */
    private static byte[] twin(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Hashing.sha256().hashBytes(new byte[0]).asBytes();
        }
        if (entries.size() == 1) {
            return Hashing.sha256()
                    .hashBytes(concat(new byte[] {0}, entries.get(0)))
                    .asBytes();
        }
        int k = 1;
        while (k * 2 < entries.size()) {
            k *= 2;
        }
        return Hashing.sha256()
                .hashBytes(
                        concat(new byte[] {1}, twin(entries.subList(0, k)), twin(entries.subList(k, entries.size()))))
                .asBytes();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void agreesWithTheDefinitionAndProvesEverything() {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            entries.add(("entry " + i).getBytes(UTF_8));
        }
        MerkleTree tree = tree(entries);
        for (int size = 0; size <= entries.size(); size++) {
            byte[] root = tree.root(size);
            assertThat(root).isEqualTo(twin(entries.subList(0, size)));
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = tree.inclusion(index, size);
                assertThat(MerkleProof.includes(entries.get(index), index, size, proof, root))
                        .isTrue();
                assertThat(MerkleProof.includes(entries.get((index + 1) % 70), index, size, proof, root))
                        .isFalse();
                assertThat(MerkleProof.includes(entries.get(index), size, size, proof, root))
                        .isFalse();
            }
            for (int older = 1; older <= size; older++) {
                List<byte[]> proof = tree.consistency(older, size);
                assertThat(MerkleProof.continues(older, size, proof, tree.root(older), root))
                        .isTrue();
                assertThat(MerkleProof.continues(older, size, proof, tree.root(older - 1), root))
                        .isFalse();
            }
        }
    }

    @Test
    void refusesProofsThatWereTouched() {
        Random random = new Random(7);
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < 1000; i++) {
            tree.append(("entry " + i).getBytes(UTF_8));
        }
        for (int round = 0; round < 2000; round++) {
            int size = 2 + random.nextInt(998);
            int index = random.nextInt(size);
            List<byte[]> proof = touched(tree.inclusion(index, size), random);
            byte[] entry = ("entry " + index).getBytes(UTF_8);
            assertThat(MerkleProof.includes(entry, index, size, proof, tree.root(size)))
                    .isFalse();
            int older = 1 + random.nextInt(size - 1);
            List<byte[]> longer = touched(tree.consistency(older, size), random);
            assertThat(MerkleProof.continues(older, size, longer, tree.root(older), tree.root(size)))
                    .isFalse();
        }
    }

    private static List<byte[]> touched(List<byte[]> proof, Random random) {
        List<byte[]> copy = new ArrayList<>(proof);
        switch (random.nextInt(3)) {
            case 0 -> copy.remove(random.nextInt(copy.size()));
            case 1 -> copy.add(random.nextInt(copy.size() + 1), new byte[32]);
            default -> {
                int at = random.nextInt(copy.size());
                byte[] step = copy.get(at).clone();
                step[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
                copy.set(at, step);
            }
        }
        return copy;
    }

    @Test
    void knowsItsBounds() {
        MerkleTree tree = tree(published());
        assertThatThrownBy(() -> tree.root(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(MerkleProof.continues(0, 3, List.of(), tree.root(0), tree.root(3)))
                .isFalse();
    }
}
