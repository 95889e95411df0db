package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.border.screening.ScreeningCompareAnswer.Missing;
import org.masar.core.message.Message;
import org.masar.core.name.Agreement;
import org.masar.core.name.Band;
import org.masar.core.name.MissingEvidence;
import org.masar.core.name.NameComparer;
import org.masar.core.name.NameComparison;
import org.masar.core.name.NameInput;
import org.masar.core.name.ParsedName;
import org.masar.core.name.PartType;
import org.masar.core.person.BirthDate;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;

/**
 * One traveller against one entry. The name stands first: other evidence can take away from it, and only an equal
 * document can add.
 */
final class EntryComparison {

    private static final String KEY = "border.screening.";
    private static final NameComparer NAMES = NameComparer.shipped();

    private final List<ParsedName> own;
    private final List<ParsedName> listed;
    private final ListedEntry entry;

    /** Indices of the best pair; -1 where a side has no name. */
    private int bestOwn = -1;

    private int bestListed = -1;
    private double score;

    final BirthDateEvidence birthDate;
    final NationalityEvidence nationality;
    final SexEvidence sex;
    final DocumentEvidence document;
    final Band nameBand;
    final Band band;

    EntryComparison(ScreenedPerson person, List<ParsedName> own, ListedEntry entry, List<ParsedName> listed) {
        this.own = own;
        this.listed = listed;
        this.entry = entry;
        bestPair();
        birthDate = birthDate(person.birthDate(), entry.birthDates());
        nationality = nationality(person.nationalities(), entry.nationalities());
        sex = sex(person.sex(), entry.sex());
        document = document(person.documents(), entry.documents());
        nameBand = bestOwn < 0 ? Band.NO : NAMES.thresholds().band(score);
        band = band(nameBand, birthDate, nationality, sex, document);
    }

    static ImmutableList<ParsedName> parsed(ScreenedPerson person) {
        return person.names() == null
                ? ImmutableList.of()
                : person.names().stream().map(NameInput::parsed).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<ParsedName> parsed(ListedEntry entry) {
        return entry.names().stream().map(name -> ParsedName.of(name.text())).collect(ImmutableList.toImmutableList());
    }

    /** Of equal scores the name of better quality, then the earlier one. */
    private void bestPair() {
        for (int i = 0; i < own.size(); i++) {
            for (int k = 0; k < listed.size(); k++) {
                double here = NAMES.score(own.get(i), listed.get(k));
                boolean better = bestListed < 0
                        || here > score
                        || (here == score && quality(k).compareTo(quality(bestListed)) < 0);
                if (better) {
                    score = here;
                    bestOwn = i;
                    bestListed = k;
                }
            }
        }
    }

    private ListedName.Kind quality(int name) {
        return Objects.requireNonNullElse(entry.names().get(name).kind(), ListedName.Kind.GOOD);
    }

    double score() {
        return score;
    }

    static BirthDateEvidence birthDate(@Nullable BirthDate own, @Nullable List<ListedBirthDate> listed) {
        return own == null || listed == null
                ? BirthDateEvidence.UNKNOWN
                : listed.stream()
                        .map(date -> date.compare(own.reveal()))
                        .min(Comparator.naturalOrder())
                        .orElse(BirthDateEvidence.UNKNOWN);
    }

    static NationalityEvidence nationality(@Nullable List<Country> own, @Nullable List<Country> listed) {
        Set<String> ours = codes(own);
        Set<String> theirs = codes(listed);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return NationalityEvidence.UNKNOWN;
        }
        return ours.stream().anyMatch(theirs::contains) ? NationalityEvidence.SHARED : NationalityEvidence.DIFFERENT;
    }

