package org.masar.resettlement;

import org.masar.core.engine.ShippedExamples;

class ShippedExamplesTest extends ShippedExamples {}
