package org.masar.core.name;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Problem;

class PersonLinkTest {

    private static final PersonLinkEngine ENGINE = new PersonLinkEngine();

    /** EM written the long way round: every pair by itself, plain loops, no clamping. */
    @Test
    void estimationAgreesWithTheSlowTwin() {
        Random random = new Random(21);
        for (int round = 0; round < 200; round++) {
            int k = 2 + random.nextInt(3);
            double[] m = new double[k];
            double[] u = new double[k];
            for (int f = 0; f < k; f++) {
                m[f] = 0.6 + random.nextDouble() * 0.35;
                u[f] = 0.02 + random.nextDouble() * 0.3;
            }
            List<boolean[]> pairs = new ArrayList<>();
            TreeMap<String, Long> patterns = new TreeMap<>();
            for (int i = 0; i < 400; i++) {
                boolean same = random.nextDouble() < 0.3;
                boolean[] pair = new boolean[k];
                StringBuilder pattern = new StringBuilder();
                for (int f = 0; f < k; f++) {
                    pair[f] = random.nextDouble() < (same ? m[f] : u[f]);
                    pattern.append(pair[f] ? '1' : '0');
                }
                pairs.add(pair);
                patterns.merge(pattern.toString(), 1L, Long::sum);
            }
            int steps = 1 + random.nextInt(6);
            double[] slowM = filled(k, 0.9);
            double[] slowU = filled(k, 0.1);
            double lambda = 0.1;
            for (int step = 0; step < steps; step++) {
                lambda = slowStep(pairs, slowM, slowU, lambda);
            }
            FellegiSunter fast = FellegiSunter.estimate(patterns, filled(k, 0.9), filled(k, 0.1), 0.1, steps, 0, 1e-9);
            assertThat(fast.m).containsExactly(slowM, Offset.offset(1e-9));
            assertThat(fast.u).containsExactly(slowU, Offset.offset(1e-9));
            assertThat(fast.lambda).isCloseTo(lambda, Offset.offset(1e-9));
        }
    }

    private static double slowStep(List<boolean[]> pairs, double[] m, double[] u, double lambda) {
        int k = m.length;
        double same = 0;
        double[] agreeSame = new double[k];
        double[] agreeOther = new double[k];
        for (boolean[] pair : pairs) {
            double ifSame = lambda;
            double ifOther = 1 - lambda;
            for (int f = 0; f < k; f++) {
                ifSame *= pair[f] ? m[f] : 1 - m[f];
                ifOther *= pair[f] ? u[f] : 1 - u[f];
            }
            double p = ifSame / (ifSame + ifOther);
            same += p;
            for (int f = 0; f < k; f++) {
                agreeSame[f] += pair[f] ? p : 0;
                agreeOther[f] += pair[f] ? 1 - p : 0;
            }
        }
        for (int f = 0; f < k; f++) {
            m[f] = agreeSame[f] / same;
            u[f] = agreeOther[f] / (pairs.size() - same);
        }
        return same / pairs.size();
    }

    private static double[] filled(int k, double value) {
        double[] values = new double[k];
        Arrays.fill(values, value);
        return values;
    }

    private static PersonLinkRequest.Entry entry(String id, String name, String birth, String document, String sex) {
        return new PersonLinkRequest.Entry(
                id, ImmutableMap.of("name", name, "birth", birth, "document", document, "sex", sex));
    }

    private static final List<PersonLinkRequest.Field> FIELDS = List.of(
            new PersonLinkRequest.Field("name", PersonLinkRequest.Kind.NAME, null),
            new PersonLinkRequest.Field("birth", PersonLinkRequest.Kind.DATE, null),
            new PersonLinkRequest.Field("document", PersonLinkRequest.Kind.DOCUMENT, null),
            new PersonLinkRequest.Field("sex", PersonLinkRequest.Kind.CODE, null));

    private static PersonLinkAnswer link(PersonLinkRequest.Entry... records) {
        List<BigDecimal> m =
                List.of(new BigDecimal("0.95"), new BigDecimal("0.9"), new BigDecimal("0.8"), new BigDecimal("0.99"));
        List<BigDecimal> u = List.of(
                new BigDecimal("0.001"), new BigDecimal("0.0001"), new BigDecimal("0.00001"), new BigDecimal("0.5"));
        PersonLinkRequest request = new PersonLinkRequest(
                null, null, List.of(records), FIELDS, new PersonLinkRequest.Model(m, u, new BigDecimal("0.05")), null);
        assertThat(ENGINE.check(request)).isEmpty();
        return ENGINE.answer(request);
    }

