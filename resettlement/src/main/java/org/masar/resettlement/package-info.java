/**
 * Movement of accepted refugees and migrants, from a state's request to arrival: request, readiness, manifest, notice and
 * placement will live here. Nothing is built yet.
 */
@NullMarked
package org.masar.resettlement;

import org.jspecify.annotations.NullMarked;
