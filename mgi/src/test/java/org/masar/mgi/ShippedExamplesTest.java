package org.masar.mgi;

import org.masar.core.engine.ShippedExamples;

class ShippedExamplesTest extends ShippedExamples {}
