package org.masar.policing;

import org.masar.core.engine.ShippedExamples;

class ShippedExamplesTest extends ShippedExamples {}
