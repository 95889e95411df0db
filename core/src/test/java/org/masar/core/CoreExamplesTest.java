package org.masar.core;

import org.masar.core.engine.ShippedExamples;

class CoreExamplesTest extends ShippedExamples {}
