package org.masar.fap.entitlement;

import java.util.List;

/** Humanitarian titles and temporary protection: AufenthG 29(3) s.1 and 29(4). */
final class ForCause {

    private ForCause() {}

    static void admissionReason(Reading reading, Draft draft) {
        reading.restsOn("HUM-29-3-S1");
        draft.discretion("HUM-29-3-S1", "AufenthG 29(3) s.1");
        List<Family.AdmissionReason> reasons = reading.family.admissionReasons();
        reading.want(Facts.FAMILY_ADMISSION_REASONS);
        if (reasons == null) {
            draft.miss(Requirement.ADMISSION_REASON);
        } else if (reasons.isEmpty()) {
            draft.close(Outcome.NOT_ELIGIBLE, "HUM-29-3-S1", "AufenthG 29(3) s.1");
        }
    }

    static void temporaryProtection(Reading reading, Draft draft) {
        reading.restsOn("TEMP-29-4");
        draft.claim("AufenthG 29(4)", Draft.Strength.MUST).waive(Requirement.LIVELIHOOD);
        if (!reading.holds(Facts.FAMILY_SEPARATED_BY_FLIGHT)) {
            draft.close(Outcome.NOT_ELIGIBLE, "TEMP-29-4", "AufenthG 29(4)");
            return;
        }
        boolean met = reading.shown(Facts.APPLICANT_NEEDS_PROTECTION, true)
                || reading.shown(Facts.APPLICANT_TAKEN_OVER_FROM_MEMBER_STATE, true);
        if (met) {
            return;
        }
        if (reading.shown(Facts.APPLICANT_NEEDS_PROTECTION, false)
                && reading.shown(Facts.APPLICANT_TAKEN_OVER_FROM_MEMBER_STATE, false)) {
            draft.close(Outcome.NOT_ELIGIBLE, "TEMP-29-4", "AufenthG 29(4)");
            return;
        }
        reading.want(Facts.APPLICANT_NEEDS_PROTECTION);
        reading.want(Facts.APPLICANT_TAKEN_OVER_FROM_MEMBER_STATE);
        draft.miss(Requirement.NEED_OF_PROTECTION, "AufenthG 29(4)");
    }
}
