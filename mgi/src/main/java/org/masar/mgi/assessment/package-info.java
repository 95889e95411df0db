/**
 * How a country is doing: SDG indicator 10.7.2 and assessments with the Migration Governance Indicators.
 *
 * <p>{@link org.masar.mgi.assessment.Sdg1072Engine} scores the thirty answers behind SDG indicator 10.7.2 exactly. Iraq's
 * published categories of 2019 say that each of domains 2 to 6 has two or three policies of five:
 *
 * <pre>{@code
 * var iraq = new PublishedCategories(4, 2, 2, 2, 2, 2, 2);
 * Sdg1072Answer answer = new Sdg1072Engine().answer(Sdg1072Request.ofCategories(iraq));
 * answer.possible().get(Sdg1072Part.DOMAIN2);   // [40, 60]
 * answer.overallMin();                          // 50
 * answer.overallMax();                          // 66.6666666667
 * }</pre>
 *
 * <p>None of this ranks countries or judges how policies are carried out: both instruments look at institutions, laws
 * and policies only.
 */
@NullMarked
package org.masar.mgi.assessment;

import org.jspecify.annotations.NullMarked;
