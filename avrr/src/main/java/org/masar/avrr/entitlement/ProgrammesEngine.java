package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;

/**
 * {@code avrr.programmes}: which programmes fit these people on that day, side by side, and which may stand beside each
 * other. A caller's own pack ({@code data.pack} in the request, or {@code --data pack=FILE}) adds programmes whose sums
 * follow from their components.
 */
public final class ProgrammesEngine implements PreparedEngine<ProgrammePack, ProgrammesRequest, ProgrammesAnswer> {

    private static final EngineInfo<ProgrammesRequest, ProgrammesAnswer> INFO = new EngineInfo<>(
                    "avrr.programmes",
                    "1.0.0",
                    "Which return programmes fit these people on that day?",
                    ProgrammesRequest.class,
                    ProgrammesAnswer.class)
            .withPacks(Programmes.PACKS);

    private static final String PACK = "pack";
    private static final String UNION = "EU";

    /** Of one sum in a pack; a thousand people's still add up without overflow. */
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    private final Map<String, Programmes.Entry> entries;

    /** For the service loader: over the packs shipped. */
    public ProgrammesEngine() {
        this(Programmes.SHIPPED);
    }

    private ProgrammesEngine(Map<String, Programmes.Entry> entries) {
        this.entries = entries;
    }

    @Override
    public EngineInfo<ProgrammesRequest, ProgrammesAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(PACK);
    }

    @Override
    public ProgrammePack read(ImmutableMap<String, DataFile> files) {
        return requireNonNull(files.get(PACK))
                .json(StrictReader.of(ProgrammePack.class).checking(read -> packProblems(read, "")));
    }

    @Override
    public Engine<ProgrammesRequest, ProgrammesAnswer> with(ProgrammePack data) {
        return new ProgrammesEngine(Programmes.with(entries, data));
    }

    private Map<String, Programmes.Entry> entries(ProgrammesRequest request) {
        ProgrammePack pack = request.data() == null ? null : request.data().pack();
        return pack == null ? entries : Programmes.with(entries, pack);
    }

    @Override
    public List<Problem> check(ProgrammesRequest request) {
        List<Problem> problems = new ArrayList<>(CaseChecks.problems(request.about("")));
        ProgrammePack pack = request.data() == null ? null : request.data().pack();
        if (pack != null) {
            problems.addAll(packProblems(pack, "/data/pack"));
        }
        Map<String, Programmes.Entry> known = entries(request);
        List<String> ids = request.programmes();
        for (int i = 0; ids != null && i < ids.size(); i++) {
            if (!known.containsKey(ids.get(i))) {
                problems.add(Problem.badCode(Problem.at("programmes", i), known.keySet(), ids.get(i)));
            }
        }
        return problems;
    }

    /** A component must say what its limit promises. */
    private static List<Problem> packProblems(ProgrammePack pack, String at) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < pack.programmes().size(); i++) {
            ProgrammePack.Programme programme = pack.programmes().get(i);
            String there = at + Problem.at("programmes", i);
            if (programme.from() != null
                    && programme.to() != null
                    && programme.to().isBefore(programme.from())) {
                problems.add(Problem.contradiction(there + "/to"));
            }
            Integer decimals = decimals(programme.currency());
            if (decimals == null) {
                problems.add(Problem.of(
                        Problem.Code.BAD_VALUE,
                        there + "/currency",
                        Message.of("problem.badValue.form", "expected", "ISO 4217")));
            }
            for (int j = 0; j < programme.components().size(); j++) {
                ProgrammePack.Component component = programme.components().get(j);
                String where = there + Problem.at("components", j);
                sums(
                        component,
                        decimals == null ? Sheet.DECIMALS : Math.min(decimals, Sheet.DECIMALS),
                        where,
                        problems);
                switch (component.limit()) {
                    case EXACT, CEILING -> {
                        boolean bySize = component.single() != null && component.family() != null;
                        if (component.adult() == null && component.perCase() == null && !bySize) {
                            problems.add(Problem.missing(where + "/adult"));
                        }
                    }
                    case RANGE -> {
                        if (component.min() == null) {
                            problems.add(Problem.missing(where + "/min"));
                        }
                        if (component.max() == null) {
                            problems.add(Problem.missing(where + "/max"));
                        }
                    }
                    case NOT_PUBLISHED, SERVICE -> {}
                }
            }
        }
        return problems;
    }

    private static @Nullable Integer decimals(String currency) {
        try {
            return CurrencyUnit.of(currency).getDecimalPlaces();
        } catch (IllegalCurrencyException e) {
            return null;
        }
    }

    /** No sum is finer than its currency, nor beyond all measure. */
    private static void sums(ProgrammePack.Component component, int decimals, String where, List<Problem> problems) {
        Map<String, @Nullable BigDecimal> sums = new LinkedHashMap<>();
        sums.put("adult", component.adult());
        sums.put("child", component.child());
        sums.put("principal", component.principal());
        sums.put("perCase", component.perCase());
        sums.put("single", component.single());
        sums.put("family", component.family());
        sums.put("cap", component.cap());
        sums.put("min", component.min());
        sums.put("max", component.max());
        sums.forEach((name, sum) -> {
            if (sum != null
                    && (sum.compareTo(LARGEST) > 0 || sum.stripTrailingZeros().scale() > decimals)) {
                problems.add(Problem.outOfRange(where + Problem.at(name), "0.." + LARGEST.toPlainString()));
            }
        });
    }

    @Override
    public ProgrammesAnswer answer(ProgrammesRequest request) {
        Map<String, Programmes.Entry> known = entries(request);
        String host = Family.country(request.hostCountry());
        List<EntitlementAnswer> answers = new ArrayList<>();
        for (String id : ids(request, known, host)) {
            answers.add(EntitlementEngine.answer(requireNonNull(known.get(id)), request.about(id)));
        }
        boolean comparable = answers.stream()
                .allMatch(answer -> answer.standing() == EntitlementAnswer.Standing.VERIFIED
                        && answer.outcome() != EntitlementAnswer.Outcome.NOT_OPEN);
        Boolean hasPack = host == null
                ? null
                : known.values().stream()
                        .anyMatch(entry -> host.equals(entry.programme().country()));
        return new ProgrammesAnswer(
                answers.stream().map(answer -> option(answer, answers, known)).collect(ImmutableList.toImmutableList()),
                comparable,
                hasPack,
                PriorHelp.read(request.earlierHelp(), request.adopted()),
                reasons(comparable, hasPack));
    }

    private static Iterable<String> ids(
            ProgrammesRequest request, Map<String, Programmes.Entry> known, @Nullable String host) {
        TreeSet<String> ids = new TreeSet<>();
        if (request.programmes() != null) {
            ids.addAll(request.programmes());
        } else {
            known.forEach((id, entry) -> {
                String country = entry.programme().country();
                if (country.equals(UNION) || country.equals(host)) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    private static ProgrammesAnswer.Option option(
            EntitlementAnswer answer, List<EntitlementAnswer> all, Map<String, Programmes.Entry> known) {
        return new ProgrammesAnswer.Option(
                answer.programme(),
                requireNonNull(known.get(answer.programme())).programme().country(),
                answer.outcome() != EntitlementAnswer.Outcome.NOT_OPEN,
                answer.eligible(),
                answer.outcome(),
                answer.currency(),
                answer.knownTotal(),
                answer.total(),
                answer.standing(),
                answer.lastPublished(),
                all.stream()
                        .filter(other -> !other.programme().equals(answer.programme()))
                        .filter(other -> stacks(answer, other, known) && stacks(other, answer, known))
                        .map(EntitlementAnswer::programme)
                        .collect(ImmutableList.toImmutableList()),
                answer.closes() == null ? ImmutableList.of() : answer.closes());
    }

    /** Neither gives the same help, nor counts the other's, nor shuts the other. */
    private static boolean stacks(EntitlementAnswer one, EntitlementAnswer other, Map<String, Programmes.Entry> known) {
        ProgrammePack.Programme programme =
                requireNonNull(known.get(one.programme())).programme();
        List<String> excludes = programme.excludes();
        boolean excluded = excludes != null && excludes.contains(other.programme());
        boolean shut = one.closes() != null && one.closes().contains(other.programme());
        return !excluded && !shut;
    }

    private static ImmutableList<Message> reasons(boolean comparable, @Nullable Boolean hasPack) {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        if (!comparable) {
            reasons.add(Message.of("avrr.programmes.notComparable"));
        }
        if (Boolean.FALSE.equals(hasPack)) {
            reasons.add(Message.of("avrr.programmes.noPack"));
        }
        return reasons.build();
    }
}
