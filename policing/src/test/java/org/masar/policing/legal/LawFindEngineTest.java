package org.masar.policing.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;
import org.masar.policing.Policing;
import org.masar.policing.legal.LawFindAnswer.InForce;
import org.masar.policing.legal.LawFindAnswer.ProvisionView;
import org.masar.policing.legal.LawFindAnswer.Why;

class LawFindEngineTest {

    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    /**
     * Every provision on every day from 1950 on: a reason stands where it is not in
     * force and nowhere else, memory never says no, and what has begun stays begun.
     */
    @Test
    void everyProvisionOnEveryDay() {
        for (LawPack.Row row : Law.PACK.provisions()) {
            for (Jurisdiction jurisdiction : Jurisdiction.values()) {
                for (Regime regime : new Regime[] {Regime.LAW_1959, Regime.JAAFARI}) {
                    boolean begun = false;
                    for (LocalDate date = Law.FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
                        Law.Verdict verdict = Law.verdict(row, date, jurisdiction, regime);
                        assertThat(verdict.why() == null).isEqualTo(verdict.inForce() == InForce.YES);
                        if (row.basis() == LawPack.Basis.MEMORY) {
                            assertThat(verdict.inForce()).isNotEqualTo(InForce.NO);
                        }
                        if (verdict.why() == Why.NOT_YET) {
                            assertThat(begun).isFalse();
                            assertThat(date).isBefore(row.from().earliest());
                        } else {
                            begun = true;
                        }
                        if (verdict.why() == Why.DATE_UNCERTAIN) {
                            assertThat(date)
                                    .isBetween(row.from().earliest(), row.from().latest());
                        }
                        if (verdict.why() == Why.OTHER_REGIME) {
                            assertThat(regime).isEqualTo(Regime.JAAFARI);
                            assertThat(date).isAfterOrEqualTo("2025-08-27");
                            assertThat(jurisdiction).isEqualTo(Jurisdiction.FEDERAL);
                        }
                    }
                }
            }
        }
    }

    @Test
    void federalActsAfter1991AreNotTakenForLawOfTheRegion() {
        assertThat(Law.PACK.provisions())
                .filteredOn(row -> row.jurisdiction() == LawPack.Reach.FEDERAL && row.year() > 1991)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Law.verdict(row, LocalDate.of(1990, 1, 1), Jurisdiction.KRI, null))
                        .isEqualTo(new Law.Verdict(InForce.UNKNOWN, Why.NOT_ADOPTED_KNOWN)));
    }

    @Test
    void olderFederalActsAndTreatiesHoldThereToo() {
        assertThat(one(LawId.IQ_111_1969, "Art. 393", "2020-01-01", Jurisdiction.KRI, null)
                        .inForce())
                .isEqualTo(InForce.YES);
        assertThat(one(LawId.PALERMO_2000, "Art. 3", "2009-07-01", Jurisdiction.KRI, null)
                        .why())
                .isEqualTo(Why.DATE_UNCERTAIN);
        assertThat(one(LawId.PALERMO_2000, "Art. 3", "2010-01-01", Jurisdiction.KRI, null)
                        .inForce())
                .isEqualTo(InForce.YES);
        assertThat(one(LawId.ILO_C29_1930, "Art. 2", "1961-12-31", Jurisdiction.FEDERAL, null)
                        .why())
                .isEqualTo(Why.NOT_YET);
    }

    @Test
    void amendmentsOfTheRegionFromMemoryLeaveItOpen() {
        ProvisionView discipline = one(LawId.IQ_111_1969, "Art. 41(1)", "2020-01-01", Jurisdiction.KRI, null);
        assertThat(discipline.inForce()).isEqualTo(InForce.UNKNOWN);
        assertThat(one(LawId.IQ_111_1969, "Art. 41(1)", "2020-01-01", Jurisdiction.FEDERAL, null)
                        .inForce())
                .isEqualTo(InForce.YES);
    }

    @Test
    void aMonthIsUncertainWithinIt() {
        assertThat(one(LawId.IQ_37_2015, "Art. 5", "2016-01-31", Jurisdiction.FEDERAL, null)
                        .why())
                .isEqualTo(Why.NOT_YET);
        assertThat(one(LawId.IQ_37_2015, "Art. 5", "2016-02-29", Jurisdiction.FEDERAL, null)
                        .why())
                .isEqualTo(Why.DATE_UNCERTAIN);
        assertThat(one(LawId.IQ_37_2015, "Art. 5", "2016-03-01", Jurisdiction.FEDERAL, null)
                        .inForce())
                .isEqualTo(InForce.YES);
    }

    @Test
    void theRegimeIsAskedOnlyWhereItMatters() {
        assertThat(asks("custody", "2024-12-31", Jurisdiction.FEDERAL, null)).isFalse();
        assertThat(asks("custody", "2025-01-01", Jurisdiction.FEDERAL, null)).isTrue();
        assertThat(asks("custody", "2025-01-01", Jurisdiction.KRI, null)).isFalse();
        assertThat(asks("custody", "2025-01-01", Jurisdiction.FEDERAL, Regime.JAAFARI))
                .isFalse();
        assertThat(asks("rape", "2025-01-01", Jurisdiction.FEDERAL, null)).isFalse();
        assertThat(one(LawId.IQ_188_1959, "Art. 57", "2025-08-26", Jurisdiction.FEDERAL, Regime.JAAFARI)
                        .inForce())
                .isEqualTo(InForce.YES);
        assertThat(one(LawId.IQ_188_1959, "Art. 57", "2026-01-01", Jurisdiction.KRI, Regime.JAAFARI)
                        .inForce())
                .isEqualTo(InForce.YES);
    }

    private static boolean asks(String topic, String date, Jurisdiction jurisdiction, @Nullable Regime regime) {
        return Policing.lawFind(
                        new LawFindRequest(null, null, topic, LocalDate.parse(date), jurisdiction, regime, null))
                .asks()
                .contains(Message.of("FAMILY_LAW_REGIME"));
    }

    @Test
    void theHorizonIsTheEndOfItsMonth() {
        assertThat(one(LawId.IQ_8_2021, "Art. 1", "2026-11-30", Jurisdiction.FEDERAL, null)
                        .standing())
                .isEqualTo(Standing.VERIFIED);
        assertThat(one(LawId.IQ_111_1969, "Art. 394", "2026-12-01", Jurisdiction.FEDERAL, null)
                        .standing())
                .isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
    }

    @Test
    void everyRowHasASourceAndAllPackRowsAreListed() {
        LawFindAnswer all = Policing.lawFind(
                new LawFindRequest(null, null, null, LocalDate.of(2026, 1, 1), Jurisdiction.KRI, null, null));
        assertThat(all.provisions()).hasSize(63).allSatisfy(row -> assertThat(row.source())
                .isNotEmpty());
        assertThat(all.resources()).hasSize(1);
    }

    private static ProvisionView one(
            LawId law, String provision, String date, Jurisdiction jurisdiction, @Nullable Regime regime) {
        return Policing.lawFind(
                        new LawFindRequest(law, provision, null, LocalDate.parse(date), jurisdiction, regime, null))
                .provisions()
                .get(0);
    }
}
