package org.masar.fap;

import org.masar.core.engine.ShippedExamples;

/** Runs every worked example that this module ships. */
class ShippedExamplesTest extends ShippedExamples {}
