package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alignment in words: which part answers which, and what was not there. */
final class Explanation {

    private Explanation() {}

    static ImmutableList<AlignedPart> parts(Alignment x) {
        ImmutableList.Builder<AlignedPart> parts = ImmutableList.builder();
        Deque<Part> leftOfB = new ArrayDeque<>();
        for (int j = 0; j < x.partnerOfB.length; j++) {
            if (x.partnerOfB[j] < 0) {
                leftOfB.add(x.b.get(j));
            }
        }
        for (int i = 0; i < x.partnerOfA.length; i++) {
            Part p = x.a.get(i);
            if (x.partnerOfA[i] >= 0) {
                Part q = x.b.get(x.partnerOfA[i]);
                PartMatch match = x.match[i];
                parts.add(new AlignedPart(
                        p.shown(),
                        q.shown(),
                        type(p, q),
                        agreement(match),
                        NameComparer.code(match.rule()),
                        match.likeness() / 1000.0));
            } else if (!leftOfB.isEmpty()) {
                Part q = leftOfB.remove();
                parts.add(new AlignedPart(
                        p.shown(),
                        q.shown(),
                        type(p, q),
                        Agreement.CONFLICT,
                        NameComparer.code(PartMatch.Rule.DIFFERENT_SOUND),
                        0.0));
            } else {
                parts.add(new AlignedPart(p.shown(), null, p.type(), Agreement.MISSING, null, null));
            }
        }
        leftOfB.forEach(q -> parts.add(new AlignedPart(null, q.shown(), q.type(), Agreement.MISSING, null, null)));
        return parts.build();
    }

    private static @Nullable PartType type(Part p, Part q) {
        return p.type() != null ? p.type() : q.type();
    }

    private static Agreement agreement(PartMatch match) {
        return switch (match.rule()) {
            case SAME_LETTERS, SAME_TITLE -> Agreement.EQUAL;
            case FIRST_LETTER -> Agreement.INITIAL;
            default -> match.likeness() >= PartMatch.VARIANT ? Agreement.VARIANT : Agreement.FUZZY;
        };
    }

    static ImmutableList<MissingEvidence> missing(List<Part> a, List<Part> b) {
        ImmutableList.Builder<MissingEvidence> missing = ImmutableList.builder();
        if (names(a) == 0 || names(b) == 0 || (plain(a) == 0 && plain(b) == 0)) {
            missing.add(MissingEvidence.GIVEN_NAME);
        }
        if (plain(a) < 2 && plain(b) < 2) {
            missing.add(MissingEvidence.FATHER);
        }
        if (!family(a) && !family(b)) {
            missing.add(MissingEvidence.LAQAB);
        }
        if (names(a) < 2 && names(b) < 2) {
            missing.add(MissingEvidence.SECOND_PART);
        }
        return missing.build();
    }

    private static long names(List<Part> parts) {
        return parts.stream().filter(part -> part.kind() != Part.Kind.TITLE).count();
    }

    /** Parts that may be a given name of somebody in the chain. */
    private static long plain(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.PLAIN || part.kind() == Part.Kind.SERVANT)
                .filter(part -> !part.article() && part.type() != PartType.LAQAB && part.type() != PartType.SURNAME)
                .count();
    }

    private static boolean family(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> (part.kind() == Part.Kind.PLAIN && part.article())
                        || part.type() == PartType.LAQAB
                        || part.type() == PartType.SURNAME);
    }
}
