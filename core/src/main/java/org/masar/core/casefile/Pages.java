package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** All events, a page at a time. */
final class Pages extends Spliterators.AbstractSpliterator<StoredEvent> {

    private static final int PAGE = 512;

    private final CaseStore store;
    private Iterator<StoredEvent> page = ImmutableList.<StoredEvent>of().iterator();
    private long position;

    Pages(CaseStore store, long afterPosition) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.store = store;
        this.position = afterPosition;
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredEvent> action) {
        if (!page.hasNext()) {
            page = store.readAll(position, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return false;
        }
        StoredEvent next = page.next();
        position = next.position();
        action.accept(next);
        return true;
    }
}
