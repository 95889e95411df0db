package org.masar.fap.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.masar.core.json.StrictReader;
import org.masar.fap.entitlement.Relation;

/** A row of the pack {@code papers.json}. */
record Paper(
        @NotNull PaperCode code,
        @NotNull List<Relation> relations,
        @NotNull List<String> countries,
        @NotNull When when,
        @NotNull Boolean step,
        @NotNull DocumentsAnswer.Form form,
        @NotNull @Min(0) Integer copies,
        @NotNull Boolean translated,
        @NotNull Boolean certified,
        @NotNull DocumentsAnswer.Provider providedBy,
        @NotNull List<PaperCode> alternatives,
        @NotNull String source,
        @NotNull Boolean fromMemory) {

    /** On what it depends whether a paper is needed. */
    enum When {
        ALWAYS,
        NO_UNIFIED_CARD,
        FILED_IN_ERBIL,
        FILED_IN_BAGHDAD,
        MARRIED,
        MARRIED_BY_PROXY,
        EARLIER_MARRIAGE,
        JOINS_ONE_PARENT,
        OTHER_PARENT_DEAD,
        PROTECTED_SPONSOR,
        NOTICE,
        A1,
        LIVELIHOOD,
        HOUSING,
        HARDSHIP,
        FEE,
        PAPERS_KURDISTAN_REGION,
        PAPERS_FEDERAL_IRAQ,
        PAPERS_SYRIA,
        DESCENT_DOUBTED
    }

    record Pack(
            @NotNull String id,
            @NotNull String version,
            @NotNull LocalDate verifiedUntil,
            @NotNull String appliesTo,
            @NotNull @Min(1) Integer photoMonths,
            @NotNull @Min(1) Integer passportYears,
            @NotNull @Min(0) Integer passportBlankPages,
            @NotNull @Min(1) Integer certificateMonths,
            @NotNull List<@Valid Paper> papers) {}

    static final Pack PACK = StrictReader.of(Pack.class).shipped("papers.json");

    /** In the order of the desk. */
    static final ImmutableMap<PaperCode, Paper> BY_CODE = Maps.uniqueIndex(PACK.papers(), Paper::code);

    static {
        if (!BY_CODE.keySet().asList().equals(ImmutableList.copyOf(PaperCode.values()))) {
            throw new IllegalStateException("papers.json must hold every paper once, in the order of PaperCode.");
        }
    }
}
