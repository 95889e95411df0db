package org.masar.policing;

import org.masar.core.message.CatalogueTests;

class PolicingWordsTest extends CatalogueTests {

    PolicingWordsTest() {
        super(new PolicingMessages());
    }
}
