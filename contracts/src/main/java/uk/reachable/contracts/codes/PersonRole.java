package uk.reachable.contracts.codes;

/** How a person came into an incident; a person may have several over time. */
public enum PersonRole {
    VICTIM,
    SUSPECT,
    WITNESS,
    AFFECTED,
    AT_RISK,
    EXPLOITED
}
