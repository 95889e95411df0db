/**
 * Classification of reported incidents by the GBVIMS, for statistics only: it offers no service and withholds none.
 *
 * <pre>{@code
 * ClassifyAnswer answer = Policing.gbvClassify(request);
 * answer.type();   // absent while an earlier gate is open
 * }</pre>
 *
 * <p>What a person must still decide: whether the answers describe what was told. Six types are chosen by the act alone,
 * first yes wins; who did it and why are contexts. Source: GBVIMS User Guide, 2011, chapter 3, and the standard intake form.
 */
@NullMarked
package org.masar.policing.gbv;

import org.jspecify.annotations.NullMarked;