    @Test
    void strangersInOneClusterAreKeptApart() {
        PersonLinkAnswer answer = link(
                entry("a", "Omar Salih Mahmud", "1980-05-02", "", "M"),
                entry("b", "عمر صالح محمود", "1980-05-02", "X 1", "M"),
                entry("c", "Umar Saleh Mahmoud", "1980-05-02", "X2", "M"));
        assertThat(answer.clusters()).hasSize(2);
        assertThat(answer.conflicts())
                .containsExactly(new PersonLinkAnswer.Conflict(
                        ImmutableList.of("b", "c"), PersonLinkAnswer.ConflictCode.DOCUMENT_NUMBERS_DIFFER));
    }

    @Test
    void sexAndBirthYearBreakLinks() {
        assertThat(link(
                                entry("a", "Nur Salih Mahmud", "1980-05-02", "X1", "M"),
                                entry("b", "Nur Salih Mahmud", "1980-05-02", "X1", "F"))
                        .conflicts())
                .extracting(PersonLinkAnswer.Conflict::code)
                .containsExactly(PersonLinkAnswer.ConflictCode.SEXES_DIFFER);
        assertThat(link(
                                entry("a", "Nur Salih Mahmud", "1980-05-02", "X1", "F"),
                                entry("b", "Nur Salih Mahmud", "1960", "x-1", "F"))
                        .conflicts())
                .extracting(PersonLinkAnswer.Conflict::code)
                .containsExactly(PersonLinkAnswer.ConflictCode.BIRTH_YEARS_APART);
    }

    @Test
    void yearsAloneAndPlaceholdersTellNothing() {
        PersonLinkAnswer answer = link(
                entry("a", "Nur Salih Mahmud", "1980-07-01", "X1", "F"),
                entry("b", "Nur Salih Mahmud", "1980-03-09", "X1", "F"),
                entry("c", "Zaynab Karim", "1980", "", ""));
        assertThat(answer.clusters()).hasSize(2);
        assertThat(answer.conflicts()).isEmpty();
    }

    @Test
    void manyRegistrationsAreLinkedByEstimation() {
        InventedNames names = new InventedNames(41);
        Random random = new Random(41);
        List<PersonLinkRequest.Entry> records = new ArrayList<>();
        int persons = 800;
        for (int i = 0; i < persons; i++) {
            InventedNames.Chain chain = names.chain();
            String birth = String.format(
                    Locale.ROOT,
                    "%d-%02d-%02d",
                    1950 + random.nextInt(50),
                    2 + random.nextInt(5),
                    2 + random.nextInt(27));
            String document = "N" + (100_000 + i);
            records.add(entry(i + "a", names.arabic(chain), birth, random.nextInt(3) == 0 ? "" : document, "M"));
            if (i % 4 == 0) {
                records.add(entry(
                        i + "b",
                        names.latin(chain, false),
                        random.nextInt(6) == 0 ? "" : birth,
                        random.nextInt(3) == 0 ? "" : document,
                        "M"));
            }
        }
        PersonLinkRequest request = new PersonLinkRequest(null, null, records, FIELDS, null, null);
        PersonLinkAnswer answer = ENGINE.answer(request);
        int right = 0;
        int wrong = 0;
        for (PersonLinkAnswer.Link link : requireNonNull(answer.links())) {
            boolean same = link.a()
                    .substring(0, link.a().length() - 1)
                    .equals(link.b().substring(0, link.b().length() - 1));
            right += same ? 1 : 0;
            wrong += same ? 0 : 1;
        }
        assertThat(right).isGreaterThan(persons / 4 * 85 / 100);
        assertThat(wrong).isLessThan(persons / 4 * 5 / 100);
    }

    @Test
    void allProblemsAtOnce() {
        Map<String, Long> uneven = ImmutableMap.of("10", 3L, "1", 2L);
        assertThat(ENGINE.check(new PersonLinkRequest(uneven, null, null, null, null, null)))
                .extracting(Problem::pointer)
                .containsExactly("/patterns");
        assertThat(ENGINE.check(new PersonLinkRequest(null, null, null, null, null, null)))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.MISSING);
        PersonLinkRequest.Entry twice = entry("a", "Omar", "1980-13", "", "");
        PersonLinkRequest.Entry odd = new PersonLinkRequest.Entry("a", ImmutableMap.of("nmae", "Omar", "birth", "May"));
        assertThat(ENGINE.check(new PersonLinkRequest(null, null, List.of(twice, odd), FIELDS, null, null)))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(
                        "CONTRADICTION /records/1/id",
                        "UNKNOWN_FIELD /records/1/fields/nmae",
                        "BAD_VALUE /records/1/fields/birth");
    }
}
