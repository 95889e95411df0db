package org.masar.examples.tour;

import org.masar.core.message.CatalogueTests;

class TourWordsTest extends CatalogueTests {
    TourWordsTest() {
        super(new TourMessages());
    }
}
