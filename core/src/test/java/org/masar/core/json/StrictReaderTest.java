package org.masar.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StrictReaderTest {

    enum Sex {
        FEMALE,
        MALE,
        @JsonProperty("x-other")
        OTHER
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ByLand.class, name = "by-land"),
        @JsonSubTypes.Type(value = ByAir.class, name = "by-air")
    })
    sealed interface Travel {}

    record ByLand(@NotNull String road) implements Travel {}

    record ByAir(@NotNull String flight, @Nullable Integer seats) implements Travel {}

    @JsonText(pattern = "^[A-Z]{3}\\d+$", expected = "three letters and a number below 100")
    record Code(@JsonValue String text) {
        @JsonCreator
        static Code parse(String text) {
            if (!text.matches("[A-Z]{3}\\d+") || Integer.parseInt(text.substring(3)) >= 100) {
                throw new IllegalArgumentException("too large");
            }
            return new Code(text);
        }
    }

    @JsonShape("""
            {"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""")
    record OneOrMore(@JsonValue List<?> values) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static OneOrMore from(Object value) {
            List<?> values = value instanceof List<?> many ? many : List.of(value);
            if (!values.stream().allMatch(String.class::isInstance)) {
                throw new IllegalArgumentException("texts only");
            }
            return new OneOrMore(values);
        }
    }

    record Person(
            @NotNull String id,
            @Nullable @Min(0) @Max(130) Integer age,
            @Nullable Sex sex,
            @Nullable Boolean principal) {}

    record Question(
            @NotNull LocalDate asOf,
            @Nullable Instant at,
            @Nullable String name,
            @Nullable @Size(max = 3) List<@Valid Person> persons,
            @Nullable BigDecimal amount,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal share,
            @Nullable Long large,
            @Nullable Map<Sex, Integer> bySex,
            @Nullable Map<String, String> free,
            @Nullable Set<String> tags,
            @Nullable @Valid Travel travel,
            @Nullable Code code,
            @Nullable OneOrMore words,
            @Nullable @Pattern(regexp = "^[a-z]+$") String lower) {}

    private static final StrictReader<Question> READER = StrictReader.of(Question.class)
            .checking(question -> question.name() != null && question.name().equals("nobody")
                    ? ImmutableList.of(Problem.contradiction("/name"))
                    : ImmutableList.of());

    private static List<String> problems(String json) {
        return READER.read(json).problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.pointer() + (problem.near() == null ? "" : " " + problem.near()))
                .toList();
    }

    private static List<String> with(String members) {
        return problems("{\"asOf\":\"2026-01-31\"," + members + "}");
    }

    @Test
    void readsWhatFits() {
        Parsed<Question> parsed = READER.read("""
                {"asOf":"2026-01-31","at":"2026-01-31T09:00:00+03:00","persons":[{"id":"a","age":0,"sex":"x-other","principal":true}],
                 "amount":12.50,"share":1,"large":99999999999,"bySex":{"FEMALE":2,"x-other":null},"free":{"k":"v","n":null},
                 "tags":["b","a"],"travel":{"type":"by-air","flight":"IA1"},"code":"ABC7","words":"one","name":null,"lower":"abc"}""");
        assertThat(parsed.problems()).isEmpty();
        Question question = parsed.value();
        assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(question.at()).isEqualTo(Instant.parse("2026-01-31T06:00:00Z"));
        assertThat(question.amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(question.bySex()).containsExactly(Map.entry(Sex.FEMALE, 2));
        assertThat(question.free()).containsExactly(Map.entry("k", "v"));
        assertThat(question.tags()).containsExactly("b", "a");
        assertThat(question.travel()).isEqualTo(new ByAir("IA1", null));
        assertThat(question.words()).isEqualTo(new OneOrMore(List.of("one")));
        assertThat(question.name()).isNull();
    }

    /** Everything Jackson's defaults let through in silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"asOf":20240131}                       | WRONG_TYPE /asOf
            {"asOf":""}                             | BAD_VALUE /asOf
            {"asOf":[2024,1,31]}                    | WRONG_TYPE /asOf
            {"asOf":"2024-01-31T00:00:00"}          | BAD_VALUE /asOf
            {"asOf":" 2024-01-31 "}                 | BAD_VALUE /asOf
            {"asOf":"+57385-08-06"}                 | BAD_VALUE /asOf
            {"asOf":"0000-01-01"}                   | BAD_VALUE /asOf
            {"asOf":"2023-02-29"}                   | BAD_VALUE /asOf
            {"asOf":"2024-1-31"}                    | BAD_VALUE /asOf
            {"asOf":null}                           | MISSING /asOf
            {}                                      | MISSING /asOf
            null                                    | WRONG_TYPE ''
            []                                      | WRONG_TYPE ''
            "text"                                  | WRONG_TYPE ''
            {"asOf":"2026-01-31"} {}                | SYNTAX ''
            {"asOf":"2026-01-31","asOf":"2026-01-31"} | DUPLICATE_KEY /asOf
            """)
    void refusesWholeDocuments(String json, String expected) {
        assertThat(problems(json)).containsExactly(expected.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "unknown":1                             | UNKNOWN_FIELD /unknown
            "nmae":"x"                              | UNKNOWN_FIELD /nmae name
            "persons":[{"id":"a","aeg":3}]          | UNKNOWN_FIELD /persons/0/aeg age
            "persons":[{"id":"a","age":"5"}]        | WRONG_TYPE /persons/0/age
            "persons":[{"id":"a","age":5.7}]        | WRONG_TYPE /persons/0/age
            "persons":[{"id":"a","age":5.0}]        | WRONG_TYPE /persons/0/age
            "persons":[{"id":"a","age":true}]       | WRONG_TYPE /persons/0/age
            "persons":[{"id":"a","age":""}]         | WRONG_TYPE /persons/0/age
            "persons":[{"id":"a","age":131}]        | OUT_OF_RANGE /persons/0/age
            "persons":[{"id":"a","age":99999999999}] | OUT_OF_RANGE /persons/0/age
            "persons":[{"id":"a","principal":1}]    | WRONG_TYPE /persons/0/principal
            "persons":[{"id":"a","principal":"true"}] | WRONG_TYPE /persons/0/principal
            "persons":[{"id":"a","sex":1}]          | WRONG_TYPE /persons/0/sex
            "persons":[{"id":"a","sex":"1"}]        | BAD_VALUE /persons/0/sex
            "persons":[{"id":"a","sex":"FEMAL"}]    | BAD_VALUE /persons/0/sex FEMALE
            "persons":[{"id":"a","sex":"female"}]   | BAD_VALUE /persons/0/sex FEMALE
            "persons":[{"id":"a","sex":""}]         | BAD_VALUE /persons/0/sex
            "persons":[{"id":"a","sex":"X-OTHER"}]  | BAD_VALUE /persons/0/sex x-other
            "persons":[{"age":1}]                   | MISSING /persons/0/id
            "persons":[null]                        | WRONG_TYPE /persons/0
            "persons":{"id":"a"}                    | WRONG_TYPE /persons
            "persons":[[]]                          | WRONG_TYPE /persons/0
            "persons":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}] | OUT_OF_RANGE /persons
            "name":5                                | WRONG_TYPE /name
            "name":true                             | WRONG_TYPE /name
            "name":["x"]                            | WRONG_TYPE /name
            "free":{"a":5}                          | WRONG_TYPE /free/a
            "tags":["a",5]                          | WRONG_TYPE /tags/1
            "tags":"a"                              | WRONG_TYPE /tags
            "bySex":{"FEMAEL":1}                    | UNKNOWN_FIELD /bySex/FEMAEL FEMALE
            "bySex":{"0":1}                         | UNKNOWN_FIELD /bySex/0
            "bySex":{"FEMALE":"1"}                  | WRONG_TYPE /bySex/FEMALE
            "share":1.01                            | OUT_OF_RANGE /share
            "share":-0.01                           | OUT_OF_RANGE /share
            "amount":"NaN"                          | WRONG_TYPE /amount
            "amount":1e999999999                    | OUT_OF_RANGE /amount
            "amount":1e-999999999                   | OUT_OF_RANGE /amount
            "amount":1e309                          | OUT_OF_RANGE /amount
            "large":9223372036854775808             | OUT_OF_RANGE /large
            "at":"2026-01-31T09:00:00"              | BAD_VALUE /at
            "at":1767000000                         | WRONG_TYPE /at
            "travel":{"type":"by-sea"}              | BAD_VALUE /travel/type
            "travel":{"flight":"IA1"}               | MISSING /travel/type
            "travel":{"type":"by-air"}              | MISSING /travel/flight
            "travel":{"type":"by-air","flight":"IA1","road":"1"} | UNKNOWN_FIELD /travel/road
            "travel":"by-air"                       | WRONG_TYPE /travel
            "code":"abc1"                           | BAD_VALUE /code
            "code":"ABC100"                         | BAD_VALUE /code
            "code":7                                | WRONG_TYPE /code
            "words":7                               | WRONG_TYPE /words
            "words":[7]                             | WRONG_TYPE /words/0
            "lower":"ABC"                           | BAD_VALUE /lower
            "name":"\\ud800"                         | ENCODING /name
            "name":"nobody"                         | CONTRADICTION /name
            """)
    void refusesMembers(String members, String expected) {
        assertThat(with(members)).containsExactly(expected.strip());
    }

    @Test
    void reportsEverythingAtOnceByPointer() {
        assertThat(problems("""
                {"asof":"2026-01-31","name":"nobody","persons":[{"id":"a","age":-1},{"idd":"b","sex":"M"}],"amount":"1","amount":"2",
                 "share":2,"at":"yesterday","travel":{"type":"by-air","seats":1.5}}"""))
                .containsExactly(
                        "DUPLICATE_KEY /amount",
                        "WRONG_TYPE /amount",
                        "MISSING /asOf",
                        "UNKNOWN_FIELD /asof asOf",
                        "BAD_VALUE /at",
                        "OUT_OF_RANGE /persons/0/age",
                        "MISSING /persons/1/id",
                        "UNKNOWN_FIELD /persons/1/idd id",
                        "BAD_VALUE /persons/1/sex",
                        "OUT_OF_RANGE /share",
                        "MISSING /travel/flight",
                        "WRONG_TYPE /travel/seats");
    }

    /** What does not fit is set aside, and what the annotations and the further check say of the rest is told as well. */
    @Test
    void checksTheRestOfAMisfit() {
        assertThat(problems("{\"asOf\":\"2026-01-31\",\"name\":\"nobody\",\"amount\":\"1\",\"nmae\":1}"))
                .containsExactly("WRONG_TYPE /amount", "CONTRADICTION /name", "UNKNOWN_FIELD /nmae");
    }

    @Test
    void reportsAtMostAHundred() {
        StringBuilder json = new StringBuilder("{\"asOf\":\"2026-01-31\"");
        for (int i = 0; i < 5_000; i++) {
            json.append(",\"u").append(i).append("\":1");
        }
        assertThat(problems(json.append('}').toString())).hasSize(Problem.MOST);
    }

    @Test
    void neverEchoesAValue() {
        String secret = "Zainab-SECRET-1990";
        for (String members : List.of(
                "\"at\":\"%s\"",
                "\"code\":\"%s\"",
                "\"lower\":\"%s\"",
                "\"persons\":[{\"id\":\"a\",\"sex\":\"%s\"}]",
                "\"persons\":\"%s\"",
                "\"amount\":\"%s\"",
                "\"travel\":{\"type\":\"%s\"}")) {
            Parsed<Question> parsed = READER.read("{\"asOf\":\"2026-01-31\"," + members.formatted(secret) + "}");
            assertThat(parsed.problems()).isNotEmpty();
            assertThat(Json.write(parsed.problems(), "en") + parsed.problems()).doesNotContain("SECRET");
        }
    }

    @Test
    void nestsToSixtyFourAndNoDeeper() {
        String open = "[".repeat(62);
        String close = "]".repeat(62);
        assertThat(with("\"name\":" + open + close)).containsExactly("WRONG_TYPE /name");
        assertThat(JsonDocument.scan("{\"a\":[" + open + close + "]}").readable())
                .isTrue();
        assertThat(JsonDocument.scan("{\"a\":[[" + open + close + "]]}").problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.TOO_DEEP);
        assertThat(problems("[".repeat(1_000_000))).containsExactly("TOO_DEEP " + "/0".repeat(64));
    }

    record Tree(@NotNull String name, @Nullable List<@Valid Tree> children) {}

    @Test
    void readsTypesThatHoldThemselves() {
        assertThat(StrictReader.of(Tree.class)
                        .read("{\"name\":\"a\",\"children\":[{\"name\":\"b\"},{\"nam\":\"c\"}]}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/children/1/nam", "/children/1/name");
    }

    static Stream<String> damaged() {
        String valid =
                "{\"asOf\":\"2026-01-31\",\"travel\":{\"type\":\"by-air\",\"flight\":\"IA1\"},\"bySex\":{\"MALE\":1}}";
        return Stream.of(
                valid,
                valid.replace("IA1\"", "IA1\",\"x\":1"),
                valid.replace("MALE", "M"),
                valid.replace("by-air", "air"),
                valid.replace("\"2026-01-31\"", "5"),
                valid.replace("1}}", "\"1\"}}"),
                valid.replace("\"flight\":\"IA1\"", "\"seats\":1"));
    }

    /** An independent validator over the printed schema agrees with the reader. */
    @ParameterizedTest
    @MethodSource("damaged")
    void agreesWithAnotherValidatorOfItsSchema(String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.of(Question.class).toString());
        boolean valid = schema.validate(json, InputFormat.JSON).isEmpty();
        assertThat(valid).as(json).isEqualTo(READER.read(json).problems().isEmpty());
    }

    @Property(tries = 5_000)
    void answersAnyText(@ForAll String text) {
        READER.read(text).problems().forEach(problem -> assertThat(problem.code())
                .isNotNull());
        READER.read("{\"asOf\":" + text).problems();
    }

    @Property(tries = 2_000)
    void answersAnyDamage(@ForAll @IntRange(max = 300) int at, @ForAll char c) {
        String json =
                "{\"asOf\":\"2026-01-31\",\"persons\":[{\"id\":\"a\",\"age\":3,\"sex\":\"MALE\"}],\"travel\":{\"type\":\"by-land\",\"road\":\"1\"},"
                        + "\"free\":{\"k\":\"v\"},\"amount\":1.5e3,\"bySex\":{\"MALE\":1}}";
        int place = Math.min(at, json.length() - 1);
        Parsed<Question> parsed = READER.read(json.substring(0, place) + c + json.substring(place + 1));
        if (parsed.problems().isEmpty()) {
            assertThat(parsed.value()).isNotNull();
        }
    }
}
