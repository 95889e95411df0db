package org.masar.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages a second on one core: a plain text, one with a code and a list, one with a plural and a sum. Beside them ICU's
 * MessageFormat on the same plural, parsed once and used by one thread only, as it must be.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MessageBenchmark {

    @Param({"ar", "ckb", "kmr-Latn", "en"})
    String language = "en";

    private final Messages messages = Messages.load();
    private final Message plain = Message.of("problem.missing");
    private final Message codes = Message.of(
                    "problem.badValue", "allowed", ImmutableList.of("SPOUSE", "CHILD", "PARENT"))
            .with("near", "SPOUSE");
    private final Message plural = Message.of("money.IQD", "n", 250_000);
    private final Messages letters = Messages.of(file ->
            new ByteArrayInputStream("letter={office}: {on, date} ({section, code})".getBytes(StandardCharsets.UTF_8)));
    private final Message letter = Message.of(
            "letter", ImmutableMap.of("office", "مكتب أربيل", "on", LocalDate.of(2027, 7, 23), "section", "36a"));

    private final MessageFormat icu = new MessageFormat(
            "{n, plural, one {{n, number} Iraqi dinar} other {{n, number} Iraqi dinars}}", ULocale.ENGLISH);
    private final Map<String, Object> icuArguments = ImmutableMap.of("n", 250_000);

    /** For JMH. */
    public MessageBenchmark() {}

    /**
     * A text without arguments.
     *
     * @return the text
     */
    @Benchmark
    public String plain() {
        return messages.render(plain, language);
    }

    /**
     * A list of codes, a select and a code.
     *
     * @return the text
     */
    @Benchmark
    public String codes() {
        return messages.render(codes, language);
    }

    /**
     * A plural and a grouped number.
     *
     * @return the text
     */
    @Benchmark
    public String plural() {
        return messages.render(plural, language);
    }

    /**
     * A name, a date and a code, some of them isolated.
     *
     * @return the text
     */
    @Benchmark
    public String letter() {
        return letters.render(letter, language);
    }

    /**
     * The plural by ICU's own formatter, in English.
     *
     * @return the text
     */
    @Benchmark
    public String pluralByIcu() {
        return icu.format(icuArguments);
    }
}
