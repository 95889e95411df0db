package org.masar.examples.benchmarks;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.masar.border.passenger.PassengerMessage;
import org.masar.border.passenger.PassengersReadEngine;
import org.masar.border.passenger.PassengersReadRequest;
import org.masar.border.stay.StayCheckAnswer;
import org.masar.border.stay.StayCheckEngine;
import org.masar.border.stay.StayCheckRequest;
import org.masar.core.engine.Engines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Announced passengers read per second on one core, beside the raw events of StAEDI over the same bytes, and stays checked.
 *
 * <p>What each side does: {@link #passengers} reads the interchange with its counts, order and references checked, and
 * gives every passenger typed; {@link #passengersAsked} goes through the door for Java callers, which asks for problems
 * first and so reads everything twice; {@link #staedi} takes every event of the stream in turn, looks at no text, has no
 * schema and checks nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BorderFlowBenchmark {

    private static final int FLIGHT = 300;
    private static final int STAYS = 10_000;

    private String message = "";
    private byte[] bytes = {};
    private final List<StayCheckRequest> stays = new ArrayList<>();

    /** For the benchmark runner. */
    public BorderFlowBenchmark() {}

    /** Writes the list of one flight, and ten thousand travellers with up to nine stays each. */
    @Setup
    public void write() {
        Random random = new Random(2026);
        message = list(random);
        bytes = message.getBytes(StandardCharsets.US_ASCII);
        LocalDate on = LocalDate.of(2026, 3, 1);
        for (int i = 0; i < STAYS; i++) {
            List<List<LocalDate>> own = new ArrayList<>();
            for (int j = random.nextInt(10); j > 0; j--) {
                LocalDate entry = on.minusDays(20 + random.nextInt(400));
                own.add(List.of(entry, entry.plusDays(random.nextInt(20))));
            }
            own.add(List.of(on.minusDays(random.nextInt(20))));
            stays.add(StayCheckRequest.control("90/180", own, on));
        }
    }

    private static String list(Random random) {
        StringBuilder text = new StringBuilder("UNB+UNOA:4+AIRLINE+AUTHORITY+260301:0500+1'")
                .append("UNH+1+PAXLST:D:12B:UN:IATA+ZZ1/1+01:F'BGM+745'RFF+TN:1'NAD+MS+++OPERATIONS'COM+1:TE'")
                .append("TDT+20+ZZ100+++ZZ'LOC+125+AMM'DTM+189:2603010500:201'LOC+87+BGW'DTM+232:2603010700:201'");
        int segments = 11;
        for (int i = 0; i < FLIGHT; i++) {
            int digits = 1_000_000 + random.nextInt(9_000_000);
            text.append("NAD+FL+++SPECIMEN")
                    .append((char) ('A' + i % 26))
                    .append(":OMAR:ALI'ATT+2++M'DTM+329:8")
                    .append(i % 10)
                    .append("0517'GEI+4+173'FTX+BAG+++ZZ")
                    .append(digits)
                    .append("'LOC+22+BGW'LOC+178+AMM'")
                    .append("LOC+179+BGW'NAT+2+IRQ'RFF+AVF:ABC")
                    .append(i)
                    .append("'RFF+ABO:")
                    .append(digits)
                    .append("'RFF+SEA:")
                    .append(i)
                    .append("A'DOC+P:110:111+A")
                    .append(digits)
                    .append("'DTM+36:300517'LOC+91+IRQ'");
            segments += 15;
        }
        return text.append("CNT+42:")
                .append(FLIGHT)
                .append("'UNT+")
                .append(segments + 2)
                .append("+1'UNZ+1+1'")
                .toString();
    }

    /**
     * Reads a list, typed and checked.
     *
     * @return the record
     */
    @Benchmark
    @OperationsPerInvocation(FLIGHT)
    public PassengerMessage passengers() {
        return new PassengersReadEngine().answer(new PassengersReadRequest(message, null));
    }

    /**
     * The same with all problems asked for before.
     *
     * @return the record
     */
    @Benchmark
    @OperationsPerInvocation(FLIGHT)
    public PassengerMessage passengersAsked() {
        return Engines.ask(new PassengersReadEngine(), new PassengersReadRequest(message, null));
    }

    /**
     * StAEDI: every event, nothing looked at.
     *
     * @return how many events
     * @throws EDIStreamException never, for this list
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(FLIGHT)
    public int staedi() throws EDIStreamException, IOException {
        int events = 0;
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(bytes))) {
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
        }
        return events;
    }

    /**
     * Checks ten thousand stays against the 90/180 rule.
     *
     * @param hole where the answers go
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void stays(Blackhole hole) {
        StayCheckEngine engine = new StayCheckEngine();
        for (StayCheckRequest request : stays) {
            StayCheckAnswer answer = engine.answer(request);
            hole.consume(answer);
        }
    }
}
