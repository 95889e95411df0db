package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, as it is handed to a store. Personal data: it prints its type only.
 *
 * @param id names the event; handing in the same event again is recognised by it. A code as in {@link CaseId}
 * @param type what happened, for example {@code avrr.case.opened}; outlives class names. A code as in {@link CaseId}
 * @param schema number of the shape that {@code data} and the sealed part have for this type, from 1
 * @param recordedAt when it became known here
 * @param effectiveOn the day from which it holds in the world, which may lie before or after
 * @param actor who recorded it, as a staff code, never a name. A code as in {@link CaseId}
 * @param data a JSON object of at most 1,000,000 characters, kept in clear and after erasure: only what may stay, such
 *     as programme, governorate, year of birth
 * @param receipt a decision receipt as a JSON object, or null where nothing was decided; its hashes are keyed
 * @param sealed what dies with a person's key, or null; see {@link Sealer}
 */
public record CaseEvent(
        String id,
        String type,
        int schema,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        String data,
        @Nullable String receipt,
        @Nullable Sealed sealed) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Checks the forms.
     *
     * @param id names the event
     * @param type what happened
     * @param schema number of the shape
     * @param recordedAt when it became known, in the years 1 to 9999
     * @param effectiveOn the day from which it holds, in the years 1 to 9999
     * @param actor who recorded it
     * @param data what may stay
     * @param receipt a decision receipt
     * @param sealed what can be erased
     * @throws IllegalArgumentException for another form
     * @throws CaseStoreException TOO_LARGE for more text than a store keeps
     */
    public CaseEvent {
        Words.code("event id", id);
        Words.code("event type", type);
        Words.code("actor", actor);
        if (schema < 1) {
            throw new IllegalArgumentException("schema (" + schema + ") must be at least 1");
        }
        if (recordedAt.isBefore(FIRST) || !recordedAt.isBefore(END)) {
            throw new IllegalArgumentException("recordedAt must lie in the years 1 to 9999");
        }
        if (effectiveOn.getYear() < 1 || effectiveOn.getYear() > 9999) {
            throw new IllegalArgumentException("effectiveOn must lie in the years 1 to 9999");
        }
        Words.object("data", data);
        if (receipt != null) {
            Words.object("receipt", receipt);
        }
    }

    /**
     * An event without receipt and sealed part.
     *
     * @param id names the event
     * @param type what happened
     * @param schema number of the shape
     * @param recordedAt when it became known
     * @param effectiveOn the day from which it holds
     * @param actor who recorded it
     * @param data what may stay
     * @return the event
     */
    public static CaseEvent of(
            String id, String type, int schema, Instant recordedAt, LocalDate effectiveOn, String actor, String data) {
        return new CaseEvent(id, type, schema, recordedAt, effectiveOn, actor, data, null, null);
    }

    /**
     * The same event with a decision receipt.
     *
     * @param json the receipt as a JSON object
     * @return the event that carries it
     */
    public CaseEvent withReceipt(String json) {
        return new CaseEvent(id, type, schema, recordedAt, effectiveOn, actor, data, requireNonNull(json), sealed);
    }

    CaseEvent withSealed(Sealed part) {
        return new CaseEvent(id, type, schema, recordedAt, effectiveOn, actor, data, receipt, part);
    }

    CaseEvent withData(String json, int newSchema) {
        return new CaseEvent(id, type, newSchema, recordedAt, effectiveOn, actor, json, receipt, sealed);
    }

    @Override
    public String toString() {
        return "CaseEvent";
    }
}
