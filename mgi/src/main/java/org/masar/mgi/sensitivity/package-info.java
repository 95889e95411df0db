/**
 * How much of an index is its maker's choice: {@link org.masar.mgi.sensitivity.SensitivityEngine} varies methods,
 * weights and the treatment of data, and says which of them the ranks depend on.
 *
 * <pre>{@code
 * var test = new SensitivityRequest.TestFunction(Function.ISHIGAMI, Coefficients.of(7), 0.1);
 * var request = new SensitivityRequest(null, null, null, null, test, null, 4096, 1L, 200, null);
 * SensitivityAnswer answer = new SensitivityEngine().answer(request);
 * answer.indices().get("x1").first();      // about 0.314
 * answer.analytic().first().get("x1");     // 0.31390519114781146
 * }</pre>
 */
@NullMarked
package org.masar.mgi.sensitivity;

import org.jspecify.annotations.NullMarked;
