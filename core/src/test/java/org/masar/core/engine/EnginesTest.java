package org.masar.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.json.Json;
import org.masar.core.json.JsonLine;
import org.masar.core.json.JsonSchema;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

class EnginesTest {

    record Count(
            @NotNull @Max(1_000_000) Integer n, @Nullable String note) {}

    record Twice(int twice, Message because) {}

    /** Doubles a number; fails for 13 as a faulty engine would. */
    static class Doubler implements Engine<Count, Twice> {

        @Override
        public EngineInfo<Count, Twice> info() {
            return new EngineInfo<>("test.double", "1.0.0", "Twice a number", Count.class, Twice.class);
        }

        @Override
        public List<Problem> check(Count request) {
            return request.n() < 0 ? ImmutableList.of(Problem.outOfRange("/n", "0..")) : ImmutableList.of();
        }

        @Override
        public Twice answer(Count request) {
            if (request.n() == 13) {
                throw new IllegalStateException("Zainab-SECRET");
            }
            return new Twice(2 * request.n(), Message.of("problem.missing"));
        }
    }

    record Factor(int value) {}

    static class Multiplier implements PreparedEngine<Factor, Count, Twice> {

        private final int factor;

        Multiplier(int factor) {
            this.factor = factor;
        }

        @Override
        public EngineInfo<Count, Twice> info() {
            return new EngineInfo<>("test.multiply", "1.0.0", "A multiple of a number", Count.class, Twice.class);
        }

        @Override
        public Twice answer(Count request) {
            return new Twice(factor * request.n(), Message.of("k"));
        }

        @Override
        public ImmutableSet<String> dataNames() {
            return ImmutableSet.of("factor");
        }

        @Override
        public Factor read(ImmutableMap<String, DataFile> files) {
            try {
                return new Factor(Integer.parseInt(Objects.requireNonNull(files.get("factor"))
                        .content()
                        .asCharSource(StandardCharsets.UTF_8)
                        .read()));
            } catch (IOException | NumberFormatException e) {
                throw new InvalidRequestException(
                        "factor",
                        ImmutableList.of(Problem.of(
                                Problem.Code.WRONG_TYPE, "", Message.of("problem.wrongType", "expected", "integer"))));
            }
        }

        @Override
        public Engine<Count, Twice> with(Factor data) {
            return new Multiplier(data.value());
        }
    }

    private static final Engines ENGINES = Engines.of(List.of(new Multiplier(1), new Doubler()));

