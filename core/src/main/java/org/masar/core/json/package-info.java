/**
 * JSON as the house reads and writes it: a strict reader that reports all {@link org.masar.core.json.Problem problems}
 * of a request at once, the JSON Schema of a type, canonical JSON (RFC 8785) and hashes over it.
 *
 * <pre>{@code
 * record Q(@NotNull LocalDate asOf, @Nullable Integer persons) {}
 * Parsed<Q> parsed = StrictReader.of(Q.class).read("{\"asof\":\"2026-01-31\"}");
 * parsed.problems();   // /asOf MISSING; /asof UNKNOWN_FIELD, near asOf
 * }</pre>
 *
 * <p>A request type is a record. Its components are never primitive, so that "unknown" cannot turn into zero or false;
 * {@code null} in JSON means absent, except inside a list, where it is a problem.
 */
@NullMarked
package org.masar.core.json;

import org.jspecify.annotations.NullMarked;
