package org.masar.avrr.plan;

/** Kinds of help as IOM reports them (MiMOSA activity list), 14 codes. */
public enum AssistanceType {
    /** Day care, educational activities. */
    CHILD_CARE,
    /** Fees, exams, books, uniform, transport to school. */
    EDUCATION,
    /** Reintegration cash grant, subsistence or transport allowance, cash for work. */
    FINANCIAL_SERVICES,
    /** Rent, renovation, furniture, temporary housing. */
    HOUSING,
    /** Apprenticeship, referral, interview training, certification of skills. */
    JOB_PLACEMENT,
    /** Legal counselling, identity documents, land issues. */
    LEGAL_SERVICES,
    /** Food, clothing, hygiene kits. */
    MATERIAL_ASSISTANCE,
    /** Medicines, examinations, hospital fees. */
    MEDICAL_SUPPORT,
    /** Planning, equipment, supplies, premises of a small business. */
    MICROBUSINESS,
    /** Anything else. */
    OTHER,
    /** Counselling, groups, mediation. */
    PSYCHOSOCIAL_SUPPORT,
    /** Help to reach insurance, pensions, safety nets. */
    SOCIAL_PROTECTION,
    /** Safety measures for people at risk. */
    SPECIAL_SECURITY,
    /** Vocational, business, computer or language training. */
    TRAINING
}
