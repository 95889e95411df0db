package org.masar.avrr;

import org.masar.core.message.CatalogueTests;

class AvrrWordsTest extends CatalogueTests {

    AvrrWordsTest() {
        super(new AvrrMessages());
    }
}
