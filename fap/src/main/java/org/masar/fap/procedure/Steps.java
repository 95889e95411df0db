package org.masar.fap.procedure;

import static org.masar.fap.entitlement.ProcedureState.APPLICATION_FILED;
import static org.masar.fap.entitlement.ProcedureState.APPROVED;
import static org.masar.fap.entitlement.ProcedureState.AT_BVA_QUOTA;
import static org.masar.fap.entitlement.ProcedureState.AT_FOREIGNERS_AUTHORITY;
import static org.masar.fap.entitlement.ProcedureState.BIOMETRICS_TAKEN;
import static org.masar.fap.entitlement.ProcedureState.COURT;
import static org.masar.fap.entitlement.ProcedureState.DOCS_COMPLETE;
import static org.masar.fap.entitlement.ProcedureState.DOCS_INCOMPLETE;
import static org.masar.fap.entitlement.ProcedureState.ENTERED;
import static org.masar.fap.entitlement.ProcedureState.FAP_CONTACTED;
import static org.masar.fap.entitlement.ProcedureState.FOREIGN_OFFICE_DECISION;
import static org.masar.fap.entitlement.ProcedureState.FROZEN_104_14;
import static org.masar.fap.entitlement.ProcedureState.HARDSHIP_NOTICE;
import static org.masar.fap.entitlement.ProcedureState.INFORMED;
import static org.masar.fap.entitlement.ProcedureState.INVITED_TO_COLLECT;
import static org.masar.fap.entitlement.ProcedureState.IOM_DOSSIER;
import static org.masar.fap.entitlement.ProcedureState.NOTICE_FILED;
import static org.masar.fap.entitlement.ProcedureState.PERMIT_APPLIED;
import static org.masar.fap.entitlement.ProcedureState.PRE_DEPARTURE;
import static org.masar.fap.entitlement.ProcedureState.REFUSED;
import static org.masar.fap.entitlement.ProcedureState.REMONSTRATION;
import static org.masar.fap.entitlement.ProcedureState.VISA_ISSUED;
import static org.masar.fap.entitlement.ProcedureState.WAITLISTED;
import static org.masar.fap.entitlement.ProcedureState.WITHDRAWN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.fap.entitlement.Application.Channel;
import org.masar.fap.entitlement.ProcedureState;

/**
 * The procedure as a table. Only complete files go through the programme to the visa section; an informal application in
 * writing may reach the mission at any time before. With 36a the Federal Office of Administration selects within the quota
 * after the foreigners authority has agreed. Remonstration: until its abolition (from memory).
 */
public final class Steps {

    /**
     * What the table must know of a case.
     *
     * @param subsidiary whether 36a governs; null if unknown
     * @param channel how the application is filed; null if unknown
     */
    public record Case(
            @Nullable Boolean subsidiary, @Nullable Channel channel) {
        @Override
        public String toString() {
            return "Case";
        }
    }

    /** States a suspension freezes: everything short of the invitation to collect the visa. */
    static final ImmutableSet<ProcedureState> FREEZABLE = Sets.immutableEnumSet(
            INFORMED,
            NOTICE_FILED,
            WAITLISTED,
            FAP_CONTACTED,
            DOCS_INCOMPLETE,
            DOCS_COMPLETE,
            APPLICATION_FILED,
            BIOMETRICS_TAKEN,
            AT_FOREIGNERS_AUTHORITY,
            AT_BVA_QUOTA,
            APPROVED);

    private static final Need<Case> QUOTA_PATH = Need.of("QUOTA_PATH", of -> Check.of(of.subsidiary()));
    private static final Need<Case> NO_QUOTA =
            Need.of("NO_QUOTA", of -> Check.of(of.subsidiary() == null ? null : !of.subsidiary()));
    private static final Need<Case> IN_WRITING =
            Need.of("IN_WRITING", of -> Check.of(of.channel() == Channel.EMAIL || of.channel() == Channel.POST));

    static final Lifecycle<ProcedureState, Case> TABLE = table();

    private Steps() {}

    /**
     * The table.
     *
     * @return the flow, from INFORMED to PERMIT_APPLIED or WITHDRAWN
     */
    public static Lifecycle<ProcedureState, Case> flow() {
        return TABLE;
    }

