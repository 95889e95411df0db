package org.masar.resettlement.placement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.resettlement.manifest.ManifestSolver;
import org.masar.resettlement.manifest.SearchLimits;
import org.masar.resettlement.placement.PlacementRequest.CapacityMode;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.Mechanism;
import org.masar.resettlement.placement.PlacementRequest.Mode;
import org.masar.resettlement.placement.PlacementRequest.PlacementCase;
import org.masar.resettlement.placement.PlacementRequest.PlacementData;
import org.masar.resettlement.placement.PlacementRequest.Unit;

/**
 * {@code resettlement.placement}: cases to places by the greatest sum of weights, each case whole, within what each place
 * can take; or families to places by deferred acceptance. Where something is not known, nothing is assumed: a pair
 * without a weight is not compatible, and a place takes nobody of whom it does not say how many.
 */
public final class PlacementEngine implements PreparedEngine<PlacementData, PlacementRequest, PlacementAnswer> {

    private static final EngineInfo<PlacementRequest, PlacementAnswer> INFO = new EngineInfo<>(
            "resettlement.placement",
            "1.0.0",
            "Who goes where in the receiving country?",
            PlacementRequest.class,
            PlacementAnswer.class);

    private static final ImmutableSet<String> NAMES = ImmutableSet.of("size", "compatibility", "weight", "capacity");

    private final ManifestSolver solver;
    private final @Nullable PlacementData prepared;

    /** For the service loader, and for those who need no other engine. */
    public PlacementEngine() {
        this(ManifestSolver.OWN);
    }

    /**
     * The engine with another solver for weights.
     *
     * @param solver chooses the options
     */
    public PlacementEngine(ManifestSolver solver) {
        this(solver, null);
    }

    private PlacementEngine(ManifestSolver solver, @Nullable PlacementData prepared) {
        this.solver = solver;
        this.prepared = prepared;
    }

    @Override
    public EngineInfo<PlacementRequest, PlacementAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return NAMES;
    }

    @Override
    public PlacementData read(ImmutableMap<String, DataFile> files) {
        Map<String, String> texts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        files.forEach((name, file) -> {
            try {
                texts.put(
                        name,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(file.content().read()))
                                .toString());
            } catch (CharacterCodingException e) {
                problems.add(Problem.of(
                        Problem.Code.ENCODING, Problem.at("data", name), Message.of(Problem.Code.ENCODING.key())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(INFO.id(), problems);
        }
        return new PlacementData(
                texts.get("size"), texts.get("compatibility"), texts.get("weight"), texts.get("capacity"), null);
    }

    @Override
    public Engine<PlacementRequest, PlacementAnswer> with(PlacementData data) {
        return new PlacementEngine(solver, data);
    }

    /** Tables of the request go before those prepared, one by one. */
    private @Nullable PlacementData data(PlacementRequest request) {
        PlacementData own = request.data();
        PlacementData base = prepared;
        if (base == null || own == null) {
            return own == null ? base : own;
        }
        return new PlacementData(
                own.size() == null ? base.size() : own.size(),
                own.compatibility() == null ? base.compatibility() : own.compatibility(),
                own.weight() == null ? base.weight() : own.weight(),
                own.capacity() == null ? base.capacity() : own.capacity(),
                own.alias() == null ? base.alias() : own.alias());
    }

    @Override
    public List<Problem> check(PlacementRequest request) {
        List<Problem> problems = new ArrayList<>();
        PlacementData data = data(request);
        if (request.mode() == Mode.PREFERENCES) {
            PlacementChecks.preferences(request, problems);
        } else if (data != null) {
            if (request.cases() != null) {
                problems.add(Problem.contradiction("/cases"));
            }
            if (request.locations() != null) {
                problems.add(Problem.contradiction("/locations"));
            }
            if (request.weights() != null) {
                problems.add(Problem.contradiction("/weights"));
            }
            Tables.check(data, mode(request), problems);
        } else {
            PlacementChecks.weights(request, problems);
        }
        return problems;
    }

    /** Where the request does not say what is limited, its places do by the units they name. */
    private CapacityMode mode(PlacementRequest request) {
        if (request.capacityMode() != null) {
            return request.capacityMode();
        }
        if (data(request) != null || names(request, Unit.PERSONS)) {
            return CapacityMode.PERSONS_ACTUAL;
        }
        boolean dims = names(request, Unit.CHILDREN) || names(request, Unit.ADULTS) || names(request, Unit.SENIORS);
        return dims ? CapacityMode.DIMS_ACTUAL : CapacityMode.CASES;
    }

    private static boolean names(PlacementRequest request, Unit unit) {
        return request.locations() != null
                && request.locations().stream()
                        .anyMatch(location -> location.capacity() != null
                                && location.capacity().get(unit) != null);
    }

    @Override
    public PlacementAnswer answer(PlacementRequest request) {
        List<Location> locations = request.locations() == null ? List.of() : request.locations();
        if (request.mode() == Mode.PREFERENCES) {
            return new Wishes(
                            request.families() == null ? List.of() : request.families(),
                            locations,
                            request.mechanism() == null ? Mechanism.THRESHOLD_DA : request.mechanism())
                    .answer();
        }
        SearchLimits limits = SearchLimits.orUsual(request.limits());
        PlacementData data = data(request);
        if (data != null) {
            Tables tables = Tables.read(data, mode(request), new ArrayList<>());
            if (tables == null) {
                throw new IllegalArgumentException("tables cannot be read\nMaybe the request was not checked.");
            }
            return new Weighing(tables.cases(), tables.locations(), tables.weights(), mode(request))
                    .answer(limits, solver, null);
        }
        List<PlacementCase> cases = request.cases() == null ? List.of() : request.cases();
        var made = Weighing.fromMembers(cases);
        Map<String, Map<String, BigDecimal>> weights = new HashMap<>(made);
        if (request.weights() != null) {
            weights.putAll(request.weights());
        }
        return new Weighing(cases, locations, weights, mode(request)).answer(limits, solver, made);
    }
}
