package org.masar.mgi;

import org.masar.core.engine.Engines;
import org.masar.mgi.assessment.AssessmentAnswer;
import org.masar.mgi.assessment.AssessmentEngine;
import org.masar.mgi.assessment.AssessmentRequest;
import org.masar.mgi.assessment.Sdg1072Answer;
import org.masar.mgi.assessment.Sdg1072Engine;
import org.masar.mgi.assessment.Sdg1072Request;
import org.masar.mgi.composite.CompositeAnswer;
import org.masar.mgi.composite.CompositeEngine;
import org.masar.mgi.composite.CompositeRequest;
import org.masar.mgi.displacement.DisplacementAnswer;
import org.masar.mgi.displacement.DisplacementEngine;
import org.masar.mgi.displacement.DisplacementRequest;
import org.masar.mgi.displacement.MasterLists;
import org.masar.mgi.sensitivity.SensitivityAnswer;
import org.masar.mgi.sensitivity.SensitivityEngine;
import org.masar.mgi.sensitivity.SensitivityRequest;
import org.masar.mgi.strategy.StrategyAnswer;
import org.masar.mgi.strategy.StrategyEngine;
import org.masar.mgi.strategy.StrategyRequest;
import org.masar.mgi.strategy.TrackerAnswer;
import org.masar.mgi.strategy.TrackerEngine;
import org.masar.mgi.strategy.TrackerRequest;

/**
 * Migration governance, for Java callers: one method an engine. Each throws {@link
 * org.masar.core.engine.InvalidRequestException}, with all problems, for a request that cannot be understood.
 */
public final class Mgi {

    private Mgi() {}

    /**
     * How far do migration policies meet SDG indicator 10.7.2? See {@link Sdg1072Engine}.
     *
     * @param request answers, published categories, or a group of countries
     * @return scores, what is possible, or regional shares
     */
    public static Sdg1072Answer sdg1072(Sdg1072Request request) {
        return Engines.ask(new Sdg1072Engine(), request);
    }

    /**
     * What does an assessment of migration governance show? See {@link AssessmentEngine}.
     *
     * @param request questions answered with evidence
     * @return counts by domain; maturity only by a scale the caller names
     */
    public static AssessmentAnswer assessment(AssessmentRequest request) {
        return Engines.ask(new AssessmentEngine(), request);
    }

    /**
     * Which actions would close the gaps? See {@link StrategyEngine}.
     *
     * @param request answers with targets
     * @return a gap-to-action matrix, draft for the Technical Working Group
     */
    public static StrategyAnswer strategy(StrategyRequest request) {
        return Engines.ask(new StrategyEngine(), request);
    }

    /**
     * What of the strategy has moved? See {@link TrackerEngine}.
     *
     * @param request actions with their state
     * @return what is done, due and late, by objective
     */
    public static TrackerAnswer tracker(TrackerRequest request) {
        return Engines.ask(new TrackerEngine(), request);
    }

    /**
     * What is the value of a composite index, and what makes it up? See {@link CompositeEngine}.
     *
     * @param request a specification with its table inside; a large table goes through {@link CompositeEngine#with}
     * @return values, ranks and contributions
     */
    public static CompositeAnswer composite(CompositeRequest request) {
        return Engines.ask(new CompositeEngine(), request);
    }

    /**
     * How much does each choice behind an index matter? See {@link SensitivityEngine}.
     *
     * @param request the index with what varies, or a test function
     * @return indices, rank intervals, dominance
     */
    public static SensitivityAnswer sensitivity(SensitivityRequest request) {
        return Engines.ask(new SensitivityEngine(), request);
    }

    /**
     * What do the master lists of displacement show? See {@link DisplacementEngine}.
     *
     * @param lists the rounds, as {@link DisplacementEngine#read} gives them
     * @param request what to count
     * @return the figures
     */
    public static DisplacementAnswer displacement(MasterLists lists, DisplacementRequest request) {
        return Engines.ask(new DisplacementEngine().with(lists), request);
    }
}
