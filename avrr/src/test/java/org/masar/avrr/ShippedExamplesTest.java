package org.masar.avrr;

import org.masar.core.engine.ShippedExamples;

class ShippedExamplesTest extends ShippedExamples {}
