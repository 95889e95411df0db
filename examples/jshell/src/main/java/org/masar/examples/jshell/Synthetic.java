package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.masar.avrr.sustainability.SustainabilityRequest.Respondent;
import org.masar.border.crossing.CrossingRecord;
import org.masar.border.exercise.CrossingSimulator;
import org.masar.border.stay.StayCheckRequest;
import org.masar.fap.entitlement.EntitlementRequest;
import org.masar.mgi.assessment.AssessmentRequest;
import org.masar.mgi.assessment.QuestionCatalogue;
import org.masar.mgi.composite.CompositeRequest;
import org.masar.policing.forum.ForumRequest;
import org.masar.policing.gbv.ClassifyRequest;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.request.MovementRequest;

/**
 * Invented data for every module: requests that the engines take as they are. The same seed gives the same data, byte for
 * byte, on every machine. Nobody stands behind it: people are SPECIMEN, countries Country 001, names made of syllables; how
 * often something comes is made up too, so results say how a method works and nothing about the world.
 */
public final class Synthetic {

    /** The day on which the invented cases are looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private static final int INDICATORS = 6;

    private Synthetic() {}

    /**
     * Returnees who answered the reintegration sustainability survey; groups {@code governorate}, {@code sex},
     * {@code hostCountry}, {@code returned} (year). Some governorates are rare, on purpose.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code avrr.sustainability}
     */
    public static ImmutableList<Respondent> returnees(long seed, int n) {
        return many(n, new SyntheticReturnees(seed)::next);
    }

    /**
     * Families who ask to join somebody in Germany, most of them someone with subsidiary protection.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code fap.entitlement}, on {@link #AS_OF}
     */
    public static ImmutableList<EntitlementRequest> families(long seed, int n) {
        return many(n, new SyntheticFamilies(seed)::next);
    }

    /**
     * Travellers with a history of short stays, some of them too long.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code border.stay.check}, rule 90/180
     */
    public static ImmutableList<StayCheckRequest> travellers(long seed, int n) {
        Dice dice = new Dice("travellers", seed);
        return many(n, () -> {
            ImmutableList.Builder<List<LocalDate>> stays = ImmutableList.builder();
            LocalDate day = AS_OF.minusDays(dice.between(150, 400));
            while (day.isBefore(AS_OF.minusDays(5))) {
                LocalDate exit = day.plusDays(dice.between(0, 70));
                stays.add(exit.isBefore(AS_OF) ? List.of(day, exit) : List.of(day));
                day = exit.plusDays(dice.between(3, 60));
            }
            return StayCheckRequest.control("90/180", stays.build(), AS_OF);
        });
    }

    /**
     * A day of crossings at three posts, with exits that nobody recorded and records that came twice.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code border.crossing.reconcile}
     */
    public static ImmutableList<CrossingRecord> crossings(long seed, int n) {
        return new CrossingSimulator(seed, AS_OF, List.of("Trebil", "Zurbatiyah", "Safwan")).day(n);
    }

    /**
     * Cases accepted for resettlement, with their members.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code resettlement.request}, one case each
     */
    public static ImmutableList<MovementRequest> cases(long seed, int n) {
        return many(n, new SyntheticMovements(seed)::nextCase);
    }

    /**
     * Groups and flights with a seat for about four people in five.
     *
     * @param seed any number
     * @param groups how many groups
     * @return for {@code resettlement.manifest}
     */
    public static ManifestRequest manifest(long seed, int groups) {
        return new SyntheticMovements(seed).manifest(groups);
    }

    /**
     * Incidents as a caseworker codes them; nothing of a story.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code policing.gbv.classify}
     */
    public static ImmutableList<ClassifyRequest> incidents(long seed, int n) {
        Dice dice = new Dice("incidents", seed);
        return many(n, () -> {
            LocalDate incident = dice.day(AS_OF.minusDays(300), AS_OF.minusDays(20));
            return Ask.request(ClassifyRequest.class)
                    .set("acts.penetration", dice.chance(0.1))
                    .set("acts.sexualContact", dice.chance(0.15))
                    .set("acts.physicalViolence", dice.chance(0.45))
                    .set("acts.forcedMarriage", dice.chance(0.08))
                    .set("acts.denial", dice.chance(0.3))
                    .set("acts.psychologicalHarm", true)
                    .set("ageAtIncident", dice.between(12, 60))
                    .set("perpetrators", List.of(dice.of("intimate_partner_former_partner", "no_relation", "unknown")))
                    .set("incidentDate", incident)
                    .set("reportDate", incident.plusDays(dice.between(0, 19)))
                    .get();
        });
    }

