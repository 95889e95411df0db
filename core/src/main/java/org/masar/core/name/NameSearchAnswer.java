package org.masar.core.name;

import com.google.common.collect.ImmutableList;

/**
 * The names that come nearest.
 *
 * @param hits best first, then by id; one hit an id, its best name
 * @param index what was searched
 */
public record NameSearchAnswer(ImmutableList<NameIndex.Hit> hits, Index index) {

    /**
     * The index that was searched.
     *
     * @param names how many names it holds
     * @param version SHA-256 over its ids and names
     */
    public record Index(int names, String version) {}
}
