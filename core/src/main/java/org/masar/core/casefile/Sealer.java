package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.masar.core.audit.Seals;

/**
 * Hides parts of events, and entries of the audit log, under each person's key (AES-256-GCM, random IV). What is hidden
 * opens only in the event it was hidden in. Safe for use by many threads. What was opened lies in memory until the
 * garbage collector takes it: Java cannot wipe it.
 */
public final class Sealer implements Seals {

    private final KeyVault vault;
    private final SecureRandom random = new SecureRandom();

    /**
     * A sealer.
     *
     * @param vault where the keys are kept
     */
    public Sealer(KeyVault vault) {
        this.vault = requireNonNull(vault, "vault");
    }

    /**
     * Adds a sealed part to an event.
     *
     * @param caseId the case the event is for
     * @param event an event without a sealed part; facts about several people go into several events of one append
     * @param subject whose key hides it, as a code that says nothing; the key is made on first use
     * @param json a JSON object of at most 1,000,000 characters; its shape goes with the event's schema number
     * @return the event with the part
     * @throws CaseStoreException ERASED if the key was destroyed, TOO_LARGE, UNAVAILABLE or CORRUPT
     * @throws IllegalArgumentException for an event that has a sealed part, or for what is no JSON object
     */
    public CaseEvent seal(CaseId caseId, CaseEvent event, String subject, String json) {
        if (event.sealed() != null) {
            throw new IllegalArgumentException(
                    "event must have no sealed part yet.\nMaybe append two events at once, one for each person.");
        }
        byte[] plain = Words.object("the sealed part", json).getBytes(UTF_8);
        return event.withSealed(new Sealed(subject, seal(subject, plain, context(caseId, event))));
    }

    /**
     * Opens the sealed part of an event. Every caller needs a purpose and a basis for it, and an entry in the audit log.
     *
     * @param stored the event
     * @return the JSON object; empty where there is no sealed part, or none any more
     * @throws CaseStoreException CORRUPT if it is not what was sealed there, UNAVAILABLE
     */
    public Optional<String> open(StoredEvent stored) {
        Sealed sealed = stored.event().sealed();
        return sealed == null
                ? Optional.empty()
                : open(sealed.subject(), sealed.bytes(), context(stored.caseId(), stored.event()))
                        .map(plain -> new String(plain, UTF_8));
    }

    @Override
    public byte[] seal(String subject, byte[] plain, byte[] context) {
        return SealedBytes.seal(vault.findOrMake(subject), plain, context, random);
    }

    @Override
    public Optional<byte[]> open(String subject, byte[] sealed, byte[] context) {
        Optional<SecretKey> key = vault.find(subject);
        if (key.isEmpty()) {
            if (vault.isDestroyed(subject)) {
                return Optional.empty();
            }
            throw new CaseStoreException(
                    CaseStoreException.Kind.UNAVAILABLE,
                    "the vault has no key of " + subject + " and did not destroy one.\n"
                            + "Maybe it is the vault of another store, or a copy from before the key was made.");
        }
        return Optional.of(SealedBytes.open(key.get(), sealed, context)
                .orElseThrow(() ->
                        CaseStoreException.corrupt("a sealed part of " + subject + " is not what was sealed there")));
    }

    /** Codes hold no blank, so that no two events have the same. */
    private static byte[] context(CaseId caseId, CaseEvent event) {
        return ("event " + caseId + " " + event.id() + " " + event.type() + " " + event.schema()).getBytes(UTF_8);
    }
}
