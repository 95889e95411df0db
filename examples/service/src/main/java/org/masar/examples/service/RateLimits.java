package org.masar.examples.service;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How often one caller may ask: a bucket that fills at a steady rate. Who was away for long is forgotten. */
final class RateLimits {

    private static final long SECOND = 1_000_000_000L;
    private static final int MOST_CALLERS = 20_000;

    private final Cache<String, Bucket> buckets = CacheBuilder.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final long apart;
    private final LongSupplier clock;

    /**
     * Limits.
     *
     * @param perSecond how many requests a second; twice as many at once
     * @param clock nanoseconds
     */
    RateLimits(int perSecond, LongSupplier clock) {
        this.apart = SECOND / Math.max(1, perSecond);
        this.clock = clock;
    }

    /** Whether the caller may come in now; if so, it counts. */
    boolean admits(String caller) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.asMap().computeIfAbsent(caller, name -> new Bucket(now - SECOND * 2));
        return bucket.take(now, apart);
    }

    /** The moment up to which its requests are paid for; never further back than a full bucket. */
    private static final class Bucket {

        private long paidUntil;

        Bucket(long paidUntil) {
            this.paidUntil = paidUntil;
        }

        synchronized boolean take(long now, long apart) {
            long next = Math.max(paidUntil, now - SECOND * 2) + apart;
            if (next - now > 0) {
                return false;
            }
            paidUntil = next;
            return true;
        }
    }
}
