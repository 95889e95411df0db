package org.masar.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Ask;
import org.masar.core.rule.Decision;
import org.masar.core.rule.Policy;
import org.masar.core.rule.Trace;
import org.masar.fap.entitlement.EntitlementAnswer;
import org.masar.fap.entitlement.EntitlementDecision;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.entitlement.EntitlementRequest;
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
 * Decisions a second on one core: a permit of ten conditions by hand, by a policy at three trace levels, and by other
 * rule engines; family reunification on the worked examples, the outcome alone, with reasons, and everything.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {

    private static final int CASES = 1024;

    private final Policy<Permit, Permit.Outcome> policy = Permit.policy();
    private final RulePeers peers = new RulePeers();
    private final EntitlementEngine engine = new EntitlementEngine();
    private final List<Permit> permits = new ArrayList<>();
    private final List<EntitlementRequest> families = new ArrayList<>();
    private int next;

    /** For JMH. */
    public RuleBenchmark() {}

    /** Random cases, always the same; all engines must agree on them. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            Permit permit = Permit.random(random);
            permits.add(permit);
            Permit.Outcome outcome = permit.handWritten();
            boolean agree =
                    outcome == policy.decide(permit, Permit.DAY).outcome().orElseThrow()
                            && outcome == peers.drools(permit)
                            && outcome == peers.dmn(permit)
                            && outcome == peers.easy(permit);
            if (!agree) {
                throw new IllegalStateException("the engines must agree on " + permit);
            }
        }
        StrictReader<EntitlementRequest> reader = StrictReader.of(EntitlementRequest.class);
        WorkedExample.shipped(engine)
                .forEach(example -> families.add(reader.read(example.request()).value()));
    }

    private Permit permit() {
        next = (next + 1) % CASES;
        return permits.get(next);
    }

    private EntitlementRequest family() {
        next = (next + 1) % families.size();
        return families.get(next);
    }

    /**
     * By hand.
     *
     * @return the outcome
     */
    @Benchmark
    public Permit.Outcome handWritten() {
        return permit().handWritten();
    }

    /**
     * The policy, outcome only.
     *
     * @return the decision
     */
    @Benchmark
    public Decision<Permit.Outcome> policyPlain() {
        return policy.decide(permit(), Permit.DAY, Trace.NONE);
    }

    /**
     * The policy with the rules and reasons.
     *
     * @return the decision
     */
    @Benchmark
    public Decision<Permit.Outcome> policyWithRules() {
        return policy.decide(permit(), Permit.DAY, Trace.RULES);
    }

    /**
     * The policy with every part of every condition.
     *
     * @return the decision
     */
    @Benchmark
    public Decision<Permit.Outcome> policyWithEverything() {
        return policy.decide(permit(), Permit.DAY, Trace.FULL);
    }

    /**
     * What the policy asks next; nothing here, as all is known.
     *
     * @return the questions
     */
    @Benchmark
    public List<Ask> policyAsks() {
        return policy.asks(permit(), Permit.DAY, Set.of());
    }

    /**
     * The peer Drools 10: rules from text, a session a case.
     *
     * @return the outcome
     */
    @Benchmark
    public Permit.Outcome drools() {
        return peers.drools(permit());
    }

    /**
     * The peer kie-dmn 10: one FEEL expression.
     *
     * @return the outcome
     */
    @Benchmark
    public Permit.Outcome dmn() {
        return peers.dmn(permit());
    }

    /**
     * The peer Easy Rules 4: rules in Java.
     *
     * @return the outcome
     */
    @Benchmark
    public Permit.Outcome easyRules() {
        return peers.easy(permit());
    }

    /**
     * Family reunification: the outcome.
     *
     * @return the decision
     */
    @Benchmark
    public EntitlementDecision familyOutcome() {
        return engine.decide(family());
    }

    /**
     * Family reunification: the outcome with reasons.
     *
     * @param out keeps the work alive
     */
    @Benchmark
    public void familyReasons(Blackhole out) {
        EntitlementDecision decision = engine.decide(family());
        out.consume(decision.outcome());
        out.consume(decision.reasons());
    }

    /**
     * Family reunification: questions, changes that would help, deadlines, standing, receipt.
     *
     * @return the answer
     */
    @Benchmark
    public EntitlementAnswer familyEverything() {
        return engine.answer(family());
    }
}
