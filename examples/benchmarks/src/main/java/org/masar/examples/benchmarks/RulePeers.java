package org.masar.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The permit in three other rule engines, each in its ordinary form, built once. */
final class RulePeers {

    private static final String DRL = """
        package org.masar.examples.benchmarks;
        import org.masar.examples.benchmarks.Permit;
        global java.util.concurrent.atomic.AtomicReference outcome;
        rule "BAR" salience 30 when
            Permit(convicted == true || (expelled == true && lifted == false))
        then outcome.set(Permit.Outcome.REFUSED); drools.halt(); end
        rule "QUICK" salience 20 when
            Permit(level >= 3, degree == true, income >= 2000)
        then outcome.set(Permit.Outcome.GRANTED); drools.halt(); end
        rule "ORDINARY" salience 10 when
            Permit(age >= 18, years >= 5, income >= 1200 || supported == true)
        then outcome.set(Permit.Outcome.GRANTED); drools.halt(); end
        """;

    private static final String DMN = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="permit" name="permit" namespace="permit">
          <inputData id="p" name="p"><variable id="v" name="p"/></inputData>
          <decision id="d" name="outcome"><variable id="o" name="outcome"/>
            <informationRequirement id="r"><requiredInput href="#p"/></informationRequirement>
            <literalExpression id="e"><text>
              if p.convicted or (p.expelled and not(p.lifted)) then "REFUSED"
              else if p.level &gt;= 3 and p.degree and p.income &gt;= 2000 then "GRANTED"
              else if p.age &gt;= 18 and p.years &gt;= 5 and (p.income &gt;= 1200 or p.supported) then "GRANTED"
              else "REFUSED"
            </text></literalExpression>
          </decision>
        </definitions>
        """;

    private final KieContainer drools;
    private final DMNRuntime dmn;
    private final DMNModel model;
    private final DefaultRulesEngine easy =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    RulePeers() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/org/masar/examples/benchmarks/permit.drl",
                services.getResources().newReaderResource(new StringReader(DRL)));
        Results results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.getMessages().toString());
        }
        drools = services.newKieContainer(services.getRepository().getDefaultReleaseId());
        dmn = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(services.getResources()
                        .newByteArrayResource(DMN.getBytes(StandardCharsets.UTF_8))
                        .setSourcePath("permit.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        model = dmn.getModels().get(0);
    }

    /** A session for each case, as cases must not see each other. */
    Permit.Outcome drools(Permit permit) {
        AtomicReference<Permit.Outcome> outcome = new AtomicReference<>(Permit.Outcome.REFUSED);
        KieSession session = drools.newKieSession();
        try {
            session.setGlobal("outcome", outcome);
            session.insert(permit);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return requireNonNull(outcome.get());
    }

    Permit.Outcome dmn(Permit permit) {
        DMNContext context = dmn.newContext();
        context.set("p", permit.asMap());
        Object outcome = dmn.evaluateAll(model, context)
                .getDecisionResultByName("outcome")
                .getResult();
        return Permit.Outcome.valueOf(String.valueOf(outcome));
    }

    Permit.Outcome easy(Permit permit) {
        AtomicReference<Permit.Outcome> outcome = new AtomicReference<>(Permit.Outcome.REFUSED);
        Rules rules = new Rules(
                new RuleBuilder()
                        .name("BAR")
                        .priority(1)
                        .when(facts -> permit(facts).convicted()
                                || (permit(facts).expelled() && !permit(facts).lifted()))
                        .then(facts -> outcome.set(Permit.Outcome.REFUSED))
                        .build(),
                new RuleBuilder()
                        .name("QUICK")
                        .priority(2)
                        .when(facts -> permit(facts).level() >= 3
                                && permit(facts).degree()
                                && permit(facts).income() >= 2000)
                        .then(facts -> outcome.set(Permit.Outcome.GRANTED))
                        .build(),
                new RuleBuilder()
                        .name("ORDINARY")
                        .priority(3)
                        .when(facts -> permit(facts).age() >= 18
                                && permit(facts).years() >= 5
                                && (permit(facts).income() >= 1200
                                        || permit(facts).supported()))
                        .then(facts -> outcome.set(Permit.Outcome.GRANTED))
                        .build());
        Facts facts = new Facts();
        facts.put("permit", permit);
        easy.fire(rules, facts);
        return requireNonNull(outcome.get());
    }

    private static Permit permit(Facts facts) {
        return facts.get("permit");
    }
}
