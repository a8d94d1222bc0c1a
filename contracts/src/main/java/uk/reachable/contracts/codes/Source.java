package uk.reachable.contracts.codes;

/** Who reported an incident. */
public enum Source {
    POLICE,
    HEALTH,
    AMBULANCE,
    SCHOOL,
    COMMUNITY,
    SOCIAL_CARE,
    LOCAL_AUTHORITY,
    PROVIDER,
    OTHER
}
