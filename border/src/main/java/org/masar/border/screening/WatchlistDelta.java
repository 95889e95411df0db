package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Objects;

/**
 * What changed from one version of a list to the next, so that only that is screened again.
 *
 * @param from version of the older list
 * @param to version of the newer list
 * @param added ids that only the newer list has
 * @param changed ids that both have, with another content
 * @param removed ids that only the older list has
 */
public record WatchlistDelta(
        String from,
        String to,
        ImmutableList<String> added,
        ImmutableList<String> changed,
        ImmutableList<String> removed) {

    /**
     * Compares two versions of a list.
     *
     * @param older the list before
     * @param newer the list now
     * @return ids in alphabetical order
     */
    public static WatchlistDelta between(Watchlist older, Watchlist newer) {
        ImmutableSortedSet<String> before = older.versions().keySet();
        ImmutableSortedSet<String> now = newer.versions().keySet();
        return new WatchlistDelta(
                older.version(),
                newer.version(),
                ImmutableList.copyOf(Sets.difference(now, before)),
                Sets.intersection(now, before).stream()
                        .filter(id -> !Objects.equals(
                                older.versions().get(id), newer.versions().get(id)))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(Sets.difference(before, now)));
    }

    /**
     * The part of the newer list against which those who passed the older one are screened again.
     *
     * @param newer the list now
     * @return the entries added and changed
     * @throws IllegalArgumentException if this is another list than the delta was made for
     */
    public Watchlist toScreenAgain(Watchlist newer) {
        if (!newer.version().equals(to)) {
            throw new IllegalArgumentException(
                    "newer must be the list this delta was made for.\nMaybe the list has been read anew since?");
        }
        return newer.only(
                ImmutableList.<String>builder().addAll(added).addAll(changed).build());
    }
}
