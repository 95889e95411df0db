package org.masar.policing.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Standing;
import org.masar.core.time.PartialDate;
import org.masar.policing.legal.LawFindAnswer.InForce;
import org.masar.policing.legal.LawFindAnswer.Why;

/** The packs shipped, and whether a row of them is in force on a day. */
final class Law {

    /** From here on the Region applies a federal act only once it adopts it: its decision 11 of 31 August 1992. */
    private static final int LAST_SHARED_YEAR = 1991;

    /** Earliest day on which a marriage can be under the Jaafari code: its adoption by parliament. */
    private static final LocalDate JAAFARI = LocalDate.of(2025, 8, 27);

    /** Earliest day on which spouses can choose a regime: the year of Law 1 of 2025. */
    static final LocalDate CHOICE = LocalDate.of(2025, 1, 1);

    /** The first day that may be asked for. */
    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    static final LawPack PACK = StrictReader.of(LawPack.class).shipped("iraq-law.json");

    static final DocumentPack DOCUMENTS = StrictReader.of(DocumentPack.class).shipped("civil-documents.json");

    /** Whether a provision holds; {@code why} with NO and UNKNOWN. */
    record Verdict(InForce inForce, @Nullable Why why) {}

    private Law() {}

    static Verdict verdict(LawPack.Row row, LocalDate date, Jurisdiction jurisdiction, @Nullable Regime regime) {
        Verdict verdict = byTheRow(row, date, jurisdiction, regime);
        boolean closes = verdict.inForce() == InForce.NO;
        return closes && row.basis() == LawPack.Basis.MEMORY ? new Verdict(InForce.UNKNOWN, verdict.why()) : verdict;
    }

    private static Verdict byTheRow(
            LawPack.Row row, LocalDate date, Jurisdiction jurisdiction, @Nullable Regime regime) {
        boolean region = jurisdiction == Jurisdiction.KRI;
        if (region && row.jurisdiction() == LawPack.Reach.FEDERAL && row.year() > LAST_SHARED_YEAR) {
            return new Verdict(InForce.UNKNOWN, Why.NOT_ADOPTED_KNOWN);
        }
        PartialDate.Relation start = row.from().relationTo(date);
        if (start == PartialDate.Relation.AFTER) {
            return new Verdict(InForce.NO, Why.NOT_YET);
        }
        if (!region && !row.jurisdiction().includes(jurisdiction)) {
            return new Verdict(InForce.NO, Why.NOT_THIS_JURISDICTION);
        }
        if (start == PartialDate.Relation.UNDECIDED) {
            return new Verdict(InForce.UNKNOWN, Why.DATE_UNCERTAIN);
        }
        if (region && Boolean.TRUE.equals(row.amendedInKri())) {
            return new Verdict(InForce.UNKNOWN, Why.NOT_THIS_JURISDICTION);
        }
        boolean jaafari = regime == Regime.JAAFARI && !region && !date.isBefore(JAAFARI);
        return jaafari && row.regime() == Regime.LAW_1959
                ? new Verdict(InForce.NO, Why.OTHER_REGIME)
                : new Verdict(InForce.YES, null);
    }

    /** A row that code refers to by name. */
    static LawPack.Row row(LawId law, String provision) {
        return PACK.provisions().stream()
                .filter(row -> row.lawId() == law && row.provision().equals(provision))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "iraq-law.json has no row " + law + " " + provision + ".\nMaybe its provision was renamed."));
    }

    /** Whether the day lies surely before the start of a row. */
    static boolean notYet(LawPack.Row row, LocalDate date) {
        return row.from().relationTo(date) == PartialDate.Relation.AFTER;
    }

    static Standing standing(LawPack.Row row, LocalDate date) {
        return PACK.standing(row.basis(), date);
    }
}