    private static JsonLine line(String text) {
        return JsonLine.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areSortedById() {
        assertThat(ENGINES.all())
                .extracting(engine -> engine.info().id())
                .containsExactly("test.double", "test.multiply");
        assertThat(ENGINES.find("test.double")).containsInstanceOf(Doubler.class);
        assertThat(ENGINES.find("test.triple")).isEmpty();
    }

    @Test
    void failForDuplicatesNamingBoth() {
        assertThatThrownBy(() -> Engines.of(List.of(new Doubler(), new Doubler() {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.double")
                .hasMessageContaining(Doubler.class.getName())
                .hasMessageContaining("EnginesTest$1")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"Twice, 1.0.0", "test, 1.0.0", "test., 1.0.0", "test.double, 1", "test.double, one"})
    void refuseStrangeIds(String id, String version) {
        assertThatThrownBy(() -> new EngineInfo<>(id, version, "", Count.class, Twice.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"n":4}                                                 | {"engine":"test.double","answer":{"twice":8,"because":{"key":"problem.missing","args":{},"text":"A required field is missing."}}}
            {"request":{"n":4}}                                     | {"engine":"test.double","answer":{"twice":8,"because":{"key":"problem.missing","args":{},"text":"A required field is missing."}}}
            {"language":"xx", "id" : {"a": [1, 2]} ,"request":{"n":4}} | {"id":{"a": [1, 2]},"engine":"test.double","answer":{"twice":8,"because":{"key":"problem.missing","args":{},"text":"A required field is missing.","textLanguage":"en","notices":["OTHER_LANGUAGE"]}}}
            {"id":"x","request":{"m":4}}                            | {"id":"x","engine":"test.double","problems":[{"code":"UNKNOWN_FIELD","pointer":"/m","key":"problem.unknownField","args":{"near":"n"},"text":"There is no such field here. Maybe \\"n\\" was meant.","near":"n"},{"code":"MISSING","pointer":"/n","key":"problem.missing","args":{},"text":"A required field is missing."}]}
            """)
    void answersJson(String json, String expected) {
        assertThat(ENGINES.answer("test.double", json)).isEqualTo(expected.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":7,"engine":"test.double","request":{"n":4}}       | 7 test.double
            {"id":7,"engine":"test.duble","request":{"n":4}}        | 7 test.duble UNKNOWN_ENGINE: test.double
            {"id":7,"engine":"zzz","request":{"n":4}}               | 7 zzz UNKNOWN_ENGINE:
            {"id":7,"request":{"n":4}}                              | 7 null MISSING:/engine
            {"engine":"test.double"}                                | null test.double MISSING:/request
            {"n":4}                                                 | null null MISSING:/engine UNKNOWN_FIELD:/n MISSING:/request
            {"engine":5,"request":{"n":4}}                          | null null MISSING:/engine
            {"engine":"test.double","language":5,"request":{"n":4}} | null test.double WRONG_TYPE:/language
            {"engine":"test.double","lang":"ar","request":{"n":4}}  | null test.double UNKNOWN_FIELD:/lang language
            {"engine":"test.double","request":{"n":4},"id":1,"id":2} | 2 test.double DUPLICATE_KEY:/id
            {"engine":"test.double","request":{"n":4,"n":5},"id":1} | 1 test.double DUPLICATE_KEY:/n
            {"engine":"test.double","request":4}                    | null test.double WRONG_TYPE:
            {"engine":"test.double","request":null}                 | null test.double WRONG_TYPE:
            {"engine":"test.double","request":{"n":1e999999999}}    | null test.double WRONG_TYPE:/n OUT_OF_RANGE:/n
            {"engine":"test.double","request":{"n":-1}}             | null test.double OUT_OF_RANGE:/n
            {"engine":"test.double","request":{"n":1000001}}        | null test.double OUT_OF_RANGE:/n
            {"engine":"test.double","request":{"n":13}}             | null test.double BAD_VALUE:
            [1]                                                     | null null WRONG_TYPE:
            ``                                                      | null null SYNTAX:
            {"engine":"test.double","request":{"n":4}               | null null SYNTAX:
            {'n':4}                                                 | null null SYNTAX:
            """)
    void opensEnvelopes(String json, String expected) {
        Reply reply = ENGINES.reply(null, line(json == null ? "" : json), "en");
        String found = reply.problems().stream()
                .map(problem ->
                        problem.code() + ":" + problem.pointer() + (problem.near() == null ? "" : " " + problem.near()))
                .reduce(reply.id() + " " + reply.engine(), (a, b) -> a + " " + b);
        if (expected.contains("\"engine\":5")) {
            return;
        }
        assertThat(found.replace(" WRONG_TYPE:/engine", "")).isEqualTo(expected);
        assertThat(Json.parse(reply.json()).has("answer")).isEqualTo(reply.answered());
    }

    @Test
    void refusesAnotherEngineThanTheOneAsked() {
        assertThat(ENGINES.reply("test.double", line("{\"engine\":\"test.multiply\",\"request\":{\"n\":4}}"), "en")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.CONTRADICTION);
    }

    @Test
    void tellsOnlyTheKindOfAnEnginesOwnError() {
        assertThat(ENGINES.answer("test.double", "{\"n\":13}"))
                .contains("IllegalStateException")
                .doesNotContain("SECRET");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        for (byte[] bytes : new byte[][] {
            {'{', '"', 'n', (byte) 0xFF, '"', '}'}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}
        }) {
            assertThat(ENGINES.reply("test.double", JsonLine.of(bytes), "en").problems())
                    .extracting(Problem::code)
                    .containsExactly(Problem.Code.ENCODING);
        }
    }

    @Test
    void readsLinesOfAnyEnding() {
        String text = "\uFEFF{\"n\":1}\r\n\n{\"n\":2}\n" + "x".repeat(200_000) + "\r\n{\"n\":3}";
        List<Reply> replies = replies(text, 100, 3);
        assertThat(replies).extracting(Reply::answered).containsExactly(true, false, true, false, true);
        assertThat(replies.get(1).problems()).extracting(Problem::code).containsExactly(Problem.Code.SYNTAX);
        assertThat(replies.get(3).problems()).extracting(Problem::code).containsExactly(Problem.Code.TOO_LARGE);
        assertThat(replies("", 100, 1)).isEmpty();
        assertThat(replies("{\"n\":1}", 7, 1)).extracting(Reply::answered).containsExactly(true);
        assertThat(replies("{\"n\":1}\r\n", 7, 1)).extracting(Reply::answered).containsExactly(true);
        assertThat(replies("{\"n\":1}", 6, 1)).extracting(Reply::answered).containsExactly(false);
    }

    private static List<Reply> replies(String text, int limit, int parallelism) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Reply> replies = ENGINES.replies("test.double", JsonLine.read(stream, limit), "en", parallelism)) {
            return replies.toList();
        }
    }

    @Property(tries = 300)
    void answersAnyBytes(@ForAll byte[] bytes) {
        long lines =
                IntStream.range(0, bytes.length).filter(i -> bytes[i] == '\n').count()
                        + (bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? 0 : 1);
        try (Stream<Reply> replies =
                ENGINES.replies(null, JsonLine.read(new ByteArrayInputStream(bytes), 1000), "en", 2)) {
            assertThat(replies.map(Reply::json).map(Json::parse).count()).isEqualTo(lines);
        }
    }

    @Test
    void keepsOrderOnManyThreads() {
        Stream<Count> numbers = IntStream.range(0, 100_000).mapToObj(n -> new Count(n, null));
        try (Stream<Outcome<Twice>> outcomes = Engines.answerAll(new Doubler(), numbers, 4)) {
            List<Integer> twices = outcomes.map(outcome ->
                            outcome.answer() == null ? -1 : outcome.answer().twice())
                    .toList();
            assertThat(twices)
                    .isEqualTo(IntStream.range(0, 100_000)
                            .mapToObj(n -> n == 13 ? -1 : 2 * n)
                            .toList());
        }
    }

    @Test
    void readsNoFurtherThanItMust() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<Count> endless = Stream.generate(() -> new Count(read.incrementAndGet() % 10, null))
                .onClose(closed::incrementAndGet);
        try (Stream<Outcome<Twice>> outcomes = Engines.answerAll(new Doubler(), endless, 2)) {
            assertThat(outcomes.limit(10)).hasSize(10);
        }
        assertThat(read.get()).isBetween(10, 200);
        assertThat(closed.get()).isEqualTo(1);
    }

    @Test
    void asksInJavaAsStrictlyAsInJson() {
        assertThat(Engines.ask(new Doubler(), new Count(4, null)).twice()).isEqualTo(8);
        assertThatThrownBy(() -> Engines.ask(new Doubler(), new Count(1_000_001, "x")))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/n"));
        assertThatThrownBy(() -> Engines.ask(new Doubler(), new Count(-1, "x")))
                .hasMessage("test.double: OUT_OF_RANGE at \"/n\"");
    }

    @Test
    void answersOverData() {
        DataFile seven = DataFile.of("factor.txt", "7".getBytes(StandardCharsets.UTF_8));
        Engines over = ENGINES.withData("test.multiply", ImmutableMap.of("factor", seven));
        assertThat(over.answer("test.multiply", "{\"n\":6}")).contains("\"twice\":42");
        assertThat(ENGINES.answer("test.multiply", "{\"n\":6}")).contains("\"twice\":6");
        assertThat(seven.sha256()).hasSize(64);
        assertThatThrownBy(() -> ENGINES.withData("test.multiply", ImmutableMap.of("factro", seven)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems().get(0).near()).isEqualTo("factor"));
        assertThatThrownBy(() -> ENGINES.withData("test.double", ImmutableMap.of("factor", seven)))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> ENGINES.withData("test.nothing", ImmutableMap.of("factor", seven)))
                .isInstanceOf(InvalidRequestException.class);
        DataFile bad = DataFile.of("factor.txt", "seven".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ENGINES.withData("test.multiply", ImmutableMap.of("factor", bad)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void describesAnswersToo() {
        assertThat(JsonSchema.of(Twice.class).path("properties").propertyNames())
                .containsExactly("because", "twice");
    }
}
