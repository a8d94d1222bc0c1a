package uk.reachable.contracts.codes;

/** Where a person can be met now, or where an incident happened. */
public enum Setting {
    EMERGENCY_DEPARTMENT,
    CUSTODY,
    EXPLOITATION_HUB,
    MENTAL_HEALTH,
    SEXUAL_HEALTH,
    SCHOOL,
    HOME,
    PUBLIC_PLACE,
    NIGHT_TIME_ECONOMY,
    SECURE_ESTATE
}
