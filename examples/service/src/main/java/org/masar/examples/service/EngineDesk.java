package org.masar.examples.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.masar.core.engine.Engines;
import org.masar.core.engine.Reply;
import org.masar.core.json.JsonLine;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;

/**
 * Answers on as many threads as there are processors. Who comes when too many wait is refused at once, so that those
 * who wait are answered in time and memory does not grow.
 */
final class EngineDesk implements DisposableBean {

    private final Engines engines;
    private final Duration patience;
    private final MeterRegistry meters;
    private final ThreadPoolExecutor threads;

    EngineDesk(Engines engines, ServiceSettings.Limits limits, MeterRegistry meters) {
        this.engines = engines;
        this.patience = limits.answerTime();
        this.meters = meters;
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                processors, processors, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(limits.waiting()), work -> {
                    Thread thread = new Thread(work, "masar-engine");
                    thread.setDaemon(true);
                    return thread;
                });
        Gauge.builder("masar.engines.waiting", threads, pool -> pool.getQueue().size())
                .register(meters);
    }

    Engines engines() {
        return engines;
    }

    /**
     * Asks an engine.
     *
     * @param id any text; only ids of engines are counted by name
     * @param body a bare request or an envelope, as bytes
     * @param language of the texts where the envelope does not ask for one
     * @return answer or problems
     * @throws Refusal if too many wait, or the answer takes too long
     */
    Reply ask(String id, byte[] body, String language) {
        long start = System.nanoTime();
        String outcome = "failed";
        Future<Reply> future;
        try {
            future = threads.submit(() -> engines.reply(id, JsonLine.of(body), language));
        } catch (RejectedExecutionException e) {
            count(id, "refused", start);
            throw Refusal.later(HttpStatus.SERVICE_UNAVAILABLE, "overload", 1);
        }
        try {
            Reply reply = future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            outcome = reply.answered() ? "answered" : "problems";
            return reply;
        } catch (TimeoutException e) {
            future.cancel(true);
            outcome = "timeout";
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "timeout");
        } catch (InterruptedException | CancellationException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.later(HttpStatus.SERVICE_UNAVAILABLE, "overload", 1);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an engine failed", e.getCause());
        } finally {
            count(id, outcome, start);
        }
    }

    /** Engine and outcome are all that is counted: nothing of who asked or what. */
    private void count(String id, String outcome, long start) {
        Timer.builder("masar.engine")
                .tag("engine", engines.find(id).isPresent() ? id : "unknown")
                .tag("outcome", outcome)
                .publishPercentiles(0.5, 0.99)
                .register(meters)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
