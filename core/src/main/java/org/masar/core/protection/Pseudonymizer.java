package org.masar.core.protection;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces ids by pseudonyms: HMAC-SHA-256 (RFC 2104) under a key of its own for each purpose and partner, derived from
 * one secret. The same person has one pseudonym towards one partner for one purpose, and pseudonyms of different
 * partners or purposes cannot be joined without the secret. Prints as its type only.
 */
public final class Pseudonymizer {

    /** Shortest secret that is accepted, in bytes: as long as the hash. */
    public static final int SHORTEST_SECRET = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 20;

    private final byte[] key;

    private Pseudonymizer(byte[] key) {
        this.key = key;
    }

    /**
     * The pseudonyms for one purpose towards one partner.
     *
     * @param secret random bytes that nobody else has, at least {@link #SHORTEST_SECRET}; copied
     * @param purpose what the data are for
     * @param partner id of the organisation that will see the pseudonyms
     * @return the pseudonymizer
     * @throws IllegalArgumentException if the secret is too short
     */
    public static Pseudonymizer of(byte[] secret, Purpose purpose, String partner) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "secret must have at least " + SHORTEST_SECRET + " bytes.\nMaybe a password was given, not a key?");
        }
        // The length tells where the purpose ends, so that no two pairs give the same text.
        String context = "masar.pseudonym " + purpose.code().length() + " " + purpose.code() + partner;
        return new Pseudonymizer(mac(secret, context));
    }

    /**
     * The pseudonym of an id.
     *
     * @param id any text that stands for one person
     * @return 32 characters, A-Z and 2-7
     */
    public String pseudonym(String id) {
        return BaseEncoding.base32().omitPadding().encode(Arrays.copyOf(mac(key, id), PSEUDONYM_BYTES));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Pseudonymizer";
    }
}
