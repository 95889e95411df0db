package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * The thirty sub-categories of SDG indicator 10.7.2: six domains of five policies each, in the order of UN DESA. The
 * number is the domain, the letter the place in it; what each asks stands in {@link #subject()}.
 */
public enum SubCategory {
    /** Essential and emergency health care. */
    D1a(1, "essential and/or emergency health care"),
    /** Public education. */
    D1b(1, "public education"),
    /** Equal pay. */
    D1c(1, "equal pay for equal work"),
    /** Social security. */
    D1d(1, "social security"),
    /** Justice. */
    D1e(1, "access to justice"),
    /** Agency. */
    D2a(2, "dedicated government agency that implements migration policy"),
    /** Regular pathways. */
    D2b(2, "national policy or strategy on regular pathways, including labour migration"),
    /** Inclusion. */
    D2c(2, "national policy or strategy on inclusion or integration of immigrants"),
    /** Gender. */
    D2d(2, "formal mechanism that makes migration policy gender-responsive"),
    /** Data. */
    D2e(2, "mechanism that bases migration policy on suitably disaggregated data"),
    /** Coordination. */
    D3a(3, "inter-ministerial coordination mechanism on migration"),
    /** Bilateral agreements. */
    D3b(3, "bilateral agreements on migration, including labour migration"),
    /** Regional agreements. */
    D3c(3, "regional agreements promoting mobility"),
    /** Readmission. */
    D3d(3, "agreements with other countries on return and readmission"),
    /** Civil society and private sector. */
    D3e(3, "formal mechanisms to engage civil society and private sector in migration policy"),
    /** Labour-market needs. */
    D4a(4, "periodic assessment aligning labour migration policy with present and projected labour-market needs"),
    /** Portability. */
    D4b(4, "portability of social security benefits"),
    /** Recognition of skills. */
    D4c(4, "recognition of skills and qualifications acquired abroad"),
    /** Remittances. */
    D4d(4, "facilitating or promoting the flow of remittances"),
    /** Recruitment. */
    D4e(4, "fair and ethical recruitment of migrant workers"),
    /** Reception of people who flee. */
    D5a(5, "system to receive, process and identify people forced to flee across borders"),
    /** Contingency planning. */
    D5b(5, "contingency planning for displaced populations (food, sanitation, education, medical care)"),
    /** Citizens abroad. */
    D5c(5, "assistance to citizens abroad in countries in crisis or post-crisis"),
    /** Disaster risk reduction. */
    D5d(5, "national disaster risk reduction strategy that addresses displacement"),
    /** Temporary stay. */
    D5e(5, "temporary stay or protection for people forcibly displaced across borders or unable to return"),
    /** Visa overstays. */
    D6a(6, "system to monitor visa overstays"),
    /** Pre-arrival controls. */
    D6b(6, "pre-arrival authorization controls"),
    /** Children alone. */
    D6c(6, "provisions for unaccompanied minors or separated children"),
    /** Information. */
    D6d(6, "migration information and awareness-raising campaigns"),
    /** Trafficking in persons, and smuggling of migrants, which the source asks in one question. */
    D6e(6, "formal strategies against trafficking in persons and migrant smuggling");

    private final int domain;
    private final String subject;

    SubCategory(int domain, String subject) {
        this.domain = domain;
        this.subject = subject;
    }

    /**
     * The domain it belongs to.
     *
     * @return 1..6
     */
    public int domain() {
        return domain;
    }

    /**
     * What it asks about, in our own words, in English.
     *
     * @return a phrase without a full stop
     */
    public String subject() {
        return subject;
    }

    /**
     * The codes its answer may have, best first, {@link PolicyAnswer#NOT_AVAILABLE} last.
     *
     * @return four codes in domain 1, three elsewhere
     */
    public ImmutableList<PolicyAnswer> scale() {
        return domain == 1 ? PolicyAnswer.RIGHTS_SCALE : PolicyAnswer.POLICY_SCALE;
    }

    /**
     * The answer that counts 1.
     *
     * @return the first code of the scale
     */
    public PolicyAnswer best() {
        return scale().get(0);
    }

    static Stream<SubCategory> of(int domain) {
        return Stream.of(values()).filter(one -> one.domain == domain);
    }
}
