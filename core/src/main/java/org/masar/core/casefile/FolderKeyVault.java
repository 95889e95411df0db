package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys in files. A key is written elsewhere first and linked into its place when it is on the disk, so that a key is
 * whole or not there and of two who make it at once one wins. A destroyed key leaves an empty file of another name,
 * which is on the disk before the key goes: whoever makes a key looks for it afterwards.
 */
final class FolderKeyVault implements KeyVault {

    private static final int KEY = 32;

    private final Path folder;
    private final byte[] master;
    private final SecureRandom random = new SecureRandom();

    FolderKeyVault(Path folder, SecretKey masterKey) {
        byte[] encoded = masterKey.getEncoded();
        if (encoded == null || encoded.length != KEY) {
            throw new IllegalArgumentException("masterKey must have 256 bits that can be read.\n"
                    + "Maybe KeyGenerator.getInstance(\"AES\") with init(256).");
        }
        this.folder = folder;
        this.master = encoded;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public Optional<SecretKey> find(String subject) {
        String name = name(subject);
        try {
            byte[] wrapped = Files.readAllBytes(key(name));
            return Files.exists(gone(name)) ? Optional.empty() : Optional.of(unwrap(subject, wrapped));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public SecretKey findOrMake(String subject) {
        Optional<SecretKey> there = find(subject);
        if (there.isPresent()) {
            return there.get();
        }
        String name = name(subject);
        try {
            if (!Files.exists(gone(name))) {
                make(subject, name);
            }
        } catch (IOException e) {
            throw failure(e);
        }
        return find(subject)
                .orElseThrow(() -> new CaseStoreException(
                        CaseStoreException.Kind.ERASED,
                        "the key of " + subject
                                + " was destroyed.\nMaybe the person begins anew: then use another code."));
    }

    private void make(String subject, String name) throws IOException {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        byte[] wrapped = SealedBytes.seal(new SecretKeySpec(master, "AES"), key, context(subject), random);
        Files.createDirectories(room(name));
        Path draft = Files.createTempFile(room(name), "draft", ".tmp");
        try {
            write(draft, wrapped);
            Files.createLink(key(name), draft);
        } catch (FileAlreadyExistsException e) {
            // Another was first: its key counts.
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
        force(room(name));
        if (Files.exists(gone(name))) {
            erase(name);
        }
    }

    @Override
    public void destroy(String subject) {
        String name = name(subject);
        try {
            Files.createDirectories(room(name));
            write(gone(name), new byte[0]);
            force(room(name));
            erase(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Overwritten first, so that a draft left by a crash, which is the same file, goes with it. A disk that writes elsewhere
     * keeps the old bytes, but only under the master key. */
    private void erase(String name) throws IOException {
        Path key = key(name);
        if (Files.exists(key)) {
            write(key, new byte[Math.toIntExact(Files.size(key))]);
            Files.deleteIfExists(key);
            force(room(name));
        }
    }

    @Override
    public boolean isDestroyed(String subject) {
        return Files.exists(gone(name(subject)));
    }

    private SecretKey unwrap(String subject, byte[] wrapped) {
        byte[] key = SealedBytes.open(new SecretKeySpec(master, "AES"), wrapped, context(subject))
                .orElseThrow(() -> CaseStoreException.corrupt(
                        "the key of " + subject + " does not open with this master key, or was changed"));
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] context(String subject) {
        return ("key " + subject).getBytes(UTF_8);
    }

    /** A keyed hash: the names of the files must not tell whose they are. */
    private String name(String subject) {
        HashCode hash = Hashing.hmacSha256(master).hashString("vault " + Words.code("subject", subject), UTF_8);
        return hash.toString();
    }

    /** A folder of millions of files is slow on some systems. */
    private Path room(String name) {
        return folder.resolve(name.substring(0, 2));
    }

    private Path key(String name) {
        return room(name).resolve(name.substring(2) + ".key");
    }

    private Path gone(String name) {
        return room(name).resolve(name.substring(2) + ".gone");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A name is on the disk when its folder is; where folders cannot be opened, as on Windows, it is left to the system. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static CaseStoreException failure(IOException e) {
        return new CaseStoreException(
                CaseStoreException.Kind.UNAVAILABLE,
                "the key vault cannot be read or written.\n"
                        + "Maybe see to the rights on its folder and to room on its disk.",
                e);
    }
}
