package org.masar.core.casefile;

import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Keeps a key for each person, apart from the data: a copy of the data that also held the keys would undo every erasure.
 * Destroying a key is final. Implementations are safe for use by many threads.
 */
public interface KeyVault {

    /**
     * A vault of files in a folder, one a person, each wrapped under a master key. The names of the files do not tell
     * whose keys they are.
     *
     * @param folder where; made where there is none
     * @param masterKey 256 bits for AES, kept elsewhere, for example in the machine's key store
     * @return the vault
     * @throws IllegalArgumentException for another key
     * @throws CaseStoreException UNAVAILABLE if the folder cannot be made
     */
    static KeyVault folder(Path folder, SecretKey masterKey) {
        return new FolderKeyVault(folder, masterKey);
    }

    /**
     * The key of a person.
     *
     * @param subject the person's code
     * @return the key; empty if there is none, or none any more
     * @throws CaseStoreException UNAVAILABLE or CORRUPT
     */
    Optional<SecretKey> find(String subject);

    /**
     * The key of a person, made and kept where there is none.
     *
     * @param subject the person's code
     * @return the key, the same for all who ask at the same time
     * @throws CaseStoreException ERASED if it was destroyed; UNAVAILABLE or CORRUPT
     */
    SecretKey findOrMake(String subject);

    /**
     * Destroys the key of a person, also one that was never made: none will be made later.
     *
     * @param subject the person's code
     * @throws CaseStoreException UNAVAILABLE if it could not be destroyed; then it must be tried again
     */
    void destroy(String subject);

    /**
     * Whether the key of a person was destroyed.
     *
     * @param subject the person's code
     * @return false where there is one, or where there never was
     * @throws CaseStoreException UNAVAILABLE
     */
    boolean isDestroyed(String subject);
}
