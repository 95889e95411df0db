package org.masar.core.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;

class NameIndexTest {

    private static final int LISTED = 1_500;

    private static List<String> listed(InventedNames names, List<InventedNames.Chain> chains) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < LISTED; i++) {
            InventedNames.Chain chain = names.chain();
            chains.add(chain);
            listed.add(i % 2 == 0 ? names.latin(chain, false) : names.arabic(chain));
        }
        return listed;
    }

    private static NameIndex index(List<String> listed) {
        NameIndex.Builder builder = NameIndex.builder();
        for (int i = 0; i < listed.size(); i++) {
            builder.add(String.valueOf(i), listed.get(i));
        }
        return builder.build();
    }

    /** The slow twin: compare with every name. A match it finds first must be among the first hits of the index. */
    @Test
    void findsWhatComparingAllFinds() {
        InventedNames names = new InventedNames(31);
        List<InventedNames.Chain> chains = new ArrayList<>();
        List<String> listed = listed(names, chains);
        NameIndex index = index(listed);
        List<ParsedName> parsed = listed.stream().map(ParsedName::of).toList();
        int missed = 0;
        int matches = 0;
        for (int q = 0; q < 80; q++) {
            ParsedName query = ParsedName.of(names.latin(chains.get(q * 18), false));
            double best = 0;
            for (ParsedName name : parsed) {
                best = Math.max(best, NameComparer.shipped().score(query, name));
            }
            if (best >= 0.5) {
                matches++;
                List<NameIndex.Hit> hits = index.search(query, 10);
                missed += hits.isEmpty() || hits.get(0).score() < best - 1e-9 ? 1 : 0;
            }
        }
        assertThat(matches).isGreaterThan(60);
        assertThat(missed).isLessThanOrEqualTo(matches / 50);
    }

    /** A score is that of a direct comparison. */
    @Test
    void scoresAreThoseOfTheComparison() {
        InventedNames names = new InventedNames(32);
        List<InventedNames.Chain> chains = new ArrayList<>();
        List<String> listed = listed(names, chains);
        NameIndex index = index(listed);
        for (int q = 0; q < 100; q++) {
            ParsedName query = ParsedName.of(names.latin(chains.get(q), false));
            for (NameIndex.Hit hit : index.search(query, 3)) {
                assertThat(hit.score()).isEqualTo(NameComparer.shipped().score(query, ParsedName.of(hit.name())));
            }
        }
    }

    /** What an index remembers of parts asked before changes no answer. */
    @Test
    void answersDoNotDependOnWhatWasAskedBefore() {
        InventedNames names = new InventedNames(34);
        List<InventedNames.Chain> chains = new ArrayList<>();
        List<String> listed = listed(names, chains);
        NameIndex asked = index(listed);
        List<ParsedName> queries = new ArrayList<>();
        for (int q = 0; q < 12; q++) {
            queries.add(ParsedName.of(names.latin(chains.get(q), false)));
        }
        queries.forEach(query -> asked.search(query, 20));
        for (ParsedName query : queries) {
            assertThat(asked.search(query, 20)).isEqualTo(index(listed).search(query, 20));
        }
    }

    @Test
    void oneHitAnIdAndBestFirst() {
        NameIndex index = NameIndex.builder()
                .add("b", "Omar Salih Mahmud")
                .add("a", "Omar Salih Mahmud")
                .add("a", "Umar Saleh Mahmoud")
                .build();
        assertThat(index.search(ParsedName.of("عمر صالح محمود"), 10))
                .extracting(NameIndex.Hit::id)
                .containsExactly("a", "b");
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.search(ParsedName.of(""), 10)).isEmpty();
        assertThat(NameIndex.builder().build().search(ParsedName.of("Omar"), 1)).isEmpty();
    }

    @Test
    void fileHoldsTheSameIndex() throws IOException {
        InventedNames names = new InventedNames(33);
        List<InventedNames.Chain> chains = new ArrayList<>();
        List<String> listed = listed(names, chains);
        NameIndex index = index(listed);
        byte[] file = file(index);
        NameIndex read = NameIndexFile.read(file);
        assertThat(read.version()).isEqualTo(index.version());
        for (int q = 0; q < 50; q++) {
            ParsedName query = ParsedName.of(names.latin(chains.get(q), false));
            assertThat(read.search(query, 20)).isEqualTo(index.search(query, 20));
        }
    }

    private static byte[] file(NameIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NameIndexFile.write(index, out);
        return out.toByteArray();
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] file = file(
                NameIndex.builder().add("1", "Omar Salih").add("2", "كريم حسن").build());
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> NameIndexFile.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = file.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                NameIndexFile.read(changed).search(ParsedName.of("Omar Salih"), 5);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageNotContaining("Omar");
            }
        }
    }

    @Test
    void csvProblemsNameTheRow() {
        NameSearchEngine engine = new NameSearchEngine();
        assertThat(problems(engine, "id,name\n1,Omar\n2\n,Ali\n")).hasSize(2);
        assertThat(problems(engine, "person,text\n1,Omar\n")).hasSize(1);
        assertThat(problems(engine, null))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(Tuple.tuple(Problem.Code.MISSING, "/data/index"));
        assertThat(problems(engine, "\uFEFFid,name\r\n1,\"Salih, Omar \"\"Abu Ali\"\"\"\r\n"))
                .isEmpty();
        byte[] latin1 = "id,name\n1,Zo\u00EB\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> engine.read(ImmutableMap.of("index", DataFile.of("names.csv", latin1))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("ENCODING");
    }

    private static List<Problem> problems(NameSearchEngine engine, @Nullable String csv) {
        return engine.check(new NameSearchRequest("Omar", null, null, null, new NameSearchRequest.Data(csv)));
    }

    @Test
    void preparedDataAnswersAndExcludesInline() throws IOException {
        NameSearchEngine engine = new NameSearchEngine();
        byte[] csv = "id,name\n1,Omar Salih Mahmud\n".getBytes(StandardCharsets.UTF_8);
        NameIndex fromCsv = engine.read(ImmutableMap.of("index", DataFile.of("names.csv", csv)));
        NameIndex fromFile = engine.read(ImmutableMap.of("index", DataFile.of("names.index", file(fromCsv))));
        NameSearchRequest request = new NameSearchRequest("عمر صالح محمود", "Arab", NameForm.TEXT, 5, null);
        assertThat(engine.with(fromFile).check(request)).isEmpty();
        assertThat(engine.with(fromFile).answer(request).hits()).hasSize(1);
        NameSearchRequest both =
                new NameSearchRequest("Omar", null, null, null, new NameSearchRequest.Data("id,name\n1,Omar\n"));
        assertThat(engine.with(fromCsv).check(both))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.CONTRADICTION);
    }
}
