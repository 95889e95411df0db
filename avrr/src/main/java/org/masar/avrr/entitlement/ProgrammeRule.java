package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The rules of one programme: fills the lines of a sheet from the facts. */
interface ProgrammeRule {

    void fill(Sheet sheet);

    static Map<String, ProgrammeRule> all() {
        return ImmutableMap.<String, ProgrammeRule>builder()
                .put("DE-REAGGARP-2017", Germany::reagGarp2017)
                .put("DE-REAGGARP-2019", Germany::reagGarp2019)
                .put("DE-REAGGARP-2.0", Germany::reagGarp2024)
                .put("DE-SHP-2017", StarthilfePlus::of2017)
                .put("DE-SHP-2024", StarthilfePlus::of2024)
                .put("EU-EURP", JointReintegration::eurp)
                .put("AT-START-2023", JointReintegration::austria2023)
                .put("AT-START-2017", JointReintegration::austria2017)
                .put("BE-FEDASIL-2022", LowCountries::fedasil2022)
                .put("BE-FEDASIL-PRE2022", LowCountries::fedasilBefore2022)
                .put("NL-REAN", LowCountries::rean)
                .put("NL-AVRRNL-2017", LowCountries::avrrNl)
                .put("UK-VRS", OtherHosts::britain)
                .put("UK-VARRP-OLD", OtherHosts::britainOld)
                .put("CH-RKH-2019", OtherHosts::switzerland)
                .put("SE-REESTABLISH", Nordics::swedenCash)
                .put("SE-EURP-IQ", Nordics::swedenEurp)
                .put("SE-EURP-IQ-2024", Nordics::swedenEurp)
                .put("NO-IQ", Nordics::norway)
                .put("DK-RETURN", Nordics::denmark)
                .put("FI-2017", Sheet::everyComponent)
                .put("FI-2019", Finland::of2019)
                .put("FI-2024", Finland::of2024)
                .put("FR-2018", OtherHosts::france)
                .put("GR-AVRR", OtherHosts::greece)
                .put("AU-RRAP", OtherHosts::australia)
                .buildOrThrow();
    }
}
