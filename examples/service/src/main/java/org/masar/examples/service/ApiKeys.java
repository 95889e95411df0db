package org.masar.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that are accepted, by their hashes. Without keys and without an issuer of tokens nothing starts. */
final class ApiKeys {

    static final String HEADER = "X-API-Key";

    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 200;

    private final ImmutableList<ServiceSettings.Key> keys;

    /**
     * Checks who may come in, before anybody can.
     *
     * @param settings keys, issuer, demo
     * @param address the interface the service listens on; null for all of them
     * @throws IllegalStateException where nobody could be told apart from anybody else
     */
    ApiKeys(ServiceSettings settings, @Nullable InetAddress address) {
        boolean loopback = address != null && address.isLoopbackAddress();
        if (settings.demo() && !loopback) {
            throw new IllegalStateException("masar.demo is for the loopback interface only.\n"
                    + "Maybe set server.address=127.0.0.1, or give keys instead of masar.demo?");
        }
        if (settings.demo()
                && (!settings.keys().isEmpty() || !settings.oidcIssuer().isBlank())) {
            throw new IllegalStateException("masar.demo has keys of its own and takes no others.\nMaybe leave it out?");
        }
        if (!settings.demo()
                && settings.keys().isEmpty()
                && settings.oidcIssuer().isBlank()) {
            throw new IllegalStateException("nobody may come in: there is neither a key nor an issuer of tokens.\n"
                    + "Maybe set masar.keys[0].name, .sha256 and .roles, or"
                    + " masar.oidc-issuer? To try it out on this machine: masar.demo=true.");
        }
        if (settings.organisation().isBlank() && !settings.demo()) {
            throw new IllegalStateException(
                    "masar.organisation must be the name on your door: families must know who speaks to them.");
        }
        List<ServiceSettings.Key> all = new ArrayList<>(settings.keys());
        if (settings.demo()) {
            for (Role role : Role.values()) {
                String key = "demo-" + role.path();
                all.add(new ServiceSettings.Key(key, hash(key).toString(), Set.of(role)));
            }
            LOG.warn("DEMO: on the loopback interface only, with the known keys demo-avrr, demo-border, demo-fap,"
                    + " demo-forum, demo-mgi, demo-operations, demo-police, demo-protection, demo-resettlement."
                    + " Enter no real person.");
        }
        all.forEach(ApiKeys::check);
        keys = ImmutableList.copyOf(all);
    }

    private static void check(ServiceSettings.Key key) {
        if (!NAME.matcher(key.name()).matches()) {
            throw new IllegalStateException(
                    "masar.keys: a name has 1 to 60 ASCII letters, digits, dots, hyphens or underscores.");
        }
        if (!SHA256.matcher(key.sha256()).matches()) {
            throw new IllegalStateException("masar.keys: sha256 of " + key.name()
                    + " must be 64 lower-case hexadecimal digits.\nMaybe the key itself stands there?");
        }
        if (key.roles().isEmpty()) {
            throw new IllegalStateException("masar.keys: " + key.name() + " has no role.");
        }
        if (Role.meetsTheWall(key.roles())) {
            throw new IllegalStateException("masar.keys: " + key.name()
                    + " must not hold PROTECTION beside BORDER, POLICE or FORUM.\nMaybe two keys?");
        }
    }

    /** Whose key it is. Every key is compared, in a time that does not depend on how much of one fits. */
    Optional<ServiceSettings.Key> find(String presented) {
        if (presented.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] hash = hash(presented).asBytes();
        ServiceSettings.Key found = null;
        for (ServiceSettings.Key key : keys) {
            if (MessageDigest.isEqual(hash, HashCode.fromString(key.sha256()).asBytes())) {
                found = key;
            }
        }
        return Optional.ofNullable(found);
    }

    static HashCode hash(String key) {
        return Hashing.sha256().hashString(key, UTF_8);
    }
}
