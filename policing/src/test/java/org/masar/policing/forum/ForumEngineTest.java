package org.masar.policing.forum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.masar.core.lifecycle.Offer;
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
        return Sara.view(new ForumRequest.Issue(
                        "X", from, to, all ? 2 : null, all ? 0 : null, yes, yes, yes, null, null))
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
        Escalation at = new Escalation("WATER", Escalation.Stage.GOVERNORATE, true, true, true, false, null, null);
        assertThat(at.view().moves())
                .extracting(move -> move.move() + " " + move.to() + " " + move.state() + " " + move.needs())
                .containsExactly(
                        "RAISE_FEDERAL FEDERAL_DIRECTORATE REFUSED [OUTSIDE_KURDISTAN_REGION]",
                        "RAISE_KURDISTAN_REGION KRG_MINISTRY_OF_INTERIOR ALLOWED []",
                        "RETURN ANSWERED OPEN [ANSWERED]",
                        "TAKE_OWN_ROUTE OWN_ROUTE REFUSED [POLICE_CONDUCT, REPRISALS_CHECKED]",
                        "WITHDRAW WITHDRAWN ALLOWED []");
    }

    /** Every issue there can be, over every chain of moves: police conduct never goes up, and nothing does with a case in it. */
    @Test
    void whatConcernsThePoliceNeverRises() {
        Boolean[] facts = {null, false, true};
        int raised = 0;
        for (Escalation.Stage stage : Escalation.Stage.values()) {
            for (Boolean region : facts) {
                for (Boolean beyond : facts) {
                    for (Boolean counts : facts) {
                        for (Boolean police : facts) {
                            Escalation one = new Escalation("X", stage, region, beyond, counts, police, null, true);
                            for (ForumAnswer.OfferView move : one.view().moves()) {
                                if (move.state() == Offer.State.ALLOWED
                                        && move.move().startsWith("RAISE")) {
                                    raised++;
                                    assertThat(police).isFalse();
                                    assertThat(counts).isTrue();
                                    assertThat(beyond).isTrue();
                                    assertThat(move.to() == Escalation.Stage.FEDERAL_DIRECTORATE)
                                            .isEqualTo(stage == Escalation.Stage.GOVERNORATE
                                                    && Boolean.FALSE.equals(region));
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(raised).isEqualTo(3 + 3 + 1 + 1);
    }

    @Test
    void thoseWhoComeStandForThePeopleOrNot() {
        List<Group> groups = List.of(
                new Group("WOMEN", 10, new BigDecimal("0.5")),
                new Group("MEN", 10, new BigDecimal("0.4")),
                new Group("YOUTH", 0, new BigDecimal("0.1")));
        List<Meeting> meetings = List.of(
                new Meeting(LocalDate.of(2026, 1, 5), List.of(came("MEN", 8), came("WOMEN", 2))),
                new Meeting(LocalDate.of(2026, 2, 5), List.of(came("MEN", 10))));
        ForumAnswer.AttendanceView view = Attendance.of(groups, meetings);
        assertThat(view.meetings())
                .extracting(
                        ForumAnswer.MeetingView::present,
                        ForumAnswer.MeetingView::share,
                        ForumAnswer.MeetingView::absent)
                .containsExactly(tuple(10, 0.5, List.of()), tuple(10, 0.5, List.of("WOMEN")));
        assertThat(view.groups())
                .extracting(
                        ForumAnswer.GroupAttendance::came,
                        ForumAnswer.GroupAttendance::share,
                        ForumAnswer.GroupAttendance::meetings)
                .containsExactly(tuple(2, 0.1, 1), tuple(18, 0.9, 2), tuple(0, null, 0));
        assertThat(view.representation().ratios())
                .extracting(ForumAnswer.RatioView::ratio, ForumAnswer.RatioView::lower)
                .containsExactly(tuple(0.2, null), tuple(0.9 / 0.4, null), tuple(0.0, null));
        assertThat(view.representation().missing()).containsExactly("YOUTH");
        assertThat(view.representation().underGap()).isCloseTo(0.4 + 0.1, within(1e-12));
    }

    @Test
    void attendanceThatContradictsTheMembers() {
        String groups = "\"representation\":[{\"group\":\"A\",\"members\":3,\"populationShare\":1}]";
        String meetings = "\"meetings\":[{\"date\":\"2026-01-01\",\"present\":[{\"group\":\"A\",\"came\":4},"
                + "{\"group\":\"A\",\"came\":1},{\"group\":\"B\",\"came\":1}]}]";
        Engines engines = Engines.load();
        assertThat(engines.answer("policing.forum.review", "{" + groups + "," + meetings + "}"))
                .contains("/meetings/0/present/0/came", "/meetings/0/present/1/group", "/meetings/0/present/2/group");
        assertThat(engines.answer("policing.forum.review", "{" + meetings + "}"))
                .contains("MISSING", "/representation");
    }

    /** A cause must be tested and borne out; the side nobody looked at is shown. */
    @Test
    void theTriangleDecidesWhetherThereIsATestedCause() {
        Side place = new Side(
                TriangleSide.PLACE,
                false,
                List.of(
                        new Side.Cause("NO_LAMPS", true),
                        new Side.Cause("NO_FENCE", false),
                        new Side.Cause("DITCH", null)));
        Side target = new Side(TriangleSide.TARGET, null, List.of(new Side.Cause("LATE_SHIFT", false)));
        ForumAnswer.IssueView found = Sara.view(analysed(List.of(target, place)));
        assertThat(found.allowed()).isTrue();
        assertThat(requireNonNull(found.sides()))
                .extracting(
                        ForumAnswer.SideView::side,
                        ForumAnswer.SideView::controller,
                        ForumAnswer.SideView::lookedAt,
                        ForumAnswer.SideView::controllerActs,
                        ForumAnswer.SideView::tested,
                        ForumAnswer.SideView::causes)
                .containsExactly(
                        tuple(TriangleSide.BEHAVIOUR, TriangleSide.Controller.HANDLER, false, null, 0, List.of()),
                        tuple(TriangleSide.TARGET, TriangleSide.Controller.GUARDIAN, true, null, 1, List.of()),
                        tuple(
                                TriangleSide.PLACE,
                                TriangleSide.Controller.MANAGER,
                                true,
                                false,
                                2,
                                List.of("NO_LAMPS")));
        assertThat(Sara.view(analysed(List.of(target))).missing()).containsExactly(Gate.TESTED_CAUSE);
        assertThat(Engines.load()
                        .answer(
                                "policing.forum.review",
                                "{\"issues\":[{\"id\":\"X\",\"step\":\"analysis\",\"to\":\"response\",\"testedCause\":true,"
                                        + "\"sides\":[{\"side\":\"PLACE\"}]}]}"))
                .contains("CONTRADICTION", "/issues/0/testedCause");
    }

    private static ForumRequest.Issue analysed(List<Side> sides) {
        return new ForumRequest.Issue("X", SaraStep.ANALYSIS, SaraStep.RESPONSE, 2, 12, null, null, null, null, sides);
    }

    private static Meeting.Present came(String group, int came) {
        return new Meeting.Present(group, came);
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
