package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** Whether something was filed. Only a stage before the application says that nothing was. */
final class Filing {

    private static final ImmutableSet<ProcedureState> BEFORE_APPLICATION = Sets.immutableEnumSet(
            ProcedureState.INFORMED,
            ProcedureState.WAITLISTED,
            ProcedureState.FAP_CONTACTED,
            ProcedureState.DOCS_INCOMPLETE,
            ProcedureState.DOCS_COMPLETE);

    private static final ImmutableSet<ProcedureState> ANNOUNCED = Sets.immutableEnumSet(
            ProcedureState.APPROVED,
            ProcedureState.INVITED_TO_COLLECT,
            ProcedureState.VISA_ISSUED,
            ProcedureState.PRE_DEPARTURE,
            ProcedureState.ENTERED,
            ProcedureState.PERMIT_APPLIED);

    private Filing() {}

    /** Neither application nor notice. */
    static boolean nothingFiled(FamilyFacts facts) {
        return noApplication(facts)
                && facts.knownApplication().deadlineNoticeOn() == null
                && facts.knownApplication().stage() != ProcedureState.NOTICE_FILED;
    }

    /** No application for the visa; a notice may be there. */
    static boolean noApplication(FamilyFacts facts) {
        Application application = facts.knownApplication();
        ProcedureState stage = application.stage();
        return application.visaApplicationOn() == null
                && stage != null
                && (BEFORE_APPLICATION.contains(stage) || stage == ProcedureState.NOTICE_FILED);
    }

    /** The authority has said that it uses its discretion in favour. */
    static boolean announced(FamilyFacts facts) {
        Application application = facts.knownApplication();
        return application.invitedToCollectVisaOn() != null
                || Boolean.TRUE.equals(application.visaOwedUnderSettlement())
                || (application.stage() != null && ANNOUNCED.contains(application.stage()));
    }
}
