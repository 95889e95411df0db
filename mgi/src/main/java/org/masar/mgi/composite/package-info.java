/**
 * Composite indicators: an index is described by a {@link org.masar.mgi.composite.CompositeSpec} (leaves, steps, nodes)
 * and computed over a table by {@link org.masar.mgi.composite.CompositeEngine}. Shipped specs: HDI with IHDI, GDI, GII,
 * PHDI, INFORM-2020, ASEM-2018.
 *
 * <pre>{@code
 * Map<String, Object> iraq = Map.of("iso3", "IRQ", "le", 70.3779, "eys", 12.08747317, "mys", 7.905593489,
 *         "gnipc", 9977.249073);
 * var data = new CompositeRequest.Data(List.of(iraq));
 * var request = new CompositeRequest(CompositeSpec.shipped("HDI"), data, null, null, null, null);
 * CompositeAnswer answer = new CompositeEngine().answer(request);
 * answer.units().get("IRQ").values().get("HDI");   // 0.686
 * }</pre>
 *
 * <p>One's own index, in Java:
 *
 * <pre>{@code
 * CompositeSpec spec = IndexBuilder.index("mine", "1", "iso3")
 *         .indicator("clinics", 1)
 *         .indicator("poverty", -1)
 *         .step(Step.Normalise.of(Normalisation.minMax(0, 100)))
 *         .node("index", Node.Method.ARITHMETIC, "clinics", "poverty")
 *         .top("index");
 * }</pre>
 *
 * <p>An index is an opinion with numbers: {@code org.masar.mgi.sensitivity} says how much of it is.
 */
@NullMarked
package org.masar.mgi.composite;

import org.jspecify.annotations.NullMarked;
