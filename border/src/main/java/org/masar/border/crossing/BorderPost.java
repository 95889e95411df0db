package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;

/**
 * A border point of Iraq, as far as public sources tell.
 *
 * @param nameEn name in English
 * @param nameAr name in Arabic
 * @param mode road, sea or air
 * @param governorate where it lies
 * @param neighbour the country across; absent for ports and airports
 * @param iata airport code
 * @param icao airport code
 * @param unlocode port code
 * @param authority who runs it: the Kurdistan Region runs its own
 * @param fact how sure the row is, in words
 * @param source where it was read; absent where it rests on memory
 */
public record BorderPost(
        @NotNull String nameEn,
        @NotNull String nameAr,
        @NotNull Mode mode,
        @NotNull String governorate,
        @Nullable String neighbour,
        @Nullable String iata,
        @Nullable String icao,
        @Nullable String unlocode,
        @NotNull String authority,
        @NotNull String fact,
        @Nullable String source) {

    /** How people come. */
    public enum Mode {
        /** By road. */
        ROAD,
        /** By sea. */
        SEA,
        /** By air. */
        AIR
    }

    private record Pack(
            @NotNull String id,
            @NotNull String version,
            @NotNull List<@Valid BorderPost> posts) {}

    private static final ImmutableList<BorderPost> ALL = load();

    /**
     * All points of the pack.
     *
     * @return roads, then ports, then airports
     */
    public static ImmutableList<BorderPost> all() {
        return ALL;
    }

    /**
     * The point with a name or code.
     *
     * @param name English or Arabic name, airport or port code, exactly as in the pack
     * @return empty if there is none
     */
    public static Optional<BorderPost> find(String name) {
        return ALL.stream()
                .filter(post -> name.equals(post.nameEn)
                        || name.equals(post.nameAr)
                        || name.equals(post.iata)
                        || name.equals(post.icao)
                        || name.equals(post.unlocode))
                .findFirst();
    }

    private static ImmutableList<BorderPost> load() {
        return ImmutableList.copyOf(
                StrictReader.of(Pack.class).shipped("iraq-border-points.json").posts());
    }
}
