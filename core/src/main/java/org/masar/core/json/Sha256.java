package org.masar.core.json;

import com.google.common.hash.Hashing;

/** SHA-256 of bytes, written as 64 lower-case hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Hashes bytes.
     *
     * @param bytes anything
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
