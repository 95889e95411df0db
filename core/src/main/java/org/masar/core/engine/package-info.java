/**
 * The door every question enters. An {@link org.masar.core.engine.Engine} is a pure function from a request record to
 * an answer record that explains itself; {@link org.masar.core.engine.Engines} finds the engines on the path and answers
 * typed requests or JSON, one at a time or as a stream.
 *
 * <pre>{@code
 * Engines engines = Engines.load();
 * engines.all().forEach(engine -> System.out.println(engine.info().id()));
 * String line = engines.answer("avrr.sustainability", "{\"answers\":{\"HAS_ID\":\"yes\"}}");
 * }</pre>
 *
 * <p>To plug in an engine of one's own, put a jar on the path whose {@code META-INF/services} (or {@code provides})
 * names it.
 */
@NullMarked
package org.masar.core.engine;

import org.jspecify.annotations.NullMarked;
