package uk.reachable.referral.journey;

/** As what somebody rang who confirmed a leg by phone; never who they are. */
public enum CallerRole {
    CUSTODY_SERGEANT,
    INVESTIGATING_OFFICER,
    OTHER_POLICE,
    APPROPRIATE_ADULT,
    SOCIAL_WORKER,
    YOUTH_JUSTICE_WORKER,
    PARENT_OR_CARER,
    SCHOOL_STAFF,
    HEALTH_STAFF,
    OTHER
}
