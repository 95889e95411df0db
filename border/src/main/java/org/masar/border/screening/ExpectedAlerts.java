package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masar.core.name.Band;
import org.masar.core.name.NameInput;
import org.masar.core.name.ParsedName;
import org.masar.core.person.BirthDate;
import org.masar.core.place.Country;

/**
 * How often a list stops somebody who is not on it, by screening 2,000 invented travellers. Their names are drawn in the
 * Iraqi manner from name words with a steep law of frequency, three in four in Latin letters; their birth years are even
 * over 1951 to 2010. An estimate for lists of names of the region, no more; below 50 of 100,000 it sees nothing.
 */
final class ExpectedAlerts {

    private static final BigDecimal OF = BigDecimal.valueOf(100_000);

    private record Traveller(ScreenedPerson person, ParsedName name) {}

    /** Loaded when first asked for. */
    private static final class Travellers {

        private static final ImmutableList<Traveller> ALL = load();

        private static ImmutableList<Traveller> load() {
            Splitter tab = Splitter.on('\t');
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    requireNonNull(ExpectedAlerts.class.getResourceAsStream("invented-travellers.tsv")),
                    StandardCharsets.UTF_8))) {
                return in.lines()
                        .map(line -> traveller(tab.splitToList(line)))
                        .collect(ImmutableList.toImmutableList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Traveller traveller(List<String> cells) {
            ScreenedPerson person = new ScreenedPerson(
                    ImmutableList.of(new NameInput(cells.get(0), null, null, null, null)),
                    BirthDate.parse(cells.get(1)),
                    null,
                    ImmutableList.of(Country.parse("IRQ")),
                    null);
            return new Traveller(person, ParsedName.of(cells.get(0)));
        }
    }

    /** Travellers whose strongest band is this one or above, by what is known of them and band. */
    private final int[][] alerts;

    private ExpectedAlerts(int[][] alerts) {
        this.alerts = alerts;
    }

    static ExpectedAlerts of(Screener screener) {
        int[][] alerts = new int[4][Band.values().length];
        for (Traveller traveller : Travellers.ALL) {
            List<EntryComparison> found = screener.comparisons(traveller.person, traveller.name);
            for (int known = 0; known < alerts.length; known++) {
                Band strongest = Band.NO;
                for (EntryComparison each : found) {
                    Band band = band(each, known);
                    strongest = band.compareTo(strongest) > 0 ? band : strongest;
                }
                for (int band = 0; band <= strongest.ordinal(); band++) {
                    alerts[known][band]++;
                }
            }
        }
        return new ExpectedAlerts(alerts);
    }

    private static Band band(EntryComparison found, int known) {
        return EntryComparison.band(
                found.nameBand,
                (known & 1) == 0 ? BirthDateEvidence.UNKNOWN : found.birthDate,
                (known & 2) == 0 ? NationalityEvidence.UNKNOWN : found.nationality,
                SexEvidence.UNKNOWN,
                DocumentEvidence.UNKNOWN);
    }

    BigDecimal per100000(ScreenedPerson like, Band minimum) {
        boolean nationality =
                EntryComparison.nationality(like.nationalities(), like.nationalities()) != NationalityEvidence.UNKNOWN;
        int known = (like.birthDate() == null ? 0 : 1) + (nationality ? 2 : 0);
        return BigDecimal.valueOf(alerts[known][minimum.ordinal()])
                .multiply(OF)
                .divide(BigDecimal.valueOf(Travellers.ALL.size()));
    }
}
