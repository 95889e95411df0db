package org.masar.core.message;

/** The catalogues of core keep what all catalogues keep. */
class CoreWordsTest extends CatalogueTests {

    CoreWordsTest() {
        super(new CoreMessages());
    }
}
