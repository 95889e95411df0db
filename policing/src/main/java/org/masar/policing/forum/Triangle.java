package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.policing.forum.ForumAnswer.SideView;
import org.masar.policing.forum.ForumRequest.Issue;

/**
 * The problem triangle of an issue: what is done, what is harmed, where; each side with the one who could change it. A
 * cause counts only when it was tested. Source: problem analysis triangle of problem-oriented policing.
 */
final class Triangle {

    private Triangle() {}

    /** All three sides, so that the one nobody looked at is seen; null where nothing was said of any. */
    static @Nullable ImmutableList<SideView> of(Issue issue) {
        if (issue.sides() == null) {
            return null;
        }
        ImmutableList.Builder<SideView> views = ImmutableList.builder();
        for (TriangleSide side : TriangleSide.values()) {
            views.add(view(side, issue.sides()));
        }
        return views.build();
    }

    private static SideView view(TriangleSide side, List<Side> sides) {
        int tested = 0;
        ImmutableList.Builder<String> borne = ImmutableList.builder();
        Boolean controllerActs = null;
        boolean seen = false;
        for (Side one : sides) {
            if (one.side() != side) {
                continue;
            }
            seen = true;
            if (one.controllerActs() != null) {
                controllerActs = one.controllerActs();
            }
            for (Side.Cause cause : one.causesOrNone()) {
                tested += cause.supported() == null ? 0 : 1;
                if (Boolean.TRUE.equals(cause.supported())) {
                    borne.add(cause.cause());
                }
            }
        }
        return new SideView(side, side.controller(), seen, controllerActs, tested, borne.build());
    }

    /** Whether a cause was tested and held, on any side; null where nothing was said of any. */
    static @Nullable Boolean hasTestedCause(Issue issue) {
        return issue.sides() == null
                ? null
                : (Boolean) issue.sides().stream()
                        .flatMap(side -> side.causesOrNone().stream())
                        .anyMatch(cause -> Boolean.TRUE.equals(cause.supported()));
    }
}
