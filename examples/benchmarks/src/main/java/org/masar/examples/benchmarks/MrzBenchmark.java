package org.masar.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jmrtd.lds.icao.MRZInfo;
import org.masar.border.document.Mrz;
import org.masar.border.document.MrzFormat;
import org.masar.border.document.MrzRepairAnswer;
import org.masar.border.document.MrzRepairEngine;
import org.masar.border.document.MrzRepairRequest;
import org.masar.border.document.MrzWriteEngine;
import org.masar.border.document.MrzWriteRequest;
import org.masar.border.document.MrzZone;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Passport zones read per second on one core, beside JMRTD's {@code MRZInfo}, over the same thousand zones.
 *
 * <p>What each side does: {@link #verify} checks size and characters and verifies all five check digits; {@link
 * #verifyAndFields} also takes every field out as text. {@link #jmrtd} parses the fields into texts and verifies no check
 * digit; {@link #jmrtdVerified} then has JMRTD compute the five digits it would print and compares them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MrzBenchmark {

    private static final int ZONES = 1_000;

    private String[][] zones = new String[0][];
    private String[] joined = new String[0];
    private List<List<String>> damaged = List.of();
    private int next;

    /** For the benchmark runner. */
    public MrzBenchmark() {}

    /** Writes a thousand different zones, and the same with one look-alike error in the date of birth. */
    @Setup
    public void writeZones() {
        Random random = new Random(9303);
        zones = new String[ZONES][];
        joined = new String[ZONES];
        damaged = new ArrayList<>();
        for (int i = 0; i < ZONES; i++) {
            List<String> lines = zone(random);
            zones[i] = lines.toArray(String[]::new);
            joined[i] = String.join("", lines);
            String low = lines.get(1);
            int at = 13 + random.nextInt(6);
            char wrong = "OLZEAZGTBP".charAt(low.charAt(at) - '0');
            damaged.add(List.of(lines.get(0), low.substring(0, at) + wrong + low.substring(at + 1)));
        }
    }

    private static List<String> zone(Random random) {
        MrzWriteRequest request = new MrzWriteRequest(
                MrzFormat.TD3,
                null,
                "PP",
                "IRQ",
                letters(random, 8),
                letters(random, 6) + " " + letters(random, 5),
                null,
                null,
                letters(random, 1) + (10_000_000 + random.nextInt(90_000_000)),
                "IRQ",
                random.nextBoolean() ? "M" : "F",
                LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_000)).toString(),
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3_000)),
                String.valueOf(100_000 + random.nextInt(900_000)),
                null,
                null);
        return Objects.requireNonNull(new MrzWriteEngine().answer(request).lines());
    }

    private static String letters(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    private int next() {
        next = next + 1 == ZONES ? 0 : next + 1;
        return next;
    }

    /**
     * Reads and verifies.
     *
     * @return whether all five check digits agree
     */
    @Benchmark
    public boolean verify() {
        String[] lines = zones[next()];
        return Mrz.read(lines[0], lines[1]).allChecksPass();
    }

    /**
     * Reads, verifies and takes out every field.
     *
     * @param hole where the fields go
     */
    @Benchmark
    public void verifyAndFields(Blackhole hole) {
        String[] lines = zones[next()];
        MrzZone zone = Mrz.read(lines[0], lines[1]);
        hole.consume(zone.allChecksPass());
        hole.consume(zone.documentCode());
        hole.consume(zone.issuingState());
        hole.consume(zone.primaryIdentifier());
        hole.consume(zone.secondaryIdentifier());
        hole.consume(zone.documentNumber());
        hole.consume(zone.nationality());
        hole.consume(zone.birthDate());
        hole.consume(zone.sex());
        hole.consume(zone.expiryDate());
        hole.consume(zone.optional1());
    }

    /**
     * JMRTD: parses, verifies nothing.
     *
     * @return the parsed zone
     */
    @Benchmark
    public MRZInfo jmrtd() {
        return new MRZInfo(joined[next()]);
    }

    /**
     * JMRTD: parses, then the caller verifies with the check digits it computes.
     *
     * @return whether all five agree
     */
    @Benchmark
    public boolean jmrtdVerified() {
        String text = joined[next()];
        MRZInfo info = new MRZInfo(text);
        String low = text.substring(44);
        return MRZInfo.checkDigit(low.substring(0, 9)) == low.charAt(9)
                && MRZInfo.checkDigit(info.getDateOfBirth()) == low.charAt(19)
                && MRZInfo.checkDigit(info.getDateOfExpiry()) == low.charAt(27)
                && MRZInfo.checkDigit(low.substring(28, 42)) == low.charAt(42)
                && MRZInfo.checkDigit(low.substring(0, 10) + low.substring(13, 20) + low.substring(21, 43))
                        == low.charAt(43);
    }

    /**
     * Repairs one error in the date of birth, with the full record of every candidate.
     *
     * @return all candidates
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public MrzRepairAnswer repair() {
        return new MrzRepairEngine().answer(new MrzRepairRequest(damaged.get(next()), null, null));
    }
}
