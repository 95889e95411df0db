package org.masar.border.screening;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.masar.core.engine.Engines;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Json;

/**
 * That a screening took place, with which list, and what came of it, without a name in it: the seals are keyed hashes, so
 * that nobody without the key can guess them. With the request and the list at hand the screening can be replayed.
 *
 * @param engineVersion version of the engine
 * @param listVersion version of the list
 * @param requestSeal HMAC-SHA-256 over the canonical request
 * @param answerSeal HMAC-SHA-256 over the canonical answer
 */
public record ScreeningRecord(String engineVersion, String listVersion, String requestSeal, String answerSeal) {

    /** How a replay went. */
    public enum Replay {
        /** The same answer, byte for byte. */
        SAME,
        /** Another version of the engine is here; nothing was compared. */
        OTHER_ENGINE,
        /** Another version of the list is here; nothing was compared. */
        OTHER_LIST,
        /** Not the request that was recorded, or another key. */
        OTHER_REQUEST,
        /** The same engine, list and request gave another answer: the record or the library was changed. */
        OTHER_ANSWER
    }

    /**
     * Records a screening.
     *
     * @param request what was asked, without a list inline
     * @param screener the list it was asked of
     * @param key key of the case, kept apart from the record; at least 16 bytes
     * @return the record
     */
    public static ScreeningRecord of(ScreeningScreenRequest request, Screener screener, byte[] key) {
        var engine = new ScreeningScreenEngine().with(screener);
        return new ScreeningRecord(
                engine.info().version(),
                screener.list().version(),
                seal(request, key),
                seal(Engines.ask(engine, request), key));
    }

    /**
     * Screens again and compares.
     *
     * @param request what was asked then
     * @param screener a list
     * @param key key of the case
     * @return whether the same comes out, or why that cannot be said
     */
    public Replay replay(ScreeningScreenRequest request, Screener screener, byte[] key) {
        ScreeningRecord now = of(request, screener, key);
        if (!now.engineVersion.equals(engineVersion)) {
            return Replay.OTHER_ENGINE;
        }
        if (!now.listVersion.equals(listVersion)) {
            return Replay.OTHER_LIST;
        }
        if (!now.requestSeal.equals(requestSeal)) {
            return Replay.OTHER_REQUEST;
        }
        return now.answerSeal.equals(answerSeal) ? Replay.SAME : Replay.OTHER_ANSWER;
    }

    private static String seal(Object value, byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("key must have at least 16 bytes.\nMaybe a password was given?");
        }
        return Hashing.hmacSha256(key)
                .hashString(CanonicalJson.of(Json.tree(value)), StandardCharsets.UTF_8)
                .toString();
    }
}
