package org.masar.core.casefile;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the parts of a stored event, each with its length before it, so that no two events read alike. */
final class Digest {

    private Digest() {}

    static String of(long position, CaseId caseId, long version, CaseEvent event) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putLong(position);
        put(hasher, caseId.value());
        hasher.putLong(version);
        put(hasher, event.id());
        put(hasher, event.type());
        hasher.putInt(event.schema());
        put(hasher, event.recordedAt().toString());
        put(hasher, event.effectiveOn().toString());
        put(hasher, event.actor());
        put(hasher, event.data());
        put(hasher, event.receipt());
        Sealed sealed = event.sealed();
        put(hasher, sealed == null ? null : sealed.subject());
        if (sealed != null) {
            byte[] bytes = sealed.bytes();
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, @Nullable String text) {
        if (text == null) {
            hasher.putInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
