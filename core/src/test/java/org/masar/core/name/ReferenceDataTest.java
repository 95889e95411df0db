package org.masar.core.name;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs on the development data, which stay outside the project: {@code -Dmasar.reference=FOLDER}. */
class ReferenceDataTest {

    private static Path reference() {
        String folder = System.getProperty("masar.reference", "");
        assumeTrue(!folder.isEmpty(), "needs -Dmasar.reference=FOLDER");
        return Path.of(folder);
    }

    private static double score(String a, String b) {
        return NameComparer.shipped().score(ParsedName.of(a), ParsedName.of(b));
    }

    /** Kurdish words were no part of the training. */
    @Test
    void kurdishWordsAcrossScripts() {
        for (DevelopmentData.Row row :
                DevelopmentData.table(reference().resolve("name-matching-data/kurdish-token-pairs-dev.csv"))) {
            assertThat(score(row.get("name_a"), row.get("name_b")) >= 0.5).isEqualTo("1".equals(row.get("same")));
        }
    }

    /** The floor on persons no model of the validation has seen; takes minutes. */
    @Test
    void validationOnUnseenPersonsReachesTheFloor() {
        assumeTrue(Boolean.getBoolean("masar.deep"), "needs -Pdeep");
        NameTraining training = new NameTraining(DevelopmentData.read(reference()));
        List<NameEvaluation.Pair> pairs = NameTraining.evaluated(training.validate());
        NameEvaluation found = NameEvaluation.of(pairs, 0.5, 0);
        assertThat(group(found, "ALL").f1()).isGreaterThan(0.92);
        assertThat(group(found, "CROSS_SCRIPT").f1()).isGreaterThan(0.91);
        assertThat(group(found, "iq").f1()).isGreaterThan(0.88);
        assertThat(found.recallAtPrecision().get("0.97")).isGreaterThan(0.75);
    }

    private static NameEvaluation group(NameEvaluation all, String group) {
        return requireNonNull(requireNonNull(all.groups()).get(group));
    }

    /** Invented travellers against all listed names: few may be stopped by their name alone. */
    @Test
    void fewStrangersAreStopped() {
        DevelopmentData data = DevelopmentData.read(reference());
        NameIndex.Builder builder = NameIndex.builder();
        data.listed.forEach(listed -> builder.add(listed.person(), listed.name()));
        NameIndex index = builder.build();
        InventedNames names = new InventedNames(1_001);
        List<Integer> stopped = new ArrayList<>();
        int travellers = 2_000;
        for (int i = 0; i < travellers; i++) {
            InventedNames.Chain chain = names.chain();
            String name = i % 2 == 0 ? names.latin(chain, false) : names.arabic(chain);
            List<NameIndex.Hit> hits = index.search(ParsedName.of(name), 1);
            if (!hits.isEmpty() && hits.get(0).score() >= 0.5) {
                stopped.add(i);
            }
        }
        assertThat(stopped).hasSizeLessThan(travellers * 3 / 100);
    }
}
