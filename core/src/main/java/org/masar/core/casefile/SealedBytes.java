package org.masar.core.casefile;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: version (1 byte), random IV (12 bytes), ciphertext with its tag of 128 bits; bound to a context. */
final class SealedBytes {

    private static final byte VERSION = 1;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private SealedBytes() {}

    static byte[] seal(SecretKey key, byte[] plain, byte[] context, SecureRandom random) {
        byte[] iv = new byte[IV];
        random.nextBytes(iv);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(plain);
            byte[] sealed = new byte[1 + IV + text.length];
            sealed[0] = VERSION;
            System.arraycopy(iv, 0, sealed, 1, IV);
            System.arraycopy(text, 0, sealed, 1 + IV, text.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM must be there: every Java has it", e);
        }
    }

    /** Empty if the bytes are not what was sealed with this key in this context. */
    static Optional<byte[]> open(SecretKey key, byte[] sealed, byte[] context) {
        if (sealed.length < 1 + IV + TAG_BITS / 8 || sealed[0] != VERSION) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(sealed, 1, 1 + IV), context)
                    .doFinal(sealed, 1 + IV, sealed.length - 1 - IV));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM must be there: every Java has it", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(context);
        return cipher;
    }
}
