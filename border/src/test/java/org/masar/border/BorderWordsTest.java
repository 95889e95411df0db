package org.masar.border;

import org.masar.core.message.CatalogueTests;

class BorderWordsTest extends CatalogueTests {

    BorderWordsTest() {
        super(new BorderMessages());
    }
}
