package org.masar.examples.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an organisation says about its service, under {@code masar.} in the configuration.
 *
 * @param demo runs without an organisation's keys, on the loopback interface only
 * @param organisation its name as on its door; families must know who speaks to them
 * @param neutralPage where the quick exit of the page for families leads
 * @param cases where cases are kept: a file of H2 without its ending, or a URL that begins with {@code jdbc:}
 * @param oidcIssuer the issuer whose tokens are accepted; empty for none
 * @param oidcAudience whom a token must be meant for
 * @param keys the keys that are accepted
 * @param engineRoles who may ask engines that were plugged in, by id; those of the library cannot be changed
 * @param limits what one caller may ask for
 */
@ConfigurationProperties("masar")
record ServiceSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String organisation,
        @DefaultValue("https://www.wikipedia.org/") String neutralPage,
        @DefaultValue("cases/masar") String cases,
        @DefaultValue("") String oidcIssuer,
        @DefaultValue("masar") String oidcAudience,
        @DefaultValue List<Key> keys,
        @DefaultValue Map<String, Set<Role>> engineRoles,
        @DefaultValue Limits limits) {

    /**
     * A key, of which only the hash is kept.
     *
     * @param name who holds it, as a code; it stands in logs and as the actor of case events
     * @param sha256 SHA-256 of the key in hexadecimal; keys are random, so that no slow hash is needed
     * @param roles what it opens
     */
    record Key(String name, String sha256, Set<Role> roles) {}

    /**
     * What one caller may ask for.
     *
     * @param body the largest request
     * @param bodyTime how long a request may take to arrive
     * @param answerTime how long an answer may take
     * @param waiting how many requests may wait for a thread; more are refused at once
     * @param perSecond how many requests a second one key may make; twice as many in a burst
     */
    record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("10s") Duration bodyTime,
            @DefaultValue("20s") Duration answerTime,
            @DefaultValue("64") int waiting,
            @DefaultValue("50") int perSecond) {}
}
