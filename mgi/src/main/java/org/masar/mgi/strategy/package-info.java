/**
 * From gaps to a strategy, and from a strategy to what was done.
 *
 * <p>{@link org.masar.mgi.strategy.StrategyEngine} drafts a gap-to-action matrix with the actions of the Global Compact
 * that bear on each gap; {@link org.masar.mgi.strategy.TrackerEngine} follows actions over time.
 *
 * <pre>{@code
 * var answers = Map.of(SubCategory.D1c, PolicyAnswer.LEGAL_STATUS_ONLY);
 * var sdg = Sdg1072Request.ofAnswers(answers, MissingPolicy.BOUNDS);
 * var request = new StrategyRequest(
 *         "IRQ", LocalDate.parse("2026-01-31"), sdg, null, null, null, null, null, List.of(Language.ar));
 * StrategyAnswer draft = new StrategyEngine().answer(request);
 * draft.actions().get(0).gcmAction();           // 6i
 * draft.markdown().get(Language.ar);            // the draft to print
 * }</pre>
 */
@NullMarked
package org.masar.mgi.strategy;

import org.jspecify.annotations.NullMarked;
