package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** Papers that give different birth dates: the highest kind counts; if its dates lead apart, nothing is chosen. */
final class AgeEvidence {

    private AgeEvidence() {}

    static boolean isGiven(FamilyFacts facts) {
        return facts.knownSponsor().birthDateEvidence() != null
                || facts.knownApplicant().birthDateEvidence() != null;
    }

    static Combined decide(FamilyFacts facts, LocalDate asOf, @Nullable LocalDate doubted) {
        if (!isGiven(facts)) {
            return Combined.of(facts, asOf, doubted);
        }
        Set<PartialDate> sponsor = dates(facts.knownSponsor().birthDateEvidence());
        Set<PartialDate> applicant = dates(facts.knownApplicant().birthDateEvidence());
        if (sponsor.isEmpty() && applicant.isEmpty()) {
            return Combined.of(facts, asOf, doubted);
        }
        Combined first = null;
        for (@Nullable PartialDate ofSponsor : orNull(sponsor)) {
            for (@Nullable PartialDate ofApplicant : orNull(applicant)) {
                Combined next = Combined.of(BirthDates.with(facts, ofSponsor, ofApplicant), asOf, doubted);
                if (first == null) {
                    first = next;
                } else if (!first.sameOutcome(next)) {
                    return first.undetermined(next);
                }
            }
        }
        return java.util.Objects.requireNonNull(first);
    }

    private static List<@Nullable PartialDate> orNull(Set<PartialDate> dates) {
        return dates.isEmpty() ? java.util.Collections.singletonList(null) : new java.util.ArrayList<>(dates);
    }

    private static Set<PartialDate> dates(@Nullable List<BirthDateEvidence> evidence) {
        Set<PartialDate> dates = new LinkedHashSet<>();
        if (evidence != null) {
            int best = evidence.stream()
                    .mapToInt(paper -> rank(paper.kind()))
                    .min()
                    .orElse(0);
            evidence.stream()
                    .filter(paper -> rank(paper.kind()) == best)
                    .map(BirthDateEvidence::date)
                    .sorted(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest))
                    .forEach(dates::add);
        }
        return dates;
    }

    private static final ImmutableSet<EvidenceKind> PAPERS =
            Sets.immutableEnumSet(EvidenceKind.PASSPORT, EvidenceKind.NATIONAL_ID, EvidenceKind.CIVIL_REGISTER);

    private static int rank(EvidenceKind kind) {
        return PAPERS.contains(kind) ? 0 : kind.ordinal();
    }
}