    /**
     * Community policing forums: who sits in them, how long issues took, weekly counts.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code policing.forum.review}
     */
    public static ImmutableList<ForumRequest> forums(long seed, int n) {
        Dice dice = new Dice("forums", seed);
        return many(n, () -> {
            int women = dice.between(2, 10);
            int before = dice.between(20, 60);
            return Ask.request(ForumRequest.class)
                    .set("at", AS_OF)
                    .set("representation", List.of(group("WOMEN", women, "0.5"), group("MEN", 20 - women, "0.5")))
                    .set("durations", durations(dice))
                    .set("evaluation.0.measure", "FEELS_SAFE")
                    .set("evaluation.0.before", Map.of("x", before, "n", 100))
                    .set("evaluation.0.after", Map.of("x", before + dice.between(-5, 25), "n", 100))
                    .get();
        });
    }

    private static Map<String, Object> group(String name, int members, String share) {
        return ImmutableMap.of("group", name, "members", members, "populationShare", new BigDecimal(share));
    }

    private static List<Map<String, Object>> durations(Dice dice) {
        return Stream.generate(
                        () -> ImmutableMap.<String, Object>of("days", dice.between(3, 120), "closed", dice.chance(0.7)))
                .limit(dice.between(8, 20))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Invented countries with six indicators in two pillars, some values missing, and an index over them.
     *
     * @param seed any number
     * @param n how many countries
     * @return for {@code mgi.composite}; change {@code spec} to try another index
     */
    public static CompositeRequest countries(long seed, int n) {
        Dice dice = new Dice("countries", seed);
        List<Map<String, Object>> table = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("unit", number("Country ", i));
            double level = dice.normal(50, 14);
            for (int k = 1; k <= INDICATORS; k++) {
                double value = Math.max(1, Math.min(99, dice.normal(level, 12)));
                if (!dice.chance(0.03)) {
                    row.put("x" + k, BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN));
                }
            }
            table.add(row);
        }
        List<Map<String, Object>> indicators = Stream.of("x1", "x2", "x3", "x4", "x5", "x6")
                .map(id -> ImmutableMap.<String, Object>of("id", id))
                .collect(ImmutableList.toImmutableList());
        return Ask.request(CompositeRequest.class)
                .set("spec.id", "invented")
                .set("spec.version", "1")
                .set("spec.unit", "unit")
                .set("spec.indicators", indicators)
                .set(
                        "spec.steps",
                        List.of(
                                Map.of("step", "IMPUTE", "method", "MEDIAN"),
                                ImmutableMap.of("step", "NORMALISE", "method", "MIN_MAX", "low", 1, "high", 100)))
                .set("spec.nodes.0", node("rights", "x1", "x2", "x3"))
                .set("spec.nodes.1", node("capacity", "x4", "x5", "x6"))
                .set("spec.nodes.2", node("index", "rights", "capacity"))
                .set("spec.top", "index")
                .set("data.table", table)
                .get();
    }

    private static Map<String, Object> node(String id, String... children) {
        return ImmutableMap.of("id", id, "children", List.of(children), "method", "ARITHMETIC");
    }

    /**
     * Answer sheets of invented countries to the questions about migration governance.
     *
     * @param seed any number
     * @param n how many
     * @return for {@code mgi.assessment}; the country code is that of specimens, UTO
     */
    public static ImmutableList<AssessmentRequest> assessments(long seed, int n) {
        Dice dice = new Dice("assessments", seed);
        List<QuestionCatalogue.Question> questions = QuestionCatalogue.project().questions().stream()
                .filter(question -> question.scale().contains("PARTIAL"))
                .toList();
        return many(n, () -> {
            double level = dice.normal(0.55, 0.15);
            List<Map<String, Object>> answers = new ArrayList<>();
            for (QuestionCatalogue.Question question : questions) {
                String answer = dice.chance(level) ? "YES" : dice.chance(0.5) ? "PARTIAL" : "NO";
                answers.add(ImmutableMap.of(
                        "question",
                        question.id(),
                        "answer",
                        answer,
                        "evidence",
                        List.of(),
                        "assessor",
                        "specimen",
                        "on",
                        AS_OF));
            }
            return Ask.request(AssessmentRequest.class)
                    .set("country", "UTO")
                    .set("edition", "2026")
                    .set("on", AS_OF)
                    .set("answers", answers)
                    .get();
        });
    }

    /**
     * Pairs of spellings, half of them of one name. The names are made of syllables and belong to nobody; a pair of two names
     * may share a part, as those of relatives do.
     *
     * @param seed any number
     * @param n how many pairs
     * @return for {@code core.name}
     */
    public static ImmutableList<Spellings> spellings(long seed, int n) {
        return many(n, new SyntheticNames(seed)::next);
    }

    /**
     * Two spellings, and whether they are of one name. Prints without them.
     *
     * @param a one spelling
     * @param b the other
     * @param same whether one name was spelled twice
     */
    public record Spellings(String a, String b, boolean same) {
        @Override
        public String toString() {
            return "Spellings";
        }
    }

    static String number(String name, int number) {
        String digits = Integer.toString(number);
        return name + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    private static <T> ImmutableList<T> many(int n, Supplier<T> next) {
        ImmutableList.Builder<T> made = ImmutableList.builder();
        for (int i = 0; i < n; i++) {
            made.add(next.get());
        }
        return made.build();
    }
}
