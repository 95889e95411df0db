package org.masar.core.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.masar.core.json.PackFile;

/**
 * What an engine is.
 *
 * @param id dotted name, module first, for example {@code avrr.sustainability}; unique on the path
 * @param version semantic version of the engine's behaviour
 * @param title one line in English: what question it answers
 * @param request type of the request, a record
 * @param answer type of the answer
 * @param packs the shipped packs of facts the answer rests on
 * @param <Q> request
 * @param <A> answer
 */
public record EngineInfo<Q, A>(
        String id, String version, String title, Class<Q> request, Class<A> answer, ImmutableList<PackFile> packs) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");

    /**
     * Checks the forms of id and version.
     *
     * @param id dotted name
     * @param version semantic version
     * @param title what question it answers
     * @param request type of the request
     * @param answer type of the answer
     * @param packs packs of facts
     * @throws IllegalArgumentException if id or version has another form
     */
    public EngineInfo {
        requireNonNull(title, "title");
        requireNonNull(request, "request");
        requireNonNull(answer, "answer");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id (" + id + ") must be dotted words.\nMaybe module.question?");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "version (" + version + ") of " + id + " must be a semantic version.\nMaybe 1.0.0?");
        }
    }

    /**
     * An engine that rests on no pack of facts.
     *
     * @param id dotted name
     * @param version semantic version
     * @param title what question it answers
     * @param request type of the request
     * @param answer type of the answer
     * @throws IllegalArgumentException if id or version has another form
     */
    public EngineInfo(String id, String version, String title, Class<Q> request, Class<A> answer) {
        this(id, version, title, request, answer, ImmutableList.of());
    }

    /**
     * The same engine, resting on packs of facts.
     *
     * @param files the packs
     * @return the engine's description with them
     */
    public EngineInfo<Q, A> withPacks(List<PackFile> files) {
        return new EngineInfo<>(id, version, title, request, answer, ImmutableList.copyOf(files));
    }
}
