package uk.reachable.contracts.codes;

/** What a person is referred for; each is served by programmes. */
public enum Need {
    REACHABLE_MOMENT,
    RESCUE_AND_RESPONSE,
    PEER_MENTOR,
    MISSING_RETURN_SUPPORT,
    RESETTLEMENT,
    DESIST_AND_TRANSFORM,
    THERAPY,
    DOMESTIC_ABUSE_ADVOCACY,
    PARENT_PEER_SUPPORT,
    SCHOOL_SUPPORT,
    SAFE_SPACE
}
