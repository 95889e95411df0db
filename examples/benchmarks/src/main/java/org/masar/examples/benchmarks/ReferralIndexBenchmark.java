package org.masar.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.masar.core.engine.Engine;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.referral.RouteAnswer;
import org.masar.policing.referral.RouteEngine;
import org.masar.policing.referral.RouteRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building the routing index over a directory that is read already. There is no peer: the others build other things. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReferralIndexBenchmark {

    /** Services in the directory. */
    @Param({"1000", "10000", "100000"})
    public int services;

    private ServiceDirectory directory = new IraqServices(1).directory(1);

    /** For JMH. */
    public ReferralIndexBenchmark() {}

    /** The same services every time. */
    @Setup
    public void prepare() {
        directory = new IraqServices(6).directory(services);
    }

    /**
     * An index.
     *
     * @return the engine that holds it
     */
    @Benchmark
    public Engine<RouteRequest, RouteAnswer> build() {
        return new RouteEngine().with(directory);
    }
}
