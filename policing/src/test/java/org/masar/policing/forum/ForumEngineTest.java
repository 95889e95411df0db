package org.masar.policing.forum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.policing.Policing;
import org.masar.policing.forum.ForumAnswer.ClosureView;
import org.masar.policing.forum.ForumAnswer.RepresentationView;
import org.masar.policing.forum.ForumRequest.Duration;
import org.masar.policing.forum.ForumRequest.Group;
import org.masar.policing.forum.MinutesRequest.MinutesLanguage;

class ForumEngineTest {

    /** Freireich's remission times with 6-mercaptopurine, as printed in textbooks: 0.857 after 6 weeks, 0.448 after 23. */
    @Test
    void agreesWithThePublishedSurvivalCurve() {
        List<Duration> times = new ArrayList<>();
        for (int days : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            times.add(new Duration(days, true));
        }
        for (int days : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            times.add(new Duration(days, false));
        }
        ClosureView curve = Closure.of(times);
        assertThat(curve.survival().get(0).survival()).isCloseTo(0.857, within(0.0005));
        assertThat(curve.survival().get(1).survival()).isCloseTo(0.807, within(0.0005));
        assertThat(curve.survival().get(6).survival()).isCloseTo(0.448, within(0.0005));
        assertThat(curve.medianDays()).isEqualTo(23);
    }

    /** Without open issues the curve is the share that took longer, day by day. */
    @Test
    void withoutCensoringItIsTheShareStillOpen() {
        Random random = new Random(51);
        for (int i = 0; i < 500; i++) {
            List<Duration> times = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(n -> new Duration(random.nextInt(20), true))
                    .collect(Collectors.toList());
            ClosureView curve = Closure.of(times);
            curve.survival().forEach(point -> {
                long longer = times.stream()
                        .filter(time -> time.days() > point.days())
                        .count();
                assertThat(point.survival()).isCloseTo((double) longer / times.size(), within(1e-12));
            });
            assertThat(curve.medianDays()).isNotNull();
        }
        assertThat(Closure.of(List.of(new Duration(1, true), new Duration(2, false), new Duration(2, false)))
                        .medianDays())
                .isNull();
    }

    /** Three quarters of two thirds is one half, whatever a rounding says. */
    @Test
    void halfIsHalf() {
        List<Duration> times =
                List.of(new Duration(1, true), new Duration(2, true), new Duration(3, false), new Duration(4, false));
        assertThat(Closure.of(times).medianDays()).isEqualTo(2);
    }