    private static Lifecycle<ProcedureState, Case> table() {
        return Lifecycle.<ProcedureState, Case>builder("fap.procedure", ProcedureState.class)
                .start(INFORMED)
                .end(PERMIT_APPLIED, WITHDRAWN)
                .move("notify", INFORMED, NOTICE_FILED)
                .move("register", INFORMED, WAITLISTED)
                .move("contact", INFORMED, FAP_CONTACTED)
                .move("applyInWriting", INFORMED, APPLICATION_FILED)
                .move("register", NOTICE_FILED, WAITLISTED)
                .move("contact", NOTICE_FILED, FAP_CONTACTED)
                .move("applyInWriting", NOTICE_FILED, APPLICATION_FILED)
                .move("notify", WAITLISTED, NOTICE_FILED)
                .move("contact", WAITLISTED, FAP_CONTACTED)
                .move("applyInWriting", WAITLISTED, APPLICATION_FILED)
                .move("miss", FAP_CONTACTED, DOCS_INCOMPLETE)
                .move("complete", FAP_CONTACTED, DOCS_COMPLETE)
                .move("applyInWriting", FAP_CONTACTED, APPLICATION_FILED, IN_WRITING)
                .move("complete", DOCS_INCOMPLETE, DOCS_COMPLETE)
                .move("applyInWriting", DOCS_INCOMPLETE, APPLICATION_FILED, IN_WRITING)
                .move("miss", DOCS_COMPLETE, DOCS_INCOMPLETE)
                .move("apply", DOCS_COMPLETE, APPLICATION_FILED)
                .move("takeBiometrics", APPLICATION_FILED, BIOMETRICS_TAKEN)
                .move("forward", BIOMETRICS_TAKEN, AT_FOREIGNERS_AUTHORITY)
                .move("agree", AT_FOREIGNERS_AUTHORITY, AT_BVA_QUOTA, QUOTA_PATH)
                .move("approve", AT_FOREIGNERS_AUTHORITY, APPROVED, NO_QUOTA)
                .move("refuse", AT_FOREIGNERS_AUTHORITY, REFUSED)
                .move("select", AT_BVA_QUOTA, APPROVED)
                .move("refuse", AT_BVA_QUOTA, REFUSED)
                .move("invite", APPROVED, INVITED_TO_COLLECT)
                .move("issue", INVITED_TO_COLLECT, VISA_ISSUED)
                .move("prepare", VISA_ISSUED, PRE_DEPARTURE)
                .move("enter", VISA_ISSUED, ENTERED)
                .move("enter", PRE_DEPARTURE, ENTERED)
                .move("applyForPermit", ENTERED, PERMIT_APPLIED)
                .move("notifyHardship", INFORMED, HARDSHIP_NOTICE)
                .move("notifyHardship", NOTICE_FILED, HARDSHIP_NOTICE)
                .move("notifyHardship", WAITLISTED, HARDSHIP_NOTICE)
                .move("notifyHardship", FAP_CONTACTED, HARDSHIP_NOTICE)
                .move("notifyHardship", DOCS_INCOMPLETE, HARDSHIP_NOTICE)
                .move("notifyHardship", DOCS_COMPLETE, HARDSHIP_NOTICE)
                .move("notifyHardship", APPLICATION_FILED, HARDSHIP_NOTICE)
                .move("freeze", INFORMED, FROZEN_104_14)
                .move("notifyHardship", FROZEN_104_14, HARDSHIP_NOTICE)
                .move("thaw", FROZEN_104_14, INFORMED)
                .move("assemble", HARDSHIP_NOTICE, IOM_DOSSIER)
                .move("submit", IOM_DOSSIER, FOREIGN_OFFICE_DECISION)
                .move("approve", FOREIGN_OFFICE_DECISION, APPROVED)
                .move("refuse", FOREIGN_OFFICE_DECISION, REFUSED)
                .move("notifyHardship", REFUSED, HARDSHIP_NOTICE)
                .move("remonstrate", REFUSED, REMONSTRATION)
                .move("sue", REFUSED, COURT)
                .move("approve", REMONSTRATION, APPROVED)
                .move("refuse", REMONSTRATION, REFUSED)
                .move("sue", REMONSTRATION, COURT)
                .move("approve", COURT, APPROVED)
                .move("refuse", COURT, REFUSED)
                .moveFromAnywhere("withdraw", WITHDRAWN)
                .tryOn(new Case(null, null), new Case(true, Channel.EMAIL))
                .build();
    }
}
