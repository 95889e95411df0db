package org.masar.core.engine;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Applies a function to a stream on several threads and keeps its order. At most a fixed number of elements are under
 * way or waiting to be taken, so memory does not grow with the stream; closing the result stops the work.
 */
final class Ordered {

    /** Enough for a slow element not to starve the other threads, little enough to hold in memory. */
    private static final int AHEAD_PER_THREAD = 64;

    private Ordered() {}

    static <T, R> Stream<R> map(Stream<T> source, Function<? super T, ? extends R> function, int parallelism) {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism (" + parallelism + ") must be at least 1.");
        }
        if (parallelism == 1) {
            return source.sequential().map(function);
        }
        Window<T, R> window = new Window<>(source.sequential().iterator(), function, parallelism);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(window, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(window::stop)
                .onClose(source::close);
    }

    private static final class Window<T, R> implements Iterator<R> {

        private final Iterator<T> source;
        private final Function<? super T, ? extends R> function;
        private final ExecutorService threads;
        private final ArrayDeque<Future<R>> underWay = new ArrayDeque<>();
        private final int most;
        private boolean stopped;

        Window(Iterator<T> source, Function<? super T, ? extends R> function, int parallelism) {
            this.source = source;
            this.function = function;
            this.most = parallelism * AHEAD_PER_THREAD;
            this.threads = Executors.newFixedThreadPool(parallelism, work -> {
                Thread thread = new Thread(work, "masar-answers");
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        public boolean hasNext() {
            if (stopped) {
                return false;
            }
            while (underWay.size() < most && source.hasNext()) {
                T element = source.next();
                underWay.add(threads.submit(() -> function.apply(element)));
            }
            if (underWay.isEmpty()) {
                stop();
            }
            return !underWay.isEmpty();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return underWay.remove().get();
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while answering");
            } catch (ExecutionException e) {
                stop();
                throw new IllegalStateException("a function that must not fail did", e.getCause());
            }
        }

        void stop() {
            stopped = true;
            threads.shutdownNow();
        }
    }
}
