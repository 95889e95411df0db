package org.masar.border.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.masar.border.screening.ScreeningScreenAnswer.Hit;
import org.masar.border.screening.ScreeningScreenRequest.Cleared;
import org.masar.core.engine.DataFile;
import org.masar.core.name.Band;
import org.masar.core.name.ParsedName;

class ScreenerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final byte[] KEY = "sixteen bytes at".getBytes(StandardCharsets.US_ASCII);

    private final Watchlist list = People.csv("""
            L1,primary,أحمد حسين خليل,Arab,1980,Iraq,,T
            L1,good,Ahmed Husayn Khaleel,Latn,1980,Iraq,,T
            L2,primary,Karim Salih Mahmud,Latn,1955,Iraq,,T
            L3,primary,Ahmad Husain Khalil,Latn,,,,T
            """);
    private final Screener screener = new Screener(list);

    private static List<String> ids(ScreeningScreenAnswer answer) {
        return answer.hits().stream().map(Hit::entry).toList();
    }

    @Test
    void strongestFirst() {
        ScreeningScreenAnswer answer = screener.screen(People.person("Ahmad Hussain Khalil", "1980-05-02"), DAY);
        assertThat(ids(answer)).containsExactly("L1", "L3");
        assertThat(answer.hits().get(0).band()).isEqualTo(Band.STRONG);
        assertThat(answer.hits().get(1).band()).isEqualTo(Band.POSSIBLE);
        assertThat(answer.hits().get(0).entryVersion())
                .isEqualTo(list.entryVersion("L1").orElseThrow());
        assertThat(answer.list().version()).isEqualTo(list.version());
    }

    @Test
    void theLowestBandIsTheCallers() {
        ScreenedPerson person = People.person("Ahmad Hussain Khalil", "1961");
        assertThat(ids(screener.screen(person, Band.POSSIBLE, List.of()))).containsExactly("L3");
        assertThat(ids(screener.screen(person, Band.WEAK, List.of()))).containsExactly("L3", "L1");
        assertThat(ids(screener.screen(person, Band.NO, List.of()))).containsExactly("L3", "L1", "L2");
        assertThat(ids(screener.screen(person, Band.STRONG, List.of()))).isEmpty();
    }

    @Test
    void whoWasClearedIsNotStoppedForTheSameEntry() {
        ScreenedPerson person = People.person("Ahmad Hussain Khalil", "1980");
        String version = list.entryVersion("L1").orElseThrow();
        Clearances memory = Clearances.none()
                .with("p7", "L1", version)
                .with("p7", "L2", "an older version")
                .with("p8", "L3", "x");
        ScreeningScreenAnswer answer = screener.screen(person, Band.POSSIBLE, memory.of("p7"));
        assertThat(ids(answer)).containsExactly("L3");
        assertThat(answer.clearedBefore()).containsExactly("L1");
        Watchlist changed = People.csv("L1,primary,أحمد حسين خليل,Arab,1981,Iraq,,T\n");
        assertThat(ids(new Screener(changed).screen(person, Band.POSSIBLE, memory.of("p7"))))
                .containsExactly("L1");
        assertThat(memory.without("p7", "L1").of("p7")).containsExactly(new Cleared("L2", "an older version"));
        assertThat(memory.of("nobody")).isEmpty();
    }

    @Test
    void onlyWhatChangedIsScreenedAgain() {
        Watchlist newer = People.csv("""
            L1,primary,أحمد حسين خليل,Arab,1980,Iraq,,T
            L1,good,Ahmed Husayn Khaleel,Latn,1980,Iraq,,T
            L2,primary,Karim Salih Mahmud,Latn,1956,Iraq,,T
            L4,primary,Ahmad Husain Khalil,Latn,,,,T
            """);
        WatchlistDelta delta = WatchlistDelta.between(list, newer);
        assertThat(delta.added()).containsExactly("L4");
        assertThat(delta.changed()).containsExactly("L2");
        assertThat(delta.removed()).containsExactly("L3");
        Screener again = new Screener(delta.toScreenAgain(newer));
        assertThat(ids(again.screen(People.person("Ahmad Hussain Khalil", "1980"), DAY)))
                .containsExactly("L4");
        assertThatThrownBy(() -> delta.toScreenAgain(list)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WatchlistDelta.between(list, list).changed()).isEmpty();
    }

    @Test
    void aScreeningCanBeReplayed() {
        ScreeningScreenRequest request =
                new ScreeningScreenRequest(People.person("Ahmad Hussain Khalil", "1980"), DAY, null, null, null);
        ScreeningScreenRequest other =
                new ScreeningScreenRequest(People.person("Ahmad Hussain", "1980"), DAY, null, null, null);
        ScreeningRecord record = ScreeningRecord.of(request, screener, KEY);
        assertThat(record.replay(request, new Screener(list), KEY)).isEqualTo(ScreeningRecord.Replay.SAME);
        assertThat(record.replay(other, screener, KEY)).isEqualTo(ScreeningRecord.Replay.OTHER_REQUEST);
        assertThat(record.replay(request, screener, "another key of 16".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ScreeningRecord.Replay.OTHER_REQUEST);
        assertThat(record.replay(request, new Screener(list.only(Set.of("L1"))), KEY))
                .isEqualTo(ScreeningRecord.Replay.OTHER_LIST);
        assertThat(new ScreeningRecord(record.engineVersion(), record.listVersion(), record.requestSeal(), "x")
                        .replay(request, screener, KEY))
                .isEqualTo(ScreeningRecord.Replay.OTHER_ANSWER);
        assertThat(record.toString()).doesNotContain("Ahmad");
    }

    @Test
    void documentsAreFoundWithoutTheName() {
        Watchlist withDocument =
                Watchlist.read(People.file("person,name,document\nL1,Somebody Else Altogether,Passport:Iraq:A-123\n"));
        ScreenedPerson person = new ScreenedPerson(
                People.person("Karim Salih", null).names(),
                null,
                null,
                null,
                List.of(People.document("P", "IRQ", "A123")));
        assertThat(ids(new Screener(withDocument).screen(person, DAY))).containsExactly("L1");
    }

    @Test
    void lostDocuments() {
        LostDocuments lost = LostDocuments.read(People.file("""
            type,state,number,status,reported,confirmWith
            P,IRQ,A123,STOLEN,2025-01-02,NCB Baghdad
            P,IRQ,,LOST,,
            P,IRQ,B1,GONE,,
            I,SYR,5,stolen_blank,,
            x
            """));
        assertThat(lost.size()).isEqualTo(2);
        assertThat(lost.refusedRows()).containsExactly(3, 4, 6);
        assertThat(lost.find(People.document("Passport", "Iraq", "a-123")))
                .contains(new LostDocuments.Reported(
                        LostDocuments.Status.STOLEN, LocalDate.of(2025, 1, 2), "NCB Baghdad"));
        assertThat(lost.find(People.document("P", "IRQ", "A124"))).isEmpty();
        assertThat(lost.find(People.document(null, "IRQ", "A123"))).isEmpty();
        assertThatThrownBy(() -> LostDocuments.read(People.file("a,b\n"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** The index against a comparison with every entry, on invented names. */
    @Test
    void theIndexFindsWhatComparingAllFinds() throws IOException {
        List<String> names = invented();
        List<ListedEntry> entries = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            entries.add(People.entry("e" + i, names.get(i)));
        }
        Watchlist all = Watchlist.of(entries);
        Screener indexed = new Screener(all);
        List<ImmutableList<ParsedName>> parsed =
                all.entries().stream().map(EntryComparison::parsed).toList();
        int found = 0;
        for (int i = 540; i < 640; i++) {
            ScreenedPerson person = People.person(names.get(i), null);
            List<ParsedName> own = EntryComparison.parsed(person);
            Set<String> expected = new TreeSet<>();
            for (int k = 0; k < parsed.size(); k++) {
                ListedEntry entry = all.entries().get(k);
                if (new EntryComparison(person, own, entry, parsed.get(k)).band.match()) {
                    expected.add(Objects.requireNonNull(entry.id()));
                }
            }
            assertThat(new TreeSet<>(ids(indexed.screen(person, DAY)))).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(60);
    }

    private static List<String> invented() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ScreenerTest.class.getResourceAsStream("invented-travellers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    @Test
    void whatIsKnownOfATravellerLowersTheFalseAlerts() throws IOException {
        List<String> names = invented();
        List<ListedEntry> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(People.entry("e" + i, names.get(i), "1980"));
        }
        Screener indexed = new Screener(Watchlist.of(entries));
        double byName = indexed.screen(People.person("Ahmad Ali", null), DAY)
                .expectedFalseAlerts()
                .doubleValue();
        double dated = indexed.screen(People.person("Ahmad Ali", "1980"), DAY)
                .expectedFalseAlerts()
                .doubleValue();
        assertThat(byName).isGreaterThanOrEqualTo(10_000).isLessThan(100_000);
        assertThat(dated).isLessThan(byName / 5);
        assertThat(indexed.screen(People.person("Ahmad Ali", null), Band.STRONG, List.of())
                        .expectedFalseAlerts())
                .isZero();
    }

    /** On the development list, which stays outside the project. */
    @Test
    void fewStrangersAreStoppedByRealLists() {
        String folder = System.getProperty("masar.reference", "");
        assumeTrue(!folder.isEmpty(), "needs -Dmasar.reference=FOLDER");
        Watchlist real = Watchlist.read(DataFile.read(Path.of(folder, "name-matching-data", "watchlist-dev.csv")));
        assertThat(real.recordsRefused()).isZero();
        Screener indexed = new Screener(real);
        assertThat(indexed.screen(People.person("Karim", null), DAY).expectedFalseAlerts())
                .isLessThan(new java.math.BigDecimal(3_000));
        assertThat(indexed.screen(People.person("Karim", "1980-05-02", "IRQ"), DAY)
                        .expectedFalseAlerts())
                .isLessThanOrEqualTo(new java.math.BigDecimal(100));
        int checked = 0;
        for (ListedEntry entry : real.entries()) {
            for (ListedName name : entry.names()) {
                if (name.kind() != ListedName.Kind.LOW && checked++ % 10 == 0) {
                    assertThat(ids(indexed.screen(People.person(name.text(), null), DAY)))
                            .contains(entry.id());
                }
            }
        }
    }
}
