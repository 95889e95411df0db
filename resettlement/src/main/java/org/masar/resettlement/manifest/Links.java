package org.masar.resettlement.manifest;

import java.util.List;
import org.masar.resettlement.manifest.ManifestRequest.GroupLink;
import org.masar.resettlement.manifest.ManifestRequest.LinkStrength;

/** Which links bind. */
final class Links {

    private Links() {}

    /** A hard link binds unless a decision dissolved it, wherever between the two the decision stands. */
    static boolean holds(GroupLink link, List<GroupLink> all) {
        return link.kind() == LinkStrength.HARD
                && all.stream().noneMatch(other -> other.dissolvedBy() != null && isSamePair(link, other));
    }

    private static boolean isSamePair(GroupLink one, GroupLink other) {
        return (one.a().equals(other.a()) && one.b().equals(other.b()))
                || (one.a().equals(other.b()) && one.b().equals(other.a()));
    }
}
