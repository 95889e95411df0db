package org.masar.core.casefile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can only be read with a person's key. Immutable; prints its type only. */
public final class Sealed {

    private static final int MOST = 1 << 20;

    private final String subject;
    private final byte[] bytes;

    /**
     * A part as a store gives it back.
     *
     * @param subject the person, as a code of the form of {@link CaseId}; it stays after erasure and must say nothing
     * @param bytes the ciphertext; copied; at most 1,048,576, which is what H2 keeps
     * @throws IllegalArgumentException for a subject of another form
     * @throws CaseStoreException TOO_LARGE for too many bytes
     */
    public Sealed(String subject, byte[] bytes) {
        this.subject = Words.code("subject", subject);
        if (bytes.length > MOST) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.TOO_LARGE,
                    "the sealed part has " + bytes.length + " bytes, at most " + MOST
                            + " are kept.\nMaybe keep files elsewhere and their SHA-256 here.");
        }
        this.bytes = bytes.clone();
    }

    /**
     * Whose key opens it.
     *
     * @return the person's code
     */
    public String subject() {
        return subject;
    }

    /**
     * The ciphertext.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed that && subject.equals(that.subject) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
