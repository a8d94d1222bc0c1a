package uk.reachable.referral.lead;

/** As what a professional leads for a person beside this support. */
public enum LeadKind {
    SOCIAL_WORKER,
    YOUTH_JUSTICE,
    EARLY_HELP,
    PROBATION,
    HEALTH,
    EDUCATION,
    OTHER
}
