package org.masar.resettlement;

import org.masar.core.message.CatalogueTests;

class ResettlementWordsTest extends CatalogueTests {

    ResettlementWordsTest() {
        super(new ResettlementMessages());
    }
}
