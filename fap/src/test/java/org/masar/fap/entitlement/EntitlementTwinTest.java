package org.masar.fap.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;

/** Random families: the engine against a second implementation, and against itself when facts are left out. */
class EntitlementTwinTest {

    private static final int FAMILIES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 20_000;
    private static final int PARTLY = Boolean.getBoolean("masar.deep") ? 200_000 : 4_000;
    private static final EntitlementEngine ENGINE = new EntitlementEngine();
    private static final StrictReader<EntitlementRequest> READER =
            StrictReader.of(EntitlementRequest.class).checking(ENGINE::check);

    private static EntitlementRequest read(String json) {
        Parsed<EntitlementRequest> parsed = READER.read(json);
        assertThat(parsed.problems()).as(json).isEmpty();
        return parsed.value();
    }

    @Test
    void agreesWithPlainIfs() {
        Random random = new Random(20260423);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < FAMILIES; i++) {
            RandomFamily family = new RandomFamily(random);
            Outcome twin = PlainTwin.outcome(family);
            if (twin == Outcome.UNDETERMINED) {
                continue; // The twin does not cover it.
            }
            EntitlementRequest request = read(family.json(name -> true));
            Combined combined = Combined.of(request.facts(), request.asOf(), null);
            seen.merge(twin, 1, Integer::sum);
            assertThat(combined.outcome()).as(family.json(name -> true)).isEqualTo(twin);
        }
        assertThat(seen.keySet())
                .contains(
                        Outcome.ENTITLED,
                        Outcome.SHOULD,
                        Outcome.CONDITIONAL,
                        Outcome.DISCRETIONARY,
                        Outcome.SUSPENDED,
                        Outcome.NOT_ELIGIBLE_AS_RULE,
                        Outcome.NOT_ELIGIBLE);
    }

    /** Leaving out core facts never turns a closed case into an eligible one, nor an eligible one into a closed one. */
    @Test
    void unknownFactsNeverFlipTheVerdict() {
        List<String> core = List.of(
                "relation",
                "sponsor.residenceTitle",
                "sponsor.titleSince",
                "sponsor.protectionRecognisedOn",
                "sponsor.asylumApplicationOn",
                "sponsor.birthDate",
                "sponsor.enteredGermanyOn",
                "sponsor.leftHomeCountryOn",
                "sponsor.unaccompaniedAtAsylumApplication",
                "applicant.birthDate",
                "application.movesTogetherWithParents",
                "family.marriageOn",
                "family.thirdCountryUnityPossible",
                "family.separatedByFlight",
                "family.custody",
                "family.otherParentStatus",
                "family.otherParentTitle",
                "family.custodialParentInGermany",
                "family.applicantHasCustody");
        Random random = new Random(77);
        for (int i = 0; i < PARTLY; i++) {
            RandomFamily family = new RandomFamily(random);
            // Ages of spouses, and custody of a child since grown up, count only when shown: kept known here.
            boolean spouse = family.relation == Relation.SPOUSE;
            Set<String> left = new HashSet<>();
            for (String name : core) {
                boolean bar = spouse
                        && (name.endsWith("birthDate") || name.equals("family.marriageOn") || name.equals("relation"));
                boolean presumed = name.equals("family.custody")
                        && !family.applicantBirth.plusYears(18).isAfter(family.asOf);
                if (!bar && !presumed && random.nextInt(4) == 0) {
                    left.add(name);
                }
            }
            EntitlementRequest full = read(family.json(name -> true));
            EntitlementRequest partial = read(family.json(name -> !left.contains(name)));
            Verdict known = Combined.of(full.facts(), full.asOf(), null).verdict();
            Verdict unknown = Combined.of(partial.facts(), partial.asOf(), null).verdict();
            if (unknown == Verdict.ELIGIBLE || unknown == Verdict.NOT_ELIGIBLE) {
                assertThat(known)
                        .as(left + " " + family.json(name -> true))
                        .isIn(unknown, unknown == Verdict.ELIGIBLE ? Verdict.CONDITIONAL : Verdict.NOT_ELIGIBLE);
            }
        }
    }

    /** Answering the first question again and again ends, in at most as many steps as there are facts. */
    @Test
    void askingEnds() {
        Random random = new Random(5);
        for (int i = 0; i < 25; i++) {
            RandomFamily family = new RandomFamily(random);
            Set<String> known = new HashSet<>();
            Set<String> declined = new HashSet<>();
            for (int step = 0; ; step++) {
                assertThat(step).isLessThanOrEqualTo(Facts.BY_NAME.size());
                EntitlementRequest plain = read(family.json(known::contains));
                EntitlementAnswer answer =
                        ENGINE.answer(new EntitlementRequest(plain.asOf(), plain.facts(), List.copyOf(declined)));
                if (answer.asks().isEmpty()) {
                    break;
                }
                String fact = answer.asks().get(0).fact();
                assertThat(known.contains(fact) || declined.contains(fact))
                        .as(fact)
                        .isFalse();
                known.add(fact);
                if (family.json(known::contains)
                        .equals(family.json(name -> known.contains(name) && !name.equals(fact)))) {
                    declined.add(fact);
                    known.remove(fact);
                }
            }
        }
    }

    @Test
    void theSameRequestGivesTheSameBytes() {
        Random random = new Random(9);
        for (int i = 0; i < 50; i++) {
            String json = new RandomFamily(random).json(name -> name.hashCode() % 3 != 0);
            assertThat(Json.write(ENGINE.answer(read(json)), null))
                    .isEqualTo(Json.write(ENGINE.answer(read(json)), null));
        }
    }
}
