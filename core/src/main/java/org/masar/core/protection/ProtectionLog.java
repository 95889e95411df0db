package org.masar.core.protection;

import com.google.common.collect.ImmutableList;
import java.time.Instant;

/** Where every decision about passing data on is told. Implemented by the caller, for example over a tamper-evident log. */
@FunctionalInterface
public interface ProtectionLog {

    /** What happened. */
    enum Kind {
        /** The person did not want it, or nothing was allowed. */
        NOTHING_SHARED,
        /** A package was made. */
        SHARED,
        /** A package was made without consent, by an authorised override. */
        SHARED_BY_OVERRIDE,
        /** The receiver fetched a package. */
        FETCHED,
        /** The receiver asked for a package and did not get it. */
        FETCH_REFUSED,
        /** Consent was withdrawn. */
        WITHDRAWN
    }

    /**
     * One entry. Holds codes, no value of any item.
     *
     * @param kind what happened
     * @param at when
     * @param purpose what for
     * @param receiver to whom
     * @param items codes of the items concerned
     */
    record Entry(Kind kind, Instant at, Purpose purpose, String receiver, ImmutableList<String> items) {

        @Override
        public String toString() {
            return "Entry";
        }
    }

    /**
     * Takes an entry. Called before data leave; if it throws, nothing leaves.
     *
     * @param entry what happened
     */
    void add(Entry entry);
}
