package org.masar.core.audit;

import java.util.Optional;

/** Hides bytes under a person's key and opens them while the key exists. */
public interface Seals {

    /**
     * Hides bytes.
     *
     * @param subject whose key, made on first use
     * @param plain what to hide
     * @param context where they belong; they open only there
     * @return the ciphertext, another one each time
     * @throws RuntimeException if the key was destroyed or cannot be reached
     */
    byte[] seal(String subject, byte[] plain, byte[] context);

    /**
     * Opens bytes.
     *
     * @param subject whose key
     * @param sealed what {@link #seal} gave
     * @param context where they belong
     * @return what was hidden; empty once the key is destroyed
     * @throws RuntimeException if the bytes are not what was sealed there
     */
    Optional<byte[]> open(String subject, byte[] sealed, byte[] context);
}
