package org.masar.border;

import org.masar.core.engine.ShippedExamples;

class ShippedExamplesTest extends ShippedExamples {}
