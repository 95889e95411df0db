/**
 * How well a return is lasting: IOM's reintegration sustainability survey, scored exactly.
 *
 * <p>{@link org.masar.avrr.sustainability.SustainabilityEngine} answers a {@link
 * org.masar.avrr.sustainability.SustainabilityRequest}: one survey, the rounds of one person, a cohort, or the inverse
 * question of an auditor. {@link org.masar.avrr.sustainability.SurveyScorer} scores millions of coded surveys.
 *
 * <pre>{@code
 * SustainabilityAnswer answer = Avrr.sustainability(SustainabilityRequest.of(Map.of(
 *         Indicator.HAS_ID, SurveyAnswer.of("yes"),
 *         Indicator.PHYSICAL_SAFETY, SurveyAnswer.of("i_feel_very_unsafe_all_the_time"))));
 * answer.composite();   // 0.51
 * answer.alerts();      // [VERY_UNSAFE, MANY_NON_ANSWERS]
 * }</pre>
 *
 * <p>Sources: IOM, Guidance Note on M&amp;E for AVR(R) and PARA, Annex 3 (method note) and Annex 12 (calculator, 1 March
 * 2018); the form of 17 August 2021. All scores are multiples of 1/2400 and are computed in integers. An alert asks
 * that a person looks today, whatever the band; a band orders case work and never lowers help. What the bands mean for
 * the household, and what to do, a case worker decides with the returnee.
 */
@NullMarked
package org.masar.avrr.sustainability;

import org.jspecify.annotations.NullMarked;
