package org.masar.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortableCaseTest {

    private static final CaseId ONE = new CaseId("case-1");

    @TempDir
    Path folder;

    private byte[] written(boolean disclose) throws IOException {
        Sealer sealer = new Sealer(KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES")));
        try (CaseStore store = CaseStore.inMemory()) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            Events.event("a").withData("{\"amount\":1.50,\"place\":\"سلێمانی\"}", 2),
                            sealer.seal(
                                    ONE,
                                    Events.event("b").withReceipt("{\"r\":1}"),
                                    "subject-7",
                                    "{\"phone\":\"1\"}")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PortableCase.write(
                    Casefile.read(store, ONE), stored -> disclose ? sealer.open(stored) : Optional.empty(), out);
            return out.toByteArray();
        }
    }

    private static PortableCase read(byte[] bytes) throws IOException {
        return PortableCase.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void goesThereAsItIs() throws IOException {
        PortableCase come = read(written(false));
        assertThat(come.caseId()).isEqualTo(ONE);
        assertThat(come.events())
                .containsExactly(
                        new PortableCase.Item(
                                Events.event("a").withData("{\"amount\":1.50,\"place\":\"سلێمانی\"}", 2), null),
                        new PortableCase.Item(Events.event("b"), null));
        assertThat(read(written(true)).events().get(1).disclosed()).isEqualTo("{\"phone\":\"1\"}");
        assertThat(written(true)).isEqualTo(written(true));
        assertThat(come).hasToString("PortableCase");
    }

    @Test
    void refusesWhatWasChangedOrIsSomethingElse() throws IOException {
        byte[] good = written(true);
        PortableCase whole = read(good);
        Random random = new Random(3);
        int refused = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] bad = random.nextBoolean() ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            if (bad.length > 0) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                assertThat(read(bad)).isEqualTo(whole);
            } catch (CaseStoreException | IOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOfSatisfying(
                        CaseStoreException.class, e -> assertThat(e.kind()).isEqualTo(CaseStoreException.Kind.CORRUPT));
    }
}
