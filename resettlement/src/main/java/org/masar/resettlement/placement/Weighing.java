package org.masar.resettlement.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingProblem;
import org.masar.resettlement.manifest.ManifestAnswer.Status;
import org.masar.resettlement.manifest.ManifestSolver;
import org.masar.resettlement.manifest.SearchLimits;
import org.masar.resettlement.placement.PlacementAnswer.Unplaced;
import org.masar.resettlement.placement.PlacementRequest.CapacityMode;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.PlacementCase;
import org.masar.resettlement.placement.PlacementRequest.PlacementMember;
import org.masar.resettlement.placement.PlacementRequest.Unit;

/** Cases to places, greatest sum of weights. Each case stays whole. */
final class Weighing {

    /** Weights are published with about nine decimals; further ones would only blur sums. */
    private static final int DECIMALS = 9;

    private static final BigDecimal ONE_UNIT = BigDecimal.ONE.scaleByPowerOfTen(-DECIMALS);

    private final List<PlacementCase> cases;
    private final List<Location> locations;
    private final Map<String, ? extends Map<String, BigDecimal>> weights;
    private final ImmutableList<Unit> units;
    private final List<List<Integer>> options = new ArrayList<>();
    private final Map<Integer, Integer> locationOfRow = new HashMap<>();

    Weighing(
            List<PlacementCase> cases,
            List<Location> locations,
            Map<String, ? extends Map<String, BigDecimal>> weights,
            CapacityMode mode) {
        this.cases = cases;
        this.locations = locations;
        this.weights = weights;
        this.units = switch (mode) {
            case PERSONS_ACTUAL, PERSONS_STATED -> ImmutableList.of(Unit.PERSONS);
            case DIMS_ACTUAL -> ImmutableList.of(Unit.CHILDREN, Unit.ADULTS, Unit.SENIORS);
            case CASES -> ImmutableList.of(Unit.CASES);
        };
    }

    /** The weight of a case: that at least one member succeeds, 1 − Π(1 − p). */
    static ImmutableMap<String, ImmutableMap<String, BigDecimal>> fromMembers(List<PlacementCase> cases) {
        ImmutableMap.Builder<String, ImmutableMap<String, BigDecimal>> all = ImmutableMap.builder();
        for (PlacementCase of : cases) {
            if (of.members() == null) {
                continue;
            }
            Map<String, BigDecimal> fail = new LinkedHashMap<>();
            for (PlacementMember member : of.members()) {
                if (member.p() != null) {
                    member.p()
                            .forEach((place, p) -> fail.merge(
                                    place,
                                    BigDecimal.ONE.subtract(p),
                                    (one, other) -> one.multiply(other, MathContext.DECIMAL128)));
                }
            }
            all.put(
                    of.id(),
                    ImmutableMap.copyOf(Maps.transformValues(fail, none -> plain(BigDecimal.ONE.subtract(none)))));
        }
        return all.buildOrThrow();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static long scaled(BigDecimal weight) {
        return weight.setScale(DECIMALS, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    private PackingProblem problem() {
        PackingProblem.Builder builder = PackingProblem.builder();
        int[][] row = new int[locations.size()][units.size()];
        for (int l = 0; l < locations.size(); l++) {
            for (int u = 0; u < units.size(); u++) {
                row[l][u] = builder.resource(locations.get(l).limit(units.get(u)));
                locationOfRow.put(row[l][u], l);
            }
        }
        for (PlacementCase of : cases) {
            int item = builder.item(false);
            Map<String, BigDecimal> own = weights.get(of.id());
            List<Integer> places = new ArrayList<>();
            for (int l = 0; l < locations.size() && own != null; l++) {
                BigDecimal weight = own.get(locations.get(l).id());
                if (weight != null) {
                    builder.option(
                            item,
                            scaled(weight),
                            row[l],
                            units.stream().mapToLong(of::count).toArray());
                    places.add(l);
                }
            }
            options.add(places);
        }
        return builder.build();
    }

    PlacementAnswer answer(
            SearchLimits limits,
            ManifestSolver solver,
            @Nullable ImmutableMap<String, ImmutableMap<String, BigDecimal>> made) {
        Packing packing = solver.solve(problem(), limits.packing(), null);
        ImmutableMap.Builder<String, String> placement = ImmutableMap.builder();
        ImmutableList.Builder<Unplaced> unplaced = ImmutableList.builder();
        BigDecimal value = BigDecimal.ZERO;
        int placed = 0;
        long persons = 0;
        for (int i = 0; i < cases.size(); i++) {
            PlacementCase of = cases.get(i);
            int option = packing.chosen(i);
            if (option == Packing.NONE) {
                unplaced.add(new Unplaced(
                        of.id(),
                        ImmutableList.of(
                                Message.of(options.get(i).isEmpty() ? "NO_COMPATIBLE_LOCATION" : "CAPACITY"))));
            } else {
                String place = locations.get(options.get(i).get(option)).id();
                placement.put(of.id(), place);
                Map<String, BigDecimal> own = weights.get(of.id());
                BigDecimal weight = own == null ? null : own.get(place);
                value = weight == null ? value : value.add(weight);
                placed++;
                persons += of.persons();
            }
        }
        boolean optimal = packing.status() == Packing.Status.OPTIMAL;
        BigDecimal bound =
                optimal ? value : BigDecimal.valueOf(packing.bound(), DECIMALS).max(value);
        return new PlacementAnswer(
                Status.valueOf(packing.status().name()),
                plain(value),
                plain(bound),
                plain(bound.subtract(value).divide(value.max(BigDecimal.ONE), MathContext.DECIMAL64)),
                placement.buildOrThrow(),
                unplaced.build(),
                placed,
                persons,
                made == null || made.isEmpty() ? null : made,
                prices(packing),
                null,
                null);
    }

    private ImmutableMap<String, BigDecimal> prices(Packing packing) {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        for (int row = 0; row < packing.prices().length(); row++) {
            Integer location = locationOfRow.get(row);
            BigDecimal price =
                    plain(new BigDecimal(packing.prices().get(row), MathContext.DECIMAL32).multiply(ONE_UNIT));
            if (location != null) {
                prices.merge(locations.get(location).id(), price, BigDecimal::max);
            }
        }
        return ImmutableMap.copyOf(prices);
    }
}
