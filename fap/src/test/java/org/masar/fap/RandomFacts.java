package org.masar.fap;

import java.time.LocalDate;
import java.util.Random;
import org.masar.core.json.Json;
import org.masar.core.rule.Setting;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Vocabulary;

/** Facts at random, contradictory ones too. */
final class RandomFacts {

    private static final String[] COUNTRIES = {"IQ", "SY", "JO", "DE", "STATELESS", "UNKNOWN", "IRQ"};
    private static final String[] GOVERNORATES = {"IQ-AR", "IQ-DA", "IQ-NI", "IQ-BG", "SY-HA", "XX-1"};

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    LocalDate day() {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5_500));
    }

    /** Each fact is known with a probability. */
    FamilyFacts facts(LocalDate asOf, double known, boolean openOnly) {
        FamilyFacts facts = new FamilyFacts(null, null, null, null, null);
        for (String fact : Vocabulary.names()) {
            boolean often = fact.equals("relation") || fact.equals("sponsor.residenceTitle");
            boolean allowed = !openOnly || Vocabulary.setting(fact) == Setting.OPEN;
            if (allowed && random.nextDouble() < (often ? 0.9 : known)) {
                String value = value(fact, asOf);
                if (value != null) {
                    facts = Vocabulary.with(facts, fact, value);
                }
            }
        }
        return facts;
    }

    private String day(LocalDate asOf) {
        return "\"" + asOf.minusDays(random.nextInt(9_000)) + "\"";
    }

    private String value(String fact, LocalDate asOf) {
        Class<? extends Enum<?>> codes = Vocabulary.codes(fact);
        return switch (Vocabulary.kind(fact)) {
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case DATE -> day(asOf);
            case PARTIAL_DATE ->
                random.nextBoolean()
                        ? day(asOf)
                        : "\"" + asOf.minusDays(random.nextInt(9_000)).getYear() + "\"";
            case CODE ->
                codes == null
                        ? fact.endsWith("Governorate") ? quoted(GOVERNORATES) : "\"DE-BE\""
                        : Json.tree(codes.getEnumConstants()[random.nextInt(codes.getEnumConstants().length)])
                                .toString();
            case COUNTRY -> quoted(COUNTRIES);
            case INTEGER -> Integer.toString(random.nextInt(40));
            case DECIMAL -> Integer.toString(20 + random.nextInt(100));
            case MONEY -> "{\"amount\":\"" + random.nextInt(4_000) + ".00\",\"currency\":\"EUR\"}";
            case TEXT -> "\"somewhere\"";
            case LIST ->
                codes == null
                        ? "[]"
                        : "["
                                + Json.tree(codes.getEnumConstants()[random.nextInt(codes.getEnumConstants().length)])
                                + "]";
            case OBJECT -> "{\"adults\":" + random.nextInt(3) + ",\"minors\":" + random.nextInt(4) + "}";
        };
    }

    private String quoted(String[] values) {
        return "\"" + values[random.nextInt(values.length)] + "\"";
    }
}
