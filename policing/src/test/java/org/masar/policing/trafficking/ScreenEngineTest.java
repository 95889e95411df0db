package org.masar.policing.trafficking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.policing.Policing;
import org.masar.policing.trafficking.ScreenAnswer.Element;
import org.masar.policing.trafficking.ScreenAnswer.LabourClass;
import org.masar.policing.trafficking.ScreenAnswer.Presumption;

class ScreenEngineTest {

    private static final boolean DEEP = Boolean.getBoolean("masar.deep");

    /** The rule as it is published, in its four alternatives; a stronger finding stands in for a weaker one. */
    @Test
    void truthTableOfTheRuleIsComplete() {
        int[][] alternatives = {{2, 0, 0}, {1, 1, 0}, {1, 0, 1}, {0, 3, 0}, {0, 2, 1}};
        for (int strong = 0; strong <= 4; strong++) {
            for (int medium = 0; medium <= 6; medium++) {
                for (int weak = 0; weak <= 4; weak++) {
                    boolean expected = false;
                    for (int[] need : alternatives) {
                        expected |= strong >= need[0]
                                && strong + medium >= need[0] + need[1]
                                && strong + medium + weak >= need[0] + need[1] + need[2];
                    }
                    assertThat(Strengths.positive(strong, medium, weak))
                            .as("%d strong, %d medium, %d weak", strong, medium, weak)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void listsHaveTheirPublishedLengths() {
        assertThat(sizes(IndicatorSet.ADULT_LABOUR)).containsExactly(10, 10, 16, 9, 15, 7);
        assertThat(Indicators.of(IndicatorSet.CHILD_LABOUR).ids()).hasSize(65);
        for (Dimension dimension : Dimension.values()) {
            assertThat(Indicators.of(IndicatorSet.CHILD_LABOUR).group(dimension).weak())
                    .isZero();
        }
        Group adultSexual = Indicators.of(IndicatorSet.ADULT_SEXUAL).group(Dimension.EXPLOITATION);
        assertThat(adultSexual.strong()).isZero();
    }

    /** Documents, debt bondage and isolation weigh more at destination than at recruitment. */
    @Test
    void controlWeighsMoreAtDestination() {
        Indicators list = Indicators.of(IndicatorSet.ADULT_LABOUR);
        for (String name : List.of("confiscation_documents", "debt_bondage", "isolation")) {
            assertThat(strong(list, "coercive_recruitment." + name)).isFalse();
            assertThat(strong(list, "coercion_at_destination." + name)).isTrue();
        }
    }

    /** Every subset of what was not asked, by size: the first that turns the dimension are the answer's sets. */
    @Test
    void missingSetsAreTheSmallest() {
        Random random = new Random(17);
        for (int i = 0; i < (DEEP ? 4_000 : 150); i++) {
            IndicatorSet set = IndicatorSet.values()[random.nextInt(4)];
            Indicators list = Indicators.of(set);
            Dimension dimension = Dimension.values()[random.nextInt(6)];
            Group group = list.group(dimension);
            int found = sparse(random) & group.all();
            int open = (random.nextBoolean() ? random.nextInt() : -1) & group.all() & ~found;
            if (!group.view(found, open).positive()) {
                assertThat(group.view(found, open).missing())
                        .as("%s %s", set, dimension)
                        .isEqualTo(smallest(list, group, found, open));
            }
        }
    }

    /** Each bit set with a chance of one in eight. */
    private static int sparse(Random random) {
        int bits = -1;
        for (int i = 0; i < 3; i++) {
            bits &= random.nextInt();
        }
        return bits;
    }

    private static ImmutableList<ImmutableList<String>> smallest(Indicators list, Group group, int found, int open) {
        List<List<String>> sets = new ArrayList<>();
        int size = Integer.MAX_VALUE;
        for (int subset = 0; subset <= group.all(); subset++) {
            if ((subset & ~open) == 0
                    && Integer.bitCount(subset) <= size
                    && byRule(list, names(group, found | subset))) {
                if (Integer.bitCount(subset) < size) {
                    size = Integer.bitCount(subset);
                    sets.clear();
                }
                sets.add(names(group, subset));
            }
        }
        return sets.stream()
                .sorted((a, b) -> compare(group, a, b))
                .limit(10)
                .map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    private static int compare(Group group, List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order =
                    Integer.compare(group.ids().indexOf(a.get(i)), group.ids().indexOf(b.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> names(Group group, int bits) {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < group.ids().size(); bit++) {
            if ((bits >> bit & 1) != 0) {
                names.add(group.ids().get(bit));
            }
        }
        return names;
    }

    private static boolean byRule(Indicators list, List<String> ids) {
        long strong = ids.stream().filter(id -> strong(list, id)).count();
        long weak = ids.stream()
                .filter(id -> (slotGroup(list, id).weak() >> bit(list, id) & 1) != 0)
                .count();
        long medium = ids.size() - strong - weak;
        return strong >= 2 || (strong == 1 && ids.size() >= 2) || medium >= 3 || (medium == 2 && weak >= 1);
    }

    private static boolean strong(Indicators list, String id) {
        return (slotGroup(list, id).strong() >> bit(list, id) & 1) != 0;
    }

    private static Group slotGroup(Indicators list, String id) {
        return list.group(requireNonNull(list.slot(id)).dimension());
    }

    private static int bit(Indicators list, String id) {
        return requireNonNull(list.slot(id)).bit();
    }

    /** Presumption, class and elements against a plain retelling of the page, on random interviews. */
    @Test
    void agreesWithAPlainRetelling() {
        Random random = new Random(23);
        for (int i = 0; i < (DEEP ? 1_000_000 : 20_000); i++) {
            IndicatorSet set = IndicatorSet.values()[random.nextInt(4)];
            List<String> found = new ArrayList<>();
            int odds = 2 + random.nextInt(12);
            for (String id : Indicators.of(set).ids()) {
                if (random.nextInt(odds) == 0) {
                    found.add(id);
                }
            }
            @Nullable Boolean act = random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean();
            List<Means> means = random.nextInt(3) == 0 ? List.of(Means.FRAUD) : List.of();
            List<Purpose> purposes = random.nextInt(3) == 0 ? List.of(Purpose.BEGGARY) : List.of();
            boolean complete = random.nextInt(4) == 0;
            ScreenAnswer answer = Policing.traffickingScreen(
                    new ScreenRequest(set, found, null, complete, act, means, purposes, null, null, null));
            boolean exploited = positive(answer, Dimension.EXPLOITATION);
            boolean deceived = positive(answer, Dimension.DECEPTIVE_RECRUITMENT);
            boolean coerced = positive(answer, Dimension.COERCIVE_RECRUITMENT);
            boolean there = positive(answer, Dimension.COERCION_AT_DESTINATION);
            boolean anyMeans = deceived
                    || coerced
                    || there
                    || positive(answer, Dimension.RECRUITMENT_ABUSE_OF_VULNERABILITY)
                    || positive(answer, Dimension.ABUSE_OF_VULNERABILITY_AT_DESTINATION)
                    || !means.isEmpty();
            boolean child = set.name().startsWith("CHILD");
            boolean sexual = set.name().endsWith("SEXUAL");
            boolean indicated =
                    act != null && act && (child ? exploited || !purposes.isEmpty() : exploited && anyMeans);
            Presumption expected = indicated
                    ? Presumption.INDICATED
                    : sexual || (found.isEmpty() && !complete)
                            ? Presumption.UNDETERMINED
                            : Presumption.NOT_INDICATED_SO_FAR;
            assertThat(answer.presumption()).isEqualTo(expected);
            LabourClass labour = null;
            if (set == IndicatorSet.ADULT_LABOUR && exploited) {
                if ((deceived || coerced) && there) {
                    labour = LabourClass.TRAFFICKED_FOR_FORCED_LABOUR;
                } else if (deceived) {
                    labour = LabourClass.DECEIVED_AND_EXPLOITED;
                } else if (!coerced && !there) {
                    labour = LabourClass.EXPLOITED_MIGRANT;
                }
            }
            assertThat(answer.labourClass()).isEqualTo(labour);
            ScreenAnswer.Elements palermo = requireNonNull(answer.palermo());
            assertThat(palermo.means())
                    .isEqualTo(child ? Element.NOT_NEEDED : anyMeans ? Element.PRESENT : Element.NOT_SHOWN);
            assertThat(answer.placeholderStrengths()).isEqualTo(sexual ? Boolean.TRUE : null);
        }
    }

    /** What is found later never takes away what was indicated. */
    @Test
    void moreFindingsNeverTakeAPresumptionAway() {
        Random random = new Random(29);
        for (int i = 0; i < 2_000; i++) {
            IndicatorSet set = IndicatorSet.values()[random.nextInt(4)];
            List<String> ids = new ArrayList<>(Indicators.of(set).ids());
            Collections.shuffle(ids, random);
            boolean before = false;
            for (int n = 0; n <= 30; n += 3) {
                ScreenAnswer answer = Policing.traffickingScreen(
                        new ScreenRequest(set, ids.subList(0, n), null, null, true, null, null, null, null, null));
                boolean now = answer.presumption() == Presumption.INDICATED;
                assertThat(now || !before).isTrue();
                before = now;
            }
        }
    }

    @Test
    void unknownCountsDecideOnlyWhatHoldsAnyway() {
        assertThat(counts(2, null, null)).isTrue();
        assertThat(counts(1, null, 0)).isNull();
        assertThat(counts(0, 2, 0)).isFalse();
        assertThat(counts(null, 3, null)).isTrue();
        assertThat(counts(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isTrue();
    }

    private static @Nullable Boolean counts(
            @Nullable Integer strong, @Nullable Integer medium, @Nullable Integer weak) {
        return Policing.traffickingScreen(new ScreenRequest(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new ScreenRequest.Counts(strong, medium, weak)))
                .dimensionPositive();
    }

    @Test
    void problemsNameWhatWasMeant() {
        Engines engines = Engines.load();
        assertThat(engines.answer(
                        "policing.trafficking.screen",
                        "{\"set\":\"adult_labour\",\"indicators\":[\"coercion_at_destination.isolaton\"]}"))
                .contains("BAD_VALUE", "\"near\":\"coercion_at_destination.isolation\"");
        assertThat(engines.answer(
                        "policing.trafficking.screen", "{\"set\":\"adult_labour\",\"counts\":{\"strong\":1}}"))
                .contains("CONTRADICTION", "/counts");
        assertThat(engines.answer("policing.trafficking.screen", "{\"counts\":{\"strong\":-1}}"))
                .contains("OUT_OF_RANGE");
    }

    @Test
    void hostileIdsAreProblemsInBoundedTime() {
        Random random = new Random(31);
        Engines engines = Engines.load();
        for (int i = 0; i < 300; i++) {
            String id = random.ints(random.nextInt(400), 32, 0x2FFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining())
                    .replace("\\", "")
                    .replace("\"", "");
            assertThatCode(() -> assertThat(engines.answer(
                                    "policing.trafficking.screen",
                                    "{\"set\":\"child_sexual\",\"indicators\":[\"" + id + "\"]}"))
                            .contains("BAD_VALUE"))
                    .doesNotThrowAnyException();
        }
    }

    private static boolean positive(ScreenAnswer answer, Dimension dimension) {
        return requireNonNull(answer.positive()).contains(dimension);
    }

    private static List<Integer> sizes(IndicatorSet set) {
        List<Integer> sizes = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            sizes.add(Indicators.of(set).group(dimension).ids().size());
        }
        return sizes;
    }
}
