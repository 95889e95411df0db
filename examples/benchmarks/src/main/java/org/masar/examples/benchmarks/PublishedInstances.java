package org.masar.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engines;
import org.masar.resettlement.manifest.ManifestEngine;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.manifest.ManifestRequest.InstanceData;
import org.masar.resettlement.manifest.ManifestRequest.ProblemKind;
import org.masar.resettlement.manifest.ManifestSolver;
import org.masar.resettlement.manifest.SearchLimits;
import org.masar.resettlement.placement.PlacementEngine;
import org.masar.resettlement.placement.PlacementRequest;
import org.masar.resettlement.placement.PlacementRequest.CapacityMode;
import org.masar.resettlement.placement.PlacementRequest.Mode;
import org.masar.resettlement.placement.PlacementRequest.PlacementData;

/**
 * Published instances through the engines, one thread, beside OR-Tools' SCIP and CP-SAT with the same time, and how far
 * each stays from the best value known: generalised assignment (Cattrysse et al. 1994, Chu and Beasley 1997, Yagiura et
 * al. 2004), multi-dimensional knapsack (Chu and Beasley 1998), a year of placements with its proved optimum (Delacrétaz,
 * Kominers, Teytelboym 2019). The instances stay outside the project:
 *
 * <pre>{@code
 * java -Dmasar.reference=PATH -cp ... org.masar.examples.benchmarks.PublishedInstances [SECONDS] [own|all]
 * }</pre>
 *
 * <p>SECONDS is 10 if absent; the placements get 2 at most. The house's solver turns them into moves, so its answers are
 * the same everywhere and its time varies; that of the others is cut by the clock. Gaps are in per cent of the best value;
 * {@code -} where nothing was found.
 */
public final class PublishedInstances {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final long seconds;
    private final Map<String, ManifestSolver> solvers = new LinkedHashMap<>();
    private final Map<String, double[]> totals = new LinkedHashMap<>();

    private PublishedInstances(Path folder, long seconds, boolean all) {
        this.folder = folder;
        this.seconds = seconds;
        solvers.put("own", ManifestSolver.OWN);
        for (OrToolsSolver.Kind kind : OrToolsSolver.Kind.values()) {
            if (all) {
                OrToolsSolver.of(kind, Duration.ofSeconds(seconds))
                        .ifPresentOrElse(
                                solver -> solvers.put(kind.name(), solver),
                                () -> OUT.println(kind + " left out: no native library for this machine"));
            }
        }
    }

    /**
     * Solves them all.
     *
     * @param args seconds for each instance, and whether the peers run too
     * @throws IOException if the instances cannot be read
     */
    public static void main(String[] args) throws IOException {
        String reference = System.getProperty("masar.reference", "");
        if (reference.isEmpty()) {
            OUT.println("needs -Dmasar.reference=PATH, the folder with resettlement/gap, mknap and placement");
            return;
        }
        PublishedInstances run = new PublishedInstances(
                Path.of(reference, "resettlement"),
                args.length > 0 ? Long.parseLong(args[0]) : 10,
                args.length < 2 || args[1].equals("all"));
        run.assignments();
        run.knapsacks();
        run.placements();
    }

    private void assignments() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("gap/expected.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            solve("gap", cells[0], folder.resolve("gap/" + cells[0] + ".txt"), ProblemKind.GAP, cells[7]);
        }
        sum("gap");
    }

    private void knapsacks() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("mknap/mknap_expected.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            solve("mknap", cells[0], folder.resolve("mknap/" + cells[0]), ProblemKind.MKP, cells[5]);
        }
        sum("mknap");
    }

    private void solve(String set, String name, Path file, ProblemKind kind, String best) throws IOException {
        ManifestRequest request = new ManifestRequest(
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new SearchLimits(null, seconds * 1000, null, 1L),
                new InstanceData(Files.readString(file)));
        print(set, name, best, solver -> Engines.ask(new ManifestEngine(solver), request)
                .value());
    }

    private void placements() throws IOException {
        Path tables = folder.resolve("placement");
        PlacementData data = new PlacementData(
                Files.readString(tables.resolve("fy16_size.csv")),
                Files.readString(tables.resolve("fy16_compatibility.csv")),
                Files.readString(tables.resolve("fy16_employment_weight.csv")),
                Files.readString(tables.resolve("fy16_cap.csv")),
                ImmutableMap.of("NY-HIAS New York", "NY-NEW YORK CITY"));
        List<String> lines = Files.readAllLines(tables.resolve("expected.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            PlacementRequest request = new PlacementRequest(
                    Mode.WEIGHTS,
                    CapacityMode.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    new SearchLimits(null, Math.min(2, seconds) * 1000, null, 1L),
                    data);
            print("placement", cells[0] + " " + cells[1], cells[3], solver -> Engines.ask(
                            new PlacementEngine(solver), request)
                    .value());
        }
        sum("placement");
    }

    private interface Run {
        @Nullable
        BigDecimal with(ManifestSolver solver);
    }

    private void print(String set, String name, String best, Run run) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s best %-14s", name, best));
        double known = Double.parseDouble(best);
        solvers.forEach((solver, by) -> {
            long start = System.nanoTime();
            BigDecimal value = run.with(by);
            double took = (System.nanoTime() - start) / 1e9;
            double gap = value == null ? Double.NaN : 100 * Math.abs(value.doubleValue() - known) / known;
            line.append(String.format(
                    Locale.ROOT,
                    "  %s %s %.1fs",
                    solver,
                    value == null ? "-" : String.format(Locale.ROOT, "%.3f%%", gap),
                    took));
            double[] total = totals.computeIfAbsent(set + " " + solver, key -> new double[4]);
            total[0]++;
            total[1] += value == null ? 0 : gap;
            total[2] = value == null ? total[2] : Math.max(total[2], gap);
            total[3] += value == null ? 1 : 0;
        });
        OUT.println(line);
    }

    private void sum(String set) {
        totals.forEach((key, total) -> {
            if (key.startsWith(set)) {
                OUT.printf(
                        Locale.ROOT,
                        "%s: %.0f instances, nothing found %.0f, mean gap %.3f%%, greatest %.3f%%%n",
                        key,
                        total[0],
                        total[3],
                        total[1] / Math.max(1, total[0] - total[3]),
                        total[2]);
            }
        });
    }
}