    @Test
    void measuresHaveTheirBounds() {
        Random random = new Random(53);
        for (int i = 0; i < 2_000; i++) {
            List<Group> groups = new ArrayList<>();
            int k = 2 + random.nextInt(6);
            int[] weight = random.ints(k, 1, 100).toArray();
            int sum = IntStream.of(weight).sum();
            for (int g = 0; g < k; g++) {
                groups.add(new Group(
                        "G" + g,
                        random.nextInt(20) + (g == 0 ? 1 : 0),
                        BigDecimal.valueOf(weight[g]).divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64)));
            }
            RepresentationView view = Representation.of(groups);
            long members = groups.stream().mapToLong(Group::members).sum();
            double half = groups.stream()
                            .mapToDouble(group -> Math.abs(
                                    group.populationShare().doubleValue() - (double) group.members() / members))
                            .sum()
                    / 2;
            assertThat(view.underGap()).isCloseTo(half, within(1e-9));
            assertThat(requireNonNull(view.evenness())).isBetween(-1e-12, 1 + 1e-12);
            assertThat(requireNonNull(view.giniSimpson())).isBetween(0.0, 1.0);
        }
        RepresentationView nobody = Representation.of(List.of(new Group("A", 0, BigDecimal.ONE)));
        assertThat(nobody.underGap()).isNull();
        assertThat(nobody.missing()).containsExactly("A");
        assertThat(Representation.of(List.of(new Group("A", 3, BigDecimal.ZERO)))
                        .ratios()
                        .get(0)
                        .ratio())
                .isNull();
    }

    /** Every step to every step, with everything known to be there and with nothing. */
    @Test
    void gatesOfEveryMove() {
        for (SaraStep from : SaraStep.values()) {
            for (SaraStep to : SaraStep.values()) {
                if (from == SaraStep.CLOSED) {
                    continue;
                }
                int steps = to.ordinal() - from.ordinal();
                assertThat(missing(from, to, true))
                        .isEqualTo(steps > 1 || steps == 0 ? List.of(Gate.NEXT_STEP_ONLY) : List.of());
                if (steps < 0) {
                    assertThat(missing(from, to, false)).isEmpty();
                } else if (steps == 1) {
                    assertThat(missing(from, to, false)).isNotEmpty();
                }
            }
        }
        assertThat(missing(SaraStep.SCANNING, SaraStep.ANALYSIS, false))
                .containsExactly(Gate.RECURRENCE, Gate.BASELINE);
        assertThat(missing(SaraStep.RESPONSE, SaraStep.CLOSED, false))
                .containsExactly(Gate.ASSESSMENT, Gate.NEXT_STEP_ONLY);
    }

    private static List<Gate> missing(SaraStep from, SaraStep to, boolean all) {
        @Nullable Boolean yes = all ? Boolean.TRUE : null;
        return Sara.view(new ForumRequest.Issue("X", from, to, all ? 2 : null, all ? 0 : null, yes, yes, yes, null))
                .missing();
    }

    @Test
    void whatIsNoIssueIsAProblem() {
        Engines engines = Engines.load();
        String id = "policing.forum.review";
        assertThat(engines.answer(id, "{\"issues\":[{\"id\":\"a\",\"step\":\"closed\",\"to\":\"analysis\"}]}"))
                .contains("BAD_VALUE", "/issues/0/step");
        assertThat(
                        engines.answer(
                                id,
                                "{\"issues\":[{\"id\":\"a\",\"step\":\"scanning\",\"to\":\"analysis\",\"baselineCount\":true}]}"))
                .contains("WRONG_TYPE", "/issues/0/baselineCount");
        assertThat(engines.answer(
                        id, "{\"at\":\"2026-01-01\",\"actions\":[{\"owner\":\"Mr Somebody\",\"due\":\"2026-01-01\"}]}"))
                .contains("BAD_VALUE", "/actions/0/owner")
                .doesNotContain("Somebody");
        assertThat(engines.answer(id, "{\"representation\":[{\"group\":\"A\",\"members\":1,\"populationShare\":1.5}]}"))
                .contains("OUT_OF_RANGE");
    }

    /** Against the distribution summed by simulation of its two stages on a grid of rates. */
    @Test
    void earlyWarningIsThePredictiveDistribution() {
        List<Integer> weeks = List.of(2, 3, 1, 4, 2, 0, 3, 2);
        double shape = 17.5;
        double rate = 8;
        for (int count : new int[] {0, 1, 3, 6, 9}) {
            double sum = 0;
            double mass = 0;
            for (int i = 1; i < 200_000; i++) {
                double lambda = i * 1e-4;
                double density = StrictMath.exp((shape - 1) * StrictMath.log(lambda) - rate * lambda);
                double below = 0;
                double term = StrictMath.exp(-lambda);
                for (int k = 0; k < count; k++) {
                    below += term;
                    term *= lambda / (k + 1);
                }
                mass += density;
                sum += density * (1 - below);
            }
            assertThat(EarlyWarning.atLeast(count, weeks)).isCloseTo(sum / mass, within(1e-6));
        }
    }

    @Test
    void tensionRisesWithTheCountAndAlarmsStayRare() {
        List<Integer> weeks = List.of(2, 3, 1, 4, 2, 0, 3, 2);
        EarlyWarning.Level before = EarlyWarning.Level.USUAL;
        for (int count = 0; count < 40; count++) {
            ForumAnswer.TensionView view = EarlyWarning.of(new ForumRequest.Tension("STONES", weeks, count));
            assertThat(view.level()).isGreaterThanOrEqualTo(before);
            assertThat(view.falseAlarms()).isLessThan(0.05);
            before = view.level();
        }
        assertThat(before).isEqualTo(EarlyWarning.Level.TALK_TODAY);
    }

    @Test
    void aForumIsSetUpInItsOrder() {
        assertThat(Establishment.of(new ForumRequest.Establishment(true, null, true, true))
                        .next())
                .isEqualTo(Establishment.Step.TRAIN_POLICE);
        assertThat(Establishment.of(new ForumRequest.Establishment(true, true, true, true))
                        .stage())
                .isEqualTo(Establishment.Stage.ESTABLISHED);
        assertThat(Establishment.of(new ForumRequest.Establishment(null, null, null, null))
                        .stage())
                .isEqualTo(Establishment.Stage.PROPOSED);
    }

    @Test
    void issuesRiseToTheRightMinistry() {
        assertThat(EscalationLevel.GOVERNORATE.above(true)).contains(EscalationLevel.KRG_MINISTRY_OF_INTERIOR);
        assertThat(EscalationLevel.GOVERNORATE.above(false)).contains(EscalationLevel.FEDERAL_DIRECTORATE);
        assertThat(EscalationLevel.FEDERAL_DIRECTORATE.above(false)).isEmpty();
    }

    @Test
    void minutesArePrintedInThreeLanguages() {
        MinutesAnswer minutes = Policing.forumMinutes(new MinutesRequest(
                LocalDate.of(2026, 3, 1),
                14,
                List.of(new MinutesRequest.Item("STREET_LAMPS", SaraStep.RESPONSE, List.of(TriangleSide.PLACE))),
                List.of(new MinutesRequest.Agreed(
                        "REPAIR_LAMPS", "MUNICIPALITY", LocalDate.of(2026, 4, 1), EscalationLevel.GOVERNORATE)),
                LocalDate.of(2026, 4, 5),
                null));
        assertThat(minutes.markdown()).containsOnlyKeys(MinutesLanguage.values());
        assertThat(minutes.markdown().get(MinutesLanguage.en))
                .startsWith("# Minutes of the Community Policing Forum")
                .contains("## Issues", "STREET_LAMPS", "March", "> These minutes hold no name");
        assertThat(minutes.markdown().get(MinutesLanguage.ar)).contains("محضر", "STREET_LAMPS");
        assertThat(minutes.markdown().get(MinutesLanguage.ckb)).contains("کۆنووس");
    }
}
