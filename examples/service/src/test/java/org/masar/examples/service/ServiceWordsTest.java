package org.masar.examples.service;

import org.masar.core.message.CatalogueTests;

class ServiceWordsTest extends CatalogueTests {

    ServiceWordsTest() {
        super(new ServiceMessages());
    }
}
