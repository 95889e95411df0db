package org.masar.mgi;

import org.masar.core.message.CatalogueTests;

class MgiWordsTest extends CatalogueTests {
    MgiWordsTest() {
        super(new MgiMessages());
    }
}
