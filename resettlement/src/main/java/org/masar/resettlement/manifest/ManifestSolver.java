package org.masar.resettlement.manifest;

import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingLimits;
import org.masar.core.optimise.PackingProblem;
import org.masar.core.optimise.PackingSolver;
import org.masar.core.optimise.Progress;

/** Chooses options: the place where another solver can be put in, for example one that proves optimality. */
@FunctionalInterface
public interface ManifestSolver {

    /** The solver of the house. */
    ManifestSolver OWN = (problem, limits, start) -> PackingSolver.solve(problem, limits, start, Progress.SILENT);

    /**
     * Solves a problem.
     *
     * @param problem items with options
     * @param limits how long to look
     * @param start for each item the index of an option known to be good, or {@link Packing#NONE}; null for nothing known
     * @return a choice within all capacities, or that there is none
     */
    Packing solve(PackingProblem problem, PackingLimits limits, @Nullable ImmutableIntArray start);
}
