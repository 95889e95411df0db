package org.masar.core.casefile;

class MemoryCaseStoreTest extends CaseStoreLaws {

    @Override
    CaseStore open() {
        return CaseStore.inMemory();
    }
}