    private static Set<String> codes(@Nullable List<Country> countries) {
        return countries == null
                ? Set.of()
                : countries.stream()
                        .filter(country -> country.kind() != Country.Kind.NO_DEFINED_NATIONALITY)
                        .map(Country::code)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static SexEvidence sex(@Nullable Sex own, @Nullable Sex listed) {
        if (own == null || listed == null) {
            return SexEvidence.UNKNOWN;
        }
        if (own == listed) {
            return SexEvidence.SAME;
        }
        return own == Sex.UNSPECIFIED || listed == Sex.UNSPECIFIED ? SexEvidence.UNKNOWN : SexEvidence.DIFFERENT;
    }

    static DocumentEvidence document(@Nullable List<IdentityDocument> own, @Nullable List<IdentityDocument> listed) {
        if (own == null || listed == null) {
            return DocumentEvidence.UNKNOWN;
        }
        boolean different = false;
        boolean open = false;
        for (IdentityDocument ours : own) {
            for (IdentityDocument theirs : listed) {
                DocumentEvidence pair = document(ours, theirs);
                if (pair == DocumentEvidence.EQUAL) {
                    return pair;
                }
                different |= pair == DocumentEvidence.DIFFERENT;
                open |= pair == DocumentEvidence.UNKNOWN;
            }
        }
        return different && !open ? DocumentEvidence.DIFFERENT : DocumentEvidence.UNKNOWN;
    }

    /** Different as soon as one known field differs; equal only if all three are known and the same. */
    private static DocumentEvidence document(IdentityDocument own, IdentityDocument listed) {
        boolean differs = differ(own.kind(), listed.kind())
                || differ(own.state(), listed.state())
                || differ(own.digits(), listed.digits());
        if (differs) {
            return DocumentEvidence.DIFFERENT;
        }
        boolean complete = own.key() != null && listed.key() != null;
        return complete ? DocumentEvidence.EQUAL : DocumentEvidence.UNKNOWN;
    }

    private static boolean differ(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    /**
     * A conflict in the birth date leaves WEAK at most, and so do two smaller things that speak against (a year beside,
     * another nationality, the other sex). One of them takes a band, but not from a name that stands beside the same full
     * date. A birth date that nobody knows leaves POSSIBLE at most. An equal document is looked at by a person whatever
     * else there is.
     */
    static Band band(
            Band name,
            BirthDateEvidence birthDate,
            NationalityEvidence nationality,
            SexEvidence sex,
            DocumentEvidence document) {
        int against = (birthDate == BirthDateEvidence.CLOSE_YEAR ? 1 : 0)
                + (nationality == NationalityEvidence.DIFFERENT ? 1 : 0)
                + (sex == SexEvidence.DIFFERENT ? 1 : 0);
        boolean sameDay = birthDate == BirthDateEvidence.EXACT || birthDate == BirthDateEvidence.DAY_MONTH_SWAPPED;
        boolean conflict = birthDate == BirthDateEvidence.CONFLICT;
        boolean equal = document == DocumentEvidence.EQUAL;
        if (equal) {
            return name == Band.STRONG && against == 0 && !conflict ? Band.STRONG : Band.POSSIBLE;
        }
        if (conflict || against >= 2 || (against == 1 && name != Band.STRONG && !sameDay)) {
            return least(name, Band.WEAK);
        }
        return against == 1 || birthDate == BirthDateEvidence.UNKNOWN ? least(name, Band.POSSIBLE) : name;
    }

    private static Band least(Band a, Band b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    ScreeningCompareAnswer answer() {
        NameComparison pair = bestOwn < 0 ? null : NAMES.compare(own.get(bestOwn), listed.get(bestListed));
        ListedName matched = bestOwn < 0 ? null : entry.names().get(bestListed);
        return new ScreeningCompareAnswer(
                band.match(),
                band,
                score,
                nameBand,
                matched == null ? null : matched.text(),
                matched == null ? null : matched.kind(),
                pair == null ? null : pair.parts(),
                new ScreeningCompareAnswer.BirthDate(birthDate),
                new ScreeningCompareAnswer.Nationality(nationality),
                new ScreeningCompareAnswer.Sex(sex),
                new ScreeningCompareAnswer.Document(document),
                missing(pair),
                reasons(matched));
    }

    private ImmutableList<Missing> missing(@Nullable NameComparison pair) {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        if (birthDate == BirthDateEvidence.UNKNOWN) {
            missing.add(Missing.BIRTH_DATE);
        }
        if (nationality == NationalityEvidence.UNKNOWN) {
            missing.add(Missing.NATIONALITY);
        }
        if (document == DocumentEvidence.UNKNOWN) {
            missing.add(Missing.DOCUMENT);
        }
        if (pair == null || lacksPart(pair)) {
            missing.add(Missing.NAME_PART);
        }
        return missing.build();
    }

    private static boolean lacksPart(NameComparison pair) {
        return pair.missing().contains(MissingEvidence.GIVEN_NAME)
                || pair.missing().contains(MissingEvidence.SECOND_PART)
                || pair.parts().stream()
                        .anyMatch(part -> part.agreement() == Agreement.MISSING && part.type() != PartType.TITLE);
    }

    private ImmutableList<Message> reasons(@Nullable ListedName matched) {
        ImmutableList.Builder<Message> reasons = ImmutableList.builder();
        reasons.add(Message.of(KEY + (band.match() ? "possibleMatch" : "notAlike")));
        if (nameBand.match() && birthDate == BirthDateEvidence.UNKNOWN && document != DocumentEvidence.EQUAL) {
            reasons.add(Message.of(KEY + "nameOnly"));
        }
        if (matched != null && nameBand.match() && matched.kind() == ListedName.Kind.LOW) {
            reasons.add(Message.of(KEY + "weakAlias"));
        }
        if (birthDate != BirthDateEvidence.UNKNOWN) {
            reasons.add(Message.of(
                    KEY
                            + (birthDate == BirthDateEvidence.CONFLICT
                                    ? "birthDateConflicts"
                                    : birthDate == BirthDateEvidence.CLOSE_YEAR
                                            ? "birthYearBeside"
                                            : "birthDateAgrees"),
                    "evidence",
                    birthDate.name()));
        }
        if (nationality != NationalityEvidence.UNKNOWN) {
            reasons.add(Message.of(
                    KEY + (nationality == NationalityEvidence.SHARED ? "nationalityShared" : "nationalityDiffers")));
        }
        if (sex == SexEvidence.DIFFERENT) {
            reasons.add(Message.of(KEY + "sexDiffers"));
        }
        if (document == DocumentEvidence.EQUAL) {
            reasons.add(Message.of(KEY + "documentEqual"));
        }
        if (band.match()) {
            reasons.add(Message.of(KEY + "clearance"));
        }
        return requireNonNull(reasons.build());
    }
}
