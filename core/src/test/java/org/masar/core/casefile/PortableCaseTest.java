package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.protection.Consent;
import org.masar.core.protection.Disclosure;
import org.masar.core.protection.ProtectionLog;
import org.masar.core.protection.Purpose;
import org.masar.core.protection.ReferralPackage;
import org.masar.core.protection.ReferralTicket;

class PortableCaseTest {

    private static final CaseId ONE = new CaseId("case-1");
    private static final Purpose HOUSING = Purpose.of("HOUSING");
    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    private final List<ProtectionLog.Kind> logged = new ArrayList<>();

    private Sealer sealer() {
        return new Sealer(KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES")));
    }

    /** What somebody agreed may go, of a phone number and an address. */
    private ReferralPackage shared(String receiver, Instant at) {
        Consent consent = new Consent(
                Consent.Giver.INDIVIDUAL, HOUSING, "partner-1", List.of("phone"), AT.minusSeconds(60), null, null);
        return Disclosure.offer(HOUSING, receiver, List.of("phone", "address"))
                .warned()
                .share(
                        new Disclosure.Subject(30, false),
                        List.of(consent),
                        receiver.equals("partner-2"),
                        at,
                        new ReferralTicket("p1-XYZ", ImmutableSet.of("RENT")),
                        Map.of("phone", "0770", "address", "MARKER street"),
                        entry -> logged.add(entry.kind()))
                .shared()
                .orElseThrow();
    }

    private byte[] written(boolean disclose) throws IOException {
        Sealer sealer = sealer();
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
                                    "{\"phone\":\"0770\",\"address\":\"MARKER street\"}"),
                            Consents.withdrawn(Events.note("c"), "subject-7", "consent-1")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PortableCase.write(Casefile.read(store, ONE), disclose ? List.of(shared("partner-1", AT)) : List.of(), out);
            return out.toByteArray();
        }
    }

    private static PortableCase read(byte[] bytes) throws IOException {
        return PortableCase.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void goesThereAsItIs() throws IOException {
        PortableCase come = read(written(true));
        assertThat(come.caseId()).isEqualTo(ONE);
        assertThat(come.events())
                .containsExactly(
                        Events.event("a").withData("{\"amount\":1.50,\"place\":\"سلێمانی\"}", 2), Events.event("b"));
        assertThat(come.disclosed())
                .containsExactly(new PortableCase.Disclosed(
                        "HOUSING",
                        "partner-1",
                        "p1-XYZ",
                        ImmutableList.of("RENT"),
                        AT,
                        ImmutableMap.of("phone", "0770")));
        assertThat(read(written(false)).disclosed()).isEmpty();
        assertThat(written(true)).isEqualTo(written(true));
        assertThat(come).hasToString("PortableCase");
        assertThat(come.disclosed().get(0)).hasToString("Disclosed");
    }

    /** The type says it: what is sealed can only travel in a package, and only a disclosure makes one, after it is logged. */
    @Test
    void protectedItemsGoOnlyAsTheyWereDisclosed() throws IOException {
        for (boolean disclose : new boolean[] {true, false}) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(disclose)), UTF_8);
            StringBuilder all = new StringBuilder();
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
            assertThat(all.toString())
                    .doesNotContain("MARKER", "subject-7", "consent-1", "\"r\"")
                    .satisfies(text -> assertThat(text.contains("0770")).isEqualTo(disclose));
        }
        assertThat(logged).containsOnly(ProtectionLog.Kind.SHARED);
        assertThat(Arrays.stream(ReferralPackage.class.getConstructors())).isEmpty();
    }

    @Test
    void aFileIsForOneReceiver() {
        Casefile file = Casefile.of(ONE, List.of());
        List<ReferralPackage> two = List.of(shared("partner-1", AT), shared("partner-2", AT));
        assertThatThrownBy(() -> PortableCase.write(file, two, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
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
